import { describe, expect, test } from '@jest/globals';
import { decideOutcome, exitCodeOf, fails, type FailOn } from '../../src/report/outcome.js';
import type { Severity } from '../../src/report/finding.js';
import type { Outcome, Verdict } from '../../src/report/report.js';
import { sampleFinding } from './sample.js';

describe('the least severity that fails', () => {
  const cases: [FailOn, Severity[]][] = [
    ['error', ['error']],
    ['warning', ['error', 'warning']],
    ['note', ['error', 'warning', 'note']],
    ['never', []],
  ];
  test.each(cases)('fail-on %s fails on %j', (failOn, failing) => {
    for (const severity of ['error', 'warning', 'note'] as const) {
      expect(fails(severity, failOn)).toBe(failing.includes(severity));
      const findings = [sampleFinding({ severity })];
      const outcome = decideOutcome({ findings, connections: [], failOn, strict: false });
      expect(outcome).toBe(failing.includes(severity) ? 'failed' : 'passed');
    }
  });
});

test('a mistake in the inputs is invalid, whatever fail-on says', () => {
  const findings = [sampleFinding({ sources: ['config'] }), sampleFinding()];
  expect(decideOutcome({ findings, connections: [], failOn: 'never', strict: false })).toBe('invalid');
});

test('a warning about the config is no mistake that stops the check', () => {
  const findings = [sampleFinding({ sources: ['config'], severity: 'warning' })];
  expect(decideOutcome({ findings, connections: [], failOn: 'error', strict: false })).toBe('passed');
});

describe('verdicts', () => {
  const judge = (status: Verdict['status'], strict: boolean, failOn: FailOn = 'error') =>
    decideOutcome({
      findings: [],
      connections: [{ name: 'a', method: 'iam-role', bucket: 'b', prefixes: [], verdicts: { trust: { status } } }],
      failOn,
      strict,
    });
  test('a refuted one fails', () => expect(judge('refuted', false)).toBe('failed'));
  test('an undecided one passes', () => expect(judge('undecided', false)).toBe('passed'));
  test('an undecided one fails when strict', () => expect(judge('undecided', true)).toBe('failed'));
  test('a proved one passes when strict', () => expect(judge('proved', true)).toBe('passed'));
  test('nothing fails with never', () => expect(judge('refuted', true, 'never')).toBe('passed'));
});

test.each<[Outcome, number]>([
  ['passed', 0],
  ['failed', 1],
  ['invalid', 2],
  ['incomplete', 3],
])('the outcome %s exits with %d', (outcome, code) => {
  expect(exitCodeOf({ outcome })).toBe(code);
});
