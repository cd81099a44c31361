import { describe, expect, test } from '@jest/globals';
import type { Connection } from '../../src/config/connection.js';
import { readConfig } from '../../src/config/read-config.js';
import { configOf } from './sample.js';

function connectionIn(text: string): Connection {
  const { config, problems } = readConfig([{ file: 'coactive.yml', text }]);
  expect(problems).toEqual([]);
  const [connection] = config.connections;
  if (connection === undefined) throw new Error('no connection');
  return connection;
}

describe('defaults', () => {
  test('of ours, where nothing is said', () => {
    expect(connectionIn(configOf())).toMatchObject({
      state: 'present',
      partition: 'aws',
      prefixes: [],
      allowActions: [],
      allowBucketListing: false,
      sessionTtlSeconds: 3600,
      adopt: false,
      role: {
        name: 'coactive-media-archive',
        path: '/coactive/',
        policyName: 'coactive-media-archive',
        maxSessionDuration: 3600,
        tags: {},
      },
      coactiveRoleArn: 'arn:aws:iam::863104360228:role/coactive-external-connections',
      apiUrl: 'https://api.coactive.ai',
      policies: { permissions: [{ from: 'contract' }], trust: { from: 'contract' } },
    });
  });

  test('leave out what has none', () => {
    const connection = connectionIn(configOf());
    for (const key of ['accountId', 'region', 'kmsKeyArn', 'organizationId', 'assumeRole', 'description']) {
      expect(connection).not.toHaveProperty(key);
    }
    expect(Object.keys(connection.policies)).toEqual(['permissions', 'trust']);
  });

  test('of the file, unless the connection says otherwise', () => {
    const defaults = '\ndefaults: { account_id: "111122223333", region: eu-west-1, organization_id: o-a1b2c3d4e5 }';
    expect(connectionIn(configOf({}, 'region: us-east-1') + defaults)).toMatchObject({
      accountId: '111122223333',
      bucketOwnerAccountId: '111122223333',
      region: 'us-east-1',
      organizationId: 'o-a1b2c3d4e5',
    });
  });

  test('fill in the account of assume_role', () => {
    const lines = ['account_id: "111122223333"', 'assume_role: arn:aws:iam::{account_id}:role/reader'];
    expect(connectionIn(configOf({}, ...lines)).assumeRole).toBe('arn:aws:iam::111122223333:role/reader');
  });

  test("the policy's name follows the role's", () => {
    expect(connectionIn(configOf({}, 'role: { name: reader }')).role.policyName).toBe('reader');
  });
});

describe('documents', () => {
  test('of the method bucket-policy: the bucket policy alone is generated', () => {
    expect(connectionIn(configOf({ method: 'bucket-policy' })).policies).toEqual({
      permissions: [],
      bucket: { from: 'contract' },
    });
  });

  test('from files, one or several, and from elsewhere', () => {
    const lines = ['policies:', '  permissions: [./a.json, { terraform: p.json, address: x }]', '  key: k.json'];
    expect(connectionIn(configOf({}, ...lines)).policies).toEqual({
      permissions: [
        { from: 'file', path: 'a.json', pointer: ['policies', 'permissions', 0] },
        { from: 'terraform', path: 'p.json', address: 'x', pointer: ['policies', 'permissions', 1] },
      ],
      trust: { from: 'contract' },
      key: { from: 'file', path: 'k.json', pointer: ['policies', 'key'] },
    });
  });
});

describe('places', () => {
  const text = [
    configOf({}, 'prefixes:', '  - a/', '  - b/', 'role: { path: / }', 'description:'),
    'defaults:',
    '  region: us-east-1',
  ].join('\n');
  const place = (pointer: (string | number)[], part?: 'key') => {
    const { line, column, endLine, endColumn } = connectionIn(
      text.replace('description:', 'description: x'),
    ).origin.rangeOf(pointer, part);
    return [line, column, endLine, endColumn];
  };

  test('of a value and of its key', () => {
    expect(place(['bucket'])).toEqual([5, 13, 5, 23]);
    expect(place(['bucket'], 'key')).toEqual([5, 5, 5, 11]);
    expect(place(['prefixes', 1])).toEqual([8, 9, 8, 11]);
    expect(place(['role', 'path'])).toEqual([9, 19, 9, 20]);
  });

  test('of what takes several lines: its key, or its name', () => {
    expect(place(['prefixes'])).toEqual([6, 5, 6, 13]);
    expect(place([])).toEqual([3, 11, 3, 24]);
  });

  test('of what is missing: where it is contained, or the defaults that it is from', () => {
    expect(place(['role', 'name'])).toEqual([9, 11, 9, 22]);
    expect(place(['kms_key_arn'])).toEqual([3, 11, 3, 24]);
    expect(place(['region'])).toEqual([12, 11, 12, 20]);
  });
});
