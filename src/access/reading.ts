import type { Variable } from './sets/glob.js';
import { Glob } from './sets/glob.js';
import { GlobTest } from './sets/glob-test.js';
import { EVERY_TEXT, type Compiled } from './sets/pattern.js';
import { ANY_RUN, VARIABLE } from './sets/token.js';

/**
 * How what is not decided is read: as matching as much as it could, or as little. Both readings together bracket the
 * truth: what holds for the wider grant holds for the real one, what is missing from the wider bound is really missing.
 */
export interface Reading {
  readonly over: boolean;
  /** The values that the variables have in the requests in question; without, a variable may be anything. */
  readonly values?: ReadonlyMap<string, string | undefined> | undefined;
  /** Keys (in lower case) whose value the declaration could tell but does not, with what to declare. */
  readonly undeclared?: ReadonlyMap<string, string> | undefined;
}

/** Why a part of a statement is not decided, if so. */
export interface Doubts {
  first: string | undefined;
  /** The variables that occur. */
  readonly variables: Variable[];
}

export function doubt(doubts: Doubts, reason: string): void {
  doubts.first ??= reason;
}

/**
 * The patterns of one element as a test. Without a reading, variables stay in it (`undefined` for patterns that are not
 * understood at all); with one, the test is as wide, or as narrow, as it can be.
 */
export function globTest(
  patterns: readonly Compiled[],
  doubts: Doubts,
  reading: Reading | undefined,
  isWide: boolean,
): GlobTest | undefined {
  const globs: Glob[] = [];
  let isOpaque = false;
  for (const pattern of patterns) {
    if (!(pattern instanceof Glob)) {
      doubt(doubts, pattern.unknown);
      isOpaque = true;
      if (isWide) globs.push(EVERY_TEXT);
    } else if (pattern.variables.length === 0) {
      globs.push(pattern);
    } else {
      for (const variable of pattern.variables) {
        doubt(doubts, `the value of the variable \${${variable.key}}`);
        doubts.variables.push(variable);
      }
      const read = reading === undefined ? pattern : readVariables(pattern, reading, isWide);
      if (read !== undefined) globs.push(read);
    }
  }
  return isOpaque && reading === undefined ? undefined : new GlobTest(globs);
}

/** The pattern with its variables' values, or with anything in their place; `undefined` if it matches nothing. */
function readVariables(pattern: Glob, { values }: Reading, isWide: boolean): Glob | undefined {
  const tokens: number[] = [];
  for (const token of pattern.tokens) {
    if (token > VARIABLE) {
      tokens.push(token);
      continue;
    }
    const variable = pattern.variables[VARIABLE - token];
    if (variable === undefined) return undefined;
    if (!values?.has(variable.key)) {
      if (!isWide) return undefined;
      tokens.push(ANY_RUN);
      continue;
    }
    const value = values.get(variable.key) ?? variable.fallback;
    if (value === undefined) return undefined;
    for (let i = 0; i < value.length; i++) tokens.push(value.charCodeAt(i));
  }
  return Glob.of(tokens);
}
