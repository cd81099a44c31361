import type { Principal } from '../../policy/types.js';
import { Budget } from '../budget.js';
import { readCaller, roleName, type Caller } from './caller.js';
import { Glob } from './glob.js';
import { compileResource } from './pattern.js';
import { namedCallers } from './principal-test.js';
import { TextSet } from './text-set.js';
import { DIGIT, PART_ONE } from './token.js';

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
          ? accounts.map((one) => compiledArn(`arn:*:*:*:${one}:*`))
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
  const glob = compiledArn(`arn:aws*:${service}::${account}:${resource}${kind === 'root' ? '' : '?*'}`);
  return account.includes('?') ? Glob.of(glob.tokens.map((token) => (token === PART_ONE ? DIGIT : token))) : glob;
}

/** A pattern of ours, which is known to be one. */
export function compiledArn(pattern: string): Glob {
  const glob = compileResource(pattern, false, false);
  if (!(glob instanceof Glob)) throw new Error(`not an ARN pattern: ${pattern}`);
  return glob;
}
