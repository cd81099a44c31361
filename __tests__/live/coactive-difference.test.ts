import { describe, expect, test } from '@jest/globals';
import { compareCoactive, wantedConnection } from '../../src/live/coactive-difference.js';
import type { CoactiveConnection } from '../../src/live/state.js';
import { CUSTOMER_ROLE, sampleConnection } from '../rules/sample.js';

const wanted = {
  name: 'media_archive',
  description: 'Marketing',
  testLocation: 'videos/',
  config: { iamRoleArn: CUSTOMER_ROLE, scope: 's3', bucketName: 'acme-media', sessionTtlSeconds: 3600 },
};
const live: CoactiveConnection = {
  id: '00000000-0000-4000-8000-000000000000',
  name: 'media_archive',
  description: 'Marketing',
  type: 'aws_iam_role',
  status: 'ready',
  config: wanted.config,
};
const withoutDefaults = { iamRoleArn: CUSTOMER_ROLE, bucketName: 'acme-media' };
const withoutBucket = { iamRoleArn: CUSTOMER_ROLE, scope: 's3', sessionTtlSeconds: 3600 };
const { id, name, type, status, config } = live;
const undescribed: CoactiveConnection = { id, name, type, status, config };

describe('what the declaration asks of Coactive', () => {
  test('the role, the bucket, the first prefix as test location', () => {
    const connection = sampleConnection({ description: 'Marketing', prefixes: ['videos/', 'images/'] });
    expect(wantedConnection(connection)).toEqual(wanted);
  });

  test('the declared name, path and partition of the role, and the session’s length', () => {
    const role = { ...sampleConnection().role, name: 'other', path: '/' };
    expect(wantedConnection(sampleConnection({ role, partition: 'aws-cn', sessionTtlSeconds: 900 }))?.config).toEqual({
      iamRoleArn: 'arn:aws-cn:iam::111122223333:role/other',
      scope: 's3',
      bucketName: 'acme-media',
      sessionTtlSeconds: 900,
    });
  });

  test('the bucket-policy method has no connection of its own', () => {
    expect(wantedConnection(sampleConnection({ method: 'bucket-policy' }))).toBeUndefined();
  });
});

describe('how the live one stands to it', () => {
  test.each<[string, CoactiveConnection | undefined, object]>([
    ['nothing of that name', undefined, { kind: 'missing' }],
    ['the same', live, { kind: 'equal' }],
    ['the same that does not work: its status is no difference', { ...live, status: 'error' }, { kind: 'equal' }],
    ['Coactive’s defaults left out', { ...live, config: withoutDefaults }, { kind: 'equal' }],
    [
      'another description',
      { ...live, description: 'Mine' },
      { kind: 'description', wanted: 'Marketing', found: 'Mine' },
    ],
    ['no description', undescribed, { kind: 'description', wanted: 'Marketing' }],
    [
      'another role',
      { ...live, config: { ...wanted.config, iamRoleArn: `${CUSTOMER_ROLE}-2` } },
      { kind: 'config', fields: [{ name: 'iam_role_arn', wanted: CUSTOMER_ROLE, found: `${CUSTOMER_ROLE}-2` }] },
    ],
    [
      'no bucket, as the guide leaves it',
      { ...live, config: withoutBucket },
      { kind: 'config', fields: [{ name: 'bucket_name', wanted: 'acme-media' }] },
    ],
    [
      'several, and another description: replaced anyway',
      { ...live, description: 'Mine', config: { ...wanted.config, bucketName: 'b', sessionTtlSeconds: 900 } },
      {
        kind: 'config',
        fields: [
          { name: 'bucket_name', wanted: 'acme-media', found: 'b' },
          { name: 'session_ttl_seconds', wanted: 3600, found: 900 },
        ],
      },
    ],
    [
      'https under that name: left alone',
      { ...live, type: 'https_basic', config: {} },
      { kind: 'foreign', what: 'a connection of the type https_basic' },
    ],
    [
      'bedrock under that name: left alone',
      { ...live, config: { ...wanted.config, scope: 'bedrock' } },
      { kind: 'foreign', what: 'a connection of the scope bedrock' },
    ],
  ])('%s', (_, found, expected) => expect(compareCoactive(wanted, found)).toEqual(expected));

  test('a description that is not declared is whoever’s wrote it', () => {
    expect(compareCoactive({ name, config: wanted.config }, live)).toEqual({ kind: 'equal' });
    expect(compareCoactive({ ...wanted, description: '' }, undescribed)).toEqual({ kind: 'equal' });
  });
});
