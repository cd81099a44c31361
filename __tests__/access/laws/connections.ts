import fc from 'fast-check';
import type { AccessInput } from '../../../src/access/input.js';
import type { ContextValue, Request } from '../../../src/access/request.js';
import { readDocument } from '../../../src/policy/read.js';
import type { Json, Policy, PolicyKind } from '../../../src/policy/types.js';
import { draft, ROLE, type Draft, type Statement } from './documents.js';
import { requestFor } from './requests.js';

/** The policies of one connection, all at once, out of the pools of `documents.ts`: its bucket is `b`, its role `reader`. */
export interface Together {
  readonly method: 'iam-role' | 'bucket-policy';
  readonly permissions: Draft;
  readonly boundary: Draft | undefined;
  readonly bucket: Draft | undefined;
  readonly key: Draft | undefined;
  readonly hasKey: boolean;
  readonly isForeign: boolean;
  readonly prefixes: readonly string[];
}

export const COACTIVE = 'arn:aws:iam::863104360228:role/coactive-external-connections';
const OWN = '111122223333';
const OTHER = '444455556666';
const KEY = `arn:aws:kms:us-east-1:${OWN}:key/1234`;

const kms = { actions: ['kms:Decrypt', 'kms:*'], resources: [KEY, KEY.replace('1234', '*')] };
const coactive: readonly Json[] = [
  { AWS: COACTIVE },
  { AWS: '863104360228' },
  { AWS: [OWN, ROLE] },
  { AWS: ['863104360228', COACTIVE] },
  { AWS: 'arn:aws:sts::863104360228:assumed-role/coactive-external-connections/ingest' },
];
const exact = { variables: false };
/** What Coactive needs, and nothing beyond it where no prefix is declared. */
const NEEDS: readonly Statement[] = [
  { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::b/*' },
  { Effect: 'Allow', Action: 's3:ListBucket', Resource: 'arn:aws:s3:::b' },
  {
    Effect: 'Allow',
    Action: 'kms:Decrypt',
    Resource: KEY,
    Condition: { StringEquals: { 'kms:ViaService': 's3.us-east-1.amazonaws.com' } },
  },
];

/** A draft, mostly joined with what Coactive needs, or that alone: otherwise hardly anything would be proved. */
function often(draft: fc.Arbitrary<Draft>, principal?: Json): fc.Arbitrary<Draft> {
  const needs = NEEDS.map((one) => (principal === undefined ? one : { ...one, Principal: principal }));
  return fc
    .tuple(draft, fc.constantFrom('draft', 'both', 'needs'))
    .map(([one, mix]) =>
      mix === 'draft' ? one : { ...one, Statement: mix === 'both' ? [...needs, ...one.Statement] : needs },
    );
}

const optional = (one: fc.Arbitrary<Draft>): fc.Arbitrary<Draft | undefined> => fc.option(one, { nil: undefined });

/** Mostly with few statements: it is how they meet that matters here. */
export const together: fc.Arbitrary<Together> = fc
  .constantFrom('iam-role' as const, 'iam-role' as const, 'bucket-policy' as const)
  .chain((method) => {
    const who = { AWS: method === 'iam-role' ? ROLE : COACTIVE };
    const principals = method === 'iam-role' ? [who] : coactive;
    return fc.record({
      method: fc.constant(method),
      permissions: often(draft('identity', { ...exact, ...kms }, 2)),
      boundary: optional(often(draft('identity', { ...exact, ...kms }, 2))),
      bucket: optional(often(draft('resource', { ...exact, principals }, 2), who)),
      key: optional(often(draft('resource', { ...exact, ...kms, principals }, 2), who)),
      hasKey: fc.boolean(),
      isForeign: fc.integer({ min: 0, max: 3 }).map((one) => one === 0),
      prefixes: fc.constantFrom([], [], ['a/'], ['a/', 'b']),
    });
  });

function policy(kind: PolicyKind, { Statement }: Draft): Policy {
  const json = { Version: '2012-10-17', Statement };
  return { kind, file: `${kind}.json`, text: JSON.stringify(json), json, generated: false, ...readDocument(json) };
}

const trust = policy('trust', {
  Statement: [{ Effect: 'Allow', Principal: { AWS: COACTIVE }, Action: 'sts:AssumeRole' }],
});

export function inputOf({
  method,
  permissions,
  boundary,
  bucket,
  key,
  hasKey,
  isForeign,
  prefixes,
}: Together): AccessInput {
  const isRole = method === 'iam-role';
  return {
    method,
    accountId: OWN,
    bucketOwnerAccountId: isForeign ? OTHER : OWN,
    bucket: 'b',
    partition: 'aws',
    region: 'us-east-1',
    prefixes,
    allowActions: [],
    allowBucketListing: false,
    roleArn: ROLE,
    coactiveRoleArn: COACTIVE,
    restrictPublicBuckets: false,
    permissions: isRole ? [policy('permissions', permissions)] : [],
    boundary: isRole && boundary !== undefined ? policy('boundary', boundary) : undefined,
    trust: isRole ? trust : undefined,
    bucketPolicy: bucket && policy('bucket', bucket),
    kmsKeyArn: hasKey ? KEY : undefined,
    keyPolicy: hasKey && key !== undefined ? policy('key', key) : undefined,
  };
}

/** What the session itself decides. */
const CALLERS_OWN: ReadonlySet<string> = new Set(['aws:userid', 'aws:username', 'aws:PrincipalArn']);

const NEEDED: readonly Omit<Request, 'principal'>[] = [
  { action: 's3:GetObject', resource: 'arn:aws:s3:::b/a/b', context: {} },
  { action: 's3:ListBucket', resource: 'arn:aws:s3:::b', context: {} },
  { action: 's3:ListBucket', resource: 'arn:aws:s3:::b', context: { 's3:prefix': 'a/' } },
  { action: 'kms:Decrypt', resource: KEY, context: { 'kms:ViaService': 's3.us-east-1.amazonaws.com' } },
];

/** Requests of the session that reads the bucket, out of the texts of all its policies. */
export function requestsOf(all: Together, length: number): fc.Arbitrary<Request[]> {
  const { permissions, boundary, bucket, key } = all;
  const documents = [permissions, boundary, bucket, key].filter((one) => one !== undefined);
  const role = all.method === 'iam-role' ? ROLE : COACTIVE;
  const [, , , , account = ''] = role.split(':');
  const principal = `arn:aws:sts::${account}:assumed-role/${role.slice(role.lastIndexOf('/') + 1)}/coactive`;
  const aimed = fc.constantFrom(...documents).chain((first) => requestFor('identity', [first, ...documents]));
  const needed = fc.tuple(aimed, fc.constantFrom(...NEEDED)).map(([request, { action, resource, context }]) => ({
    ...request,
    action,
    resource,
    context: { ...request.context, ...context },
  }));
  const plain = fc.constantFrom(...NEEDED).map((one) => ({ principal, ...one }));
  return fc.array(
    fc.oneof(aimed, needed, plain).map(({ action, resource, context: given }): Request => {
      const rest = Object.entries(given).filter(([name]) => !CALLERS_OWN.has(name));
      const context: Record<string, ContextValue> = Object.fromEntries(rest);
      context['aws:userid'] = 'AROAEXAMPLE:coactive';
      context['aws:PrincipalArn'] = role;
      return { principal, action, resource, context };
    }),
    { minLength: length, maxLength: length },
  );
}
