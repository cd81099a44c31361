import { describe, expect, test } from '@jest/globals';
import { at, configOf, connectionOf, problemsIn } from '../sample.js';

describe('the same bucket and prefix declared twice', () => {
  const two = (one: string[], other: string[]) =>
    ['version: 1', 'connections:', ...connectionOf({}, ...one), ...connectionOf({ name: 'other_one' }, ...other)].join(
      '\n',
    );

  test('is found at the second prefix, with the other connection', () => {
    expect(problemsIn(two(['prefixes: [a/]'], ['prefixes: [b/, a/]']))).toEqual([
      at('10:20', '"a/" of the bucket "acme-media" is declared twice: also by "media_archive" at :5'),
    ]);
  });

  test('is found for two whole buckets, and for a prefix listed twice', () => {
    expect(problemsIn(two([], []))).toEqual([at('8:13', 'the whole bucket "acme-media" is declared twice')]);
    expect(problemsIn(configOf({}, 'prefixes: [a/, a/]'))).toEqual([at('6:20', 'listed twice')]);
  });

  test('does not count an absent connection, another prefix, nor a prefix inside of a bucket', () => {
    expect(problemsIn(two([], ['state: absent']))).toEqual([]);
    expect(problemsIn(two(['prefixes: [a/]'], ['prefixes: [b/]']))).toEqual([]);
    expect(problemsIn(two([], ['prefixes: [b/]']))).toEqual([]);
  });
});
