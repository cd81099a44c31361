import type { Budget } from '../budget.js';
import { compiledArn, type Atom, type Atoms } from './atoms.js';
import type { Caller } from './caller.js';
import { Glob } from './glob.js';
import { GlobTest } from './glob-test.js';
import { DerivedTest, type PrincipalTest } from './principal-test.js';
import { ANY_ONE, ANY_RUN, COLON, PART_ONE, PART_RUN } from './token.js';
import { AnyTest } from './value.js';

/** A non-empty set of callers with one of them: the atoms that pass every test so far. */
export class PrincipalSet {
  readonly sample: Caller;
  readonly #atoms: Atoms;
  readonly #parent: PrincipalSet | undefined;
  readonly #test: PrincipalTest | undefined;
  readonly #inside: boolean;

  private constructor(sample: Caller, atoms: Atoms, parent?: PrincipalSet, test?: PrincipalTest, inside = true) {
    this.sample = sample;
    this.#atoms = atoms;
    this.#parent = parent;
    this.#test = test;
    this.#inside = inside;
  }

  /** All callers of some atoms; there must be one whose caller stands for itself. */
  static all(atoms: Atoms): PrincipalSet {
    return new PrincipalSet(atoms.first.caller, atoms);
  }

  narrow(test: PrincipalTest, inside: boolean, budget: Budget): PrincipalSet | undefined {
    budget.spend();
    if (test.has(this.sample) === inside) return new PrincipalSet(this.sample, this.#atoms, this, test, inside);
    const tests: [PrincipalTest, boolean][] = [[test, inside]];
    this.#collect(tests);
    for (const atom of this.#atoms) {
      const caller = findCaller(atom, tests, budget);
      if (caller !== undefined) return new PrincipalSet(caller, this.#atoms, this, test, inside);
    }
    return undefined;
  }

  #collect(tests: [PrincipalTest, boolean][]): void {
    if (this.#test !== undefined) tests.push([this.#test, this.#inside]);
    if (this.#parent !== undefined) this.#parent.#collect(tests);
  }
}

/** A caller of the atom that passes all the tests. */
function findCaller(atom: Atom, tests: readonly [PrincipalTest, boolean][], budget: Budget): Caller | undefined {
  budget.spend(tests.length);
  const onArn: [GlobTest, boolean][] = [];
  for (const [test, inside] of tests) {
    const condition = atom.open === undefined ? undefined : arnCondition(test, inside);
    if (condition === undefined) {
      if (test.has(atom.caller) !== inside) return undefined;
    } else if (condition !== 'everything') {
      if (condition === 'nothing') return undefined;
      onArn.push(condition);
    }
  }
  if (
    atom.open === undefined ||
    onArn.length === 0 ||
    onArn.every(([test, inside]) => test.has(atom.caller.arn ?? '') === inside)
  )
    return atom.caller;
  let arns = atom.open();
  for (const [test, inside] of onArn) arns = arns?.narrow(test, inside, budget);
  return arns === undefined ? undefined : withArn(atom.caller, arns.sample);
}

/** A test of `aws:PrincipalArn` or `aws:PrincipalAccount` as a test of the ARN, for callers that have one. */
function arnCondition(
  test: PrincipalTest,
  inside: boolean,
): [GlobTest, boolean] | 'everything' | 'nothing' | undefined {
  if (!(test instanceof DerivedTest) || (test.key !== 'aws:principalarn' && test.key !== 'aws:principalaccount'))
    return undefined;
  const { test: values, inside: positive } = test.test;
  if (values instanceof AnyTest) return positive === inside ? 'everything' : 'nothing';
  if (!(values instanceof GlobTest)) return undefined;
  const onArn = test.key === 'aws:principalarn' ? values : new GlobTest(values.globs.map(accountGlob));
  return [onArn, positive === inside];
}

function accountGlob(glob: Glob): Glob {
  const parts = (text: string): readonly number[] => compiledArn(text).tokens;
  const inside = glob.tokens.map((token) => (token === ANY_RUN ? PART_RUN : token === ANY_ONE ? PART_ONE : token));
  return Glob.of([...parts('arn:*:*:*::x').slice(0, -2), ...inside, COLON, ANY_RUN], glob.variables);
}

function withArn(caller: Caller, arn: string): Caller {
  return { ...caller, account: arn.split(':')[4], arn, text: arn };
}
