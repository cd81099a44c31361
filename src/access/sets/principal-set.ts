import type { Principal } from '../../policy/types.js';
import { Budget } from '../budget.js';
import { readCaller, roleName, type Caller } from './caller.js';
import { Glob } from './glob.js';
import { GlobTest } from './glob-test.js';
import { compileResource } from './pattern.js';
import { DerivedTest, namedCallers, type PrincipalTest } from './principal-test.js';
import { TextSet } from './text-set.js';
import { ANY_ONE, ANY_RUN, COLON, DIGIT, PART_ONE, PART_RUN } from './token.js';
import { AnyTest } from './value.js';

/**
 * A class of callers that no element of the policies tells apart: one caller, or (an `open` atom) all those of a kind and
 * account that no element names. Conditions on `aws:PrincipalArn` can still tell the members of an open atom apart.
 */
export interface Atom {
  readonly caller: Caller;
  readonly open?: () => TextSet | undefined;
}

/** Atoms in a fixed order, made when somebody gets to them: most questions are decided by the first. */
export class Atoms implements Iterable<Atom> {
  readonly #made: Atom[] = [];
  readonly #rest: Iterator<Atom>;

  constructor(atoms: Iterable<Atom>) {
    this.#rest = atoms[Symbol.iterator]();
  }

  get first(): Atom {
    const first = this.#at(0);
    if (first === undefined) throw new Error('no caller at all');
    return first;
  }

  *[Symbol.iterator](): Iterator<Atom> {
    for (let i = 0; ; i++) {
      const atom = this.#at(i);
      if (atom === undefined) return;
      yield atom;
    }
  }

  #at(index: number): Atom | undefined {
    if (index === this.#made.length) {
      const next = this.#rest.next();
      if (next.done === true) return undefined;
      this.#made.push(next.value);
    }
    return this.#made[index];
  }
}

/** Splits all callers there are by what the elements name. The first atoms make the plainest witnesses. */
export function splitCallers(elements: readonly (readonly Principal[])[]): Atoms {
  let names = '';
  for (const principals of elements) {
    for (const { type, value } of principals) names += `${type} ${value}\n`;
    if (names.length > MAX_NAMES) return new Atoms(split(elements));
  }
  let atoms = splits.get(names);
  if (atoms === undefined) {
    if (splits.size >= MAX_SPLITS) splits.clear();
    splits.set(names, (atoms = new Atoms(split(elements))));
  }
  return atoms;
}

/** The same few principals stand in policy after policy, and none at all in identity policies. */
const splits = new Map<string, Atoms>();
/** Bounded, for hostile input is not few. */
const MAX_SPLITS = 256;
const MAX_NAMES = 2_000;

/** Those of one role, its sessions included, or of one account. */
export function callersOf(principal: string, elements: readonly (readonly Principal[])[]): Atoms {
  const { kind, account } = readCaller(principal);
  if (kind !== 'role' && kind !== 'root') throw new Error(`neither a role nor an account: ${principal}`);
  const isOne = (arn: string | undefined): boolean =>
    arn === principal || (arn !== undefined && kind === 'role' && roleName(arn) === roleName(principal));
  const belongs = ({ caller }: Atom): boolean =>
    kind === 'root' ? caller.account === account : caller.account === account && isOne(caller.arn);
  return new Atoms(filter(split([...elements, [{ type: 'AWS', value: principal }]]), belongs));
}

function* filter(atoms: Iterable<Atom>, belongs: (atom: Atom) => boolean): Generator<Atom> {
  for (const atom of atoms) if (belongs(atom)) yield atom;
}

function* split(elements: readonly (readonly Principal[])[]): Generator<Atom> {
  const named = new Map<string, Caller>();
  for (const caller of elements.flatMap(namedCallers)) {
    named.set(`${caller.kind} ${caller.text}`, caller);
    if (caller.kind === 'session' && caller.arn !== undefined) {
      const { arn, account } = caller;
      const known = [...named.values()].some((one) => one.kind === 'role' && roleName(one.text) === roleName(arn));
      if (!known) named.set(`role ${arn}`, { kind: 'role', text: arn, account, arn });
    }
  }
  const callers = [...named.values()];
  const accounts = [...new Set(callers.map((caller) => caller.account).filter((account) => account !== undefined))];
  for (const caller of callers) {
    if (caller.kind === 'root') continue;
    yield { caller };
    if (caller.kind === 'role') yield { caller: freshSession(caller, named) };
  }
  const other = freshAccount(accounts);
  for (const account of [...accounts, other]) {
    for (const kind of ['role', 'user', 'root', 'federated-user'] as const) {
      const arns = (): TextSet | undefined => {
        const isOther = account === other;
        const without = isOther
          ? accounts.map((one) => compiled(`arn:*:*:*:${one}:*`))
          : callers.map(({ text }) => Glob.literal(text));
        return TextSet.of([shape(kind, isOther ? '????????????' : account)], without, new Budget());
      };
      yield { caller: freshCaller(kind, account), open: arns };
    }
  }
  for (const [kind, text] of STRANGERS) {
    const caller: Caller = { kind, text: freshText(text, named, kind), account: undefined, arn: undefined };
    yield { caller };
  }
}

const STRANGERS = [
  ['service', 'some-service.amazonaws.com'],
  ['federated', 'some-provider.example'],
  ['canonical', '0'.repeat(60) + 'some'],
  ['anonymous', '*'],
] as const;

function freshText(text: string, named: ReadonlyMap<string, Caller>, kind: string): string {
  let fresh = text;
  for (let i = 2; named.has(`${kind} ${fresh}`); i++) fresh = `${String(i)}-${text}`;
  return fresh;
}

function freshSession(role: Caller, named: ReadonlyMap<string, Caller>): Caller {
  const [, partition = 'aws'] = role.text.split(':');
  const name = role.text.slice(role.text.lastIndexOf('/') + 1);
  const base = `arn:${partition}:sts::${role.account ?? ''}:assumed-role/${name}/`;
  let text = `${base}session`;
  for (let i = 2; named.has(`session ${text}`); i++) text = `${base}session-${String(i)}`;
  return { kind: 'session', text, account: role.account, arn: role.text };
}

function freshAccount(accounts: readonly string[]): string {
  for (let last = 999_988_887_777; ; last--) if (!accounts.includes(String(last))) return String(last);
}

const FORMS = {
  role: ['iam', 'role/'],
  user: ['iam', 'user/'],
  'federated-user': ['sts', 'federated-user/'],
  root: ['iam', 'root'],
} as const;
type OpenKind = keyof typeof FORMS;

function freshCaller(kind: OpenKind, account: string): Caller {
  const [service, resource] = FORMS[kind];
  const arn = `arn:aws:${service}::${account}:${resource}${kind === 'root' ? '' : 'someone'}`;
  return { kind, text: arn, account, arn };
}

/** All ARNs of a kind: names are not empty, an account is twelve digits, the partition is one of AWS's. */
function shape(kind: OpenKind, account: string): Glob {
  const [service, resource] = FORMS[kind];
  const glob = compiled(`arn:aws*:${service}::${account}:${resource}${kind === 'root' ? '' : '?*'}`);
  return account.includes('?') ? Glob.of(glob.tokens.map((token) => (token === PART_ONE ? DIGIT : token))) : glob;
}

function compiled(pattern: string): Glob {
  const glob = compileResource(pattern, false, false);
  if (!(glob instanceof Glob)) throw new Error(`not an ARN pattern: ${pattern}`);
  return glob;
}

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
  const parts = (text: string): readonly number[] => compiled(text).tokens;
  const inside = glob.tokens.map((token) => (token === ANY_RUN ? PART_RUN : token === ANY_ONE ? PART_ONE : token));
  return Glob.of([...parts('arn:*:*:*::x').slice(0, -2), ...inside, COLON, ANY_RUN], glob.variables);
}

function withArn(caller: Caller, arn: string): Caller {
  return { ...caller, account: arn.split(':')[4], arn, text: arn };
}
