import type { z } from 'zod';
import type { Pointer } from '../policy/types.js';
import { isRecord } from './record.js';
import { suggest } from './suggest.js';

/** What is wrong with one value, and what to write. */
export interface Explanation {
  readonly message: string;
  readonly fix?: string;
}

/** An issue of the schema in our words. */
export function explainIssue(issue: z.core.$ZodIssue, pointer: Pointer, found: unknown): Explanation {
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
  if (expected === 'string' && typeof found === 'number' && name.includes('account')) {
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
  source:
    'a path, or a map with `terraform` and `address`, or with `cloudformation` and `resource` (or `discover: true` for either)',
};

function describe(found: unknown): string {
  if (Array.isArray(found)) return 'a list';
  if (isRecord(found)) return 'a map';
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
  return typeof last === 'number' ? `${String(before)}[${String(last)}]` : last;
}

/** ` in connections[3]`, or nothing at the root. */
export function whereabouts(pointer: Pointer): string {
  return pointer.length === 0 ? '' : ` in ${nameOf(pointer)}`;
}
