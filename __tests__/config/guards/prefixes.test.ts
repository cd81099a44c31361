import { describe, expect, test } from '@jest/globals';
import { at, configOf, problemsIn } from '../sample.js';

describe('prefixes that match nothing or everything', () => {
  test.each([
    ['""', 'an empty prefix'],
    ['/videos/', 'begins with "/"'],
    ['s3://acme-media/videos/', 'is an address'],
    ['é'.repeat(513), 'a prefix of 1026 bytes'],
  ])('%s', (prefix, because) => {
    expect(problemsIn(configOf({}, `prefixes: [a/, ${prefix}]`))).toEqual([at('6:20', because)]);
  });

  test('every other text is literal, whatever it holds', () => {
    expect(problemsIn(configOf({}, `prefixes: ["*", "a?b/", "\${x}", "a b/", "é/", "a//b"]`))).toEqual([]);
  });
});
