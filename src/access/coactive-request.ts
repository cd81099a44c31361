import { accountOf, splitArn } from '../policy/arn.js';
import type { KeyKnowledge, Knowledge } from './meets.js';

export type { KeyKnowledge, Knowledge } from './meets.js';

export type CoactiveOperation = 'AssumeRole' | 'GetObject' | 'ListBucket' | 'Decrypt';

/** What of a connection decides what Coactive's requests carry. A `Connection` of the config is one. */
export interface RequestingConnection {
  readonly method: 'iam-role' | 'bucket-policy';
  readonly bucket: string;
  /** The customer's account, which holds the role. */
  readonly accountId?: string | undefined;
  /** Left out: `accountId`. */
  readonly bucketOwnerAccountId?: string | undefined;
  readonly coactiveRoleArn: string;
  /** The customer's role. */
  readonly role?: { readonly name: string; readonly path: string } | undefined;
  /** Its ARN; left out: made of the role, the account and the partition, where these are known. */
  readonly roleArn?: string | undefined;
  /** The customer's organisation. */
  readonly organizationId?: string | undefined;
  /** Literal; empty: the whole bucket. */
  readonly prefixes: readonly string[];
  /** Listing the whole bucket is wanted although prefixes are declared. */
  readonly allowBucketListing?: boolean | undefined;
  readonly region?: string | undefined;
  readonly partition?: string | undefined;
  readonly kmsKeyArn?: string | undefined;
}

/**
 * What Coactive's requests carry, key by key, for the calls that an ingestion makes. A key without an entry is unknown:
 * tags of the principal, for example, since the role's own tags come in.
 */
export function coactiveKnowledge(operation: CoactiveOperation, connection: RequestingConnection): Knowledge {
  const asCustomer = connection.method === 'iam-role' && operation !== 'AssumeRole';
  return new Map<string, KeyKnowledge>([
    ...EVERY_REQUEST,
    ...(asCustomer ? customersSession(connection) : coactivesRole(connection)),
    ...(operation === 'Decrypt' ? decryption(connection) : DIRECT_REQUEST),
    ...(operation === 'AssumeRole' ? ASSUMPTION : []),
    ...(operation === 'ListBucket' ? listing(connection) : NOT_LISTING),
    ...ownerOf(operation, connection),
  ]);
}

type Entries = readonly (readonly [string, KeyKnowledge])[];

const absent: KeyKnowledge = { kind: 'absent' };
const present: KeyKnowledge = { kind: 'present' };
const value = (...values: string[]): KeyKnowledge => ({ kind: 'value', values });
const oneOf = (...options: KeyKnowledge[]): KeyKnowledge => ({ kind: 'one-of', options });
const knownOr = (text: string | undefined, otherwise: KeyKnowledge): KeyKnowledge =>
  text === undefined ? otherwise : value(text);

const EVERY_REQUEST: Entries = [
  ['aws:currenttime', present],
  ['aws:epochtime', present],
  ['aws:tokenissuetime', present],
  ['aws:userid', { kind: 'present', under: 'AROA' }],
  ['aws:principaltype', value('AssumedRole')],
  ['aws:principalisawsservice', value('false')],
  ['aws:principalservicename', absent],
  ['aws:username', absent],
  // A role session made without MFA carries the key as false or not at all, depending on how it was made.
  ['aws:multifactorauthpresent', oneOf(absent, value('false'))],
  ['aws:multifactorauthage', absent],
];

/** Requests that reach the service from Coactive itself, over the internet. */
const DIRECT_REQUEST: Entries = [
  ['aws:securetransport', value('true')],
  ['aws:sourceip', present],
  ['aws:sourcevpc', absent],
  ['aws:sourcevpce', absent],
  ['aws:vpcsourceip', absent],
  ['aws:sourcearn', absent],
  ['aws:sourceaccount', absent],
  ['aws:referer', absent],
  ['aws:viaawsservice', oneOf(absent, value('false'))],
];

const ASSUMPTION: Entries = [
  ['sts:rolesessionname', present],
  ['sts:externalid', absent],
  ['aws:requesttag/*', absent],
  ['aws:tagkeys', absent],
  ['sts:transitivetagkeys', absent],
];

/** Listing parameters exist on listings only; what else a GetObject lacks is not assumed. */
const NOT_LISTING: Entries = [['s3:prefix', absent]];

/** A session of the customer's role, in the customer's account and organisation. */
function customersSession(connection: RequestingConnection): Entries {
  const { role, accountId, organizationId, partition = splitArn(connection.coactiveRoleArn)?.partition } = connection;
  const made = role && accountId && partition && `arn:${partition}:iam::${accountId}:role${role.path}${role.name}`;
  const roleArn = connection.roleArn ?? (made === '' ? undefined : made);
  const account = accountId ?? (roleArn === undefined ? undefined : accountOf(roleArn));
  return [
    ['aws:principalarn', knownOr(roleArn, present)],
    ['aws:principalaccount', knownOr(account, present)],
    ['aws:principalorgid', knownOr(organizationId, { kind: 'unknown' })],
  ];
}

/** Coactive's own role: another account, in another organisation than the customer's or in none. */
function coactivesRole({ coactiveRoleArn, organizationId }: RequestingConnection): Entries {
  const another: KeyKnowledge = organizationId === undefined ? present : { kind: 'present', except: [organizationId] };
  return [
    ['aws:principalarn', value(coactiveRoleArn)],
    ['aws:principalaccount', knownOr(accountOf(coactiveRoleArn), present)],
    ['aws:principalorgid', oneOf(absent, another)],
  ];
}

/** Every listing asks for something under a declared prefix; without prefixes, or with more allowed, for anything. */
function listing({ prefixes, allowBucketListing = false }: RequestingConnection): Entries {
  if (prefixes.length === 0 || allowBucketListing) return [['s3:prefix', oneOf(absent, present)]];
  return [['s3:prefix', oneOf(...prefixes.map((under): KeyKnowledge => ({ kind: 'present', under })))]];
}

/** S3 asks KMS in the name of the same principal; what network keys it passes on is not documented. */
function decryption(connection: RequestingConnection): Entries {
  const { bucket, prefixes, partition = splitArn(connection.coactiveRoleArn)?.partition ?? 'aws' } = connection;
  const region = (connection.kmsKeyArn && splitArn(connection.kmsKeyArn)?.region) ?? connection.region;
  const bucketArn = `arn:${partition}:s3:::${bucket}`;
  const objects = (prefixes.length === 0 ? [''] : prefixes).map((prefix): KeyKnowledge => ({
    kind: 'present',
    under: `${bucketArn}/${prefix}`,
  }));
  return [
    ['kms:viaservice', knownOr(region && `s3.${region}.amazonaws.com`, present)],
    ['aws:viaawsservice', value('true')],
    // The object's ARN without a bucket key, the bucket's with one: a policy must work for both.
    ['kms:encryptioncontext:aws:s3:arn', oneOf(value(bucketArn), ...objects)],
  ];
}

/** The account that owns what is asked for, and its organisation where that is the customer's own account. */
function ownerOf(operation: CoactiveOperation, connection: RequestingConnection): Entries {
  const { accountId, kmsKeyArn, organizationId } = connection;
  const bucketOwner = connection.bucketOwnerAccountId ?? accountId;
  const keyOwner = kmsKeyArn === undefined ? undefined : accountOf(kmsKeyArn);
  const owner = { AssumeRole: accountId, GetObject: bucketOwner, ListBucket: bucketOwner, Decrypt: keyOwner }[
    operation
  ];
  const isCustomers = owner !== undefined && owner === accountId;
  return [
    ['aws:resourceaccount', knownOr(owner, present)],
    ...(operation === 'GetObject' || operation === 'ListBucket'
      ? [['s3:resourceaccount', knownOr(owner, present)] as const]
      : []),
    ...(isCustomers && organizationId !== undefined ? [['aws:resourceorgid', value(organizationId)] as const] : []),
  ];
}
