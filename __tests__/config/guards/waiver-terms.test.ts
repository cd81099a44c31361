import { describe, expect, test } from '@jest/globals';
import { at, configOf, problemsIn } from '../sample.js';

describe('the terms of a waiver', () => {
  const waiver = (reason: string, expires: string) =>
    `${configOf()}\nwaivers:\n  - { rule: x, reason: ${reason}, expires: ${expires} }`;

  test.each(['tomorrow', '2030-02-30', '2030-13-01', '30-01-01', '2030-1-1', '"2030-01-01T00:00:00Z"'])(
    'end on a day of the calendar, not %s',
    (expires) => {
      expect(problemsIn(waiver('ticket', expires))).toEqual([at('7:41', 'no day of the calendar')]);
    },
  );

  test('have a reason', () => {
    expect(problemsIn(waiver('" "', '2030-01-01'))).toEqual([at('7:24', 'without a reason')]);
    expect(problemsIn(waiver('ticket', '2028-02-29'))).toEqual([]);
  });
});
