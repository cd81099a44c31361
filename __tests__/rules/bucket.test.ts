import { describe, expect, test } from '@jest/globals';
import type { Connection } from '../../src/config/connection.js';
import type { Json, PolicyKind } from '../../src/policy/types.js';
import { bucketAccountRoot } from '../../src/rules/bucket-account-root.js';
import { denyBlocksCoactive } from '../../src/rules/deny-blocks-coactive.js';
import { notPrincipalWithDeny } from '../../src/rules/not-principal-with-deny.js';
import { publicBucketPolicy } from '../../src/rules/public-bucket-policy.js';
import { restrictPublicBucketsCuts } from '../../src/rules/restrict-public-buckets-cuts.js';
import type { Rule } from '../../src/rules/rule.js';
import { COACTIVE_ROLE, CUSTOMER_ROLE, pointedAt, runRule, sampleConnection } from './sample.js';

const BUCKET = 'arn:aws:s3:::acme-media';
const ROOT = 'arn:aws:iam::863104360228:root';
const AS_ROLE: Partial<Connection> = { method: 'iam-role', organizationId: 'o-a1b2c3d4e5' };
const DIRECT: Partial<Connection> = { method: 'bucket-policy', organizationId: 'o-a1b2c3d4e5' };

const severities = (
  rule: Exclude<Rule, { scope: 'config' }>,
  statements: Json,
  connection: Partial<Connection>,
  kind: PolicyKind = 'bucket',
): string[] =>
  runRule(rule, { kind, policy: { Version: '2012-10-17', Statement: statements }, connection }).map(
    ({ severity }) => severity ?? rule.severity,
  );

describe("public by S3's own definition", () => {
  const open = (condition?: Json, principal: Json = '*'): Json => ({
    Effect: 'Allow',
    Principal: principal,
    Action: 's3:GetObject',
    Resource: `${BUCKET}/*`,
    ...(condition !== undefined && { Condition: condition }),
  });
  const when = (operator: string, key: string, value: Json): Json => open({ [operator]: { [key]: value } });

  test.each<readonly [string, Json]>([
    ['everybody', open()],
    ['every AWS account', open(undefined, { AWS: '*' })],
    ['everybody beside somebody', open(undefined, { AWS: [COACTIVE_ROLE, '*'] })],
    ['a condition that is not on the list', when('Bool', 'aws:SecureTransport', 'true')],
    ['a referer', when('StringEquals', 'aws:Referer', 'https://example.com')],
    ['a value with a wildcard', when('StringLike', 'aws:SourceVpc', 'vpc-*')],
    ['a value with a variable', when('StringEquals', 'aws:PrincipalOrgID', '${aws:PrincipalOrgID}')],
    ['one fixed value and one open', when('StringLike', 'aws:SourceAccount', ['111122223333', '*'])],
    ['negated', when('StringNotEquals', 'aws:PrincipalOrgID', 'o-a1b2c3d4e5')],
    ['only if the key is there', when('StringEqualsIfExists', 'aws:SourceVpce', 'vpce-0123456789abcdef0')],
    ['all of no values', when('ForAllValues:StringEquals', 'aws:SourceAccount', '111122223333')],
    ['every IPv4 address', when('IpAddress', 'aws:SourceIp', '0.0.0.0/0')],
    ['IPv4 broader than /8', when('IpAddress', 'aws:SourceIp', '52.0.0.0/7')],
    ['IPv6 broader than /32', when('IpAddress', 'aws:SourceIp', '2001:db8::/31')],
    ['all but a range', when('NotIpAddress', 'aws:SourceIp', '203.0.113.0/24')],
    ['sessions of any name', when('StringLike', 'aws:userid', 'AROAABCDEFGHIJKLMNOPQ:*')],
    ['access points of any account', when('ArnLike', 's3:DataAccessPointArn', 'arn:aws:s3:us-east-1:*:accesspoint/x')],
    ['the key is there', when('Null', 'aws:PrincipalOrgID', 'false')],
  ])('is: %s', (_, statement) => {
    expect(severities(publicBucketPolicy, [statement], DIRECT)).toEqual(['error']);
  });

  test.each<readonly [string, Json]>([
    ["Coactive's role", open(undefined, { AWS: COACTIVE_ROLE })],
    ['an account', open(undefined, { AWS: '444455556666' })],
    ['a service', open(undefined, { Service: 'cloudfront.amazonaws.com' })],
    [
      'a canonical user',
      open(undefined, { CanonicalUser: '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be' }),
    ],
    ['an organisation', when('StringEquals', 'aws:PrincipalOrgID', 'o-a1b2c3d4e5')],
    ['the key in another case', when('StringEquals', 'AWS:principalORGid', 'o-a1b2c3d4e5')],
    [
      'one of two conditions',
      open({ Bool: { 'aws:SecureTransport': 'true' }, StringEquals: { 'aws:SourceVpc': 'vpc-01234567' } }),
    ],
    ['a role', when('ArnEquals', 'aws:PrincipalArn', COACTIVE_ROLE)],
    ['IPv4 /8', when('IpAddress', 'aws:SourceIp', '52.0.0.0/8')],
    ['IPv6 /32', when('IpAddress', 'aws:SourceIp', ['2001:db8::/32', '203.0.113.7'])],
    ['an endpoint', when('StringEquals', 'aws:SourceVpce', 'vpce-0123456789abcdef0')],
    [
      'access points of an account',
      when('ArnLike', 's3:DataAccessPointArn', 'arn:aws:s3:us-east-1:111122223333:accesspoint/*'),
    ],
    ['an account behind access points', when('StringEquals', 's3:DataAccessPointAccount', '111122223333')],
    ['everybody in a Deny', { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: `${BUCKET}/*` }],
  ])('is not: %s', (_, statement) => {
    expect(severities(publicBucketPolicy, [statement], DIRECT)).toEqual([]);
  });

  const grant = { Effect: 'Allow', Principal: { AWS: COACTIVE_ROLE }, Action: 's3:GetObject', Resource: `${BUCKET}/*` };
  const ofCustomer = { ...grant, Principal: { AWS: CUSTOMER_ROLE } };
  test.each<readonly [string, Json[], Partial<Connection>, number]>([
    ['cuts what Coactive was given', [grant, open()], DIRECT, 1],
    ['cuts nothing where nothing is public', [grant], DIRECT, 0],
    ['cuts nothing for other parties', [{ ...grant, Principal: { AWS: '444455556666' } }, open()], DIRECT, 0],
    ['cuts nothing within the account', [ofCustomer, open()], AS_ROLE, 0],
    [
      "cuts a role's access to another account's bucket",
      [ofCustomer, open()],
      { ...AS_ROLE, bucketOwnerAccountId: '444455556666' },
      1,
    ],
  ])('RestrictPublicBuckets %s', (_, statements, connection, count) => {
    expect(severities(restrictPublicBucketsCuts, statements, connection)).toHaveLength(count);
  });
});

describe('a Deny', () => {
  const deny = (condition?: Json, more: Record<string, Json> = {}): Json[] => [
    {
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:*',
      Resource: [BUCKET, `${BUCKET}/*`],
      ...(condition !== undefined && { Condition: condition }),
      ...more,
    },
  ];

  /** What is found for the role that Coactive assumes, and for Coactive's own. */
  test.each<readonly [string, Json, string[], string[]]>([
    ['of everything', deny(), ['error'], ['error']],
    ['without TLS: everybody uses it', deny({ Bool: { 'aws:SecureTransport': 'false' } }), [], []],
    ['with TLS', deny({ Bool: { 'aws:SecureTransport': 'true' } }), ['error'], ['error']],
    [
      'outside of a VPC endpoint',
      deny({ StringNotEquals: { 'aws:SourceVpce': 'vpce-01234567' } }),
      ['error'],
      ['error'],
    ],
    ['outside of a VPC', deny({ StringNotEqualsIfExists: { 'aws:SourceVpc': 'vpc-01234567' } }), ['error'], ['error']],
    ['outside of the organisation', deny({ StringNotEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }), [], ['error']],
    ['outside of a network', deny({ NotIpAddress: { 'aws:SourceIp': '52.20.30.0/24' } }), ['error'], ['error']],
    [
      'outside of a network and an endpoint',
      deny({ NotIpAddress: { 'aws:SourceIp': '10.0.0.0/8' }, StringNotEquals: { 'aws:SourceVpce': 'vpce-01234567' } }),
      ['error'],
      ['error'],
    ],
    ['but for the role', deny({ ArnNotEquals: { 'aws:PrincipalArn': [COACTIVE_ROLE, CUSTOMER_ROLE] } }), [], []],
    [
      'of a tag that nobody knows',
      deny({ StringNotEquals: { 'aws:PrincipalTag/team': 'media' } }),
      ['error'],
      ['error'],
    ],
    ['of something new', deny({ StringEquals: { 'aws:SomethingNew': 'x' } }), ['warning'], ['warning']],
    ['of writing', deny(undefined, { Action: ['s3:Put*', 's3:DeleteObject'] }), [], []],
    ['of all but reading', deny(undefined, { NotAction: ['s3:GetObject', 's3:ListBucket'], Action: [] }), [], []],
    ['elsewhere in the bucket', deny(undefined, { Resource: `${BUCKET}/private/*` }), [], []],
    ['of a part of the prefix', deny(undefined, { Resource: `${BUCKET}/videos/private/*` }), ['error'], ['error']],
    [
      'of all but the prefix',
      deny(undefined, { Resource: `${BUCKET}/*`, Action: 's3:GetObject' }),
      ['error'],
      ['error'],
    ],
    ['of a listing without prefix', deny({ Null: { 's3:prefix': 'true' } }, { Action: 's3:ListBucket' }), [], []],
    ['of another principal', deny(undefined, { Principal: { AWS: '444455556666' } }), [], []],
    ["of Coactive's account", deny(undefined, { Principal: { AWS: ROOT } }), [], ['error']],
    ["of the customer's account", deny(undefined, { Principal: { AWS: '111122223333' } }), ['error'], []],
    ['that allows', deny(undefined, { Effect: 'Allow' }), [], []],
  ])('%s', (_, statements, asRole, direct) => {
    expect(severities(denyBlocksCoactive, statements, AS_ROLE)).toEqual(asRole);
    expect(severities(denyBlocksCoactive, statements, DIRECT)).toEqual(direct);
  });

  test('NotAction spares what it names', () => {
    const all = (notAction: Json): Json[] => [
      { Effect: 'Deny', Principal: '*', NotAction: notAction, Resource: `${BUCKET}/*` },
    ];
    expect(severities(denyBlocksCoactive, all('s3:Get*'), DIRECT)).toEqual([]);
    expect(severities(denyBlocksCoactive, all('s3:PutObject'), DIRECT)).toEqual(['error']);
  });

  test('NotResource spares what it names', () => {
    const all = (notResource: Json): Json[] => [
      { Effect: 'Deny', Principal: '*', Action: 's3:GetObject', NotResource: notResource },
    ];
    expect(severities(denyBlocksCoactive, all(`${BUCKET}/videos/*`), DIRECT)).toEqual([]);
    expect(severities(denyBlocksCoactive, all(`${BUCKET}/videos/a/*`), DIRECT)).toEqual(['error']);
  });

  test('in the permissions of the role, its boundary and the key', () => {
    const own = (action: Json): Json[] => [{ Effect: 'Deny', Action: action, Resource: '*' }];
    const kmsKeyArn = 'arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';
    expect(severities(denyBlocksCoactive, own('s3:GetObject'), AS_ROLE, 'permissions')).toEqual(['error']);
    expect(severities(denyBlocksCoactive, own('s3:PutObject'), AS_ROLE, 'permissions')).toEqual([]);
    expect(severities(denyBlocksCoactive, own('s3:List*'), AS_ROLE, 'boundary')).toEqual(['error']);
    expect(severities(denyBlocksCoactive, own('kms:Decrypt'), { ...AS_ROLE, kmsKeyArn }, 'permissions')).toEqual([
      'error',
    ]);
    expect(severities(denyBlocksCoactive, own('kms:Decrypt'), AS_ROLE, 'permissions')).toEqual([]);
    const key = [{ Effect: 'Deny', Principal: '*', Action: 'kms:*', Resource: '*' }];
    expect(severities(denyBlocksCoactive, key, { ...AS_ROLE, kmsKeyArn }, 'key')).toEqual(['error']);
    // A key policy speaks of its key only, and of none that is not declared.
    const all = [{ Effect: 'Deny', Principal: '*', Action: '*', Resource: '*' }];
    expect(severities(denyBlocksCoactive, all, AS_ROLE, 'key')).toEqual([]);
  });

  test('the message names the condition that decides', () => {
    const [problem] = runRule(denyBlocksCoactive, {
      kind: 'bucket',
      connection: DIRECT,
      policy: {
        Version: '2012-10-17',
        Statement: deny({
          Bool: { 'aws:SecureTransport': 'true' },
          StringNotEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' },
        }),
      },
    });
    expect(problem?.message).toMatch(/listing and reading "videos\/".*TLS.*\(Bool aws:SecureTransport\)/);
  });
});

describe('NotPrincipal with Deny', () => {
  const but = (...listed: string[]): Json[] => [
    { Effect: 'Deny', NotPrincipal: { AWS: listed }, Action: 's3:*', Resource: [BUCKET, `${BUCKET}/*`] },
  ];
  const bounded = {
    ...AS_ROLE,
    role: { ...sampleConnection().role, permissionsBoundary: 'arn:aws:iam::111122223333:policy/boundary' },
  };

  test.each<readonly [string, Json, Partial<Connection>, string[]]>([
    ['role and account are listed', but(COACTIVE_ROLE, ROOT), DIRECT, ['warning']],
    ['only the role', but(COACTIVE_ROLE), DIRECT, ['warning']],
    ['only the account', but('863104360228'), DIRECT, ['warning']],
    ['neither', but('444455556666'), DIRECT, ['error']],
    ['the wrong role of the two', but(COACTIVE_ROLE, ROOT), AS_ROLE, ['error']],
    ['the role that Coactive assumes', but(CUSTOMER_ROLE, '111122223333'), AS_ROLE, ['warning']],
    ['a role with a boundary', but(CUSTOMER_ROLE, '111122223333'), bounded, ['error']],
    [
      'nothing that Coactive needs',
      [{ Effect: 'Deny', NotPrincipal: { AWS: ROOT }, Action: 's3:Put*', Resource: '*' }],
      AS_ROLE,
      ['warning'],
    ],
    [
      'with Allow it is ALLOW_WITH_NOT_PRINCIPAL',
      [{ Effect: 'Allow', NotPrincipal: { AWS: ROOT }, Action: 's3:*', Resource: BUCKET }],
      DIRECT,
      [],
    ],
    ['a role whose account is not declared', but(CUSTOMER_ROLE), { ...AS_ROLE, accountId: undefined }, ['warning']],
  ])('%s', (_, statements, connection, expected) => {
    expect(severities(notPrincipalWithDeny, statements, connection)).toEqual(expected);
  });

  test('the message says what is not listed', () => {
    const message = (...listed: string[]): string | undefined =>
      runRule(notPrincipalWithDeny, {
        kind: 'bucket',
        policy: { Version: '2012-10-17', Statement: but(...listed) },
        connection: DIRECT,
      })[0]?.message;
    expect(message(COACTIVE_ROLE)).toContain('its account is not listed');
    expect(message(ROOT)).toContain('the role itself is not listed');
    expect(message(COACTIVE_ROLE, ROOT)).not.toContain('not listed');
  });
});

test.each<readonly [string, Json, Record<string, Json>, string[]]>([
  ['the root', { AWS: ROOT }, {}, [ROOT]],
  ['the id', { AWS: [COACTIVE_ROLE, '863104360228'] }, {}, ['863104360228']],
  ['the role', { AWS: COACTIVE_ROLE }, {}, []],
  [
    'the root, held to the role',
    { AWS: ROOT },
    { Condition: { ArnEquals: { 'aws:PrincipalArn': COACTIVE_ROLE } } },
    [],
  ],
  ['a Deny', { AWS: ROOT }, { Effect: 'Deny' }, []],
  ["the customer's own account", { AWS: '111122223333' }, {}, []],
])("Coactive's account in the bucket policy: %s", (_, principal, more, expected) => {
  const statement = { Effect: 'Allow', Principal: principal, Action: 's3:GetObject', Resource: `${BUCKET}/*`, ...more };
  expect(pointedAt(bucketAccountRoot, [statement], { kind: 'bucket' })).toEqual(expected);
});
