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

/**
 * Parses JSON and refuses what AWS refuses: a byte-order mark, a key twice in one object, nesting without end. `JSON.parse`
 * keeps the last of two equal keys, so as many keys as were written means that there were none.
 */
export function parseJson(text: string): { readonly value: Json } | { readonly problem: SyntaxProblem } {
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    return { problem: findSyntaxProblem(text, MAX_DEPTH) };
  }
  const keys = countKeys(value, 0);
  // The first count is quick and counts an escaped quote before a colon too: it can only be too high.
  if (keys !== undefined && (keys === countQuotedColons(text) || keys === countColons(text))) return { value };
  return { problem: findSyntaxProblem(text, MAX_DEPTH) };
}

/** A policy nests about seven deep; the rest is an attack on recursive readers. */
const MAX_DEPTH = 32;

function tooLong(text: string): SyntaxProblem {
  const message = `the document has ${String(text.length)} characters; IAM takes at most ${String(MAX_POLICY_CHARACTERS)}`;
  return { offset: 0, length: 1, message };
}

/**
 * The number of places where a quote stands before a colon, white space between them: as many as there are keys as written,
 * and more where a string holds an escaped quote before a colon. Never fewer, so it can not hide a key.
 */
function countQuotedColons(text: string): number {
  let count = 0;
  for (let i = text.indexOf(':'); i !== -1; i = text.indexOf(':', i + 1)) {
    let before = i - 1;
    while (isSpace(text.charCodeAt(before))) before--;
    if (text.charCodeAt(before) === 0x22) count++;
  }
  return count;
}

/** The white space of JSON. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** The number of colons outside of strings, which is the number of keys as written. */
function countColons(text: string): number {
  let colons = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22) i = endOfString(text, i);
    else if (code === 0x3a) colons++;
  }
  return colons;
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

/** `undefined`: nested too deep. */
function countKeys(value: Json, depth: number): number | undefined {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth === MAX_DEPTH) return undefined;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value as readonly Json[]) {
      if (typeof item !== 'object') continue;
      const inside = countKeys(item, depth + 1);
      if (inside === undefined) return undefined;
      count += inside;
    }
  } else {
    for (const key in value as Readonly<Record<string, Json>>) {
      const inside = countKeys((value as Readonly<Record<string, Json>>)[key] ?? null, depth + 1);
      if (inside === undefined) return undefined;
      count += 1 + inside;
    }
  }
  return count;
}
