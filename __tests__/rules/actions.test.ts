import { describe, expect, test } from '@jest/globals';
import type { Json } from '../../src/policy/types.js';
import { excessAction } from '../../src/rules/excess-action.js';
import { noNotAction } from '../../src/rules/no-not-action.js';
import { noPermissionManagement } from '../../src/rules/no-permission-management.js';
import { noWildcardAction } from '../../src/rules/no-wildcard-action.js';
import { noWriteAction } from '../../src/rules/no-write-action.js';
import { COACTIVE_ROLE, CUSTOMER_ROLE, pointedAt, runRule } from './sample.js';

const BUCKET = 'arn:aws:s3:::acme-media';
const OBJECTS = 'arn:aws:s3:::acme-media/videos/*';
const allow = (action: Json, resource: Json = [BUCKET, OBJECTS], more: Record<string, Json> = {}): Json[] => [
  { Effect: 'Allow', Action: action, Resource: resource, ...more },
];
const deny = (action: Json): Json[] => [{ Effect: 'Deny', Action: action, Resource: '*' }];
const allowing = (allowActions: string[]) => ({ connection: { allowActions } });

const RULES = { excessAction, noNotAction, noPermissionManagement, noWildcardAction, noWriteAction };

/** Rule, what it is about, the statements, the changes to the connection, the actions that it points at. */
const CASES: readonly (readonly [keyof typeof RULES, string, Json, Parameters<typeof pointedAt>[2], string[]])[] = [
  ['noWildcardAction', 'a star at the end', allow(['s3:Get*', 's3:ListBucket']), {}, ['s3:Get*']],
  ['noWildcardAction', 'everything', allow('*'), {}, ['*']],
  ['noWildcardAction', 'one character left open', allow('s3:GetObjec?'), {}, ['s3:GetObjec?']],
  ['noWildcardAction', 'another service', allow('ec2:Describe*'), {}, ['ec2:Describe*']],
  ['noWildcardAction', 'a Deny may be wide', deny('s3:*'), {}, []],
  ['noWildcardAction', 'names only', allow(['s3:GetObject', 's3:ListBucket']), {}, []],
  ['noWildcardAction', 'allowed on purpose', allow('s3:GetObject*'), allowing(['s3:GetObject*']), []],

  ['excessAction', 'a setting of the bucket', allow('s3:GetBucketAcl'), {}, ['s3:GetBucketAcl']],
  ['excessAction', 'written in another case', allow('S3:getbucketACL'), {}, ['S3:getbucketACL']],
  ['excessAction', 'old versions', allow('s3:GetObjectVersion'), {}, ['s3:GetObjectVersion']],
  ['excessAction', 'the contract', allow(['s3:GetObject', 's3:ListBucket', 's3:GetBucketLocation']), {}, []],
  ['excessAction', 'the contract in another case', allow(['S3:GETOBJECT', 's3:listbucket']), {}, []],
  ['excessAction', 'allowed on purpose', allow('s3:GetObjectVersion'), allowing(['s3:GetObjectVersion']), []],
  ['excessAction', 'a wildcard without excess', allow('s3:GetBucketLoca*', BUCKET), {}, []],
  ['excessAction', 'a wildcard whose excess its resources do not take', allow('s3:GetBucket*', OBJECTS), {}, []],
  ['excessAction', 'a wildcard that covers more', allow('s3:GetObject*', OBJECTS), {}, ['s3:GetObject*']],
  ['excessAction', 'another service', allow('ec2:DescribeInstances', '*'), {}, ['ec2:DescribeInstances']],
  ['excessAction', 'an action that nobody knows is INVALID_ACTION', allow('s3:ListObjectsV2'), {}, []],
  ['excessAction', 'writing has a rule of its own', allow(['s3:PutObject', 's3:PutBucketPolicy']), {}, []],
  ['excessAction', 'a Deny takes away', deny('s3:GetBucketAcl'), {}, []],

  ['noWriteAction', 'writing', allow('s3:PutObject'), {}, ['s3:PutObject']],
  ['noWriteAction', 'deleting', allow('s3:DeleteObject'), {}, ['s3:DeleteObject']],
  ['noWriteAction', 'tagging', allow('s3:PutObjectTagging'), {}, ['s3:PutObjectTagging']],
  ['noWriteAction', 'a wildcard over writes', allow('s3:Put*'), {}, ['s3:Put*']],
  ['noWriteAction', 'everything of S3', allow('s3:*'), {}, ['s3:*']],
  ['noWriteAction', 'reading', allow(['s3:GetObject', 's3:Get*']), {}, []],
  ['noWriteAction', 'allowed on purpose', allow('s3:PutObject'), allowing(['s3:PutObject']), []],

  ['noPermissionManagement', 'the bucket policy', allow('s3:PutBucketPolicy'), {}, ['s3:PutBucketPolicy']],
  ['noPermissionManagement', 'an ACL', allow('s3:PutObjectAcl'), {}, ['s3:PutObjectAcl']],
  ['noPermissionManagement', 'another role', allow('sts:AssumeRole', '*'), {}, ['sts:AssumeRole']],
  ['noPermissionManagement', 'identities', allow(['iam:PassRole', 'IAM:*'], '*'), {}, ['iam:PassRole', 'IAM:*']],
  ['noPermissionManagement', 'a wildcard', allow('s3:*'), {}, ['s3:*']],
  ['noPermissionManagement', 'plain writing', allow('s3:PutObject'), {}, []],
  ['noPermissionManagement', 'allowed on purpose', allow('s3:PutObjectAcl'), allowing(['s3:PutObjectAcl']), []],

  [
    'noNotAction',
    'an exception list',
    [{ Effect: 'Allow', NotAction: 's3:Delete*', Resource: '*' }],
    {},
    ['s3:Delete*'],
  ],
  ['noNotAction', 'with Deny it narrows', [{ Effect: 'Deny', NotAction: 's3:Get*', Resource: '*' }], {}, []],
  [
    'noNotAction',
    'in a trust policy',
    [{ Effect: 'Allow', Principal: { AWS: COACTIVE_ROLE }, NotAction: 'sts:TagSession' }],
    { kind: 'trust' },
    ['sts:TagSession'],
  ],
];

test.each(CASES)('%s: %s', (name, _, statements, options, expected) => {
  expect(pointedAt(RULES[name], statements, options)).toEqual(expected);
});

describe('in a bucket policy', () => {
  const granted = (principal: Json, more: Record<string, Json> = {}): Json =>
    allow('s3:PutObject', OBJECTS, { Principal: principal, ...more });
  const ofRole = { kind: 'bucket', connection: { method: 'iam-role' } } as const;

  test.each<readonly [string, Json, Parameters<typeof pointedAt>[2], string[]]>([
    ["Coactive's role", granted({ AWS: COACTIVE_ROLE }), { kind: 'bucket' }, ['s3:PutObject']],
    ["Coactive's account", granted({ AWS: '863104360228' }), { kind: 'bucket' }, ['s3:PutObject']],
    ['everybody', granted('*'), { kind: 'bucket' }, ['s3:PutObject']],
    ['the role that Coactive assumes', granted({ AWS: CUSTOMER_ROLE }), ofRole, ['s3:PutObject']],
    ['another party', granted({ AWS: 'arn:aws:iam::444455556666:role/backup' }), { kind: 'bucket' }, []],
    ['a service', granted({ Service: 'logging.s3.amazonaws.com' }), { kind: 'bucket' }, []],
    ["the customer's own account", granted({ AWS: '111122223333' }), ofRole, []],
    ["another party's role beside the method", granted({ AWS: CUSTOMER_ROLE }), { kind: 'bucket' }, []],
    [
      'everybody of an organisation that is not Coactive',
      granted('*', { Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } } }),
      { kind: 'bucket', connection: { organizationId: 'o-a1b2c3d4e5' } },
      [],
    ],
    [
      "everybody, held to Coactive's role",
      granted('*', { Condition: { ArnEquals: { 'aws:PrincipalArn': COACTIVE_ROLE } } }),
      { kind: 'bucket' },
      ['s3:PutObject'],
    ],
    [
      'everybody, held to another role',
      granted('*', { Condition: { ArnEquals: { 'aws:PrincipalArn': 'arn:aws:iam::444455556666:role/backup' } } }),
      { kind: 'bucket' },
      [],
    ],
  ])('%s', (_, statements, options, expected) => {
    expect(pointedAt(noWriteAction, statements, options)).toEqual(expected);
  });
});

describe('what is put in place', () => {
  const replacementOf = (rule: (typeof RULES)[keyof typeof RULES], statement: Json): Json | undefined =>
    runRule(rule, { policy: { Version: '2012-10-17', Statement: [statement] } })[0]?.replacement;
  const statement = (action: Json): Json => ({ Effect: 'Allow', Action: action, Resource: OBJECTS });

  test.each([
    ['a wildcard becomes what Coactive needs of it', noWildcardAction, 's3:Get*', 's3:GetObject'],
    ['every wildcard at once', noWildcardAction, ['s3:Get*', 's3:GetObjec?', 's3:List*'], 's3:GetObject'],
    ['a name is dropped', excessAction, ['s3:GetObject', 's3:GetObjectAcl'], 's3:GetObject'],
    ['a write is dropped', noWriteAction, ['s3:GetObject', 's3:PutObject'], 's3:GetObject'],
  ])('%s', (_, rule, before, after) => {
    expect(replacementOf(rule, statement(before))).toEqual(statement(after));
  });

  test('a statement of nothing else goes', () => {
    expect(replacementOf(noWriteAction, statement('s3:PutObject'))).toBeNull();
  });
});

test.each([
  ['*', 'every action of every AWS service'],
  ['s3:GetObjectT*', 'allows 2 actions of s3 today'],
  ['s3:GetObjec?', 'allows 1 action of s3 today'],
  ['ec2:Run*', 'whatever it matches'],
  ['s*:Get*', 'whatever it matches'],
])('the message says how far %s reaches', (action, extent) => {
  const policy = { Version: '2012-10-17', Statement: allow(action) };
  expect(runRule(noWildcardAction, { policy })[0]?.message).toContain(extent);
});
