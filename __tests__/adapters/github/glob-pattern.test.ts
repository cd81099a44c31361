import { expect, test } from '@jest/globals';
import { globToPattern } from '../../../src/adapters/github/glob-pattern.js';

test.each([
  ['.coactive/*.yml', '.coactive/a.yml', true],
  ['.coactive/*.yml', '.coactive/a/b.yml', false],
  ['**/*.json', 'a/b/c.json', true],
  ['**/*.json', 'c.json', true],
  ['iam/**', 'iam/a/b', true],
  ['{a,b}/?.yml', 'b/x.yml', true],
  ['{a,b}/?.yml', 'c/x.yml', false],
  ['[ab].yml', 'a.yml', true],
  ['[!ab].yml', 'a.yml', false],
  ['a.b', 'axb', false],
  ['a+(b)', 'a+(b)', true],
  ['{a', 'a', true],
])('%s and %s: %s', (glob, path, matches) => {
  expect(globToPattern(glob).test(path)).toBe(matches);
});
