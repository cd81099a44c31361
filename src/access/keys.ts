import { parseOperator } from '../policy/operator.js';
import type { PolicyDocument } from '../policy/types.js';
import { isDerivedKey } from './sets/caller.js';

/** What values of a key the policies compare; `mixed`: values of two kinds, which no one domain decides. */
export type KeyFamily = 'text' | 'truth' | 'number' | 'date' | 'address' | 'binary' | 'mixed';

/** How the policies of one question use a condition key. */
export interface KeyUse {
  /** Position among the dimensions of a request. */
  readonly dimension: number;
  /** In lower case. */
  readonly key: string;
  /** As first written, for the witness. */
  readonly name: string;
  family: KeyFamily | undefined;
  isMultivalued: boolean;
  /** Texts that binary conditions name. */
  values: Set<string> | undefined;
}

export const ACTION = 0;
export const RESOURCE = 1;
export const PRINCIPAL = 2;
const FIRST_KEY = 3;
const FEW = 8;

/** The condition keys of one question, and from them the dimensions of its requests. */
export class Keys {
  /** Made when there are more than a few: most policies ask for one key or two. */
  #byKey: Map<string, KeyUse> | undefined;
  readonly #byDimension: KeyUse[] = [];
  /** Read when the first key is asked for: where two documents say the same, none is. */
  #unread: readonly Pick<PolicyDocument, 'statements'>[];

  constructor(documents: readonly Pick<PolicyDocument, 'statements'>[]) {
    this.#unread = documents;
  }

  #read(): readonly KeyUse[] {
    if (this.#unread.length > 0) {
      const documents = this.#unread;
      this.#unread = [];
      for (const { statements } of documents) {
        for (const { conditions } of statements) {
          for (const { operator, key, values } of conditions) this.#note(operator, key, values);
        }
      }
    }
    return this.#byDimension;
  }

  #note(written: string, name: string, values: readonly string[]): void {
    const operator = parseOperator(written);
    if (operator === undefined) return;
    const key = lowerKey(name);
    if (isDerivedKey(key)) return;
    const use = this.use(key, name);
    if (operator.set !== undefined && !isSingleValued(key)) use.isMultivalued = true;
    if (operator.family === 'Null') return;
    const family = FAMILIES[operator.family];
    if (use.family === undefined) use.family = family;
    else if (use.family !== family) use.family = use.family === 'truth' || family === 'truth' ? 'truth' : 'mixed';
    if (family !== 'binary') return;
    use.values ??= new Set();
    for (const value of values) use.values.add(value);
  }

  /** The use of a key in lower case; one not seen yet is added, as one that is compared as text. */
  use(key: string, name = key): KeyUse {
    const known = this.find(key);
    if (known !== undefined) return known;
    const dimension = FIRST_KEY + this.#byDimension.length;
    const isMultivalued = MULTIVALUED.has(key);
    const use: KeyUse = { dimension, key, name, family: undefined, isMultivalued, values: undefined };
    this.#byDimension.push(use);
    this.#byKey?.set(key, use);
    return use;
  }

  find(key: string): KeyUse | undefined {
    const uses = this.#read();
    if (uses.length <= FEW) {
      for (const use of uses) if (use.key === key) return use;
      return undefined;
    }
    this.#byKey ??= new Map(uses.map((use) => [use.key, use]));
    return this.#byKey.get(key);
  }

  all(): readonly KeyUse[] {
    return this.#read();
  }

  at(dimension: number): KeyUse | undefined {
    return this.#read()[dimension - FIRST_KEY];
  }
}

const FAMILIES = {
  String: 'text',
  Arn: 'text',
  Bool: 'truth',
  Numeric: 'number',
  Date: 'date',
  IpAddress: 'address',
  Binary: 'binary',
} as const;

/** Keys of several values. Source: Service Authorization Reference (types ArrayOf…), global condition keys. */
const MULTIVALUED: ReadonlySet<string> = new Set([
  ...['aws:calledvia', 'aws:principalorgpaths', 'aws:principalservicenameslist', 'aws:resourceorgpaths'],
  ...['aws:sourceorgpaths', 'aws:tagkeys', 'aws:vpceorgpaths'],
  ...['s3:inventoryaccessibleoptionalfields', 's3:requestobjecttagkeys'],
  ...['sts:identitytokenaudience', 'sts:requestcontextproviders', 'sts:transitivetagkeys'],
  ...['kms:encryptioncontextkeys', 'kms:grantoperations', 'kms:resourcealiases'],
]);

/** The keys of these services are known; of others a set operator tells that a key has several values. */
function isSingleValued(key: string): boolean {
  return /^(?:aws|s3|sts|kms):/.test(key) && !MULTIVALUED.has(key);
}

/** Key names compare without case. They are few and come again and again, so the answers are kept. */
export function lowerKey(name: string): string {
  let key = lowered.get(name);
  if (key === undefined) {
    if (lowered.size >= MAX_LOWERED) lowered.clear();
    lowered.set(name, (key = name.toLowerCase()));
  }
  return key;
}

const lowered = new Map<string, string>();
/** Bounded, for hostile input is not few. */
const MAX_LOWERED = 4_096;
