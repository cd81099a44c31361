import { describe, expect, test } from '@jest/globals';
import type { Json } from '../../../src/policy/types.js';
import { COACTIVE_ROLE } from '../sample.js';
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

const to = (principal: Json, more: Readonly<Record<string, Json>> = {}) =>
  document(grant({ Principal: principal, ...more }));
const trusts = (principal: Json, more: Readonly<Record<string, Json>> = {}) =>
  document(trust({ Principal: principal, ...more }));
const viaService = (value: Json, operator = 'StringEquals') =>
  document(
    permission({ Action: 'kms:Decrypt', Resource: '*', Condition: { [operator]: { 'kms:ViaService': value } } }),
  );

/** Source: IAM User Guide, "IAM policy validation check reference" and "AWS JSON policy elements: Principal". */
const CASES: readonly Case[] = [
  ['everybody, denied', to('*', { Effect: 'Deny' }), [], 'bucket'],
  ['everybody as AWS writes it', to({ AWS: '*' }, { Effect: 'Deny' }), [], 'bucket'],
  ['an account', to({ AWS: '111122223333' }), [], 'bucket'],
  ['a session', to({ AWS: 'arn:aws:sts::111122223333:assumed-role/media/session' }), [], 'bucket'],
  [
    'a canonical user',
    to({ CanonicalUser: '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be' }),
    [],
    'bucket',
  ],

  ['a bare ARN', trusts(COACTIVE_ROLE), ['INVALID_PRINCIPAL_FORMAT'], 'trust'],
  [
    'a bare ARN with a wildcard is one slip',
    to('arn:aws:iam::111122223333:role/*'),
    ['INVALID_PRINCIPAL_FORMAT'],
    'bucket',
  ],
  ['a list', to([COACTIVE_ROLE]), ['INVALID_PRINCIPAL_FORMAT'], 'bucket'],
  ['a number', to(111122223333), ['INVALID_PRINCIPAL_FORMAT'], 'bucket'],
  ['null', document(keyGrant({ Principal: null })), ['INVALID_PRINCIPAL_FORMAT'], 'key'],

  ['an unknown kind', trusts({ Role: COACTIVE_ROLE }), ['INVALID_PRINCIPAL_KEY'], 'trust'],
  ['a kind in lower case', to({ aws: COACTIVE_ROLE }), ['INVALID_PRINCIPAL_KEY'], 'bucket'],
  [
    'an unknown kind with a wildcard is one slip',
    to({ Group: 'arn:aws:iam::111122223333:group/*' }),
    ['INVALID_PRINCIPAL_KEY'],
    'bucket',
  ],

  ['a principal in a permissions policy', document(grant()), ['UNSUPPORTED_PRINCIPAL']],
  ['a malformed one there is one slip', document(permission({ Principal: ['x'] })), ['UNSUPPORTED_PRINCIPAL']],
  [
    'a malformed service there is one slip',
    document(permission({ Principal: { Service: 'S3' } })),
    ['UNSUPPORTED_PRINCIPAL'],
  ],
  [
    'a malformed service in a boundary too',
    document(permission({ Principal: { Service: 'S3' } })),
    ['UNSUPPORTED_PRINCIPAL'],
    'boundary',
  ],
  ['NotPrincipal in a boundary', document(permission({ NotPrincipal: '*' })), ['UNSUPPORTED_PRINCIPAL'], 'boundary'],
  [
    'both in a permissions policy',
    document(permission({ Principal: '*', NotPrincipal: '*' })),
    ['UNSUPPORTED_PRINCIPAL'],
  ],

  [
    'a wildcard in a role',
    to({ AWS: 'arn:aws:iam::863104360228:role/coactive-*' }),
    ['UNSUPPORTED_WILDCARD_IN_PRINCIPAL'],
    'bucket',
  ],
  [
    'a question mark in a role',
    trusts({ AWS: 'arn:aws:iam::863104360228:role/coactive?' }),
    ['UNSUPPORTED_WILDCARD_IN_PRINCIPAL'],
    'trust',
  ],
  ['any account', to({ AWS: 'arn:aws:iam::*:root' }), ['UNSUPPORTED_WILDCARD_IN_PRINCIPAL'], 'bucket'],
  [
    'a wildcard under NotPrincipal',
    document(
      grant({ Effect: 'Deny', Principal: undefined, NotPrincipal: { AWS: 'arn:aws:iam::111122223333:role/*' } }),
    ),
    ['UNSUPPORTED_WILDCARD_IN_PRINCIPAL'],
    'bucket',
  ],
  [
    'a wildcard among services',
    to({ Service: '*.amazonaws.com' }, { Effect: 'Deny' }),
    ['UNSUPPORTED_WILDCARD_IN_PRINCIPAL'],
    'bucket',
  ],
  ['any provider', trusts({ Federated: '*' }, { Effect: 'Deny' }), ['UNSUPPORTED_WILDCARD_IN_PRINCIPAL'], 'trust'],

  [
    'a service without its domain',
    to({ Service: 'cloudfront' }, { Effect: 'Deny' }),
    ['INVALID_SERVICE_PRINCIPAL_FORMAT'],
    'bucket',
  ],
  [
    'a service in capitals',
    to({ Service: 'CloudFront.amazonaws.com' }, { Effect: 'Deny' }),
    ['INVALID_SERVICE_PRINCIPAL_FORMAT'],
    'bucket',
  ],
  [
    'a service of another domain',
    to({ Service: 'cloudfront.aws.com' }, { Effect: 'Deny' }),
    ['INVALID_SERVICE_PRINCIPAL_FORMAT'],
    'bucket',
  ],
  ['a service below another', to({ Service: 'logging.s3.amazonaws.com' }, { Effect: 'Deny' }), [], 'bucket'],
  ['a service in China', to({ Service: 'ec2.amazonaws.com.cn' }, { Effect: 'Deny' }), [], 'bucket'],
  ['a service of the shop', to({ Service: 'alexa-appkit.amazon.com' }, { Effect: 'Deny' }), [], 'bucket'],
  ['S3 by its region', viaService('s3.us-east-1.amazonaws.com'), []],
  ['S3 in any region', viaService('s3.*.amazonaws.com', 'StringLike'), []],
  ['S3 without a region', viaService('s3.amazonaws.com'), ['INVALID_SERVICE_PRINCIPAL_FORMAT']],
  [
    'one of two without a region',
    viaService(['s3.us-east-1.amazonaws.com', 's3']),
    ['INVALID_SERVICE_PRINCIPAL_FORMAT'],
  ],

  [
    'a provider in a bucket policy',
    to({ Federated: 'arn:aws:iam::111122223333:saml-provider/Acme' }),
    ['FEDERATED_PRINCIPAL_NOT_SUPPORTED'],
    'bucket',
  ],
  [
    'two providers there are one slip',
    to({ Federated: ['accounts.google.com', '*'] }),
    ['FEDERATED_PRINCIPAL_NOT_SUPPORTED'],
    'bucket',
  ],
  [
    'a provider in a key policy',
    document(keyGrant({ Principal: { Federated: 'accounts.google.com' } })),
    ['FEDERATED_PRINCIPAL_NOT_SUPPORTED'],
    'key',
  ],

  [
    'everybody but one',
    document(grant({ Principal: undefined, NotPrincipal: { AWS: COACTIVE_ROLE } })),
    ['ALLOW_WITH_NOT_PRINCIPAL'],
    'bucket',
  ],
  [
    'everybody but one, for a key',
    document(keyGrant({ Principal: undefined, NotPrincipal: { AWS: COACTIVE_ROLE } })),
    ['ALLOW_WITH_NOT_PRINCIPAL'],
    'key',
  ],
  [
    'everybody but one, denied',
    document(grant({ Effect: 'Deny', Principal: undefined, NotPrincipal: { AWS: COACTIVE_ROLE } })),
    [],
    'bucket',
  ],

  ['a deleted role', trusts({ AWS: 'AROAEXAMPLEID1234567A' }), ['INVALID_ROLE_REFERENCE'], 'trust'],
  [
    'a deleted role in a bucket policy',
    to({ AWS: [COACTIVE_ROLE, 'AROAEXAMPLEID1234567A'] }),
    ['INVALID_ROLE_REFERENCE'],
    'bucket',
  ],
  ['a deleted user', to({ AWS: 'AIDAEXAMPLEID1234567A' }), ['INVALID_USER_REFERENCE'], 'bucket'],
  ['a deleted user in a trust policy', trusts({ AWS: 'AIDAEXAMPLEID1234567A' }), ['INVALID_USER_REFERENCE'], 'trust'],
  ['a role whose name begins like an id', to({ AWS: 'arn:aws:iam::111122223333:role/AROA1' }), [], 'bucket'],

  ['an empty object', to({}), ['EMPTY_OBJECT_PRINCIPAL'], 'bucket'],
  [
    'an empty object under NotPrincipal',
    document(grant({ Effect: 'Deny', Principal: undefined, NotPrincipal: {} })),
    ['EMPTY_OBJECT_PRINCIPAL'],
    'bucket',
  ],
  ['an empty list of principals', to({ AWS: [] }), ['EMPTY_ARRAY_PRINCIPAL'], 'bucket'],
  ['two empty lists', to({ AWS: [], CanonicalUser: [] }), ['EMPTY_ARRAY_PRINCIPAL'], 'bucket'],
  ['a list instead of an object, and empty', trusts([]), ['EMPTY_ARRAY_PRINCIPAL'], 'trust'],
  ['an empty list beside one that is not', to({ AWS: COACTIVE_ROLE, CanonicalUser: [] }), [], 'bucket'],

  [
    'a service without a source',
    to({ Service: 'cloudfront.amazonaws.com' }),
    ['RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL'],
    'bucket',
  ],
  [
    'two services without a source',
    document(keyGrant({ Principal: { Service: ['cloudtrail.amazonaws.com', 'logs.amazonaws.com'] } })),
    ['RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL', 'RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL'],
    'key',
  ],
  [
    'a service with a condition on something else',
    to({ Service: 'cloudfront.amazonaws.com' }, { Condition: { Bool: { 'aws:SecureTransport': 'true' } } }),
    ['RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL'],
    'bucket',
  ],
  [
    'a service for an account',
    to(
      { Service: 'cloudfront.amazonaws.com' },
      { Condition: { StringEquals: { 'AWS:SourceAccount': '111122223333' } } },
    ),
    [],
    'bucket',
  ],
  [
    'a service for a resource',
    to(
      { Service: 'cloudfront.amazonaws.com' },
      { Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:cloudfront::111122223333:distribution/E1EXAMPLE' } } },
    ),
    [],
    'bucket',
  ],
  ['a service that is denied', to({ Service: 'cloudfront.amazonaws.com' }, { Effect: 'Deny' }), [], 'bucket'],
  ['a service that assumes a role', trusts({ Service: 'ec2.amazonaws.com' }), [], 'trust'],
];

describe('principals', () => {
  test.each(withKind(CASES))('%s', (_, policy, codes, kind) => {
    expect(issueCodes(policy, kind)).toEqual([...codes].sort());
  });

  test('a bare ARN or account comes as an AWS principal, other texts do not', () => {
    const replacement = (principal: Json) =>
      problemsOf('INVALID_PRINCIPAL_FORMAT', trusts(principal), 'trust')[0]?.replacement;
    expect(replacement(COACTIVE_ROLE)).toEqual(trust());
    expect(replacement('111122223333')).toEqual(trust({ Principal: { AWS: '111122223333' } }));
    expect(replacement('coactive')).toBeUndefined();
  });

  test('a kind that is nearly one is suggested, at its name', () => {
    const [problem] = problemsOf('INVALID_PRINCIPAL_KEY', trusts({ Services: 'ec2.amazonaws.com' }), 'trust');
    expect(problem).toMatchObject({
      pointer: ['Statement', 0, 'Principal', 'Services'],
      part: 'key',
      fix: 'Did you mean "Service"?',
    });
  });

  test('a principal is taken out of a permissions policy, unless the file looks like a trust policy', () => {
    expect(problemsOf('UNSUPPORTED_PRINCIPAL', document(grant()))[0]?.replacement).toEqual(
      permission({ Resource: 'arn:aws:s3:::acme-media/videos/*' }),
    );
    const [problem] = problemsOf('UNSUPPORTED_PRINCIPAL', document(trust()));
    expect(problem?.fix).toContain('policies.trust');
    expect(problem).not.toHaveProperty('replacement');
  });
});
