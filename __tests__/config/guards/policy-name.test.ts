import { describe, expect, test } from '@jest/globals';
import { at, configOf, problemsIn } from '../sample.js';

describe('policy names', () => {
  // IAM API, policyNameType: [\\w+=,.@-]+, 1 to 128 characters.
  test.each([
    ['"a b"', 'it holds " "'],
    ['""', 'it has 0 characters'],
    ['a'.repeat(129), 'it has 129 characters'],
  ])('%s', (name, because) => {
    expect(problemsIn(configOf({}, `role: { policy_name: ${name} }`))).toEqual([at('6:26', because)]);
  });

  test('may be longer than those of roles', () => {
    expect(problemsIn(configOf({}, `role: { policy_name: ${'a'.repeat(128)} }`))).toEqual([]);
  });
});
