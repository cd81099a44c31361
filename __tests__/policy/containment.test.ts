import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { containsGlob } from '../../src/policy/containment.js';
import { overlapsGlob } from '../../src/policy/overlap.js';
import { matchesWildcard } from '../../src/policy/wildcard.js';

test.each<readonly [string, string, boolean]>([
  ['*', 'anything', true],
  ['a*', 'a', true],
  ['a*', 'ab*', true],
  ['ab*', 'a*', false],
  ['team-a/*', 'team-a*', false],
  ['team-a*', 'team-a/*', true],
  ['a?', 'ab', true],
  ['a?', 'a*', false],
  ['a*', 'a?', true],
  ['*a*', '*a', true],
  ['?*', '*a', true],
  ['*?', '?*', true],
  ['?*', '*', false],
  ['*b', '*?b', true],
  ['*?b', '*b', false],
  ['*a*b*', '*b*a*', false],
  ['', '*', false],
  ['*', '', true],
  ['?', 'é', true],
  ['é*', '?', false],
])('%s contains %s: %s', (outer, inner, expected) => {
  expect(containsGlob(outer, inner)).toBe(expected);
});

/** Every text of up to five of the letters, one of which no glob names: enough to tell short globs apart. */
const TEXTS = Array.from({ length: 6 }, (_, length) => length).flatMap((length) =>
  Array.from({ length: 3 ** length }, (_, number) =>
    number
      .toString(3)
      .padStart(length, '0')
      .slice(0, length)
      .replace(/\d/g, (digit) => 'abz'[Number(digit)] ?? ''),
  ),
);
const glob = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 4 });

describe('against every short text', () => {
  test('containment is exact', () => {
    fc.assert(
      fc.property(glob, glob, (outer, inner) => {
        const matched = TEXTS.filter((text) => matchesWildcard(inner, text));
        expect(containsGlob(outer, inner)).toBe(matched.every((text) => matchesWildcard(outer, text)));
      }),
      { numRuns: 3_000, seed: 1 },
    );
  });

  test('overlap is exact', () => {
    // A text that both match is no longer than both together: up to five letters for globs of two and three.
    const short = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 2 });
    fc.assert(
      fc.property(
        short,
        glob.filter(({ length }) => length <= 3),
        (one, other) => {
          const both = TEXTS.some((text) => matchesWildcard(one, text) && matchesWildcard(other, text));
          expect(overlapsGlob(one, other)).toBe(both);
        },
      ),
      { numRuns: 3_000, seed: 1 },
    );
  });
});

test('globs built to explode end quickly, as not contained', () => {
  const hostile = '*a??????????????????'.repeat(20);
  const start = performance.now();
  expect(containsGlob(hostile, `${hostile.replace(/a/g, '*')}b`)).toBe(false);
  expect(performance.now() - start).toBeLessThan(2_000);
});
