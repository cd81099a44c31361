import type { CompiledStatement } from './compile.js';
import type { Factor, Factors } from './factor.js';
import { PRINCIPAL, type Keys, type KeyUse } from './keys.js';
import { isDerivedKey } from './sets/caller.js';
import { Glob } from './sets/glob.js';
import { GlobTest } from './sets/glob-test.js';
import { KeyTest } from './sets/key-set.js';
import { DerivedTest } from './sets/principal-test.js';

/** One way to give the variables values: the values, and the factors by which a request has just these. */
export interface Instance {
  readonly values: ReadonlyMap<string, string | undefined>;
  readonly factors: Factors;
}

/**
 * The values to try when looking for a witness: one fresh value for each variable, then each of the few values that the
 * policies compare the variable's key with, then no value at all.
 */
export function chooseInstances(statements: readonly CompiledStatement[], keys: Keys): readonly Instance[] {
  const names = [...new Set(statements.flatMap(({ variables }) => variables.map(({ key }) => key)))];
  if (names.length === 0) return [{ values: new Map(), factors: [] }];
  const readable = names.filter((name) => isText(keys.find(name)));
  const written = JSON.stringify(statements.map(({ statement }) => statement));
  const fresh = new Map(readable.map((name, i) => [name, freshValue(name, i, written)] as const));
  const instances = [fresh];
  for (const name of readable) {
    for (const value of namedValues(name, statements)) instances.push(new Map([...fresh, [name, value]]));
  }
  const absent = new Map<string, string | undefined>([...fresh]);
  for (const name of readable) if (!isDerivedKey(name)) absent.set(name, undefined);
  return [...instances, absent].slice(0, MAX_INSTANCES).map((values) => ({
    values,
    factors: [...values].map(([name, value]) => fixed(name, value, keys)),
  }));
}

/** The values of a variable are texts: of a key compared as number or date we would not know which spelling it has. */
function isText(use: KeyUse | undefined): boolean {
  return use === undefined || (!use.isMultivalued && ['text', 'truth', 'binary', undefined].includes(use.family));
}

const MAX_INSTANCES = 24;

/** A text that the policies do not hold anywhere, of a form that the key can have. */
function freshValue(name: string, position: number, written: string): string {
  if (name === 'aws:principalaccount') return '999988887777';
  if (name === 'aws:principalisawsservice') return 'false';
  if (name === 'aws:principaltype') return 'AssumedRole';
  if (name === 'aws:principalarn') return 'arn:aws:iam::999988887777:role/someone';
  if (name === 'aws:userid') return 'AROAEXAMPLEID:session';
  const base =
    name.slice(Math.max(name.lastIndexOf(':'), name.lastIndexOf('/')) + 1).replace(/[^a-z0-9]/g, '') || 'value';
  for (let i = position + 1; ; i++) {
    const value = `${base}${String(i)}`;
    if (!written.includes(value)) return value;
  }
}

/** The values without wildcards that a condition of the policies names for a key. */
function namedValues(name: string, statements: readonly CompiledStatement[]): readonly string[] {
  const values = new Set<string>();
  for (const { statement } of statements) {
    for (const { key, values: named } of statement.conditions) {
      if (key.toLowerCase() !== name) continue;
      for (const value of named) if (value !== '' && !/[*?$]/.test(value)) values.add(value);
    }
  }
  return [...values].slice(0, 8);
}

function fixed(name: string, value: string | undefined, keys: Keys): Factor {
  const test =
    value === undefined ? KeyTest.absent : new KeyTest(false, 'some', new GlobTest([Glob.literal(value)]), true);
  if (isDerivedKey(name)) return { dimension: PRINCIPAL, test: new DerivedTest(name, test, false), inside: true };
  return { dimension: keys.use(name).dimension, test, inside: true };
}
