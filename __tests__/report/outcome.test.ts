import { describe, expect, test } from '@jest/globals';
import { decideOutcome, exitCodeOf, fails, type FailOn } from '../../src/report/outcome.js';
import type { Severity } from '../../src/report/finding.js';
import type { Outcome } from '../../src/report/report.js';
import type { Change } from '../../src/report/change.js';
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
      const outcome = decideOutcome({ findings, failOn });
      expect(outcome).toBe(failing.includes(severity) ? 'failed' : 'passed');
    }
  });
});

test('a mistake in the inputs is invalid, whatever fail-on says', () => {
  const findings = [sampleFinding({ sources: ['config'] }), sampleFinding()];
  expect(decideOutcome({ findings, failOn: 'never' })).toBe('invalid');
});

test('a warning about the config is no mistake that stops the check', () => {
  const findings = [sampleFinding({ sources: ['config'], severity: 'warning' })];
  expect(decideOutcome({ findings, failOn: 'error' })).toBe('passed');
});

test('a service that had to answer and did not is incomplete, whatever else is wrong', () => {
  const findings = [sampleFinding({ sources: ['config'] }), sampleFinding()];
  expect(decideOutcome({ findings, failOn: 'never', isIncomplete: true })).toBe('incomplete');
  expect(decideOutcome({ findings: [], failOn: 'error', isIncomplete: false })).toBe('passed');
});

test.each<[Outcome, number]>([
  ['passed', 0],
  ['failed', 1],
  ['invalid', 2],
  ['incomplete', 3],
])('the outcome %s exits with %d', (outcome, code) => {
  expect(exitCodeOf({ outcome })).toBe(code);
});

describe('differences of the live state', () => {
  const change = (kind: Change['kind'], needs?: string): Change => ({
    ...{ connection: 'media', target: 'trust', resource: 'r', kind, message: 'm' },
    ...(needs !== undefined && { needs }),
  });
  test.each<[string, readonly Change[], FailOn, Outcome, number]>([
    ['none', [], 'error', 'passed', 0],
    ['one counts like an error', [change('changed')], 'error', 'failed', 1],
    ['unless nothing may fail', [change('widened')], 'never', 'passed', 0],
    ['a part without permission never passes', [change('unknown', 'iam:GetRole')], 'never', 'incomplete', 2],
    ['a service that failed is worse', [change('unknown', 'iam:GetRole'), change('unknown')], 'never', 'incomplete', 3],
    ['and both are worse than a difference', [change('widened'), change('unknown', 'a:B')], 'error', 'incomplete', 2],
  ])('%s', (_, changes, failOn, outcome, code) => {
    expect(decideOutcome({ findings: [], changes, failOn })).toBe(outcome);
    expect(exitCodeOf({ outcome, changes })).toBe(code);
  });

  test('a mistake in the inputs beats a missing permission, and a service that failed beats it', () => {
    const findings = [sampleFinding({ sources: ['config'] })];
    expect(decideOutcome({ findings, changes: [change('unknown', 'a:B')], failOn: 'error' })).toBe('invalid');
    expect(decideOutcome({ findings, changes: [change('unknown')], failOn: 'error' })).toBe('incomplete');
  });
});
