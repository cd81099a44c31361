import { describe, expect, test } from '@jest/globals';
import { at, configOf, problemsIn } from '../sample.js';

describe('names that no bucket can have', () => {
  // Amazon S3 User Guide, "General purpose bucket naming rules".
  test.each([
    ['ab', '3 to 63'],
    ['a'.repeat(256), 'has 256 characters'],
    ['acme media', '" "'],
    ['acme..media', 'two periods'],
    ['-acme', 'begin and end'],
    ['acme-', 'begin and end'],
    ['192.168.5.4', 'IP address'],
    ['xn--acme', 'reserves'],
    ['sthree-acme', 'reserves'],
    ['amzn-s3-demo-acme', 'reserves'],
  ])('%s', (bucket, because) => {
    expect(problemsIn(configOf({ bucket: `"${bucket}"` }))).toEqual([at('5:13', because)]);
  });

  test.each(['abc', 'acme.media-1', 'a'.repeat(63), 'Acme_Media', 'a'.repeat(64)])('but %s', (bucket) => {
    expect(problemsIn(configOf({ bucket }))).toEqual([]);
  });
});
