import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matchesWildcard } from '../../src/policy/wildcard.js';

/** The definition, word by word: `*` is any run, `?` any one character. */
function byDefinition(pattern: string, text: string): boolean {
  const source = [...pattern]
    .map((c) => (c === '*' ? '[^]*' : c === '?' ? '[^]' : c.replace(/[^a-z]/, '\\$&')))
    .join('');
  return new RegExp(`^${source}$`).test(text);
}

test('matches as the definition does', () => {
  const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '/', '*', '?'), maxLength: 10 });
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '/'), maxLength: 12 });
  fc.assert(
    fc.property(pattern, text, (p, t) => matchesWildcard(p, t) === byDefinition(p, t)),
    { numRuns: 20_000, seed: 1 },
  );
});

test('is quick on patterns that make backtracking explode', () => {
  const started = performance.now();
  expect(matchesWildcard('*a'.repeat(200) + 'b', 'a'.repeat(5_000))).toBe(false);
  expect(performance.now() - started).toBeLessThan(1_000);
});
