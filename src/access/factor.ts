import type { Caller } from './sets/caller.js';
import type { ContextValue } from './request.js';
import { GlobTest } from './sets/glob-test.js';
import { KeyTest } from './sets/key-set.js';
import { DerivedTest, ElementTest, type PrincipalTest } from './sets/principal-test.js';
import { ACTION, RESOURCE } from './keys.js';

/** What a statement says of one dimension in a way that we cannot decide; only an equal text is known to say the same. */
export class OpaqueTest {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Test = GlobTest | PrincipalTest | KeyTest | OpaqueTest;

/** One test of one dimension: the request passes it, or (`inside: false`) fails it. */
export interface Factor {
  readonly dimension: number;
  readonly test: Test;
  readonly inside: boolean;
}

/** A product of factors: all of them together, as the elements of a statement are. None at all is every request. */
export type Factors = readonly Factor[];

/** One concrete request, by dimension. */
export interface Point {
  readonly action: string;
  readonly resource: string;
  readonly caller: Caller;
  /** The value of the context key of a dimension; `undefined`: absent. */
  key(dimension: number): ContextValue | undefined;
}

export function holdsAt({ dimension, test, inside }: Factor, point: Point): boolean {
  if (test instanceof GlobTest) {
    if (dimension === ACTION) return test.has(point.action) === inside;
    if (dimension === RESOURCE) return test.has(point.resource) === inside;
  } else if (test instanceof KeyTest) {
    return test.has(point.key(dimension)) === inside;
  } else if (!(test instanceof OpaqueTest)) {
    return test.has(point.caller) === inside;
  }
  throw new Error('a factor that nothing decides');
}

export function contains(factors: Factors, point: Point): boolean {
  for (const factor of factors) if (!holdsAt(factor, point)) return false;
  return true;
}

/** True only if every request that passes one factor passes the other. Quick; a `false` says nothing. */
export function impliesFactor(one: Factor, two: Factor): boolean {
  if (one.dimension !== two.dimension) return false;
  const a = one.test;
  const b = two.test;
  if (a instanceof OpaqueTest || b instanceof OpaqueTest) {
    return a instanceof OpaqueTest && b instanceof OpaqueTest && a.text === b.text;
  }
  if (a instanceof GlobTest && b instanceof GlobTest) {
    if (one.inside) return two.inside ? a.isInside(b) : a.isApartFrom(b);
    return !two.inside && b.isInside(a);
  }
  if (a instanceof KeyTest && b instanceof KeyTest) {
    return (one.inside ? a : a.negate()).implies(two.inside ? b : b.negate());
  }
  if (a instanceof ElementTest && b instanceof ElementTest) {
    if (one.inside && two.inside) return a.isInside(b);
    return !one.inside && !two.inside && b.isInside(a);
  }
  if (a instanceof DerivedTest && b instanceof DerivedTest) {
    return a.key === b.key && (one.inside ? a.test : a.test.negate()).implies(two.inside ? b.test : b.test.negate());
  }
  return false;
}

/** True only if the first product lies inside the second, factor by factor. */
export function isInside(inner: Factors, outer: Factors): boolean {
  for (const factor of outer) {
    let implied = false;
    for (const own of inner) {
      if (impliesFactor(own, factor)) {
        implied = true;
        break;
      }
    }
    if (!implied) return false;
  }
  return true;
}
