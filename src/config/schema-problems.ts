import { z } from 'zod';
import type { InputProblem } from '../errors.js';
import type { Pointer } from '../policy/types.js';
import type { ConfigDocument } from './document.js';
import { suggest } from './suggest.js';
import { keyOf } from './unwrap.js';

type Issue = z.core.$ZodIssue;

/**
 * What is wrong with a value that does not fit the schema, in words that say what to write, at its place.
 *
 * @param base where `value` stands in the document
 */
export function* describeIssues(
  document: ConfigDocument,
  schema: z.ZodType,
  value: unknown,
  base: Pointer,
  issues: readonly Issue[],
): Generator<InputProblem> {
  for (const issue of issues.flatMap((each) => chooseBranch(each, value))) {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    const pointer = [...base, ...path];
    if (issue.code === 'unrecognized_keys') {
      const known = keysAt(schema, path);
      for (const key of issue.keys) {
        const fix = suggest(key, known);
        const message = `unknown key "${key}"${whereabouts(pointer)}`;
        yield { message, ...(fix && { fix }), file: document.file, ...document.rangeOf([...pointer, key], 'key') };
      }
      continue;
    }
    const found = valueAt(value, path);
    if (wasRefused(document, pointer, found)) continue;
    const { message, fix } = explain(issue, pointer, found);
    yield { message, ...(fix && { fix }), file: document.file, ...document.rangeOf(pointer) };
  }
}

/** A value that the YAML reader refused, or that a refused merge key would have brought, is not missing. */
function wasRefused({ refused }: ConfigDocument, pointer: Pointer, found: unknown): boolean {
  if (refused.size === 0) return false;
  for (let length = pointer.length; length >= 0; length--) {
    if (refused.has(keyOf(pointer.slice(0, length)))) return true;
  }
  return found === undefined && refused.has(keyOf([...pointer.slice(0, -1), '<<']));
}

/** Of a union, the branch that was meant: the one whose own type fits; else one issue for the whole. */
function chooseBranch(issue: Issue, value: unknown): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const meant = issue.errors.find(
    (branch) => !branch.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
  );
  const keyed = isObject(valueAt(value, issue.path))
    ? issue.errors.find((branch) => isKeyed(branch, value, issue))
    : meant;
  return (keyed ?? meant ?? []).length === 0
    ? [issue]
    : (keyed ?? meant ?? []).flatMap((each) =>
        chooseBranch({ ...each, path: [...issue.path, ...each.path] } as Issue, value),
      );
}

/** Of two objects, the one that shares a key with what was written. */
function isKeyed(branch: readonly Issue[], value: unknown, { path }: Issue): boolean {
  const found = valueAt(value, path);
  const unknown = branch.find(({ code }) => code === 'unrecognized_keys');
  if (!isObject(found) || branch.some((each) => each.code === 'invalid_type' && each.path.length === 0)) return false;
  return unknown?.code !== 'unrecognized_keys' || unknown.keys.length < Object.keys(found).length;
}

interface Explanation {
  readonly message: string;
  readonly fix?: string;
}

function explain(issue: Issue, pointer: Pointer, found: unknown): Explanation {
  const name = nameOf(pointer);
  if (found === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value')) {
    const fix = pointer.join() === 'version' ? 'begin the file with `version: 1`' : `add \`${name}\``;
    return { message: `${name} is missing${whereabouts(pointer.slice(0, -1))}`, fix };
  }
  if (found === null) return { message: `${name} is empty`, fix: 'give it a value, or remove the key' };
  switch (issue.code) {
    case 'invalid_type':
      return explainType(issue.expected, name, found);
    case 'invalid_value': {
      const possible = issue.values.map(String);
      const fix = suggest(show(found), possible);
      return { message: `${name} is ${quote(found)}; it must be ${possible.join(', ')}`, ...(fix && { fix }) };
    }
    case 'invalid_union':
      return explainType('source', name, found);
    case 'too_small':
      return { message: `${name} is an empty list`, fix: 'name at least one, or remove the key' };
    default:
      return { message: `${name} is ${quote(found)}, which does not fit here` };
  }
}

function explainType(expected: string, name: string, found: unknown): Explanation {
  const message = `${name} must be ${EXPECTED[expected] ?? expected}, not ${describe(found)}`;
  if (expected === 'string' && typeof found === 'number' && /account/.test(name)) {
    return { message, fix: 'write the 12 digits in quotes: as a number it loses its leading zeros' };
  }
  if (expected === 'string' && (typeof found === 'number' || typeof found === 'boolean')) {
    return { message, fix: 'write it in quotes' };
  }
  if (expected === 'array' && typeof found === 'string') return { message, fix: `write \`[${found.slice(0, 60)}]\`` };
  if (typeof found === 'string' && /^(\d+|true|false)$/.test(found)) return { message, fix: 'write it without quotes' };
  return { message };
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'a map',
  record: 'a map',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
  source: 'a path, or a map with `terraform` and `address`, or with `cloudformation` and `resource`',
};

function describe(found: unknown): string {
  if (Array.isArray(found)) return 'a list';
  if (isObject(found)) return 'a map';
  return typeof found === 'string' ? `the text ${quote(found)}` : quote(found);
}

function show(found: unknown): string {
  return typeof found === 'string' ? found : JSON.stringify(found) || String(found);
}

function quote(found: unknown): string {
  const text = show(found);
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return typeof found === 'string' ? `"${short}"` : short;
}

/** The last key of a pointer with its index, for example `prefixes[1]`. */
function nameOf(pointer: Pointer): string {
  const last = pointer.at(-1) ?? 'the file';
  const before = pointer.at(-2);
  return typeof last === 'number' ? `${String(before)}[${String(last)}]` : `${last}`;
}

function whereabouts(pointer: Pointer): string {
  return pointer.length === 0 ? '' : ` in ${nameOf(pointer)}`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let found = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = (found as Readonly<Record<PropertyKey, unknown>>)[step];
  }
  return found;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The keys that the schema knows at a path. */
function keysAt(schema: z.core.$ZodType, path: Pointer): string[] {
  const [step, ...rest] = path;
  if (schema instanceof z.ZodOptional) return keysAt(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => keysAt(option, path));
  if (schema instanceof z.ZodArray) return typeof step === 'number' ? keysAt(schema.element, rest) : [];
  if (!(schema instanceof z.ZodObject)) return [];
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
  if (step === undefined) return Object.keys(shape);
  const below = Object.hasOwn(shape, step) ? shape[step] : undefined;
  return below === undefined ? [] : keysAt(below, rest);
}
