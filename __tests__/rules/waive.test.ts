import { describe, expect, test } from '@jest/globals';
import type { Waiver } from '../../src/config/connection.js';
import type { Finding } from '../../src/report/finding.js';
import { applyWaivers } from '../../src/rules/waive.js';

const RANGE = { line: 1, column: 1, endLine: 1, endColumn: 2 };
const NOW = new Date('2026-11-23T12:00:00Z');

function finding(rule: string, connection?: string, source: Finding['sources'][number] = 'rule'): Finding {
  return {
    rule,
    severity: 'error',
    message: 'm',
    ...(connection && { connection }),
    file: 'p.json',
    ...RANGE,
    sources: [source],
  };
}

function waiver(rule: string, connection?: string, expires = '2030-01-31'): Waiver {
  return {
    rule,
    ...(connection && { connection }),
    reason: 'ticket 4711',
    expires,
    origin: { file: 'coactive.yml', rangeOf: (pointer) => ({ ...RANGE, line: pointer[0] === 'expires' ? 9 : 6 }) },
  };
}

describe('a waiver', () => {
  test('sets its finding apart, with its reason and day', () => {
    const { findings, waived } = applyWaivers(
      [finding('a', 'x'), finding('a', 'y'), finding('b', 'x')],
      [waiver('a', 'x')],
      NOW,
    );
    expect(findings).toEqual([finding('a', 'y'), finding('b', 'x')]);
    expect(waived).toEqual([{ ...finding('a', 'x'), reason: 'ticket 4711', expires: '2030-01-31' }]);
  });

  test('without a connection accepts the finding of every connection', () => {
    const { findings, waived } = applyWaivers([finding('a', 'x'), finding('a')], [waiver('a')], NOW);
    expect(findings).toEqual([]);
    expect(waived).toHaveLength(2);
  });

  test('never hides what is wrong with the configuration', () => {
    const { findings, waived } = applyWaivers([finding('a', 'x', 'config')], [waiver('a', 'x')], NOW);
    expect(findings[0]).toEqual(finding('a', 'x', 'config'));
    expect(waived).toEqual([]);
  });

  test('holds to the end of its day, UTC, and then is an error that accepts nothing', () => {
    const until = [waiver('a', 'x', '2026-11-23')];
    const last = applyWaivers([finding('a', 'x')], until, new Date('2026-11-23T23:59:59.999Z'));
    expect(last.findings).toEqual([]);
    const { findings, waived } = applyWaivers([finding('a', 'x')], until, new Date('2026-11-24T00:00:00Z'));
    expect(waived).toEqual([]);
    expect(findings).toMatchObject([
      { rule: 'a' },
      { rule: 'expired-waiver', severity: 'error', connection: 'x', file: 'coactive.yml', line: 9 },
    ]);
  });

  test('that accepts nothing is a warning', () => {
    expect(applyWaivers([], [waiver('a', 'x')], NOW).findings).toMatchObject([
      { rule: 'unused-waiver', severity: 'warning', file: 'coactive.yml', line: 6 },
    ]);
  });

  test('is not called unused for connections that were not looked at', () => {
    const scope = { connections: [{ name: 'y' }], isSelection: true };
    expect(applyWaivers([], [waiver('a', 'x'), waiver('a')], NOW, scope).findings).toEqual([]);
    expect(applyWaivers([], [waiver('a', 'y')], NOW, scope).findings).toMatchObject([{ rule: 'unused-waiver' }]);
  });
});
