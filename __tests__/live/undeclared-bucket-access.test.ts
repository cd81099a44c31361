import { describe, expect, test } from '@jest/globals';
import { NO_IDS } from '../../src/live/canonical.js';
import type { Reading } from '../../src/live/state.js';
import { documentsOf } from '../../src/live/subject.js';
import { findUndeclaredBucketAccess } from '../../src/live/undeclared-bucket-access.js';
import type { Json } from '../../src/policy/types.js';
import { absent, known, newBucket, refused } from '../fakes/fake-account.js';
import { COACTIVE_ROLE } from '../rules/sample.js';
import { BUCKET_ARN, declarationOf, document } from './sample-subject.js';

const byBucket = declarationOf({ method: 'bucket-policy' });
const allow = (principal: Json, action: Json, resource: string): Json => ({
  ...{ Sid: 'ByHand', Effect: 'Allow', Principal: principal, Action: action, Resource: resource },
});
const Coactive = { AWS: COACTIVE_ROLE };

function find(policy: Reading<string>, isDeclared = true) {
  return findUndeclaredBucketAccess({
    bucket: newBucket('acme-media', { policy }),
    partition: 'aws',
    coactiveRoleArn: COACTIVE_ROLE,
    declared: isDeclared ? [byBucket] : [],
    documents: isDeclared ? documentsOf(byBucket, 'bucket') : [],
    ids: NO_IDS,
  });
}

describe('a statement of others that names Coactive', () => {
  test.each<[string, Json]>([
    ['its role', allow(Coactive, 's3:GetObjectVersion', `${BUCKET_ARN}/*`)],
    ['its account', allow({ AWS: '863104360228' }, 's3:GetObject', `${BUCKET_ARN}/videos/*`)],
    [
      'a session',
      allow(
        { AWS: 'arn:aws:sts::863104360228:assumed-role/coactive-external-connections/x' },
        's3:PutObject',
        `${BUCKET_ARN}/*`,
      ),
    ],
  ])('%s, beyond what is declared', (_, statement) => {
    expect(find(known(document(statement)))).toMatchObject([
      {
        connection: null,
        target: 'undeclared-access',
        kind: 'undeclared',
        resource: 'acme-media',
        message: expect.stringContaining('"ByHand"'),
      },
    ]);
  });

  test.each<[string, readonly Json[]]>([
    ['within what is declared', [allow(Coactive, 's3:GetObject', `${BUCKET_ARN}/videos/2026/*`)]],
    [
      'and others, of whom it is not about',
      [allow({ AWS: [COACTIVE_ROLE, '444455556666'] }, 's3:GetObject', `${BUCKET_ARN}/videos/*`)],
    ],
    ['about another bucket, which it can not be', [allow(Coactive, 's3:*', 'arn:aws:s3:::other/*')]],
    ['as one that is denied', [{ ...(allow(Coactive, 's3:*', `${BUCKET_ARN}/*`) as object), Effect: 'Deny' }]],
    [
      'only to be denied by another',
      [
        allow(Coactive, 's3:PutObject', `${BUCKET_ARN}/*`),
        { Effect: 'Deny', Principal: '*', Action: 's3:Put*', Resource: `${BUCKET_ARN}/*` },
      ],
    ],
    ['not at all', [allow({ AWS: '444455556666' }, 's3:*', `${BUCKET_ARN}/*`)]],
  ])('%s is no finding', (_, statements) => {
    expect(find(known(document(...statements)))).toEqual([]);
  });

  test('of a bucket that nobody declares each is one; what could not be read is unknown', () => {
    const own = allow(Coactive, 's3:GetObject', `${BUCKET_ARN}/videos/*`);
    expect(find(known(document(own)), false)).toMatchObject([
      { kind: 'undeclared', witness: { action: 's3:GetObject' } },
    ]);
    expect(find(refused('s3:GetBucketPolicy'), false)).toMatchObject([
      { kind: 'unknown', needs: 's3:GetBucketPolicy' },
    ]);
    expect(find(known('{'), false)).toMatchObject([{ kind: 'unknown' }]);
    expect(find(absent, false)).toEqual([]);
  });
});
