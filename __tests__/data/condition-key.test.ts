import { describe, expect, test } from '@jest/globals';
import {
  isMultivalued,
  isSingleValued,
  standingOf,
  tagKeyWithoutTag,
  valueTypeOf,
} from '../../src/data/condition-key.js';

// IAM User Guide, reference_policies_condition-keys; Service Authorization Reference.
describe('condition keys', () => {
  test.each([
    ['aws:SourceIp', 'known'],
    ['AWS:arn', 'known'],
    ['aws:Nonsense', 'unknown-global'],
    ['s3:prefix', 'known'],
    ['s3:Nonsense', 'unknown-in-service'],
    ['kms:EncryptionContext:aws:s3:arn', 'known'],
    ['kms:RecipientAttestation:PCR0', 'unknown-here'],
    ['ec2:Vpc', 'unknown-here'],
    ['catalog:Whatever', 'unknown-here'],
    ['saml:sub', 'unknown-here'],
    ['oidc.example.com/a:sub', 'unknown-here'],
    ['s4:prefix', 'unknown-service'],
    ['__proto__:x', 'unknown-service'],
    ['prefix', 'malformed'],
    ['s3:', 'malformed'],
    [':prefix', 'malformed'],
  ])('%s: %s', (key, standing) => {
    expect(standingOf(key)).toBe(standing);
  });

  test('a key holds one value or several, and for an unknown one neither is said', () => {
    expect(['aws:TagKeys', 'AWS:CalledVia', 'kms:GrantOperations'].map(isMultivalued)).toEqual([true, true, true]);
    expect(
      ['aws:SourceIp', 'aws:PrincipalTag/a', 'token.actions.githubusercontent.com:sub'].map(isSingleValued),
    ).toEqual([true, true, true]);
    expect(['aws:SourceIp', 'ec2:Vpc'].map(isMultivalued)).toEqual([false, false]);
    expect(['aws:TagKeys', 'ec2:Vpc', 'oidc.example.com:amr'].map(isSingleValued)).toEqual([false, false, false]);
  });

  test('the type is that of one value', () => {
    expect([valueTypeOf('sts:RequestContextProviders'), valueTypeOf('aws:TagKeys'), valueTypeOf('ec2:Vpc')]).toEqual([
      'ARN',
      'String',
      undefined,
    ]);
  });

  test('a tag key without its tag is found in AWS’s spelling', () => {
    expect(['aws:resourcetag', 'AWS:RequestTag/', 's3:ExistingObjectTag'].map(tagKeyWithoutTag)).toEqual([
      'aws:ResourceTag',
      'aws:RequestTag',
      's3:ExistingObjectTag',
    ]);
    expect(['aws:ResourceTag/a', 'aws:TagKeys', 'aws:SourceIp', 'x'].map(tagKeyWithoutTag)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
