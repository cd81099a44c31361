import type { Budget } from '../budget.js';
import { FiniteSet, TruthTest } from './finite-set.js';
import { GlobTest } from './glob-test.js';
import { IntervalSet, IntervalTest } from './interval.js';
import { TextSet } from './text-set.js';

/** Passes every value there is: what `Null` asks of a value. */
export class AnyTest {
  has(): boolean {
    return true;
  }
}
export const ANY_VALUE = new AnyTest();

/** A test of one value of a context key. */
export type ValueTest = GlobTest | IntervalTest<number> | IntervalTest<bigint> | TruthTest | AnyTest;
/** A non-empty set of values of a context key. */
export type ValueSet = TextSet | IntervalSet<number> | IntervalSet<bigint> | FiniteSet;

/** The values of `set` inside (or outside) a test; `undefined` if there are none. */
export function narrowValues(set: ValueSet, test: ValueTest, inside: boolean, budget: Budget): ValueSet | undefined {
  if (test instanceof AnyTest) return inside ? set : undefined;
  if (set instanceof FiniteSet) return set.narrow(test, inside);
  if (set instanceof TextSet && test instanceof GlobTest) return set.narrow(test, inside, budget);
  if (set instanceof IntervalSet && test instanceof IntervalTest) {
    budget.spend(8);
    return narrowIntervals(set, test, inside);
  }
  throw new Error('a key is tested by operators of two kinds');
}

function narrowIntervals(
  set: IntervalSet<number> | IntervalSet<bigint>,
  test: IntervalTest<number> | IntervalTest<bigint>,
  inside: boolean,
): ValueSet | undefined {
  // One key has one line: the compiler makes mixed keys unknown before any set of them exists.
  return (set as IntervalSet).narrow(test, inside) as ValueSet | undefined;
}

/** True only if every value that passes `one` (or fails it) also passes (or fails) `two`. */
export function implies(one: ValueTest, oneInside: boolean, two: ValueTest, twoInside: boolean): boolean {
  if (two instanceof AnyTest) return twoInside;
  if (one === two) return oneInside === twoInside;
  if (one instanceof GlobTest && two instanceof GlobTest) {
    if (oneInside) return twoInside ? one.isInside(two) : one.isApartFrom(two);
    return !twoInside && two.isInside(one);
  }
  if (one instanceof TruthTest && two instanceof TruthTest) {
    return ['true', 'false'].every((value) => one.has(value) !== oneInside || two.has(value) === twoInside);
  }
  if (one instanceof IntervalTest && two instanceof IntervalTest && one.line.name === two.line.name) {
    return (
      (oneInside && twoInside && (one as IntervalTest).isInside(two)) ||
      (!oneInside && !twoInside && (two as IntervalTest).isInside(one))
    );
  }
  return false;
}
