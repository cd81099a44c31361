import { describe, expect, test } from '@jest/globals';
import { headline } from '../../../src/report/comment/headline.js';
import type { PlanReport, StepReport } from '../../../src/report/plan-report.js';
import type { ConnectionReport, Report } from '../../../src/report/report.js';
import { sampleFinding, sampleReport } from '../sample.js';

/** What the golden renderings do not show of the outcome line. */
function connection(name: string, verdicts: ConnectionReport['verdicts']): ConnectionReport {
  return { name, method: 'iam-role', bucket: 'acme-media', prefixes: ['videos/'], verdicts };
}

const PROVED = { status: 'proved' } as const;
const proved = connection('media', { leastPrivilege: PROVED, sufficiency: PROVED, trust: PROVED });
const say = (overrides: Partial<Report>): string =>
  headline(sampleReport([], { connections: [proved], ...overrides }), undefined);

function planned(effect: StepReport['effect']): PlanReport {
  const step = {
    ...{
      id: 'media/1',
      connection: 'media',
      resource: 'acme-media',
      summary: 'put the statement',
      operation: 's3:PutBucketPolicy',
    },
    ...({ verb: 'update', target: 'bucket-policy', reversible: true, effect } as const),
  };
  // A plan has more facts than the line speaks of.
  return { digest: 'sha256:0', steps: [step], notes: [], status: 'planned' } as Partial<PlanReport> as PlanReport;
}

describe('nothing is called proved that is not', () => {
  test('without a verdict', () => {
    expect(say({ connections: [connection('old', {})] })).toBe('✅ Passed: nothing to object.');
  });

  test('with an undecided one', () => {
    const undecided = connection('media', { leastPrivilege: { status: 'undecided', reason: 'too complex' } });
    expect(say({ connections: [undecided] })).toBe('⚠️ Passed: not everything is decided of `media`.');
  });

  test('with a refuted one whose rule is switched off', () => {
    const refuted = connection('media', { leastPrivilege: { status: 'refuted', witnesses: [] } });
    expect(say({ connections: [refuted] })).toBe('⚠️ Passed: more than Coactive needs is allowed in `media`.');
  });
});

describe('live state', () => {
  test('is what is declared only where drift found so', () => {
    expect(say({ command: 'drift' })).toBe('✅ Passed: live state is what is declared.');
  });

  test('that could not be read is said, beside what differs', () => {
    const change = { connection: 'media', target: 'role', resource: 'media', message: 'x' } as const;
    const changes = [{ ...change, kind: 'unknown' } as const, { ...change, kind: 'widened' } as const];
    expect(say({ command: 'drift', outcome: 'incomplete', changes })).toBe(
      '❔ Incomplete: live state differs in 1 place; 1 part of the live state could not be read.',
    );
  });

  test('a service that failed is said', () => {
    expect(say({ outcome: 'incomplete' })).toBe('❔ Incomplete: a part could not be looked at.');
  });
});

test('a plan that widens has a warning, one that does not has none', () => {
  expect(say({ command: 'plan', plan: planned('widens') })).toBe('⚠️ Plan: 1 step; by effect ⚠️ 1 widening.');
  expect(say({ command: 'plan', plan: planned('narrows') })).toBe('✅ Plan: 1 step; by effect 1 narrowing.');
});

test('mistakes in the inputs are told apart from errors', () => {
  const findings = [sampleFinding({ sources: ['config'] }), sampleFinding()];
  const report = sampleReport(findings, { connections: [proved] });
  expect(headline(report, undefined)).toBe('⚠️ Invalid: 1 mistake in the inputs to fix first, 1 error.');
});

test('of many connections three are named', () => {
  const refuted = { status: 'refuted', witnesses: [] } as const;
  const connections = ['a', 'b', 'c', 'd', 'e'].map((name) => connection(name, { trust: refuted }));
  expect(say({ connections })).toBe('⚠️ Passed: others than Coactive may assume the role of `a`, `b`, `c` and 2 more.');
});
