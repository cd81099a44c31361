import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/report/finding.js';
import { RULES } from '../../src/rules/index.js';
import { dropDoubles } from '../../src/rules/yield-to.js';

const at = { file: 'p.json', line: 3, column: 5, endLine: 3, endColumn: 9, sources: ['rule'] as const };
const finding = (rule: string, severity: Finding['severity'], place: Partial<Finding> = {}): Finding => ({
  ...at,
  rule,
  severity,
  message: rule,
  ...place,
});
const AWS = finding('UNSUPPORTED_ACTION_IN_POLICY', 'error');
const OWN = finding('trust-other-action', 'error');

describe('one finding for one defect', () => {
  test('ours yields to AWS’s code at the same place', () => {
    expect(dropDoubles([OWN, AWS], RULES)).toEqual([AWS]);
  });

  test.each([
    ['elsewhere in the line', { ...AWS, column: 6 }],
    ['in another file', { ...AWS, file: 'q.json' }],
    ['of another connection', { ...AWS, connection: 'other' }],
    ['of a code that says something else', { ...AWS, rule: 'MISSING_VERSION' }],
    ['less severe: the outcome must not improve', { ...AWS, severity: 'warning' as const }],
  ])('but not to a finding %s', (_name, other) => {
    expect(dropDoubles([OWN, other], RULES)).toEqual([OWN, other]);
  });

  test('every rule that is yielded to exists', () => {
    const ids = new Set(RULES.map(({ id }) => id));
    expect(RULES.flatMap(({ yieldsTo = [] }) => yieldsTo).filter((id) => !ids.has(id))).toEqual([]);
  });
});
