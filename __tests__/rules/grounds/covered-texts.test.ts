import { describe, expect, test } from '@jest/globals';
import { containsGlob } from '../../../src/policy/containment.js';
import { findCovered } from '../../../src/rules/grounds/covered-texts.js';

const covered = (...texts: readonly string[]) =>
  [...findCovered(texts, containsGlob)].sort(([one], [other]) => one - other);

describe('covered texts', () => {
  test.each<[readonly string[], readonly (readonly [number, number])[]]>([
    [[], []],
    [['a', 'b'], []],
    [
      ['a', 'a', 'a'],
      [
        [1, 0],
        [2, 0],
      ],
    ],
    [['ab', 'a*'], [[0, 1]]],
    [['a*', 'ab'], [[1, 0]]],
    [['a*', 'a**'], [[1, 0]]],
    [['a**', 'a*'], [[1, 0]]],
    [
      ['abc', 'ab*', 'a*'],
      [
        [0, 1],
        [1, 2],
      ],
    ],
    [['a*', 'b', 'a*'], [[2, 0]]],
    [['?', '*'], [[0, 1]]],
  ])('%j: %j', (texts, expected) => {
    expect(covered(...texts)).toEqual(expected);
  });

  test('one of each group always stays', () => {
    const texts = ['*', '**', '***', '?*', 'a'];
    expect(covered(...texts).map(([index]) => index)).toEqual([1, 2, 3, 4]);
  });

  test('a hostile list is not compared each with each', () => {
    const texts = Array.from({ length: 3_000 }, (_, index) => `a${String(index)}*`);
    let asked = 0;
    findCovered(texts, () => {
      asked++;
      return false;
    });
    expect(asked).toBeLessThanOrEqual(200 * texts.length);
  });
});
