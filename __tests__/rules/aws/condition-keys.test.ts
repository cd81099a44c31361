import { describe, expect, test } from '@jest/globals';
import type { Json, PolicyKind } from '../../../src/policy/types.js';
import { codesOf, findCodes, statementWith } from './find-codes.js';

type Case = readonly [title: string, codes: readonly string[], changes: Record<string, Json>, kind?: PolicyKind];

const condition = (Condition: Json): Record<string, Json> => ({ Condition });
const listing = (Condition: Json, Action: Json = 's3:ListBucket'): Record<string, Json> => ({
  Action,
  Resource: 'arn:aws:s3:::acme-media',
  Condition,
});
const TOKEN = 'token.actions.githubusercontent.com';

// Triggers: IAM User Guide, "IAM policy validation check reference". Keys: Service Authorization Reference.
const CASES: readonly Case[] = [
  // INVALID_CONDITION_KEY_FORMAT
  ['a key without a service', ['INVALID_CONDITION_KEY_FORMAT'], condition({ Bool: { SecureTransport: 'true' } })],
  ['a key without a name', ['INVALID_CONDITION_KEY_FORMAT'], condition({ Bool: { 'aws:': 'true' } })],
  ['a key that begins with a colon', ['INVALID_CONDITION_KEY_FORMAT'], condition({ Bool: { ':x': 'true' } })],
  ['an empty key', ['INVALID_CONDITION_KEY_FORMAT'], condition({ StringEquals: { '': 'x' } })],
  ['a tag with colons in its name', [], condition({ StringEquals: { 'aws:PrincipalTag/a:b': 'x' } })],
  // INVALID_GLOBAL_CONDITION_KEY
  ['an unknown aws: key', ['INVALID_GLOBAL_CONDITION_KEY'], condition({ Bool: { 'aws:SecureTransfer': 'true' } })],
  ['an aws: key of a service', ['INVALID_GLOBAL_CONDITION_KEY'], condition({ StringEquals: { 'aws:prefix': 'x' } })],
  [
    'a part after a key that takes none',
    ['INVALID_GLOBAL_CONDITION_KEY'],
    condition({ Bool: { 'aws:SecureTransport/x': 'true' } }),
  ],
  ['a global key in another case', [], condition({ Bool: { 'AWS:securetransport': 'true' } })],
  ['keys of tags', [], condition({ StringEquals: { 'aws:PrincipalTag/team': 'x', 'aws:ResourceTag/team': 'x' } })],
  // DEPRECATED_GLOBAL_CONDITION_KEY
  [
    'aws:ARN',
    ['DEPRECATED_GLOBAL_CONDITION_KEY'],
    condition({ ArnLike: { 'aws:ARN': 'arn:aws:iam::111122223333:role/a' } }),
  ],
  [
    'aws:arn in lower case',
    ['DEPRECATED_GLOBAL_CONDITION_KEY'],
    condition({ ArnLike: { 'aws:arn': 'arn:aws:iam::111122223333:role/a' } }),
  ],
  ['aws:PrincipalArn', [], condition({ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/a' } })],
  // INVALID_SERVICE
  ['a service that does not exist', ['INVALID_SERVICE'], condition({ StringEquals: { 's4:prefix': 'x' } })],
  [
    'a provider written as an address',
    ['INVALID_SERVICE'],
    condition({ StringEquals: { 'https://oidc.example.com:aud': 'x' } }),
  ],
  ['a service whose keys we do not know', [], condition({ StringEquals: { 'ec2:Whatever': 'x' } })],
  ['a prefix of keys that is none of actions', [], condition({ StringEquals: { 'identitycenter:UserId': 'x' } })],
  ...[
    `${TOKEN}:sub`,
    'accounts.google.com:aud',
    'saml:aud',
    'cognito-identity.amazonaws.com:aud',
    'graph.facebook.com:app_id',
    'www.amazon.com:app_id',
    'oidc.eks.us-east-1.amazonaws.com/id/EXAMPLE:aud',
    'login.example.com/tenant/v2.0:aud',
  ].map((key): Case => [`the provider's key ${key}`, [], condition({ StringEquals: { [key]: 'x' } })]),
  // INVALID_SERVICE_CONDITION_KEY
  ['an unknown key of S3', ['INVALID_SERVICE_CONDITION_KEY'], listing({ StringLike: { 's3:prefixes': 'videos/*' } })],
  ['an unknown key of KMS', ['INVALID_SERVICE_CONDITION_KEY'], condition({ StringLike: { 'kms:Via': 'x' } }), 'key'],
  [
    'an unknown key of STS',
    ['INVALID_SERVICE_CONDITION_KEY'],
    condition({ StringEquals: { 'sts:External': 'x' } }),
    'trust',
  ],
  ['a key of S3 in another case', [], listing({ StringLike: { 'S3:PREFIX': 'videos/*' } })],
  [
    'an encryption context with colons in its name',
    [],
    condition({ StringEquals: { 'kms:EncryptionContext:aws:s3:arn': 'arn:aws:s3:::acme-media' } }),
    'key',
  ],
  [
    'an encryption context with a slash in its name',
    [],
    condition({ StringEquals: { 'kms:EncryptionContext:a/b': 'x' } }),
    'key',
  ],
  [
    'a claim of an attestation document, which our data leave out',
    [],
    condition({ StringEqualsIgnoreCase: { 'kms:RecipientAttestation:ImageSha384': 'x' } }),
    'key',
  ],
  // MISSING_TAG_KEY_IN_CONDITION
  ['aws:ResourceTag alone', ['MISSING_TAG_KEY_IN_CONDITION'], condition({ StringEquals: { 'aws:ResourceTag': 'x' } })],
  [
    'aws:RequestTag with nothing after the slash',
    ['MISSING_TAG_KEY_IN_CONDITION'],
    condition({ StringEquals: { 'aws:RequestTag/': 'x' } }),
  ],
  [
    'aws:principaltag alone, in another case',
    ['MISSING_TAG_KEY_IN_CONDITION'],
    condition({ StringEquals: { 'AWS:principaltag': 'x' } }),
  ],
  ['a tag of S3 alone', ['MISSING_TAG_KEY_IN_CONDITION'], condition({ StringEquals: { 's3:ExistingObjectTag': 'x' } })],
  ['a named tag of S3', [], condition({ StringEquals: { 's3:ExistingObjectTag/shared': 'x' } })],
  // UNSUPPORTED_ACTION_FOR_CONDITION_KEY
  [
    's3:prefix with s3:GetObject',
    ['UNSUPPORTED_ACTION_FOR_CONDITION_KEY'],
    condition({ StringLike: { 's3:prefix': 'videos/*' } }),
  ],
  [
    's3:prefix with s3:GetObject* alone',
    ['UNSUPPORTED_ACTION_FOR_CONDITION_KEY'],
    { Action: 's3:GetObject*', Condition: { StringLike: { 's3:prefix': 'videos/*' } } },
  ],
  [
    'a key of KMS with an action of S3',
    ['UNSUPPORTED_ACTION_FOR_CONDITION_KEY'],
    condition({ StringEquals: { 'kms:ViaService': 's3.us-east-1.amazonaws.com' } }),
  ],
  [
    'an encryption context with kms:DescribeKey',
    ['UNSUPPORTED_ACTION_FOR_CONDITION_KEY'],
    {
      Action: ['kms:Decrypt', 'kms:DescribeKey'],
      Condition: { StringLike: { 'kms:EncryptionContext:aws:s3:arn': 'arn:aws:s3:::acme-media/*' } },
    },
    'key',
  ],
  [
    's3:prefix with listings',
    [],
    listing({ StringLike: { 's3:prefix': 'videos/*' } }, ['s3:ListBucket', 's3:ListBucketVersions']),
  ],
  [
    's3:prefix with a pattern that covers a listing',
    [],
    listing({ StringLike: { 's3:prefix': 'videos/*' } }, 's3:List*'),
  ],
  ['s3:prefix with s3:*', [], listing({ StringLike: { 's3:prefix': 'videos/*' } }, 's3:*')],
  [
    'a key of the resource type, not of the action',
    [],
    listing({ StringEquals: { 's3:DataAccessPointAccount': '111122223333' } }),
  ],
  ['a global key with any action', [], condition({ Bool: { 'aws:SecureTransport': 'true' } })],
  [
    'sts:ExternalId with sts:TagSession beside sts:AssumeRole',
    [],
    { Action: ['sts:AssumeRole', 'sts:TagSession'], Condition: { StringEquals: { 'sts:ExternalId': 'abcdef' } } },
    'trust',
  ],
  [
    'sts:ExternalId with sts:TagSession alone',
    ['UNSUPPORTED_ACTION_FOR_CONDITION_KEY'],
    { Action: 'sts:TagSession', Condition: { StringEquals: { 'sts:ExternalId': 'abcdef' } } },
    'trust',
  ],
  [
    'an action of a service whose data we lack',
    [],
    { Action: 'ec2:RunInstances', Resource: '*', Condition: { StringLike: { 's3:prefix': 'videos/*' } } },
  ],
  [
    'a pattern over services whose data we lack',
    ['WILDCARD_IN_SERVICE_NAME'],
    { Action: '*:GetObject', Condition: { StringLike: { 's3:prefix': 'videos/*' } } },
  ],
  // UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL
  ...['bucket', 'key'].map((kind): Case => [
    `the organisation of a service in a ${kind} policy`,
    ['UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL'],
    {
      Principal: { Service: 'cloudfront.amazonaws.com' },
      Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5', 'aws:SourceAccount': '111122223333' } },
    },
    kind as PolicyKind,
  ]),
  [
    'the organisation paths of a service',
    ['UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL'],
    {
      Principal: { Service: 'cloudfront.amazonaws.com' },
      Condition: {
        'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': 'o-a1b2c3d4e5/*' },
        StringEquals: { 'aws:SourceAccount': '111122223333' },
      },
    },
    'bucket',
  ],
  [
    'the source organisation of a service',
    [],
    {
      Principal: { Service: 'cloudfront.amazonaws.com' },
      Condition: { StringEquals: { 'aws:SourceOrgID': 'o-a1b2c3d4e5' } },
    },
    'bucket',
  ],
  ['the organisation of a role', [], condition({ StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }), 'bucket'],
  // UNTRUSTWORTHY_CONDITION_KEY
  [
    'aws:Referer',
    ['UNTRUSTWORTHY_CONDITION_KEY'],
    condition({ StringLike: { 'aws:Referer': 'https://www.example.com/*' } }),
  ],
  ['aws:UserAgent', ['UNTRUSTWORTHY_CONDITION_KEY'], condition({ StringEquals: { 'aws:useragent': 'coactive' } })],
  // MISSING_PAIRED_CONDITION_KEYS
  [
    'aws:VpcSourceIp alone',
    ['MISSING_PAIRED_CONDITION_KEYS'],
    condition({ IpAddress: { 'aws:VpcSourceIp': '10.0.0.0/8' } }),
  ],
  [
    'aws:Ec2InstanceSourcePrivateIPv4 with another VPC key',
    ['MISSING_PAIRED_CONDITION_KEYS'],
    condition({
      IpAddress: { 'aws:Ec2InstanceSourcePrivateIPv4': '10.0.0.1' },
      StringEquals: { 'aws:SourceVpc': 'vpc-0123456789abcdef0' },
    }),
  ],
  [
    'aws:VpcSourceIp with its VPC, in another case and under another operator',
    [],
    condition({
      NotIpAddress: { 'aws:VpcSourceIp': '10.0.0.0/8' },
      StringEqualsIfExists: { 'AWS:sourcevpc': 'vpc-01234567' },
    }),
  ],
  [
    'aws:VpcSourceIp with the endpoint',
    [],
    condition({ IpAddress: { 'aws:VpcSourceIp': '10.0.0.0/8' }, StringEquals: { 'aws:SourceVpce': 'vpce-01234567' } }),
  ],
  // DENY_ and ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE
  [
    'a refusal by tag of an action without a tagged resource',
    ['DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE'],
    {
      Effect: 'Deny',
      Action: 's3:ListAllMyBuckets',
      Resource: '*',
      Condition: { StringEquals: { 'aws:ResourceTag/a': 'b' } },
    },
  ],
  [
    'a permission by tag of one',
    ['ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE'],
    { Action: 's3:ListAllMyBuckets', Resource: '*', Condition: { StringEquals: { 'aws:ResourceTag/a': 'b' } } },
  ],
  [
    'a permission by the presence of a tag',
    ['ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE'],
    { Action: 's3:ListAllMyBuckets', Resource: '*', Condition: { Null: { 'aws:ResourceTag/a': 'false' } } },
  ],
  [
    'a refusal by tag that holds without the tag',
    [],
    {
      Effect: 'Deny',
      Action: 's3:ListAllMyBuckets',
      Resource: '*',
      Condition: { StringNotEquals: { 'aws:ResourceTag/a': 'b' } },
    },
  ],
  [
    'a refusal by the absence of a tag',
    [],
    {
      Effect: 'Deny',
      Action: 's3:ListAllMyBuckets',
      Resource: '*',
      Condition: { Null: { 'aws:ResourceTag/a': 'true' } },
    },
  ],
  [
    'IfExists, which AWS does not report',
    [],
    {
      Effect: 'Deny',
      Action: 's3:ListAllMyBuckets',
      Resource: '*',
      Condition: { StringEqualsIfExists: { 'aws:ResourceTag/a': 'b' } },
    },
  ],
  [
    'a refusal by tag of actions on buckets',
    [],
    {
      Effect: 'Deny',
      Action: 's3:ListBucket',
      Resource: 'arn:aws:s3:::acme-media',
      Condition: { StringEquals: { 'aws:ResourceTag/a': 'b' } },
    },
  ],
  [
    'a permission by tag of s3:*',
    [],
    {
      Action: 's3:*',
      Resource: 'arn:aws:s3:::acme-media/*',
      Condition: { StringEquals: { 'aws:ResourceTag/a': 'b' } },
    },
  ],
  // IRRELEVANT_CONDITION_KEY_IN_POLICY
  [
    's3:ResourceAccount in a bucket policy',
    ['IRRELEVANT_CONDITION_KEY_IN_POLICY'],
    condition({ StringEquals: { 's3:ResourceAccount': '111122223333' } }),
    'bucket',
  ],
  [
    's3:resourceaccount in another case',
    ['IRRELEVANT_CONDITION_KEY_IN_POLICY'],
    condition({ StringEquals: { 's3:resourceaccount': '111122223333' } }),
    'bucket',
  ],
  ['s3:ResourceAccount in permissions', [], condition({ StringEquals: { 's3:ResourceAccount': '111122223333' } })],
];

describe('condition keys', () => {
  test.each(CASES.map((row) => [row[0], row] as const))('%s', (_, [, codes, changes, kind]) => {
    expect(codesOf(statementWith(changes, kind), kind)).toEqual(codes);
  });

  test('an action that lacks the key is named, those that have it are not', () => {
    const [found] = findCodes(
      statementWith(listing({ StringLike: { 's3:prefix': 'x/*' } }, ['s3:ListBucket', 's3:GetBucketLocation'])),
    );
    expect(found?.code).toBe('UNSUPPORTED_ACTION_FOR_CONDITION_KEY');
    expect(found?.message).toContain('s3:GetBucketLocation');
    expect(found?.message).not.toContain('s3:ListBucket,');
    expect(found?.pointer).toEqual(['Statement', 0, 'Condition', 'StringLike', 's3:prefix']);
    expect(found?.part).toBe('key');
  });

  test.each([
    [{ Bool: { 'aws:SecureTransprot': 'true' } }, 'aws:SecureTransport'],
    [{ Bool: { SecureTransport: 'true' } }, 'aws:SecureTransport'],
    [{ StringLike: { 's3:prefixes': 'x' } }, 's3:prefix'],
    [{ StringEquals: { 's33:prefix': 'x' } }, 's3:prefix'],
    [{ StringEquals: { 'AWS:resourcetag': 'x' } }, 'aws:ResourceTag/tag-key'],
  ])('%j says what was probably meant', (block, meant) => {
    const [found] = findCodes(statementWith(condition(block)));
    expect(found?.fix).toContain(meant);
  });
});
