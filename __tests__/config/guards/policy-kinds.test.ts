import { describe, expect, test } from '@jest/globals';
import { at, configOf, problemsIn } from '../sample.js';

describe('documents of a role with the method bucket-policy', () => {
  test.each(['permissions', 'trust', 'boundary'])('%s is refused', (kind) => {
    const lines = ['policies:', `  ${kind}: a.json`];
    expect(problemsIn(configOf({ method: 'bucket-policy' }, ...lines))).toEqual([
      at('7:7', `policies.${kind} belongs to a role`),
    ]);
    expect(problemsIn(configOf({}, ...lines))).toEqual([]);
  });

  test('the bucket policy and the key policy are taken', () => {
    expect(problemsIn(configOf({ method: 'bucket-policy' }, 'policies: { bucket: a.json, key: b.json }'))).toEqual([]);
  });
});
