import { describe, expect, test } from '@jest/globals';
import type { Connection } from '../../src/config/connection.js';
import type { Json } from '../../src/policy/types.js';
import { awsManagedKeyWithBucketPolicy } from '../../src/rules/aws-managed-key-with-bucket-policy.js';
import { kmsAliasInResource } from '../../src/rules/kms-alias-in-resource.js';
import { kmsDecryptMissing } from '../../src/rules/kms-decrypt-missing.js';
import { kmsDecryptTooWide } from '../../src/rules/kms-decrypt-too-wide.js';
import { COACTIVE_ROLE, CUSTOMER_ROLE, pointedAt, runRule } from './sample.js';

const KEY = 'arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';
const OTHER = 'arn:aws:kms:us-east-1:111122223333:key/99999999-12ab-34cd-56ef-1234567890ab';
const ALIAS = 'arn:aws:kms:us-east-1:111122223333:alias/media';
const THROUGH_S3 = { StringEquals: { 'kms:ViaService': 's3.us-east-1.amazonaws.com' } };
const decrypt = (more: Record<string, Json> = {}): Record<string, Json> => ({
  Effect: 'Allow',
  Action: 'kms:Decrypt',
  Resource: KEY,
  Condition: THROUGH_S3,
  ...more,
});
const DECLARED = { connection: { kmsKeyArn: KEY } };
const UNDECLARED = {};

test.each<readonly [string, Json, Parameters<typeof pointedAt>[2], string[]]>([
  ['just that', decrypt(), DECLARED, []],
  ['in any case', decrypt({ Action: 'KMS:decrypt' }), DECLARED, []],
  ['more actions', decrypt({ Action: ['kms:Decrypt', 'kms:Encrypt'] }), DECLARED, ['kms:Encrypt']],
  ['every action', decrypt({ Action: 'kms:*' }), DECLARED, ['kms:*']],
  ['no key is declared', decrypt(), UNDECLARED, ['kms:Decrypt']],
  ['allowed on purpose', decrypt(), { connection: { allowActions: ['kms:Decrypt'] } }, []],
  ['every key', decrypt({ Resource: '*' }), DECLARED, ['*']],
  ['another key', decrypt({ Resource: [KEY, OTHER] }), DECLARED, [OTHER]],
  [
    'keys of the account',
    decrypt({ Resource: 'arn:aws:kms:us-east-1:111122223333:key/*' }),
    DECLARED,
    ['arn:aws:kms:us-east-1:111122223333:key/*'],
  ],
  ['an alias has a rule of its own', decrypt({ Resource: ALIAS }), DECLARED, []],
  [
    'a bucket beside it',
    decrypt({ Action: ['s3:GetObject', 'kms:Decrypt'], Resource: [KEY, 'arn:aws:s3:::acme-media/*'] }),
    DECLARED,
    [],
  ],
  ['not only through S3', decrypt({ Condition: {} }), DECLARED, ['kms:Decrypt']],
  [
    'through S3 in any Region',
    decrypt({ Condition: { StringLike: { 'kms:ViaService': 's3.*.amazonaws.com' } } }),
    DECLARED,
    [],
  ],
  [
    'through another service too',
    decrypt({
      Condition: { StringEquals: { 'kms:ViaService': ['s3.us-east-1.amazonaws.com', 'ec2.us-east-1.amazonaws.com'] } },
    }),
    DECLARED,
    ['kms:Decrypt'],
  ],
  [
    'through S3 if the key is there',
    decrypt({ Condition: { StringEqualsIfExists: { 'kms:ViaService': 's3.us-east-1.amazonaws.com' } } }),
    DECLARED,
    ['kms:Decrypt'],
  ],
  ['no KMS at all', { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }, DECLARED, []],
  [
    'in the key policy, where * is the key',
    decrypt({ Principal: { AWS: COACTIVE_ROLE }, Resource: '*' }),
    { kind: 'key', ...DECLARED },
    [],
  ],
  [
    "the role's rights to the key",
    decrypt({ Principal: { AWS: CUSTOMER_ROLE }, Action: 'kms:*' }),
    { kind: 'key', ...DECLARED },
    ['kms:*'],
  ],
  [
    "the account's rights to the key",
    decrypt({ Principal: { AWS: '111122223333' }, Action: 'kms:*', Condition: {} }),
    { kind: 'key', ...DECLARED },
    [],
  ],
])('decrypting too wide: %s', (_, statement, options, expected) => {
  expect(pointedAt(kmsDecryptTooWide, [statement], options)).toEqual(expected);
});

describe('no right to decrypt', () => {
  const key = (...statements: Json[]) => ({
    also: [{ kind: 'key' as const, policy: { Version: '2012-10-17', Statement: statements } }],
  });
  const direct = (role: string): Json => decrypt({ Principal: { AWS: role }, Resource: '*' });
  const delegated = {
    Effect: 'Allow',
    Principal: { AWS: 'arn:aws:iam::111122223333:root' },
    Action: 'kms:*',
    Resource: '*',
  };
  const reading = { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' };
  const bucket = { ...reading, Principal: { AWS: COACTIVE_ROLE } };
  const direct1: Partial<Connection> = { method: 'bucket-policy', kmsKeyArn: KEY };

  test.each<readonly [string, Json, Parameters<typeof pointedAt>[2], boolean]>([
    ['no statement', reading, DECLARED, true],
    ['no key, no need', reading, UNDECLARED, false],
    ['a statement', decrypt(), DECLARED, false],
    ['a statement for every key', decrypt({ Resource: '*' }), DECLARED, false],
    ['a statement for another key', decrypt({ Resource: OTHER }), DECLARED, true],
    ['an alias', decrypt({ Resource: ALIAS }), DECLARED, true],
    ['a Deny', decrypt({ Effect: 'Deny' }), DECLARED, true],
    ['the key policy names the role', reading, { ...DECLARED, ...key(direct(CUSTOMER_ROLE)) }, false],
    ['the key policy leaves it to the account, which allows it', decrypt(), { ...DECLARED, ...key(delegated) }, false],
    ['the key policy leaves it to the account, which does not', reading, { ...DECLARED, ...key(delegated) }, true],
    [
      'the key policy leaves it to nobody',
      decrypt(),
      { ...DECLARED, ...key(direct('arn:aws:iam::111122223333:role/x')) },
      true,
    ],
    [
      "Coactive's role, by the key policy",
      bucket,
      { kind: 'bucket', connection: direct1, ...key(direct(COACTIVE_ROLE)) },
      false,
    ],
    [
      "Coactive's role, not by the key policy",
      bucket,
      { kind: 'bucket', connection: direct1, ...key(delegated) },
      true,
    ],
    ['the key policy is not known', bucket, { kind: 'bucket', connection: direct1 }, false],
  ])('%s', (_, statement, options, isMissing) => {
    expect(pointedAt(kmsDecryptMissing, [statement], options)).toHaveLength(isMissing ? 1 : 0);
  });
});

test.each<readonly [string, Json, string[]]>([
  ['of the key to decrypt with', decrypt({ Resource: ALIAS }), [ALIAS]],
  ['beside the key', decrypt({ Action: 'kms:*', Resource: [KEY, ALIAS] }), [ALIAS]],
  ['as the alias that it is', decrypt({ Action: 'kms:UpdateAlias', Resource: ALIAS }), []],
  ['the key', decrypt(), []],
])('an alias in Resource: %s', (_, statement, expected) => {
  expect(pointedAt(kmsAliasInResource, [statement])).toEqual(expected);
});

describe('the key that AWS manages', () => {
  const managed = 'arn:aws:kms:us-east-1:111122223333:alias/aws/s3';
  const policy = { Version: '2012-10-17', Id: 'auto-s3-2', Statement: [] };

  test.each<readonly [string, Parameters<typeof runRule>[1], number]>([
    ['declared', { kind: 'bucket', policy: { Statement: [] }, connection: { kmsKeyArn: managed } }, 1],
    [
      'declared for a role in its account',
      { kind: 'permissions', policy: { Statement: [] }, connection: { kmsKeyArn: managed } },
      0,
    ],
    ['another alias', { kind: 'bucket', policy: { Statement: [] }, connection: { kmsKeyArn: ALIAS } }, 0],
    ['by its policy', { kind: 'key', policy, connection: { method: 'bucket-policy' } }, 1],
    ['another policy', { kind: 'key', policy: { ...policy, Id: 'media' }, connection: { method: 'bucket-policy' } }, 0],
  ])('%s', (_, example, count) => {
    expect(runRule(awsManagedKeyWithBucketPolicy, example)).toHaveLength(count);
  });
});

test('the statement that is put in place names the key, the action and S3', () => {
  const replacements = (statement: Json): (Json | undefined)[] =>
    runRule(kmsDecryptTooWide, { policy: { Version: '2012-10-17', Statement: [statement] }, ...DECLARED }).map(
      ({ replacement }) => replacement,
    );
  expect(replacements(decrypt({ Action: 'kms:*' }))).toEqual([decrypt()]);
  expect(replacements(decrypt({ Resource: '*' }))).toEqual([decrypt()]);
  // Which of the other conditions was meant to hold it is not ours to say.
  expect(replacements(decrypt({ Condition: { Bool: { 'aws:SecureTransport': 'true' } } }))).toEqual([undefined]);
  expect(replacements({ Effect: 'Allow', Action: 'kms:Decrypt', Resource: KEY })).toEqual([decrypt()]);
});
