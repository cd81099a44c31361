import { describe, expect, test } from '@jest/globals';
import { at, configOf, problemsIn } from '../sample.js';

describe('max_session_duration', () => {
  test.each([0, 3599, 43201])('%d is refused', (seconds) => {
    const config = configOf({}, `role: { max_session_duration: ${String(seconds)} }`);
    expect(problemsIn(config)).toEqual([at('6:35', '3600 to 43200 seconds')]);
  });

  test.each([3600, 43200])('%d is taken', (seconds) => {
    expect(problemsIn(configOf({}, `role: { max_session_duration: ${String(seconds)} }`))).toEqual([]);
  });
});
