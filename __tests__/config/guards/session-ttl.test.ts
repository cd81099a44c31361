import { describe, expect, test } from '@jest/globals';
import { at, configOf, problemsIn } from '../sample.js';

describe('session_ttl_seconds', () => {
  test.each([0, 59, 3601])('%d is refused', (seconds) => {
    expect(problemsIn(configOf({}, `session_ttl_seconds: ${String(seconds)}`))).toEqual([at('6:26', '60 to 3600')]);
  });

  test.each([60, 3600])('%d is taken', (seconds) => {
    expect(problemsIn(configOf({}, `session_ttl_seconds: ${String(seconds)}`))).toEqual([]);
  });
});
