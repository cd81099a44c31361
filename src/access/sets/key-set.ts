import type { Budget } from '../budget.js';
import type { ContextValue } from '../request.js';
import { AnyTest, ANY_VALUE, implies, narrowValues, type ValueSet, type ValueTest } from './value.js';

/** How a test speaks of a multivalued key: of some value or of every one. On a single value both are the same. */
export type Quantifier = 'some' | 'every';

/** What one condition says of one context key: whether it holds when the key is absent, and of which values. */
export class KeyTest {
  readonly absent: boolean;
  readonly quantifier: Quantifier;
  readonly test: ValueTest;
  readonly inside: boolean;

  constructor(absent: boolean, quantifier: Quantifier, test: ValueTest, inside: boolean) {
    this.absent = absent;
    this.quantifier = quantifier;
    this.test = test;
    this.inside = inside;
  }

  static readonly absent = new KeyTest(true, 'every', ANY_VALUE, false);
  static readonly present = new KeyTest(false, 'some', ANY_VALUE, true);

  negate(): KeyTest {
    return new KeyTest(!this.absent, this.quantifier === 'some' ? 'every' : 'some', this.test, !this.inside);
  }

  has(value: ContextValue | undefined): boolean {
    if (value === undefined) return this.absent;
    if (typeof value === 'string') return this.test.has(value) === this.inside;
    const passes = (item: string): boolean => this.test.has(item) === this.inside;
    return this.quantifier === 'some' ? value.some(passes) : value.every(passes);
  }

  /** True only if whatever passes this test passes `other`. */
  implies(other: KeyTest): boolean {
    if (this.absent && !other.absent) return false;
    if (this.test instanceof AnyTest && !this.inside) return true;
    if (this.quantifier === 'every' && other.quantifier === 'some')
      return other.test instanceof AnyTest && other.inside;
    if (this.quantifier === 'some' && other.quantifier === 'every')
      return other.test instanceof AnyTest && other.inside;
    return implies(this.test, this.inside, other.test, other.inside);
  }
}

interface Present {
  /** What each value of the key is. */
  readonly every: ValueSet;
  /** Narrower sets that must each hold some value; empty for a single-valued key. */
  readonly some: readonly ValueSet[];
}

/** A non-empty set of what a context key can be: absent, a value, or (a multivalued key) several values. */
export class KeySet {
  /** Absent if that is possible: the shortest witness. */
  readonly sample: ContextValue | undefined;
  readonly #isMultivalued: boolean;
  readonly #parent: KeySet | undefined;
  readonly #test: KeyTest | undefined;
  /** `null` until somebody asks. */
  #present: Present | undefined | null;

  private constructor(
    isMultivalued: boolean,
    sample: ContextValue | undefined,
    parent: KeySet | undefined,
    test: KeyTest | undefined,
    present: Present | undefined | null,
  ) {
    this.#isMultivalued = isMultivalued;
    this.sample = sample;
    this.#parent = parent;
    this.#test = test;
    this.#present = present;
  }

  static all(values: ValueSet, isMultivalued: boolean): KeySet {
    return new KeySet(isMultivalued, undefined, undefined, undefined, { every: values, some: [] });
  }

  /** The members that pass (or fail) a test; `undefined` if there are none. */
  narrow(test: KeyTest, inside: boolean, budget: Budget): KeySet | undefined {
    budget.spend();
    const wanted = inside ? test : test.negate();
    if (wanted.has(this.sample)) return new KeySet(this.#isMultivalued, this.sample, this, wanted, null);
    const present = this.#narrowPresent(wanted, budget);
    if (present === undefined) return undefined;
    return new KeySet(this.#isMultivalued, this.#choose(present), this, wanted, present);
  }

  #narrowPresent(test: KeyTest, budget: Budget): Present | undefined {
    const present = this.#resolve(budget);
    if (present === undefined) return undefined;
    if (this.#isMultivalued && test.quantifier === 'some') {
      const one = narrowValues(present.every, test.test, test.inside, budget);
      return one && { every: present.every, some: [...present.some, one] };
    }
    const every = narrowValues(present.every, test.test, test.inside, budget);
    if (every === undefined) return undefined;
    const some: ValueSet[] = [];
    for (const set of present.some) {
      const one = narrowValues(set, test.test, test.inside, budget);
      if (one === undefined) return undefined;
      some.push(one);
    }
    return { every, some };
  }

  #resolve(budget: Budget): Present | undefined {
    if (this.#present === null) {
      this.#present =
        this.#parent === undefined || this.#test === undefined
          ? undefined
          : this.#parent.#narrowPresent(this.#test, budget);
    }
    return this.#present;
  }

  #choose(present: Present): ContextValue {
    if (!this.#isMultivalued) return present.every.sample;
    const values = present.some.length === 0 ? [present.every.sample] : present.some.map((set) => set.sample);
    return [...new Set(values)];
  }
}
