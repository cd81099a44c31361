import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evaluateTogether } from '../../src/access/evaluate/combine.js';
import type { AccessInput } from '../../src/access/input.js';
import type { Request } from '../../src/access/request.js';
import { judgeAccess } from '../../src/access/verdicts.js';
import { witnessHints } from '../../src/access/witness-hints.js';
import { readDocument } from '../../src/policy/read.js';
import type { Json, Policy, PolicyKind } from '../../src/policy/types.js';
import { draft, type Draft } from './laws/documents.js';
import { law } from './laws/law.js';
import { requestFor } from './laws/requests.js';

const ACCOUNT = '111122223333';
const BUCKET = 'arn:aws:s3:::acme-media';
const ROLE = `arn:aws:iam::${ACCOUNT}:role/coactive/coactive-media`;
const COACTIVE = 'arn:aws:iam::863104360228:role/coactive-external-connections';
const KEY = `arn:aws:kms:us-east-1:${ACCOUNT}:key/1234`;

function policy(kind: PolicyKind, ...statements: Json[]): Policy {
  const json = { Version: '2012-10-17', Statement: statements };
  return { kind, file: `${kind}.json`, text: JSON.stringify(json), json, generated: false, ...readDocument(json) };
}

const allow = (Action: Json, Resource: Json, more: Record<string, Json> = {}): Json => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...more,
});
const denyAll = (Condition: Json): Json => ({
  Effect: 'Deny',
  Principal: '*',
  Action: 's3:*',
  Resource: [BUCKET, `${BUCKET}/*`],
  Condition,
});
const under = (prefix: string): Record<string, Json> => ({ Condition: { StringLike: { 's3:prefix': `${prefix}*` } } });

const list = allow('s3:ListBucket', BUCKET, under('videos/2026/'));
const read = allow('s3:GetObject', `${BUCKET}/videos/2026/*`);
const trust = policy('trust', { Effect: 'Allow', Principal: { AWS: COACTIVE }, Action: 'sts:AssumeRole' });
const good: AccessInput = {
  method: 'iam-role',
  accountId: ACCOUNT,
  bucket: 'acme-media',
  partition: 'aws',
  region: 'us-east-1',
  prefixes: ['videos/2026/'],
  allowActions: [],
  allowBucketListing: false,
  roleArn: ROLE,
  coactiveRoleArn: COACTIVE,
  permissions: [policy('permissions', list, read)],
  trust,
};
const decrypt = allow('kms:Decrypt', KEY, {
  Condition: { StringEquals: { 'kms:ViaService': 's3.us-east-1.amazonaws.com' } },
});
const encrypted: AccessInput = { ...good, kmsKeyArn: KEY, permissions: [policy('permissions', list, read, decrypt)] };
const shared: AccessInput = {
  ...good,
  method: 'bucket-policy',
  permissions: [],
  trust: undefined,
  bucketPolicy: policy(
    'bucket',
    { ...(list as object), Principal: { AWS: COACTIVE } },
    { ...(read as object), Principal: { AWS: COACTIVE } },
  ),
};
const withBucket = (statement: Json): AccessInput => ({ ...good, bucketPolicy: policy('bucket', statement) });

type Expected = readonly [name: string, input: AccessInput, leastPrivilege: string, sufficiency: string, trust: string];
const TABLE: readonly Expected[] = [
  ['the contract itself', good, 'proved', 'proved', 'proved'],
  ['the contract by bucket policy', shared, 'proved', 'proved', 'not-applicable'],
  [
    'trust in the whole account',
    {
      ...good,
      trust: policy('trust', { Effect: 'Allow', Principal: { AWS: '863104360228' }, Action: 'sts:AssumeRole' }),
    },
    'proved',
    'proved',
    'refuted',
  ],
  [
    'an external id',
    {
      ...good,
      trust: policy('trust', {
        Effect: 'Allow',
        Principal: { AWS: COACTIVE },
        Action: 'sts:AssumeRole',
        Condition: { StringEquals: { 'sts:ExternalId': 'x' } },
      }),
    },
    'proved',
    'refuted',
    'proved',
  ],
  [
    'MFA asked for',
    {
      ...good,
      trust: policy('trust', {
        Effect: 'Allow',
        Principal: { AWS: COACTIVE },
        Action: 'sts:AssumeRole',
        Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } },
      }),
    },
    'proved',
    'refuted',
    'proved',
  ],
  [
    'a prefix taken for a folder',
    {
      ...good,
      prefixes: ['team-a/'],
      permissions: [
        policy(
          'permissions',
          allow('s3:ListBucket', BUCKET, under('team-a/')),
          allow('s3:GetObject', `${BUCKET}/team-a*`),
        ),
      ],
    },
    'refuted',
    'proved',
    'proved',
  ],
  [
    'a deny of plain HTTP',
    withBucket(denyAll({ Bool: { 'aws:SecureTransport': 'false' } })),
    'proved',
    'proved',
    'proved',
  ],
  [
    'a deny unless by one VPC endpoint',
    withBucket(denyAll({ StringNotEquals: { 'aws:SourceVpce': 'vpce-1' } })),
    'proved',
    'refuted',
    'proved',
  ],
  [
    'a deny unless from one address',
    withBucket(denyAll({ NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } })),
    'proved',
    'refuted',
    'proved',
  ],
  [
    'a deny of private addresses',
    withBucket(denyAll({ IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } })),
    'proved',
    'proved',
    'proved',
  ],
  [
    'a deny outside of an organisation that is not declared',
    withBucket(denyAll({ StringNotEquals: { 'aws:PrincipalOrgID': 'o-x' } })),
    'proved',
    'undecided',
    'proved',
  ],
  [
    'the same, declared',
    { ...withBucket(denyAll({ StringNotEquals: { 'aws:PrincipalOrgID': 'o-x' } })), organizationId: 'o-x' },
    'proved',
    'proved',
    'proved',
  ],
  [
    'the same, declared otherwise',
    { ...withBucket(denyAll({ StringNotEquals: { 'aws:PrincipalOrgID': 'o-x' } })), organizationId: 'o-y' },
    'proved',
    'refuted',
    'proved',
  ],
  [
    'an organisation deny against the vendor',
    {
      ...shared,
      organizationId: 'o-x',
      bucketPolicy: policy(
        'bucket',
        ...(shared.bucketPolicy?.json as { Statement: Json[] }).Statement,
        denyAll({ StringNotEquals: { 'aws:PrincipalOrgID': 'o-x' } }),
      ),
    },
    'proved',
    'refuted',
    'not-applicable',
  ],
  [
    'a listing whose prefix may be absent',
    {
      ...good,
      permissions: [
        policy(
          'permissions',
          allow('s3:ListBucket', BUCKET, { Condition: { StringLikeIfExists: { 's3:prefix': 'videos/2026/*' } } }),
          read,
        ),
      ],
    },
    'refuted',
    'proved',
    'proved',
  ],
  [
    'a listing of one text only',
    {
      ...good,
      permissions: [
        policy(
          'permissions',
          allow('s3:ListBucket', BUCKET, { Condition: { StringEquals: { 's3:prefix': 'videos/2026/' } } }),
          read,
        ),
      ],
    },
    'proved',
    'refuted',
    'proved',
  ],
  [
    'actions and resources crossed without harm',
    {
      ...good,
      prefixes: [],
      permissions: [policy('permissions', allow(['s3:GetObject', 's3:ListBucket'], [BUCKET, `${BUCKET}/*`]))],
    },
    'proved',
    'proved',
    'proved',
  ],
  [
    'the whole bucket listed on purpose',
    { ...good, allowBucketListing: true, permissions: [policy('permissions', allow('s3:ListBucket', BUCKET), read)] },
    'proved',
    'proved',
    'proved',
  ],
  [
    'versions read on purpose',
    {
      ...good,
      allowActions: ['s3:GetObjectVersion'],
      permissions: [policy('permissions', list, read, allow('s3:GetObjectVersion', `${BUCKET}/videos/2026/*`))],
    },
    'proved',
    'proved',
    'proved',
  ],
  [
    'versions read by accident',
    {
      ...good,
      permissions: [policy('permissions', list, read, allow('s3:GetObjectVersion', `${BUCKET}/videos/2026/*`))],
    },
    'refuted',
    'proved',
    'proved',
  ],
  [
    'a boundary that cuts listing',
    { ...good, boundary: policy('boundary', allow('s3:GetObject', '*')) },
    'proved',
    'refuted',
    'proved',
  ],
  [
    'a boundary that saves a wide policy',
    { ...good, permissions: [policy('permissions', allow('s3:*', '*'))], boundary: policy('boundary', list, read) },
    'proved',
    'proved',
    'proved',
  ],
  [
    'a bucket policy that gives the session more than the boundary',
    {
      ...good,
      boundary: policy('boundary', list, read),
      bucketPolicy: policy('bucket', allow('s3:PutObject', `${BUCKET}/*`, { Principal: '*' })),
    },
    'refuted',
    'proved',
    'proved',
  ],
  [
    'a bucket policy that gives the role what the boundary cuts',
    {
      ...good,
      boundary: policy('boundary', list, read),
      bucketPolicy: policy('bucket', allow('s3:PutObject', `${BUCKET}/*`, { Principal: { AWS: ROLE } })),
    },
    'proved',
    'proved',
    'proved',
  ],
  [
    'a bucket policy that delegates to the account',
    withBucket(allow('s3:PutObject', `${BUCKET}/*`, { Principal: { AWS: ACCOUNT } })),
    'proved',
    'proved',
    'proved',
  ],
  [
    'a bucket policy that gives the role more',
    withBucket(allow('s3:PutObject', `${BUCKET}/*`, { Principal: { AWS: ROLE } })),
    'refuted',
    'proved',
    'proved',
  ],
  [
    "another account's bucket without its policy",
    { ...good, bucketOwnerAccountId: '999999999999' },
    'proved',
    'undecided',
    'proved',
  ],
  [
    "another account's bucket with its policy",
    {
      ...good,
      bucketOwnerAccountId: '999999999999',
      bucketPolicy: policy(
        'bucket',
        allow(['s3:GetObject', 's3:ListBucket'], [BUCKET, `${BUCKET}/*`], { Principal: { AWS: ACCOUNT } }),
      ),
    },
    'proved',
    'proved',
    'proved',
  ],
  ['a key without its policy', encrypted, 'proved', 'undecided', 'proved'],
  [
    'a key that delegates',
    { ...encrypted, keyPolicy: policy('key', allow('kms:*', '*', { Principal: { AWS: ACCOUNT } })) },
    'proved',
    'proved',
    'proved',
  ],
  [
    'a key that names somebody else',
    {
      ...encrypted,
      keyPolicy: policy('key', allow('kms:*', '*', { Principal: { AWS: `arn:aws:iam::${ACCOUNT}:role/admin` } })),
    },
    'proved',
    'refuted',
    'proved',
  ],
  [
    'a key that gives the role everything',
    { ...encrypted, keyPolicy: policy('key', allow('kms:*', '*', { Principal: { AWS: ROLE } })) },
    'refuted',
    'proved',
    'proved',
  ],
  [
    'decryption by any way',
    { ...encrypted, permissions: [policy('permissions', list, read, allow('kms:Decrypt', KEY))] },
    'refuted',
    'undecided',
    'proved',
  ],
  [
    'a public statement beside the grant',
    {
      ...shared,
      bucketPolicy: policy(
        'bucket',
        ...(shared.bucketPolicy?.json as { Statement: Json[] }).Statement,
        allow('s3:GetObject', `${BUCKET}/videos/2026/public/*`, { Principal: '*' }),
      ),
    },
    'proved',
    'undecided',
    'not-applicable',
  ],
  [
    'a public statement where RestrictPublicBuckets is on',
    {
      ...shared,
      restrictPublicBuckets: true,
      bucketPolicy: policy(
        'bucket',
        ...(shared.bucketPolicy?.json as { Statement: Json[] }).Statement,
        allow('s3:GetObject', `${BUCKET}/videos/2026/public/*`, { Principal: '*' }),
      ),
    },
    'proved',
    'refuted',
    'not-applicable',
  ],
  [
    'a public statement where RestrictPublicBuckets is off',
    {
      ...shared,
      restrictPublicBuckets: false,
      bucketPolicy: policy(
        'bucket',
        ...(shared.bucketPolicy?.json as { Statement: Json[] }).Statement,
        allow('s3:GetObject', `${BUCKET}/videos/2026/public/*`, { Principal: '*' }),
      ),
    },
    'proved',
    'proved',
    'not-applicable',
  ],
  [
    'a principal exempt by account and role',
    withBucket({ Effect: 'Deny', NotPrincipal: { AWS: [ACCOUNT, ROLE] }, Action: 's3:*', Resource: `${BUCKET}/*` }),
    'proved',
    'proved',
    'proved',
  ],
  [
    'the same with a boundary',
    {
      ...withBucket({
        Effect: 'Deny',
        NotPrincipal: { AWS: [ACCOUNT, ROLE] },
        Action: 's3:*',
        Resource: `${BUCKET}/*`,
      }),
      boundary: policy('boundary', allow('s3:*', '*')),
    },
    'proved',
    'refuted',
    'proved',
  ],
  [
    'a principal half exempt',
    withBucket({ Effect: 'Deny', NotPrincipal: { AWS: ROLE }, Action: 's3:*', Resource: `${BUCKET}/*` }),
    'proved',
    'undecided',
    'proved',
  ],
];

function replay(input: AccessInput, request: Request, undeclared: 'allow' | 'undecided' = 'allow'): string {
  const {
    permissions,
    boundary,
    trust: own,
    bucketPolicy,
    keyPolicy,
    bucket,
    kmsKeyArn: keyArn,
    restrictPublicBuckets,
  } = input;
  const { decision, reason } = evaluateTogether(
    {
      ...{
        bucket,
        bucketOwnerAccountId: input.bucketOwnerAccountId ?? input.accountId,
        permissions,
        boundary,
        trust: own,
      },
      ...{
        bucketPolicy,
        keyArn,
        keyPolicy,
        restrictPublicBuckets,
        roleArn: input.method === 'iam-role' ? input.roleArn : undefined,
      },
    },
    request,
  );
  // A policy of another resource that nobody declared may still deny: what is declared allows.
  return decision === 'undecided' && reason.includes('policy is not in the input') ? undeclared : decision;
}

describe('the verdicts of a connection', () => {
  test.each(TABLE)('%s', (_, input, leastPrivilege, sufficiency, trusted) => {
    const verdicts = judgeAccess(input, witnessHints());
    expect({ l: verdicts.leastPrivilege.status, s: verdicts.sufficiency.status, t: verdicts.trust.status }).toEqual({
      l: leastPrivilege,
      s: sufficiency,
      t: trusted,
    });
    for (const { request, statement } of verdicts.leastPrivilege.witnesses) {
      expect({ request, decision: replay(input, request) }).toMatchObject({ decision: 'allow' });
      expect(statement).toBeDefined();
    }
    for (const { request } of verdicts.sufficiency.witnesses) expect(replay(input, request)).not.toBe('allow');
    if (verdicts.sufficiency.status === 'undecided') expect(verdicts.sufficiency.reason).toMatch(/\S/);
  });

  test("the policy of Coactive's guide: what matters to a person, then a count", () => {
    const guide = policy('permissions', allow(['s3:Get*', 's3:List*'], [BUCKET, `${BUCKET}/videos/2026/*`]));
    const { leastPrivilege, sufficiency } = judgeAccess({ ...good, permissions: [guide] }, witnessHints());
    expect(sufficiency.status).toBe('proved');
    const actions = leastPrivilege.witnesses.map(({ request }) => request.action);
    expect(actions).toEqual(
      expect.arrayContaining(['s3:GetBucketPolicy', 's3:GetBucketAcl', 's3:ListBucketVersions', 's3:ListBucket']),
    );
    expect(actions.length).toBeLessThanOrEqual(10);
    expect(leastPrivilege.more).toBeGreaterThan(20);
    for (const { statement } of leastPrivilege.witnesses)
      expect(statement).toEqual({ file: 'permissions.json', index: 0 });
  });

  test('a key outside of the folder is shown', () => {
    const [, input] = TABLE.find(([name]) => name === 'a prefix taken for a folder') ?? [];
    if (input === undefined) throw new Error('no such case');
    const [witness] = judgeAccess(input, witnessHints()).leastPrivilege.witnesses;
    expect(witness?.request.resource).toMatch(/\/team-a[^/]/);
  });

  test('the deny is named', () => {
    const input = withBucket(denyAll({ StringNotEquals: { 'aws:SourceVpce': 'vpce-1' } }));
    const [witness] = judgeAccess(input, witnessHints()).sufficiency.witnesses;
    expect(witness?.statement).toEqual({ file: 'bucket.json', index: 0 });
    expect(replay(input, witness?.request ?? { principal: '', action: '', resource: '', context: {} })).toBe(
      'explicit-deny',
    );
  });
});

/** Policies of all kinds at once, out of the pools of the other laws: their bucket is `b`, their role `reader`. */
const together = fc.record({
  permissions: draft('identity', { variables: false }, 2),
  boundary: fc.option(draft('identity', { variables: false }, 2), { nil: undefined }),
  bucket: fc.option(draft('resource', { variables: false }, 2), { nil: undefined }),
  isForeign: fc.integer({ min: 0, max: 3 }),
});
interface Together {
  permissions: Draft;
  boundary: Draft | undefined;
  bucket: Draft | undefined;
  isForeign: number;
}

function inputOf({ permissions, boundary, bucket, isForeign }: Together): AccessInput {
  return {
    ...good,
    bucket: 'b',
    prefixes: [],
    roleArn: `arn:aws:iam::${ACCOUNT}:role/reader`,
    bucketOwnerAccountId: isForeign === 0 ? '444455556666' : ACCOUNT,
    restrictPublicBuckets: false,
    permissions: [policy('permissions', ...permissions.Statement)],
    boundary: boundary && policy('boundary', ...boundary.Statement),
    bucketPolicy: bucket && policy('bucket', ...bucket.Statement),
  };
}

/** What the session itself decides, and what a listing alone can carry. */
const CALLERS_OWN: ReadonlySet<string> = new Set([
  ...['s3:prefix', 's3:delimiter', 's3:max-keys', 'aws:userid', 'aws:username', 'aws:PrincipalArn'],
]);

function isInContract({ action, resource }: Request): boolean {
  const name = action.toLowerCase();
  if (name === 's3:getobject') return resource.startsWith('arn:aws:s3:::b/');
  return (name === 's3:listbucket' || name === 's3:getbucketlocation') && resource === 'arn:aws:s3:::b';
}

describe('the laws over all policies of a connection together', () => {
  test('proved least privilege is never wrong, and its witnesses replay', () => {
    const cases = together.chain((all) =>
      fc
        .array(requestFor('identity', [all.permissions, ...(all.bucket ? [all.bucket] : [])]), {
          minLength: 6,
          maxLength: 6,
        })
        .map((requests) => ({ all, requests })),
    );
    law(cases, ({ all, requests }) => {
      const input = inputOf(all);
      const { leastPrivilege } = judgeAccess(input);
      for (const { request } of leastPrivilege.witnesses) {
        expect({ request, decision: replay(input, request) }).toMatchObject({ decision: 'allow' });
        expect({ request, isInContract: isInContract(request) && 's3:prefix' in request.context }).toMatchObject({
          isInContract: false,
        });
      }
      if (leastPrivilege.status !== 'proved') return;
      for (const { action, resource, context } of requests) {
        const rest = Object.fromEntries(Object.entries(context).filter(([key]) => !CALLERS_OWN.has(key)));
        const principal = `arn:aws:sts::${ACCOUNT}:assumed-role/reader/s1`;
        const request = { principal, action, resource, context: { ...rest, 'aws:userid': 'AROAEXAMPLE:s1' } };
        // A role acts in its own partition only.
        if (!/^(?:arn:aws:|\*$)/.test(resource)) continue;
        if (!isInContract(request))
          expect({ request, decision: replay(input, request, 'undecided') }).not.toMatchObject({ decision: 'allow' });
      }
    });
  });

  test('an allow never shrinks what is granted, a deny never grows it', () => {
    law(fc.record({ all: together, more: draft('identity', { variables: false }, 1) }), ({ all, more }) => {
      const [statement] = more.Statement;
      if (statement === undefined) return;
      const withOne = (Effect: string): AccessInput =>
        inputOf({ ...all, permissions: { Statement: [...all.permissions.Statement, { ...statement, Effect }] } });
      const before = judgeAccess(inputOf(all));
      const allowed = judgeAccess(withOne('Allow'));
      const denied = judgeAccess(withOne('Deny'));
      if (before.leastPrivilege.status === 'refuted') expect(allowed.leastPrivilege.status).toBe('refuted');
      if (before.leastPrivilege.status === 'proved') expect(denied.leastPrivilege.status).toBe('proved');
      if (before.sufficiency.status === 'proved') expect(allowed.sufficiency.status).toBe('proved');
      if (before.sufficiency.status === 'refuted') expect(denied.sufficiency.status).toBe('refuted');
    });
  });
});
