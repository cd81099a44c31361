import { describe, expect, test } from '@jest/globals';
import { keyStatement, referenceDocuments } from '../../src/access/reference.js';
import type { Connection } from '../../src/config/connection.js';
import type { PolicyKind } from '../../src/policy/types.js';

const COACTIVE = 'arn:aws:iam::863104360228:role/coactive-external-connections';

function connection(overrides: Partial<Connection>): Connection {
  return {
    name: 'media_archive',
    state: 'present',
    method: 'iam-role',
    bucket: 'acme-media',
    partition: 'aws',
    prefixes: [],
    allowActions: [],
    allowBucketListing: false,
    sessionTtlSeconds: 3600,
    adopt: false,
    role: { name: 'r', path: '/coactive/', policyName: 'r', maxSessionDuration: 3600, tags: {} },
    coactiveRoleArn: COACTIVE,
    apiUrl: 'https://api.coactive.ai',
    policies: { permissions: [] },
    origin: { file: 'coactive.yml', rangeOf: () => ({ line: 1, column: 1, endLine: 1, endColumn: 1 }) },
    ...overrides,
  };
}

function statements(overrides: Partial<Connection>, kind: PolicyKind): unknown {
  const found = referenceDocuments(connection(overrides)).find((document) => document.kind === kind);
  return (JSON.parse(found?.text ?? 'null') as { Statement: unknown }).Statement;
}

describe('the documents of the contract', () => {
  test('list and read only under the declared prefixes', () => {
    expect(statements({ prefixes: ['videos/', 'images/'] }, 'permissions')).toEqual([
      {
        Sid: 'CoactiveMediaArchiveList',
        Effect: 'Allow',
        Action: 's3:ListBucket',
        Resource: 'arn:aws:s3:::acme-media',
        Condition: { StringLike: { 's3:prefix': ['videos/*', 'images/*'] } },
      },
      {
        Sid: 'CoactiveMediaArchiveRead',
        Effect: 'Allow',
        Action: 's3:GetObject',
        Resource: ['arn:aws:s3:::acme-media/videos/*', 'arn:aws:s3:::acme-media/images/*'],
      },
    ]);
  });

  test('without prefixes list and read the bucket, nothing else', () => {
    expect(statements({}, 'permissions')).toEqual([
      {
        Sid: 'CoactiveMediaArchiveList',
        Effect: 'Allow',
        Action: 's3:ListBucket',
        Resource: 'arn:aws:s3:::acme-media',
      },
      {
        Sid: 'CoactiveMediaArchiveRead',
        Effect: 'Allow',
        Action: 's3:GetObject',
        Resource: 'arn:aws:s3:::acme-media/*',
      },
    ]);
  });

  test('trust Coactive’s role alone', () => {
    expect(statements({}, 'trust')).toEqual([
      { Sid: 'CoactiveMediaArchiveTrust', Effect: 'Allow', Principal: { AWS: COACTIVE }, Action: 'sts:AssumeRole' },
    ]);
  });

  test('a prefix is literal text: wildcards and dollar signs are escaped', () => {
    expect(statements({ prefixes: ['a*b?c$/'] }, 'permissions')).toMatchObject([
      { Condition: { StringLike: { 's3:prefix': 'a${*}b${?}c${$}/*' } } },
      { Resource: 'arn:aws:s3:::acme-media/a${*}b${?}c${$}/*' },
    ]);
  });

  test('decrypt through S3 in the key’s Region only', () => {
    const kmsKeyArn = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';
    expect(statements({ kmsKeyArn }, 'permissions')).toMatchObject([
      {},
      {},
      {
        Action: 'kms:Decrypt',
        Resource: kmsKeyArn,
        Condition: { StringEquals: { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' } },
      },
    ]);
    expect(keyStatement(connection({ kmsKeyArn, method: 'bucket-policy' }))).toMatchObject({
      Principal: { AWS: COACTIVE },
      Action: 'kms:Decrypt',
    });
    expect(keyStatement(connection({}))).toBeUndefined();
  });

  test('the bucket policy names Coactive’s role in every statement', () => {
    const found = statements({ method: 'bucket-policy', prefixes: ['x/'] }, 'bucket');
    expect(found).toMatchObject([
      { Principal: { AWS: COACTIVE }, Action: 's3:ListBucket' },
      { Principal: { AWS: COACTIVE }, Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/x/*' },
    ]);
  });

  test('allow_actions go where they work, object actions under the prefixes', () => {
    const allowActions = ['s3:GetObjectVersion', 's3:ListBucketVersions', 's3:GetBucketLocation'];
    expect(statements({ prefixes: ['x/'], allowActions }, 'permissions')).toMatchObject([
      { Action: ['s3:ListBucket', 's3:ListBucketVersions'], Condition: { StringLike: { 's3:prefix': 'x/*' } } },
      { Action: ['s3:GetObject', 's3:GetObjectVersion'], Resource: 'arn:aws:s3:::acme-media/x/*' },
      { Action: 's3:GetBucketLocation', Resource: 'arn:aws:s3:::acme-media' },
    ]);
  });

  test('allow_bucket_listing lists the whole bucket although prefixes are declared', () => {
    expect(statements({ prefixes: ['x/'], allowBucketListing: true }, 'permissions')).not.toMatchObject([
      { Condition: {} },
      {},
    ]);
  });
});
