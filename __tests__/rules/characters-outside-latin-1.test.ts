import { expect, test } from '@jest/globals';
import { charactersOutsideLatin1 } from '../../src/rules/characters-outside-latin-1.js';
import { policyOf } from './sample.js';

const withSid = (sid: string): string =>
  `{ "Version": "2012-10-17", "Statement": [{ "Sid": "${sid}", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*" }] }`;

const find = (text: string) => [...charactersOutsideLatin1.check(policyOf(text))];

test.each([
  ['a curly quote', withSid('it’s'), 'U+2019'],
  ['an emoji, as one character', withSid('read 🎬'), 'U+1F3AC'],
  ['the first letter beyond Latin-1', withSid('Ā'), 'U+0100'],
])('%s', (_, text, code) => {
  expect(find(text)).toMatchObject([{ pointer: ['Statement', 0, 'Sid'], message: expect.stringContaining(code) }]);
});

test.each([
  ['plain text', withSid('Read')],
  ['the last of Latin-1', withSid('ÿ ü §')],
  ['an escape: IAM sees only its ASCII', withSid('\\u2019')],
])('clean: %s', (_, text) => {
  expect(find(text)).toEqual([]);
});

test('a key is pointed at by its name', () => {
  const text = '{ "Statement": [], "Verſion": "2012-10-17" }';
  expect(find(text)).toMatchObject([{ pointer: ['Verſion'], part: 'key' }]);
});
