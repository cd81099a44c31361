import { splitArn } from '../policy/arn.js';
import { bucketArn, objectGlobs, type Operation } from './contract.js';
import type { Factor } from './factor.js';
import { bucketAccount, type AccessInput } from './input.js';
import type { Keys } from './keys.js';
import { ADDRESSES, parseRange } from './sets/address.js';
import { Glob } from './sets/glob.js';
import { GlobTest } from './sets/glob-test.js';
import { complement, IntervalTest, union, type Interval } from './sets/interval.js';
import { TruthTest } from './sets/finite-set.js';
import { KeyTest } from './sets/key-set.js';
import { ANY_VALUE } from './sets/value.js';

/**
 * What every request of an operation carries, as factors on the keys that the policies ask for. A key that is not here is
 * unknown: some request has any value of it, and some request does not have it.
 */
export function requestFacts(operation: Operation, input: AccessInput, keys: Keys): readonly Factor[] {
  const facts: Factor[] = [];
  for (const { name, dimension, family } of keys.all()) {
    const test = factOf(name.toLowerCase(), operation, input);
    if (test === undefined) continue;
    // An address is compared as an address only where the policies do so, and a truth value as either.
    if (test.test instanceof IntervalTest && family !== 'address')
      facts.push({ dimension, test: KeyTest.present, inside: true });
    else facts.push({ dimension, test: adapt(test, family), inside: true });
  }
  return facts;
}

/** Keys that the declaration could decide, with what to declare; and those that AWS does not document. */
export function undeclaredKeys(operation: Operation, input: AccessInput): ReadonlyMap<string, string> {
  const missing = new Map<string, string>();
  const isCustomers = input.method === 'iam-role' && operation !== 'AssumeRole';
  if (isCustomers && input.organizationId === undefined) {
    for (const key of ['aws:principalorgid', 'aws:resourceorgid']) missing.set(key, 'declare defaults.organization_id');
  }
  if (isCustomers)
    for (const key of ['aws:principalorgpaths', 'aws:resourceorgpaths'])
      missing.set(key, 'organisation paths cannot be declared');
  if (input.region === undefined && operation !== 'AssumeRole') missing.set('aws:requestedregion', 'declare region');
  if (bucketAccount(input) === undefined) {
    for (const key of ['aws:resourceaccount', 's3:resourceaccount']) missing.set(key, 'declare account_id');
  }
  if (operation === 'Decrypt') {
    const reason = 'AWS does not document what S3 passes on to KMS';
    for (const key of ['aws:securetransport', 'aws:sourceip', 'aws:sourcevpc', 'aws:sourcevpce', 'aws:vpcsourceip'])
      missing.set(key, reason);
  }
  return missing;
}

const ABSENT = KeyTest.absent;
const PRESENT = KeyTest.present;

function factOf(key: string, operation: Operation, input: AccessInput): KeyTest | undefined {
  const isDirect = operation !== 'Decrypt';
  switch (key) {
    case 'aws:securetransport':
      return isDirect ? equalTo('true') : undefined;
    case 'aws:sourceip':
      return isDirect ? new KeyTest(false, 'some', PUBLIC, true) : undefined;
    case 'aws:sourcevpc':
    case 'aws:sourcevpce':
    case 'aws:vpcsourceip':
    case 'aws:sourcearn':
    case 'aws:sourceaccount':
    case 'aws:referer':
      return isDirect ? ABSENT : undefined;
    case 'aws:viaawsservice':
      return isDirect ? new KeyTest(true, 'some', new GlobTest([Glob.literal('false')]), true) : equalTo('true');
    case 'aws:multifactorauthpresent':
      return new KeyTest(true, 'some', new GlobTest([Glob.literal('false')]), true);
    case 'aws:multifactorauthage':
    case 'aws:username':
    case 'aws:principalservicename':
      return ABSENT;
    case 'aws:tokenissuetime':
    case 'aws:currenttime':
    case 'aws:epochtime':
      return PRESENT;
    case 'aws:principalorgid':
      return organisation(operation, input);
    case 'aws:resourceorgid':
      return input.organizationId === undefined ? undefined : equalTo(input.organizationId);
    case 'aws:requestedregion':
      return input.region === undefined || operation === 'AssumeRole' ? undefined : equalTo(input.region);
    case 'aws:resourceaccount':
    case 's3:resourceaccount': {
      const account =
        operation === 'Decrypt'
          ? splitArn(input.kmsKeyArn ?? '')?.account
          : operation === 'AssumeRole'
            ? input.accountId
            : bucketAccount(input);
      return account === undefined ? undefined : equalTo(account);
    }
    case 's3:prefix':
      return operation === 'GetObject' ? ABSENT : undefined;
    case 'sts:rolesessionname':
      return operation === 'AssumeRole' ? PRESENT : undefined;
    case 'sts:externalid':
    case 'aws:tagkeys':
    case 'sts:transitivetagkeys':
      return operation === 'AssumeRole' ? ABSENT : undefined;
    case 'kms:viaservice':
      return operation === 'Decrypt' ? equalTo(...s3Endpoint(input)) : undefined;
    case 'kms:encryptioncontext:aws:s3:arn':
      return operation === 'Decrypt'
        ? new KeyTest(false, 'some', new GlobTest([Glob.literal(bucketArn(input)), ...objectGlobs(input)]), true)
        : undefined;
    case 'kms:calleraccount':
      return operation === 'Decrypt' && input.method === 'iam-role' && input.accountId !== undefined
        ? equalTo(input.accountId)
        : undefined;
    default:
      return operation === 'AssumeRole' && key.startsWith('aws:requesttag/') ? ABSENT : undefined;
  }
}

function organisation(operation: Operation, { method, organizationId }: AccessInput): KeyTest | undefined {
  if (organizationId === undefined) return undefined;
  if (method === 'iam-role' && operation !== 'AssumeRole') return equalTo(organizationId);
  return new KeyTest(true, 'some', new GlobTest([Glob.literal(organizationId)]), false);
}

function s3Endpoint({ kmsKeyArn, region, partition }: AccessInput): string[] {
  const place = splitArn(kmsKeyArn ?? '')?.region ?? region ?? '';
  return [`s3.${place}.${partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com'}`];
}

function equalTo(...values: readonly string[]): KeyTest {
  return new KeyTest(false, 'some', new GlobTest(values.map((value) => Glob.literal(value))), true);
}

/** The same fact for the domain that the policies' operators give the key. */
function adapt(fact: KeyTest, family: string | undefined): KeyTest {
  if (!(fact.test instanceof GlobTest) || family === 'text' || family === undefined || family === 'binary') return fact;
  if (family === 'truth')
    return new KeyTest(
      fact.absent,
      fact.quantifier,
      new TruthTest(fact.test.globs.map(({ stem }) => stem)),
      fact.inside,
    );
  return new KeyTest(fact.absent, fact.quantifier, ANY_VALUE, true);
}

/** Public IPv4, which is what the endpoints speak unless asked. Source: RFC 6890, the blocks that are not globally reachable. */
const NOT_PUBLIC = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
  ...['192.0.2.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/3', '::/0'],
];
const PUBLIC = new IntervalTest(
  ADDRESSES,
  complement(
    ADDRESSES,
    union(
      ADDRESSES,
      NOT_PUBLIC.map((block) => parseRange(block)).filter((range): range is Interval<bigint> => range !== undefined),
    ),
  ),
);
