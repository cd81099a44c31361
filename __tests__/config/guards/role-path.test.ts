import { describe, expect, test } from '@jest/globals';
import { at, configOf, problemsIn } from '../sample.js';

describe('role paths', () => {
  // IAM API, pathType: "/", or printable ASCII between two of them, 1 to 512 characters.
  test.each(['coactive/', '/coactive', '"/a b/"', '/é/', '""', `/${'a'.repeat(511)}/`])('not %s', (path) => {
    expect(problemsIn(configOf({}, `role: { path: ${path} }`))).toEqual([at('6:19', 'IAM does not take the path')]);
  });

  test.each(['/', '/coactive/', '/a/b/', `/${'a'.repeat(510)}/`])('but %s', (path) => {
    expect(problemsIn(configOf({}, `role: { path: ${path} }`))).toEqual([]);
  });
});
