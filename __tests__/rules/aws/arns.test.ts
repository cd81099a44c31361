import { describe, expect, test } from '@jest/globals';
import {
  document,
  grant,
  issueCodes,
  keyGrant,
  permission,
  problemsOf,
  trust,
  withKind,
  type Case,
} from './issue-codes.js';

const KEY = '1234abcd-12ab-34cd-56ef-1234567890ab';
const resource = (text: string) => document(permission({ Resource: text }));
const decrypt = (text: string) => document(permission({ Action: 'kms:Decrypt', Resource: text }));
const passRole = (text: string) => document(permission({ Action: 'iam:GetRole', Resource: text }));
const bucket = (text: string) => document(grant({ Resource: text }));
const role = (text: string) => document(trust({ Principal: { AWS: text } }));

/** Source: IAM User Guide, "IAM policy validation check reference" and "Amazon Resource Names"; Service Authorization Reference. */
const CASES: readonly Case[] = [
  ['everything', resource('*'), []],
  ['a bucket', document(permission({ Action: 's3:GetBucketLocation', Resource: 'arn:aws:s3:::acme-media' })), []],
  [
    'objects with colons, spaces and variables',
    resource('arn:aws:s3:::acme-media/a:b/c d/${aws:PrincipalTag/team}/*'),
    [],
  ],
  ['any bucket', resource('arn:aws:s3:::*'), []],
  ['a wildcard for region and account', resource('arn:aws:s3:*:*:acme-media/*'), []],
  ['a wildcard for the partition', resource('arn:*:s3:::acme-media/*'), []],
  ['a partition by pattern', resource('arn:aws*:s3:::acme-media/*'), []],
  ['another partition', resource('arn:aws-cn:s3:::acme-media/*'), []],
  ['the European partition', resource('arn:aws-eusc:s3:::acme-media/*'), []],
  ['a bucket that is called like a type', resource('arn:aws:s3:::accesspoint/videos/*'), []],
  ['an access point', resource('arn:aws:s3:us-east-1:111122223333:accesspoint/media/object/*'), []],
  ['an access point of any region and account', resource('arn:aws:s3:*:*:accesspoint/media/object/*'), []],
  [
    'a multi-region access point, which has no region',
    resource('arn:aws:s3::111122223333:accesspoint/media.mrap/object/*'),
    [],
  ],
  ['whatever an account has in S3', resource('arn:aws:s3:us-east-1:111122223333:*'), []],
  ['a key', decrypt(`arn:aws:kms:us-east-1:111122223333:key/${KEY}`), []],
  ['any key', decrypt('arn:aws:kms:*:111122223333:key/*'), []],
  ['any KMS resource', decrypt('arn:aws:kms:*:*:*'), []],
  ['an alias', decrypt('arn:aws:kms:us-east-1:111122223333:alias/media'), []],
  ['a role', passRole('arn:aws:iam::111122223333:role/media'), []],
  ['a policy of AWS’s own', passRole('arn:aws:iam::aws:policy/ReadOnlyAccess'), []],
  ['a role of any account', passRole('arn:aws:iam::*:role/media'), []],
  ['an account by pattern', passRole('arn:aws:iam::1111????3333:role/media'), []],
  [
    'a service that is not known here',
    document(permission({ Action: 'imagebuilder:GetImage', Resource: 'arn:aws:imagebuilder:us-east-1:aws:image/x' })),
    [],
  ],

  ['a bare name', resource('acme-media/videos/*'), ['INVALID_ARN_PREFIX']],
  ['an ARN without arn', resource('aws:s3:::acme-media/*'), ['INVALID_ARN_PREFIX']],
  ['ARN in capitals', resource('ARN:aws:s3:::acme-media/*'), ['INVALID_ARN_PREFIX']],
  ['an empty text', resource(''), ['INVALID_ARN_PREFIX']],
  ['a principal without arn', role('aws:iam::863104360228:role/coactive'), ['INVALID_ARN_PREFIX'], 'trust'],
  ['an s3 address, which our own rule reports', resource('s3://acme-media/videos/'), []],
  ['an s3 address inside an ARN', resource('arn:aws:s3:::s3://acme-media/videos/*'), []],

  ['a colon too few', resource('arn:aws:s3::acme-media/*'), ['MISSING_ARN_FIELD']],
  ['only a prefix', resource('arn:aws:s3'), ['MISSING_ARN_FIELD']],
  ['a principal with a colon too few', role('arn:aws:iam:863104360228:role/coactive'), ['MISSING_ARN_FIELD'], 'trust'],
  ['a wildcard in place of fields', resource('arn:aws:s3*'), ['MISSING_ARN_FIELD']],

  ['an unknown partition', resource('arn:amazon:s3:::acme-media/*'), ['INVALID_PARTITION']],
  ['no partition', resource('arn::s3:::acme-media/*'), ['INVALID_PARTITION']],
  ['a pattern that no partition matches', resource('arn:gcp*:s3:::acme-media/*'), ['INVALID_PARTITION']],
  [
    'an unknown partition of a principal',
    role('arn:asw:iam::863104360228:role/coactive'),
    ['INVALID_PARTITION'],
    'trust',
  ],

  ['the service in capitals', resource('arn:aws:S3:::acme-media/*'), ['INVALID_ARN_SERVICE_CASE']],
  [
    'the service of a principal in capitals',
    role('arn:aws:IAM::863104360228:role/coactive'),
    ['INVALID_ARN_SERVICE_CASE'],
    'trust',
  ],

  ['a bucket with a region', resource('arn:aws:s3:us-east-1::acme-media/*'), ['ARN_REGION_NOT_ALLOWED']],
  ['a bucket with some region', resource('arn:aws:s3:us-*::acme-media/*'), ['ARN_REGION_NOT_ALLOWED']],
  ['a role with a region', passRole('arn:aws:iam:us-east-1:111122223333:role/media'), ['ARN_REGION_NOT_ALLOWED']],
  ['a bucket with an account', resource('arn:aws:s3::111122223333:acme-media/*'), ['ARN_ACCOUNT_NOT_ALLOWED']],
  ['a bucket with a wrong account is one slip', resource('arn:aws:s3::1234:acme-media/*'), ['ARN_ACCOUNT_NOT_ALLOWED']],
  [
    'a bucket with both',
    resource('arn:aws:s3:us-east-1:111122223333:acme-media'),
    ['ARN_ACCOUNT_NOT_ALLOWED', 'ARN_REGION_NOT_ALLOWED'],
  ],
  [
    'a bucket with an account in its policy',
    bucket('arn:aws:s3::111122223333:acme-media/*'),
    ['ARN_ACCOUNT_NOT_ALLOWED'],
    'bucket',
  ],

  ['an account with 11 digits', passRole('arn:aws:iam::11112222333:role/media'), ['INVALID_ARN_ACCOUNT']],
  ['an account with hyphens', decrypt(`arn:aws:kms:us-east-1:1111-2222-3333:key/${KEY}`), ['INVALID_ARN_ACCOUNT']],
  ['an account by name', decrypt(`arn:aws:kms:us-east-1:acme:key/${KEY}`), ['INVALID_ARN_ACCOUNT']],
  ['a pattern longer than an account', passRole('arn:aws:iam::1111222233334*:role/media'), ['INVALID_ARN_ACCOUNT']],
  [
    '13 digits for a service that is not known here',
    document(permission({ Action: 'sqs:SendMessage', Resource: 'arn:aws:sqs:us-east-1:1111222233334:media' })),
    ['INVALID_ARN_ACCOUNT'],
  ],
  [
    'a principal whose account has 11 digits',
    role('arn:aws:iam::86310436022:role/coactive'),
    ['INVALID_ARN_ACCOUNT'],
    'trust',
  ],
  [
    'an origin access identity of CloudFront',
    document(grant({ Principal: { AWS: 'arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1EXAMPLE' } })),
    [],
    'bucket',
  ],
  ['an account id as a principal', role('863104360228'), [], 'trust'],

  ['a key without an account', decrypt(`arn:aws:kms:us-east-1::key/${KEY}`), ['MISSING_ARN_ACCOUNT']],
  ['a role without an account', passRole('arn:aws:iam:::role/media'), ['MISSING_ARN_ACCOUNT']],
  ['an access point without an account', resource('arn:aws:s3:us-east-1::accesspoint/media'), ['MISSING_ARN_ACCOUNT']],

  ['no bucket', resource('arn:aws:s3:::'), ['INVALID_ARN_RESOURCE']],
  ['a slash before the bucket', resource('arn:aws:s3:::/acme-media/*'), ['INVALID_ARN_RESOURCE']],
  ['a key id without key/', decrypt(`arn:aws:kms:us-east-1:111122223333:${KEY}`), ['INVALID_ARN_RESOURCE']],
  ['the word key alone', decrypt('arn:aws:kms:us-east-1:111122223333:key'), ['INVALID_ARN_RESOURCE']],

  ['a bucket’s policy for everything', bucket('*'), ['UNSUPPORTED_RESOURCE_ARN_IN_POLICY'], 'bucket'],
  [
    'a key in a bucket policy',
    bucket(`arn:aws:kms:us-east-1:111122223333:key/${KEY}`),
    ['UNSUPPORTED_RESOURCE_ARN_IN_POLICY'],
    'bucket',
  ],
  [
    'a key without an account in a bucket policy is one slip',
    bucket(`arn:aws:kms:us-east-1::key/${KEY}`),
    ['UNSUPPORTED_RESOURCE_ARN_IN_POLICY'],
    'bucket',
  ],
  [
    'an access point in a bucket policy',
    bucket('arn:aws:s3:us-east-1:111122223333:accesspoint/media'),
    ['UNSUPPORTED_RESOURCE_ARN_IN_POLICY'],
    'bucket',
  ],
  [
    'everything under NotResource',
    document(grant({ Effect: 'Deny', Resource: undefined, NotResource: '*' })),
    ['UNSUPPORTED_RESOURCE_ARN_IN_POLICY'],
    'bucket',
  ],
  [
    'a bucket in a key policy',
    document(keyGrant({ Resource: 'arn:aws:s3:::acme-media' })),
    ['UNSUPPORTED_RESOURCE_ARN_IN_POLICY'],
    'key',
  ],
  [
    'the key in its policy',
    document(keyGrant({ Resource: `arn:aws:kms:us-east-1:111122223333:key/${KEY}` })),
    [],
    'key',
  ],
  ['everything in a key policy', document(keyGrant()), [], 'key'],
  ['any bucket in a bucket policy', bucket('arn:aws:s3:::*/*'), [], 'bucket'],

  ['a pattern of services in an ARN', resource('arn:aws:s?:::acme-media/*'), ['WILDCARD_IN_SERVICE_NAME']],
  [
    'a pattern of services in an action',
    document(permission({ Action: 's3*:GetObject' })),
    ['WILDCARD_IN_SERVICE_NAME'],
  ],
  [
    'a pattern of services under NotAction',
    document(permission({ Action: undefined, NotAction: '*code*:*' })),
    ['WILDCARD_IN_SERVICE_NAME'],
  ],
  ['a wildcard in the name of an action', document(permission({ Action: 's3:GetObject*' })), []],
  [
    'an ARN in a trust policy is no resource of it',
    document(trust({ Resource: 'acme-media' })),
    ['ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE'],
    'trust',
  ],

  [
    'a principal without arn in a permissions policy is one slip',
    document(permission({ Principal: { AWS: 'aws:iam::1:root' } })),
    ['UNSUPPORTED_PRINCIPAL'],
  ],
  [
    'a principal without arn in a boundary too',
    document(permission({ Principal: { AWS: 'aws:iam::1:root' } })),
    ['UNSUPPORTED_PRINCIPAL'],
    'boundary',
  ],
  [
    'S3 in capitals in a bucket policy is still S3',
    bucket('arn:aws:S3:::acme-media/*'),
    ['INVALID_ARN_SERVICE_CASE'],
    'bucket',
  ],
  [
    'a slash where an account has its resources',
    resource('arn:aws:s3:us-east-1:111122223333:/acme-media/*'),
    ['ARN_ACCOUNT_NOT_ALLOWED', 'ARN_REGION_NOT_ALLOWED'],
  ],
  ['a variable for the account', passRole('arn:aws:iam::${aws:PrincipalAccount}:role/media'), []],
];

describe('ARNs', () => {
  test.each(withKind(CASES))('%s', (_, policy, codes, kind) => {
    expect(issueCodes(policy, kind)).toEqual([...codes].sort());
  });

  test('each ARN of a list is shown at its own place', () => {
    const policy = document(permission({ Resource: ['arn:aws:s3:::acme-media/a/*', 'acme-media/b/*'] }));
    expect(problemsOf('INVALID_ARN_PREFIX', policy)).toMatchObject([{ pointer: ['Statement', 0, 'Resource', 1] }]);
  });

  test('a partition that is nearly one is suggested', () => {
    expect(problemsOf('INVALID_PARTITION', resource('arn:awz:s3:::b/*'))[0]?.fix).toBe('Did you mean "aws"?');
    expect(problemsOf('INVALID_PARTITION', resource('arn:google:s3:::b/*'))[0]).not.toHaveProperty('fix');
  });

  test('a service in capitals comes with its lower case, and is judged as what it means', () => {
    const policy = decrypt('arn:aws:KMS:us-east-1:111122223333:x');
    expect(issueCodes(policy)).toEqual(['INVALID_ARN_RESOURCE', 'INVALID_ARN_SERVICE_CASE']);
    expect(problemsOf('INVALID_ARN_SERVICE_CASE', policy)[0]?.fix).toBe('Write "kms".');
    expect(problemsOf('INVALID_ARN_RESOURCE', policy)[0]?.fix).toContain('key/');
  });

  test('the fix of a key’s ARN speaks of keys, that of a bucket’s of buckets', () => {
    expect(problemsOf('INVALID_ARN_RESOURCE', decrypt('arn:aws:kms:us-east-1:111122223333:x'))[0]?.fix).toContain(
      'key/',
    );
    expect(problemsOf('INVALID_ARN_RESOURCE', resource('arn:aws:s3:::/b'))[0]?.fix).toContain('arn:aws:s3:::bucket');
  });
});
