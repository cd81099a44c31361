import type { Principal } from '../../policy/types.js';
import { derivedValue, isDocumented, readCaller, roleName, type Caller, type DerivedKey } from './caller.js';
import type { KeyTest } from './key-set.js';

/** One value of Principal or NotPrincipal, read once. */
interface Entry {
  readonly kind: Caller['kind'] | 'everyone' | 'nobody';
  readonly text: string;
  readonly account: string | undefined;
}

/**
 * The callers that a Principal (or NotPrincipal) element lists. In Principal an account stands for all its principals and
 * a role for its sessions; NotPrincipal is exact: each is only itself.
 */
export class ElementTest {
  readonly entries: readonly Entry[];
  readonly isExact: boolean;

  constructor(principals: readonly Principal[], isExact: boolean) {
    this.entries = principals.map(readEntry);
    this.isExact = isExact;
  }

  has(caller: Caller): boolean {
    for (const entry of this.entries) if (lists(entry, caller, this.isExact)) return true;
    return false;
  }

  /** True only if every caller that this element lists, `other` lists. */
  isInside(other: ElementTest): boolean {
    if (this.isExact !== other.isExact) return false;
    return this.entries.every((one) => other.entries.some((two) => containsEntry(two, one, this.isExact)));
  }

  get isEveryone(): boolean {
    return this.entries.some((entry) => entry.kind === 'everyone');
  }
}

function readEntry({ type, value }: Principal): Entry {
  if (type === '*' || (type === 'AWS' && value === '*')) return { kind: 'everyone', text: '*', account: undefined };
  if (type === 'Service') return { kind: 'service', text: value, account: undefined };
  if (type === 'Federated') return { kind: 'federated', text: value, account: undefined };
  if (type === 'CanonicalUser') return { kind: 'canonical', text: value, account: undefined };
  // There are no wildcards inside a principal, and a principal's name cannot hold them: this is nobody.
  if (value.includes('*') || value.includes('?')) return { kind: 'nobody', text: value, account: undefined };
  const { kind, text, account } = readCaller(value);
  return { kind, text, account };
}

function lists(entry: Entry, caller: Caller, isExact: boolean): boolean {
  switch (entry.kind) {
    case 'everyone':
      return true;
    case 'nobody':
      return false;
    case 'root':
      return caller.account !== undefined && entry.account === caller.account && (!isExact || caller.kind === 'root');
    case 'role':
      if (entry.text === caller.text) return true;
      return !isExact && caller.kind === 'session' && roleName(caller.arn ?? '') === roleName(entry.text);
    default:
      return entry.kind === caller.kind && entry.text === caller.text;
  }
}

function containsEntry(outer: Entry, inner: Entry, isExact: boolean): boolean {
  if (outer.kind === 'everyone' || inner.kind === 'nobody') return true;
  if (inner.kind === 'everyone') return false;
  if (outer.kind === 'root') return outer.account === inner.account && (!isExact || inner.kind === 'root');
  if (outer.kind === inner.kind) return outer.text === inner.text;
  return false;
}

/** What a condition says of a key that is a function of the principal. */
export class DerivedTest {
  readonly key: DerivedKey;
  readonly test: KeyTest;
  /** The answer for callers of whom the key is not documented. */
  readonly #undocumented: boolean;

  constructor(key: DerivedKey, test: KeyTest, undocumented: boolean) {
    this.key = key;
    this.test = test;
    this.#undocumented = undocumented;
  }

  has(caller: Caller): boolean {
    if (!isDocumented(caller, this.key)) return this.#undocumented;
    return this.test.has(derivedValue(caller, this.key));
  }
}

export type PrincipalTest = ElementTest | DerivedTest | KindTest;

/** The callers that a policy's elements name, everybody aside. */
export function namedCallers(principals: readonly Principal[]): readonly Caller[] {
  const callers: Caller[] = [];
  for (const principal of principals) {
    const { kind, text } = readEntry(principal);
    if (kind === 'everyone' || kind === 'nobody') continue;
    if (kind === 'service' || kind === 'federated' || kind === 'canonical')
      callers.push({ kind, text, account: undefined, arn: undefined });
    else callers.push(readCaller(text));
  }
  return callers;
}

/** Callers of some kinds. */
export class KindTest {
  readonly #kinds: readonly Caller['kind'][];
  readonly #isWanted: (caller: Caller) => boolean;

  constructor(kinds: readonly Caller['kind'][], isWanted: (caller: Caller) => boolean = () => true) {
    this.#kinds = kinds;
    this.#isWanted = isWanted;
  }

  has(caller: Caller): boolean {
    return this.#kinds.includes(caller.kind) && this.#isWanted(caller);
  }
}
