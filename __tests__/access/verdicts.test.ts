import { describe, expect, test } from '@jest/globals';
import type { AccessInput } from '../../src/access/input.js';
import { prove } from '../../src/access/prove.js';
import { judgeAccess } from '../../src/access/verdicts.js';
import { witnessHints } from '../../src/access/witness-hints.js';
import { readDocument } from '../../src/policy/read.js';
import type { Json, Policy, PolicyKind } from '../../src/policy/types.js';
import { replay } from './laws/replay.js';

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
  // AWS does not delegate across partitions.
  [
    "a key of another partition than the role's",
    {
      ...encrypted,
      kmsKeyArn: KEY.replace('arn:aws:', 'arn:aws-cn:'),
      permissions: [
        policy(
          'permissions',
          list,
          read,
          allow('kms:Decrypt', KEY.replace('arn:aws:', 'arn:aws-cn:'), {
            Condition: { StringEquals: { 'kms:ViaService': 's3.us-east-1.amazonaws.com' } },
          }),
        ),
      ],
      keyPolicy: policy('key', { Effect: 'Allow', Principal: { AWS: ROLE }, Action: 'kms:Decrypt', Resource: '*' }),
    },
    'proved',
    'refuted',
    'proved',
  ],
  [
    "a bucket of another partition than Coactive's role",
    {
      ...shared,
      partition: 'aws-cn',
      bucketPolicy: policy(
        'bucket',
        { ...(list as object), Principal: { AWS: COACTIVE }, Resource: BUCKET.replace('arn:aws:', 'arn:aws-cn:') },
        {
          ...(read as object),
          Principal: { AWS: COACTIVE },
          Resource: `${BUCKET.replace('arn:aws:', 'arn:aws-cn:')}/videos/2026/*`,
        },
      ),
    },
    'proved',
    'refuted',
    'not-applicable',
  ],
  [
    "a role of another partition than Coactive's",
    { ...good, roleArn: ROLE.replace('arn:aws:', 'arn:aws-us-gov:') },
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

describe('prove', () => {
  const decide = (kind: 'identity' | 'resource', one: Json, two: Json): ReturnType<typeof prove> =>
    prove({
      kind,
      policy: readDocument({ Version: '2012-10-17', Statement: [one] }),
      within: readDocument({ Version: '2012-10-17', Statement: [two] }),
      hints: witnessHints(),
    });

  test('prefers an action that AWS has, and a bucket that reads like one', () => {
    const answer = decide('identity', allow('s3:*', '*'), allow(['s3:Get*', 's3:List*'], '*'));
    expect(answer).toMatchObject({
      status: 'refuted',
      witness: { action: 's3:PutObject', resource: 'arn:aws:s3:::example/file.jpg' },
      mismatch: false,
    });
    // No real action lies in it.
    expect(decide('identity', allow('s3:x*', '*'), allow('s3:Get*', '*'))).toMatchObject({
      witness: { action: expect.stringMatching(/^s3:x/) },
    });
  });

  test('leaves open what AWS does not document of the principal', () => {
    const everyone = allow('s3:GetObject', '*', { Principal: '*' });
    const users = { ...(everyone as object), Condition: { StringEquals: { 'aws:PrincipalType': 'User' } } };
    const aws = { ...(everyone as object), Condition: { StringLike: { 'aws:PrincipalType': '*' } } };
    // Every AWS principal has a type; whether a service has one is not said.
    expect(
      decide('resource', { ...(everyone as object), Principal: { Service: 's3.amazonaws.com' } }, aws),
    ).toMatchObject({
      status: 'undecided',
      reason: expect.stringContaining('does not document'),
    });
    // Whatever the type of a service is.
    expect(decide('resource', users, aws).status).toBe('proved');
    expect(decide('resource', aws, users).status).toBe('refuted');
  });
});
