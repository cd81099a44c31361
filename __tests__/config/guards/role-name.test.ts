import { describe, expect, test } from '@jest/globals';
import { at, configOf, problemsIn } from '../sample.js';

describe('role names', () => {
  // IAM API, roleNameType: [\\w+=,.@-]+, 1 to 64 characters.
  test.each([
    ['"a b"', 'it holds " "'],
    ['a/b', 'it holds "/"'],
    ['""', 'it is empty'],
    ['a'.repeat(65), 'it has 65 characters'],
  ])('%s', (name, because) => {
    expect(problemsIn(configOf({}, `role: { name: ${name}, policy_name: p }`))).toEqual([at('6:19', because)]);
  });

  test('a default that is too long asks for a name', () => {
    const name = 'a'.repeat(56);
    expect(problemsIn(configOf({ name }))).toEqual([at('3:11', 'it has 65 characters')]);
    expect(problemsIn(configOf({ name }, 'role: { name: short }'))).toEqual([]);
    expect(problemsIn(configOf({ name: 'a'.repeat(55) }))).toEqual([]);
  });

  test('the method bucket-policy has no role to name', () => {
    expect(problemsIn(configOf({ name: 'a'.repeat(100), method: 'bucket-policy' }))).toEqual([]);
  });
});
