import { describe, expect, test } from '@jest/globals';
import { at, configOf, problemsIn } from '../sample.js';

describe("Coactive's pattern for names", () => {
  test.each([
    ['Media_archive', '"M" at character 1'],
    ['media-archive', '"-" at character 6'],
    ['_media', 'begins or ends with "_"'],
    ['media_', 'begins or ends with "_"'],
    ['ab', 'it has 2 characters'],
    ['a'.repeat(256), 'it has 256 characters'],
  ])('refuses %s', (name, because) => {
    const [first, ...more] = problemsIn(configOf({ name, method: 'bucket-policy' }));
    expect(first).toEqual(at('3:11', because));
    expect(more).toEqual([]);
  });

  test.each(['abc', 'a_b', '1media_2', 'a'.repeat(255)])('takes %s', (name) => {
    expect(problemsIn(configOf({ name, method: 'bucket-policy' }))).toEqual([]);
  });
});
