import { expect, test } from '@jest/globals';
import { nearest } from '../../src/policy/nearest.js';

test.each([
  ['confg', ['config', 'connection'], 'config'],
  ['CONFIG', ['config'], 'config'],
  ['a', ['b'], 'b'],
  ['xyz', ['config'], undefined],
  ['', ['config'], undefined],
])('%s among %j', (word, words, expected) => expect(nearest(word, words)).toBe(expected));

test('a word of a million letters is answered at once', () => {
  const start = performance.now();
  expect(nearest('x'.repeat(1_000_000), ['x'.repeat(1_000)])).toBeUndefined();
  expect(performance.now() - start).toBeLessThan(100);
});
