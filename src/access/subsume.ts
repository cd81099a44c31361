import type { Statement } from '../policy/types.js';
import type { Budget } from './budget.js';
import type { CompiledStatement } from './compile.js';
import { isInside } from './factor.js';
import { isSameStatement } from './same-statement.js';

/**
 * The positions of those that lie in none of the others, as far as the words and a look at each factor tell. Two versions
 * of a document have most statements in the same order: the one after the last that fitted is looked at first.
 */
export function outsideAll(
  inner: readonly CompiledStatement[],
  outer: readonly CompiledStatement[],
  isSameVersion: boolean,
  budget: Budget,
): readonly number[] {
  const found: number[] = [];
  let start = 0;
  for (let i = 0; i < inner.length; i++) {
    const one = inner[i];
    if (one === undefined) continue;
    const size = sizeOf(one.statement);
    const same = isSameVersion ? findSame(one.statement, size, outer, start, budget) : undefined;
    const at = same ?? findAround(one, size, outer, start, budget);
    if (at === undefined) found.push(i);
    else start = at + 1;
  }
  return found;
}

/** The position of one that this lies in, looked for from `start` on and then from the beginning. */
function findAround(
  one: CompiledStatement,
  size: number,
  outer: readonly CompiledStatement[],
  start: number,
  budget: Budget,
): number | undefined {
  for (let step = 0; step < outer.length; step++) {
    const at = (start + step) % outer.length;
    const two = outer[at];
    if (two === undefined) continue;
    budget.spend(1 + size * sizeOf(two.statement));
    if (isInside(one.factors, two.factors)) return at;
  }
  return undefined;
}

/** The position of one in the same words, if it stands where one would look first: the others are compared by meaning. */
function findSame(
  one: Statement,
  size: number,
  outer: readonly CompiledStatement[],
  start: number,
  budget: Budget,
): number | undefined {
  for (let at = start; at < outer.length && at < start + NEAR; at++) {
    const two = outer[at];
    budget.spend(1 + size);
    if (two !== undefined && isSameStatement(one, two.statement)) return at;
  }
  return undefined;
}

/** Statements that a new version has put in between. */
const NEAR = 3;

/** How many texts a statement holds: comparing two takes the product of their sizes at most. */
function sizeOf({ action, notAction, resource, notResource, principal, notPrincipal, conditions }: Statement): number {
  let size = (action ?? notAction)?.length ?? 0;
  size += (resource ?? notResource)?.length ?? 0;
  size += (principal ?? notPrincipal)?.length ?? 0;
  for (const { values } of conditions) size += values.length;
  return size;
}
