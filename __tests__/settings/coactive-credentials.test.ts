import { describe, expect, test } from '@jest/globals';
import { readArguments } from '../../src/settings/arguments.js';
import { coactiveCredentialProblems } from '../../src/settings/coactive-credentials.js';

const problems = (command: string, env: Readonly<Record<string, string>>) =>
  coactiveCredentialProblems(readArguments([command], env).settings);
const TOKEN = { COACTIVE_TOKEN: 'token-4711' };
const ID = { COACTIVE_CLIENT_ID: 'id-4711' };
const CLIENT_SECRET = { COACTIVE_CLIENT_SECRET: 'secret-4711' };

describe('credentials of Coactive', () => {
  test.each([
    ['none', {}],
    ['a token', TOKEN],
    ['both halves of system credentials', { ...ID, ...CLIENT_SECRET }],
  ])('%s: no problem', (_, env) => expect(problems('apply', env)).toEqual([]));

  test.each([
    ['an id alone', ID, ['coactive-client-id is given without coactive-client-secret']],
    ['a secret alone', CLIENT_SECRET, ['coactive-client-secret is given without coactive-client-id']],
    ['both kinds', { ...TOKEN, ...ID, ...CLIENT_SECRET }, [expect.stringContaining('are both given')]],
    [
      'a token and half of the others: both at once',
      { ...TOKEN, ...ID },
      [expect.stringContaining('are both given'), 'coactive-client-id is given without coactive-client-secret'],
    ],
    ['a token of two lines', { COACTIVE_TOKEN: 'a\nx-4711: b' }, [expect.stringContaining('coactive-token holds')]],
    ['an id with a colon', { COACTIVE_CLIENT_ID: 'a:4711', ...CLIENT_SECRET }, [expect.stringContaining('client-id')]],
  ])('%s', (_, env, expected) => {
    const found = problems('drift', env);
    expect(found.map(({ message }) => message)).toEqual(expected);
    expect(found.every(({ rule, fix }) => rule === 'invalid-input' && fix !== undefined)).toBe(true);
    expect(JSON.stringify(found)).not.toContain('4711');
  });

  test('a check does not read them, so it does not judge them', () => {
    expect(problems('check', { ...TOKEN, ...ID })).toEqual([]);
  });
});
