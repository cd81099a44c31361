import { expect, test } from '@jest/globals';
import type { CoactiveConnection } from '../../src/live/state.js';
import { findCoactiveAnomalies } from '../../src/live/undeclared-coactive.js';

const live = (name: string, rest: Partial<CoactiveConnection> = {}): CoactiveConnection => ({
  id: '00000000-0000-4000-8000-000000000000',
  name,
  type: 'aws_iam_role',
  status: 'ready',
  config: { iamRoleArn: 'arn:aws:iam::111122223333:role/x', scope: 's3' },
  ...rest,
});
const declared = [
  { name: 'media_archive', method: 'iam-role', state: 'present' },
  { name: 'raw_uploads', method: 'bucket-policy', state: 'present' },
  { name: 'old_archive', method: 'iam-role', state: 'absent' },
] as const;

test.each<[string, CoactiveConnection, string | undefined]>([
  ['declared and ready', live('media_archive'), undefined],
  ['declared and pending', live('media_archive', { status: 'pending' }), undefined],
  ['declared and broken', live('media_archive', { status: 'error' }), 'broken'],
  ['nobody’s', live('by_hand'), 'undeclared'],
  ['nobody’s without a scope, which is s3', live('by_hand', { config: {} }), 'undeclared'],
  ['the name of a bucket-policy connection, which needs none', live('raw_uploads'), 'undeclared'],
  ['declared absent: for plan to remove', live('old_archive', { status: 'error' }), undefined],
  ['https', live('web', { type: 'https_bearer', config: {}, status: 'error' }), undefined],
  ['bedrock', live('models', { config: { scope: 'bedrock' } }), undefined],
  ['Coactive’s own', live('default_connection', { status: 'error' }), undefined],
])('%s', (_, connection, kind) => {
  const expected = kind === undefined ? [] : [{ kind, connection }];
  expect(findCoactiveAnomalies(declared, [connection], 'default_connection')).toEqual(expected);
});
