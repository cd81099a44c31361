import type { PolicyDocument, Principal } from '../policy/types.js';
import { Budget } from './budget.js';
import { contains, OpaqueTest, type Factor, type Factors, type Point } from './factor.js';
import { ACTION, PRINCIPAL, RESOURCE, type Keys, type KeyUse } from './keys.js';
import type { ContextValue } from './request.js';
import { ADDRESSES } from './sets/address.js';
import { MOMENTS } from './sets/date.js';
import { FiniteSet } from './sets/finite-set.js';
import { Glob } from './sets/glob.js';
import { GlobTest } from './sets/glob-test.js';
import { IntervalSet } from './sets/interval.js';
import { KeySet, KeyTest } from './sets/key-set.js';
import { NUMBERS } from './sets/number.js';
import { EVERY_ACTION, EVERY_ARN, EVERY_TEXT } from './sets/pattern.js';
import type { Caller } from './sets/caller.js';
import type { Atoms } from './sets/atoms.js';
import { PrincipalSet } from './sets/principal-set.js';
import { TextSet } from './sets/text-set.js';
import type { ValueSet } from './sets/value.js';

type Cell = TextSet | PrincipalSet | KeySet;

/** The requests in question before any policy speaks: what each dimension can be. */
export interface Space {
  readonly keys: Keys;
  /** Split when a dimension of it is first asked for. */
  readonly atoms: () => Atoms;
  /** A trust policy speaks of its own role, whose name in a request is `*`. */
  readonly resources: 'any' | 'own';
}

/** The elements that name principals, for `splitCallers`. */
export function principalElements(documents: readonly Pick<PolicyDocument, 'statements'>[]): (readonly Principal[])[] {
  const elements: (readonly Principal[])[] = [];
  for (const { statements } of documents) {
    for (const { principal, notPrincipal } of statements) {
      if (principal !== undefined) elements.push(principal);
      if (notPrincipal !== undefined) elements.push(notPrincipal);
    }
  }
  return elements;
}

/**
 * A non-empty product of sets, one for each dimension, with one member. Never changed: narrowing makes another box, which
 * shares all other dimensions.
 */
export class Box implements Point {
  readonly #space: Space;
  readonly #cells: readonly (Cell | undefined)[];

  private constructor(space: Space, cells: readonly (Cell | undefined)[]) {
    this.#space = space;
    this.#cells = cells;
  }

  static all(space: Space): Box {
    return new Box(space, []);
  }

  get action(): string {
    return (this.#cell(ACTION) as TextSet).sample;
  }

  get resource(): string {
    return (this.#cell(RESOURCE) as TextSet).sample;
  }

  get caller(): Caller {
    return (this.#cell(PRINCIPAL) as PrincipalSet).sample;
  }

  key(dimension: number): ContextValue | undefined {
    const cell = this.#cells[dimension];
    return cell instanceof KeySet ? cell.sample : undefined;
  }

  /** The part inside (or outside) one factor; `undefined` if it is empty. */
  narrow({ dimension, test, inside }: Factor, toInside: boolean, budget: Budget): Box | undefined {
    const cell = this.#cell(dimension);
    const wanted = inside === toInside;
    let next: Cell | undefined;
    if (cell instanceof TextSet && test instanceof GlobTest) next = cell.narrow(test, wanted, budget);
    else if (cell instanceof KeySet && test instanceof KeyTest) next = cell.narrow(test, wanted, budget);
    else if (
      cell instanceof PrincipalSet &&
      !(test instanceof GlobTest || test instanceof KeyTest || test instanceof OpaqueTest)
    )
      next = cell.narrow(test, wanted, budget);
    else throw new Error('a factor of another dimension');
    if (next === undefined) return undefined;
    const cells = this.#cells.slice();
    cells[dimension] = next;
    return new Box(this.#space, cells);
  }

  #cell(dimension: number): Cell {
    return this.#cells[dimension] ?? initialCell(dimension, this.#space);
  }
}

/** The part of a box that passes all factors. */
export function narrowAll(box: Box, factors: Factors, budget: Budget): Box | undefined {
  let rest: Box | undefined = box;
  for (const factor of factors) {
    rest = rest.narrow(factor, true, budget);
    if (rest === undefined) return undefined;
  }
  return rest;
}

/**
 * A request of the box that lies in none of the products to avoid: box difference, guided by the member at hand. Only
 * products that contain it are taken away; one with a single open factor narrows the box, one with several splits it.
 */
export function findOutside(box: Box, avoid: readonly Factors[], budget: Budget): Box | undefined {
  let current = box;
  for (;;) {
    let options: readonly { readonly box: Box; readonly factor: Factor }[] | undefined;
    for (const factors of avoid) {
      budget.spend(factors.length);
      if (!contains(factors, current)) continue;
      const open: { box: Box; factor: Factor }[] = [];
      for (const factor of factors) {
        const outside = current.narrow(factor, false, budget);
        if (outside !== undefined) open.push({ box: outside, factor });
      }
      if (options === undefined || open.length < options.length) options = open;
      if (options.length <= 1) break;
    }
    if (options === undefined) return current;
    const [first, ...others] = options;
    if (first === undefined) return undefined;
    const found = others.length === 0 ? undefined : findOutside(first.box, avoid, budget);
    if (found !== undefined) return found;
    if (others.length === 0) {
      current = first.box;
      continue;
    }
    // What lies outside the first factor is done: the rest is inside it, and outside one of the others.
    const inside: Box | undefined = current.narrow(first.factor, true, budget);
    if (inside === undefined) return undefined;
    current = inside;
  }
}

const START = new Budget();
const actions = mustHave(TextSet.of([EVERY_ACTION], [], START));
const resources = mustHave(TextSet.of([EVERY_ARN, Glob.literal('*')], [], START));
const ownRole = mustHave(TextSet.of([Glob.literal('*')], [], START));
const texts = mustHave(TextSet.of([EVERY_TEXT], [], START));

function mustHave(set: TextSet | undefined): TextSet {
  if (set === undefined) throw new Error('a dimension without members');
  return set;
}

function initialCell(dimension: number, space: Space): Cell {
  if (dimension === ACTION) return actions;
  if (dimension === RESOURCE) return space.resources === 'own' ? ownRole : resources;
  if (dimension === PRINCIPAL) return PrincipalSet.all(space.atoms());
  const use = space.keys.at(dimension);
  if (use === undefined) throw new Error('no such dimension');
  return KeySet.all(valuesOf(use), use.isMultivalued);
}

const numbers = IntervalSet.all(NUMBERS);
const moments = IntervalSet.all(MOMENTS);
const addresses = IntervalSet.all(ADDRESSES);
const truths = new FiniteSet(['true', 'false']);

function valuesOf({ family, values }: KeyUse): ValueSet {
  switch (family) {
    case 'truth':
      return truths;
    case 'number':
      return numbers;
    case 'date':
      return moments;
    case 'address':
      return addresses;
    case 'binary':
      // Only equality is asked of them: one more value stands for all others.
      return new FiniteSet([...(values ?? []), freshBytes(values)]);
    default:
      return texts;
  }
}

function freshBytes(values: ReadonlySet<string> | undefined): string {
  let text = 'AAAA';
  while (values?.has(text) === true) text += 'AAAA';
  return text;
}
