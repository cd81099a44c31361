import { matchesWildcard } from '../../policy/wildcard.js';
import type { PartialText, Text } from './key-state.js';
import type { Match } from './truth.js';

/** A run of a pattern. In a literal one (an escape, the value of a variable) `*` and `?` stand for themselves. */
export interface Piece {
  readonly text: string;
  readonly literal: boolean;
}

export type Pattern = readonly Piece[];

export function wildcardPattern(text: string): Pattern {
  return [{ text, literal: false }];
}

export function literalPattern(text: string): Pattern {
  return [{ text, literal: true }];
}

/** The pattern as it would be written without escapes. */
export function patternText(pattern: Pattern): string {
  return pattern.map((piece) => piece.text).join('');
}

/** Matches a text, known or partly known, against a pattern. */
export function matchPattern(pattern: Pattern, text: Text): Match {
  if (typeof text === 'string') return matchesPattern(pattern, text);
  return matchPartial(pattern, text);
}

/** Matches a known text against a pattern. */
export function matchesPattern(pattern: Pattern, text: string): boolean {
  if (!pattern.some((piece) => piece.literal && /[*?]/.test(piece.text)))
    return matchesWildcard(patternText(pattern), text);
  // The matcher knows no escape, so literal wildcards are renamed, on both sides, to characters that occur on neither.
  const [star, question] = freshCharacters(patternText(pattern) + text, 2);
  const rename = (part: string): string => part.replaceAll('*', star ?? '').replaceAll('?', question ?? '');
  const renamed = pattern.map((piece) => (piece.literal ? rename(piece.text) : piece.text)).join('');
  return matchesWildcard(renamed, rename(text));
}

/**
 * A partly known text matches for certain if the pattern takes every continuation, and certainly does not if it takes
 * none. A character that occurs nowhere can only be taken by a wildcard, so runs of it stand for every continuation; one
 * run longer than the pattern's single characters stands for all that are longer still.
 */
function matchPartial(pattern: Pattern, { before, after, except = [] }: PartialText): Match {
  if (!meetsPartial(pattern, before, after)) return false;
  const source = patternText(pattern);
  if (!/[*?]/.test(source) && except.includes(source)) return false;
  const [fresh = ''] = freshCharacters(source + before + after, 1);
  const longest = source.replaceAll('*', '').length + 1;
  for (let length = 0; length <= longest; length++) {
    if (!matchesPattern(pattern, before + fresh.repeat(length) + after))
      return {
        unclear: `known only to begin with ${quote(before)}${after === '' ? '' : ` and end with ${quote(after)}`}`,
      };
  }
  return true;
}

/** True if the pattern takes some text that begins with `before` and ends with `after`, these not overlapping. */
function meetsPartial(pattern: Pattern, before: string, after: string): boolean {
  const tokens = tokensOf(pattern);
  let states = close(tokens, new Set([0]));
  for (let i = 0; i < before.length; i++) states = step(tokens, states, before.charCodeAt(i));
  if (states.size === 0) return false;
  // Anything may stand between: every later position of the pattern can be reached.
  const first = Math.min(...states);
  states = new Set(Array.from({ length: tokens.length - first + 1 }, (_, offset) => first + offset));
  for (let i = 0; i < after.length; i++) states = step(tokens, states, after.charCodeAt(i));
  return states.has(tokens.length);
}

const STAR = -1;
const ANY_ONE = -2;

function tokensOf(pattern: Pattern): number[] {
  const tokens: number[] = [];
  for (const { text, literal } of pattern) {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (!literal && text[i] === '*') tokens.push(STAR);
      else if (!literal && text[i] === '?') tokens.push(ANY_ONE);
      else tokens.push(code);
    }
  }
  return tokens;
}

function step(tokens: readonly number[], states: ReadonlySet<number>, code: number): Set<number> {
  const next = new Set<number>();
  for (const state of states) {
    const token = tokens[state];
    if (token === STAR) next.add(state);
    else if (token === ANY_ONE || token === code) next.add(state + 1);
  }
  return close(tokens, next);
}

function close(tokens: readonly number[], states: Set<number>): Set<number> {
  // A set visits what is added while it is walked.
  for (const state of states) if (tokens[state] === STAR) states.add(state + 1);
  return states;
}

function freshCharacters(avoid: string, count: number): string[] {
  const fresh: string[] = [];
  for (let code = 0xe000; fresh.length < count; code++) {
    const character = String.fromCharCode(code);
    if (!avoid.includes(character)) fresh.push(character);
  }
  return fresh;
}

export function quote(text: string): string {
  return JSON.stringify(text);
}
