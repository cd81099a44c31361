import { z } from 'zod';
import type { InputProblem } from '../errors.js';
import type { Pointer } from '../policy/types.js';
import type { ConfigDocument } from './document.js';
import { explainIssue, whereabouts } from './explain-issue.js';
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
  for (const issue of issues.flatMap(chooseBranch)) {
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
    const { message, fix } = explainIssue(issue, pointer, found);
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

/** Of a union, the branch that was meant: of those whose own type fits, the one that fits best; else one issue for all. */
function chooseBranch(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const [best] = branchesOf(issue)
    .filter((branch) => !branch.some(({ code, path }) => code === 'invalid_type' && path.length === 0))
    .sort((one, other) => weigh(one) - weigh(other));
  if (best === undefined) return [issue];
  return best.flatMap((each) => chooseBranch({ ...each, path: [...issue.path, ...each.path] }));
}

/** The branches of a union, with those of a union that is itself a branch. */
function branchesOf(issue: Extract<Issue, { readonly code: 'invalid_union' }>): Issue[][] {
  return issue.errors.flatMap((branch) => {
    const [inner] = branch;
    return inner?.code === 'invalid_union' && inner.path.length === 0 ? branchesOf(inner) : [branch];
  });
}

/** How badly a branch fits: each missing key and each unknown one counts. */
function weigh(branch: readonly Issue[]): number {
  return branch.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let found = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = (found as Readonly<Record<PropertyKey, unknown>>)[step];
  }
  return found;
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
