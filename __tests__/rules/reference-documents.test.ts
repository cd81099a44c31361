import { expect, test } from '@jest/globals';
import { referenceDocuments } from '../../src/access/reference.js';
import type { Connection } from '../../src/config/connection.js';
import { RULES } from '../../src/rules/index.js';
import { Linter } from '../../src/rules/lint.js';
import { policyOf, sampleConnection } from './sample.js';

const KEY = 'arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';
const AS_ROLE: Partial<Connection> = { method: 'iam-role' };
const DIRECT: Partial<Connection> = { method: 'bucket-policy' };

/** What we write ourselves must not be found fault with; what is declared on purpose is noted at the declaration. */
test.each<readonly [string, Partial<Connection>]>([
  ['a role', AS_ROLE],
  ['a bucket policy', DIRECT],
  ['the whole bucket, by a role', { ...AS_ROLE, prefixes: [] }],
  ['the whole bucket, by a bucket policy', { ...DIRECT, prefixes: [] }],
  ['several prefixes', { ...AS_ROLE, prefixes: ['videos/2026/', 'images/'] }],
  ['prefixes that look like patterns', { ...AS_ROLE, prefixes: ['50%*?/', '$HOME/', '${aws:userid}/'] }],
  ['the same in a bucket policy', { ...DIRECT, prefixes: ['50%*?/', '$HOME/', '${aws:userid}/'] }],
  ['prefixes without a slash', { ...AS_ROLE, prefixes: ['team-a'] }],
  ['a key', { ...AS_ROLE, kmsKeyArn: KEY }],
  ['listing of the whole bucket', { ...AS_ROLE, allowBucketListing: true }],
  ['more actions', { ...AS_ROLE, allowActions: ['s3:GetObjectVersion', 's3:GetObjectTagging'] }],
  ['actions on the bucket', { ...DIRECT, allowActions: ['s3:GetBucketLocation', 's3:GetBucketTagging'] }],
  [
    'another partition',
    {
      ...AS_ROLE,
      partition: 'aws-us-gov',
      region: 'us-gov-west-1',
      coactiveRoleArn: 'arn:aws-us-gov:iam::444455556666:role/coactive',
    },
  ],
])('the documents that we make for %s break no rule', (_, overrides) => {
  const connection = sampleConnection(overrides);
  const policies = referenceDocuments(connection).map(({ kind, text }) => policyOf(text, kind));
  const linter = new Linter(RULES);
  const findings = [
    ...policies.flatMap((policy) => linter.lintPolicy(policy)),
    ...linter.lintConnection({ connection, policies }),
  ].filter(({ rule }) => rule !== 'confused-deputy');
  expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
});
