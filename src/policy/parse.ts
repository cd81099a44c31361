import { findSyntaxProblem, MAX_POLICY_CHARACTERS } from './syntax.js';
import { readDocument } from './read.js';
import type { Json, Policy, PolicyKind } from './types.js';

/** Why a text is no policy at all: not JSON, or JSON that AWS refuses before reading it. */
export interface SyntaxProblem {
  /** 0-based offset into the text, in UTF-16 code units. */
  readonly offset: number;
  readonly length: number;
  readonly message: string;
}

export type ParsedPolicy = { readonly policy: Policy } | { readonly problem: SyntaxProblem };

/**
 * Parses the text of a policy document. The quick way is `JSON.parse`; the text is looked at more closely only when that
 * fails or when keys were lost (`JSON.parse` silently keeps the last of two equal keys, AWS refuses both).
 */
export function parsePolicy(text: string, kind: PolicyKind, file: string, generated = false): ParsedPolicy {
  const problem = text.length > MAX_POLICY_CHARACTERS ? tooLong(text) : undefined;
  if (problem) return { problem };
  const json = parseJson(text);
  if ('problem' in json) return json;
  return { policy: { kind, file, text, json: json.value, generated, ...readDocument(json.value) } };
}

/** Parses JSON and refuses what AWS refuses: a byte-order mark, a key twice in one object, nesting without end. */
export function parseJson(text: string): { readonly value: Json } | { readonly problem: SyntaxProblem } {
  const scan = scanJson(text);
  if (scan.depth > MAX_DEPTH) return { problem: findSyntaxProblem(text, MAX_DEPTH) };
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    return { problem: findSyntaxProblem(text, MAX_DEPTH) };
  }
  if (countKeys(value) !== scan.colons) return { problem: findSyntaxProblem(text, MAX_DEPTH) };
  return { value };
}

/** A policy nests about seven deep; the rest is an attack on recursive readers. */
const MAX_DEPTH = 32;

function tooLong(text: string): SyntaxProblem {
  const message = `the document has ${String(text.length)} characters; IAM takes at most ${String(MAX_POLICY_CHARACTERS)}`;
  return { offset: 0, length: 1, message };
}

/** Depth, and the number of colons outside of strings, which is the number of keys as written. One pass, no recursion. */
function scanJson(text: string): { depth: number; colons: number } {
  let depth = 0;
  let deepest = 0;
  let colons = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22) {
      i = endOfString(text, i);
    } else if (code === 0x3a) {
      colons++;
    } else if (code === 0x7b || code === 0x5b) {
      if (++depth > deepest) deepest = depth;
    } else if (code === 0x7d || code === 0x5d) {
      depth--;
    }
  }
  return { depth: deepest, colons };
}

/** The index of the quote that closes the string opened at `start`, or the end of the text. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1) {
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === 0x5c) backslashes++;
    if (backslashes % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
  return text.length;
}

function countKeys(value: Json): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value as readonly Json[]) count += countKeys(item);
  } else {
    for (const item of Object.values(value)) count += 1 + countKeys(item);
  }
  return count;
}
