import { expect, test } from '@jest/globals';
import { chooseName } from '../../../src/jobs/init/choose-name.js';
import { inferReach } from '../../../src/jobs/init/infer-reach.js';
import { parsePolicy } from '../../../src/policy/parse.js';
import { policyOf } from '../../aws/world.js';

const read = (...statements: readonly object[]) => {
  const parsed = parsePolicy(policyOf(...statements), 'permissions', 'x');
  if ('problem' in parsed) throw new Error(parsed.problem.message);
  return [parsed.policy];
};
const allow = (Action: string | readonly string[], ...keys: readonly string[]) => ({
  Effect: 'Allow',
  Action,
  Resource: keys.map((key) => `arn:aws:s3:::${key}`),
});

test.each<[string, readonly object[], object]>([
  [
    'the guide: a folder',
    [allow(['s3:Get*', 's3:List*'], 'acme', 'acme/videos/*')],
    [{ bucket: 'acme', prefixes: ['videos/'] }],
  ],
  [
    'the guide: the whole bucket',
    [allow(['s3:Get*', 's3:List*'], 'acme', 'acme/*')],
    [{ bucket: 'acme', prefixes: [] }],
  ],
  [
    'two folders, one in the other',
    [allow('s3:GetObject', 'acme/a/*', 'acme/a/b/*', 'acme/c/*')],
    [{ bucket: 'acme', prefixes: ['a/', 'c/'] }],
  ],
  [
    'a pattern in the middle is cut there',
    [allow('s3:GetObject', 'acme/team-*/raw/*')],
    [{ bucket: 'acme', prefixes: ['team-'] }],
  ],
  ['a variable too', [allow('s3:GetObject', 'acme/home/${aws:username}/*')], [{ bucket: 'acme', prefixes: ['home/'] }]],
  [
    'where it writes it need not read',
    [allow('s3:GetObject', 'acme/in/*'), allow('s3:PutObject', 'acme/out/*')],
    [{ bucket: 'acme', prefixes: ['in/'] }],
  ],
  ['a pattern names no bucket', [allow('s3:*', '*', 'acme-*/x')], []],
  [
    'two buckets',
    [allow('s3:GetObject', 'b/*', 'a/x/*')],
    [
      { bucket: 'a', prefixes: ['x/'] },
      { bucket: 'b', prefixes: [] },
    ],
  ],
  ['what is denied is no reach', [{ ...allow('s3:GetObject', 'acme/a/*'), Effect: 'Deny' }], []],
  ['another service is none either', [allow('sqs:SendMessage', 'acme/a/*')], []],
])('%s', (_, statements, expected) => {
  expect(inferReach(read(...statements))).toEqual(expected);
});

test.each([
  ['CoactiveMedia', [], 'coactivemedia'],
  ['coactive-media', [], 'media'],
  ['Coactive-Media.Archive', [], 'media_archive'],
  ['acme.media-2026', [], 'acme_media_2026'],
  ['media', ['media', 'media_2'], 'media_3'],
  ['a', [], 'connection_a'],
  ['+++', [], 'connection_1'],
  ['coactive', [], 'coactive'],
])('the name of a connection made of %j beside %j is %j', (text, taken, expected) => {
  expect(chooseName(text, new Set(taken))).toBe(expected);
});
