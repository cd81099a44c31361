import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { followsContract } from '../../src/access/follows-contract.js';
import { referenceDocuments } from '../../src/access/reference.js';
import type { Connection } from '../../src/config/connection.js';
import { proveSubject } from '../../src/jobs/prove-subject.js';
import type { Policy } from '../../src/policy/types.js';
import { policyOf, sampleConnection } from '../rules/sample.js';

function documents(connection: Connection): Policy[] {
  return referenceDocuments(connection).map(({ kind, text }) => policyOf(text, kind));
}

const prefix = fc.string({
  unit: fc.constantFrom('a', 'b', '/', '*', '?', '$', '{', '}', '-', 'é'),
  minLength: 1,
  maxLength: 8,
});
const declared = fc.record({
  method: fc.constantFrom('iam-role' as const, 'bucket-policy' as const),
  prefixes: fc.uniqueArray(
    prefix.filter((text) => !text.startsWith('/')),
    { maxLength: 3 },
  ),
  allowBucketListing: fc.boolean(),
});

describe('the documents of the contract', () => {
  // This is what lets `check` answer without deciding again.
  test('are proved whatever is declared', () => {
    fc.assert(
      fc.property(declared, (overrides) => {
        const connection = sampleConnection(overrides);
        const policies = documents(connection);
        expect(followsContract(connection, policies)).toBe(true);
        const verdicts = proveSubject({ connection, policies });
        expect(verdicts).toMatchObject({
          leastPrivilege: { status: 'proved' },
          sufficiency: { status: 'proved' },
          trust: { status: connection.method === 'iam-role' ? 'proved' : 'not-applicable' },
        });
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  const connection = sampleConnection();
  const [permissions, trust] = documents(connection) as [Policy, Policy];

  test('follow it with other Sids and with one-element lists too', () => {
    const text = permissions.text
      .replace(/"Sid": "[^"]*"/g, '"Sid": "Mine"')
      .replace('"s3:ListBucket"', '["s3:ListBucket"]');
    expect(followsContract(connection, [policyOf(text), trust])).toBe(true);
  });

  test.each<[string, Policy[]]>([
    ['one character more', [policyOf(permissions.text.replace('videos/*', 'videos*')), trust]],
    [
      'a statement more',
      [
        policyOf(
          permissions.text.replace(
            '"Statement": [',
            '"Statement": [{"Effect":"Allow","Action":"s3:*","Resource":"*"},',
          ),
        ),
        trust,
      ],
    ],
    // Never present in a request, so the listing is never allowed.
    [
      'a condition key called Sid',
      [policyOf(permissions.text.replace('"s3:prefix"', '"Sid": "x", "s3:prefix"')), trust],
    ],
    [
      'an operator called Sid',
      [policyOf(permissions.text.replace('"StringLike"', '"Sid": { "a": "b" }, "StringLike"')), trust],
    ],
    ['a document more', [permissions, trust, policyOf(permissions.text, 'boundary')]],
    ['a document less', [permissions]],
    [
      'an element that AWS does not know',
      [policyOf(permissions.text.replace('"Version"', '"Versions": 1, "Version"')), trust],
    ],
  ])('do not follow it with %s', (_name, policies) => {
    expect(followsContract(connection, policies)).toBe(false);
  });

  test.each<[string, Partial<Connection>]>([
    ['a key', { kmsKeyArn: 'arn:aws:kms:us-east-1:111122223333:key/k' }],
    ['a bucket of another account', { bucketOwnerAccountId: '444455556666' }],
    ['actions beyond the contract', { allowActions: ['s3:GetObjectVersion'] }],
  ])('are decided where the connection has %s', (_name, overrides) => {
    const other = sampleConnection(overrides);
    expect(followsContract(other, documents(other))).toBe(false);
  });
});
