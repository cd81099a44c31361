import type { Budget } from '../budget.js';
import { findConcreteText } from './candidates.js';
import type { Glob } from './glob.js';
import type { GlobTest } from './glob-test.js';
import { searchText } from './glob-search.js';

/** Texts that match every glob of the list. */
export type Term = readonly Glob[];

/**
 * A non-empty set of texts: a union of terms less some globs, with one member. Narrowing that keeps the member is free;
 * the terms are worked out only when a member has to be found again.
 */
export class TextSet {
  readonly sample: string;
  readonly #parent: TextSet | undefined;
  readonly #test: GlobTest | undefined;
  readonly #inside: boolean;
  #terms: readonly Term[] | undefined;
  #without: readonly Glob[] | undefined;

  private constructor(
    sample: string,
    parent: TextSet | undefined,
    test: GlobTest | undefined,
    inside: boolean,
    terms: readonly Term[] | undefined,
    without: readonly Glob[] | undefined,
  ) {
    this.sample = sample;
    this.#parent = parent;
    this.#test = test;
    this.#inside = inside;
    this.#terms = terms;
    this.#without = without;
  }

  /** The texts of some globs less those of others; `undefined` if there are none. */
  static of(globs: readonly Glob[], without: readonly Glob[], budget: Budget): TextSet | undefined {
    const terms = globs.map((glob) => [glob]);
    const sample = findMember(terms, without, budget);
    return sample === undefined ? undefined : new TextSet(sample, undefined, undefined, true, terms, without);
  }

  /** The members inside (or outside) a test; `undefined` if there are none. */
  narrow(test: GlobTest, inside: boolean, budget: Budget): TextSet | undefined {
    budget.spend(1 + test.globs.length);
    if (test.has(this.sample) === inside) return new TextSet(this.sample, this, test, inside, undefined, undefined);
    const terms = narrowTerms(this.terms(budget), test, inside, budget);
    if (terms.length === 0) return undefined;
    const without = inside ? this.without() : [...this.without(), ...test.globs];
    const sample = findMember(terms, without, budget);
    return sample === undefined ? undefined : new TextSet(sample, this, test, inside, terms, without);
  }

  private terms(budget: Budget): readonly Term[] {
    if (this.#terms !== undefined) return this.#terms;
    const terms =
      this.#parent === undefined || this.#test === undefined
        ? []
        : narrowTerms(this.#parent.terms(budget), this.#test, this.#inside, budget);
    this.#terms = terms;
    return terms;
  }

  private without(): readonly Glob[] {
    if (this.#without === undefined) {
      const before = this.#parent?.without() ?? [];
      this.#without = this.#inside || this.#test === undefined ? before : [...before, ...this.#test.globs];
    }
    return this.#without;
  }
}

/** Each term met with each glob of the test (or freed of the terms that the test covers), as simply as can be said. */
function narrowTerms(terms: readonly Term[], test: GlobTest, inside: boolean, budget: Budget): readonly Term[] {
  budget.spend(terms.length * test.globs.length);
  if (!inside) return terms.filter((term) => !term.some((glob) => test.covers(glob)));
  const met: Term[] = [];
  for (const term of terms) {
    budget.spend(test.globs.length * term.length);
    if (term.some((glob) => test.covers(glob))) {
      met.push(term);
      continue;
    }
    for (const glob of test.globs) {
      const both = meet(term, glob);
      if (both !== undefined) met.push(both);
    }
  }
  return met;
}

function meet(term: Term, glob: Glob): Term | undefined {
  const kept: Glob[] = [];
  for (const member of term) {
    if (member.isApartFrom(glob)) return undefined;
    if (!member.covers(glob)) kept.push(member);
  }
  kept.push(glob);
  return kept;
}

/** Concrete texts first: one of them nearly always fits, and the search is then never started. */
function findMember(terms: readonly Term[], without: readonly Glob[], budget: Budget): string | undefined {
  let left: Term[] | undefined;
  for (const term of terms) {
    budget.spend(1 + without.length);
    if (without.some((glob) => term.some((member) => glob.covers(member)))) continue;
    const text = findConcreteText(term, without, budget);
    if (text !== undefined) return text;
    if (term.length === 1 && term[0]?.shape === 'literal') continue;
    (left ??= []).push(term);
  }
  if (left === undefined) return undefined;
  for (const term of left) {
    const text = searchText(term, without, budget);
    if (text !== undefined) return text;
  }
  return undefined;
}
