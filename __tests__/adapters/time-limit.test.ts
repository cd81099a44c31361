import { describe, expect, test } from '@jest/globals';
import { Watchdog } from '../../src/adapters/time-limit.js';

describe('Watchdog', () => {
  const watchdog = new Watchdog();

  test('stops a loop and a regular expression that never end', () => {
    const start = performance.now();
    expect(
      watchdog.run(50, () => {
        for (;;);
      }),
    ).toBe(false);
    expect(watchdog.run(50, () => void /^(a+)+$/.test(`${'a'.repeat(60)}!`))).toBe(false);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test('lets a task end, and its errors through', () => {
    let ran = 0;
    expect(
      watchdog.run(1000, () => {
        ran++;
      }),
    ).toBe(true);
    expect(ran).toBe(1);
    expect(() =>
      watchdog.run(1000, () => {
        throw new RangeError('mine');
      }),
    ).toThrow('mine');
  });
});
