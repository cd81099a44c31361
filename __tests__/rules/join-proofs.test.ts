import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/report/finding.js';
import { joinProofs } from '../../src/rules/join-proofs.js';

const at = {
  file: 'p.json',
  line: 3,
  column: 5,
  endLine: 9,
  endColumn: 6,
  connection: 'a',
  severity: 'error',
} as const;
const proof: Finding = { ...at, rule: 'least-privilege', message: 'proved', sources: ['proof'], statement: 0 };
const rule: Finding = { ...at, rule: 'excess-action', message: 'seen', sources: ['rule'], statement: 0, line: 4 };

describe('a proof and a rule about one defect', () => {
  test('are one finding with both sources', () => {
    expect(joinProofs([proof, rule])).toEqual([{ ...rule, sources: ['rule', 'proof'] }]);
  });

  test('of what no statement allows: whatever of the connection says the same', () => {
    const missing: Finding = { ...proof, rule: 'sufficiency', file: 'coactive.yml', statement: undefined };
    const seen: Finding = { ...rule, rule: 'missing-list-action' };
    expect(joinProofs([missing, seen])).toEqual([{ ...seen, sources: ['rule', 'proof'] }]);
  });

  test.each<[string, Partial<Finding>]>([
    ['another statement', { statement: 1 }],
    ['another file', { file: 'q.json' }],
    ['another connection', { connection: 'b' }],
    ['less severity: nothing gets milder', { severity: 'note' }],
    ['another matter', { rule: 'confused-deputy' }],
  ])('stay two when the rule is about %s', (_name, change) => {
    const other = { ...rule, ...change };
    expect(joinProofs([proof, other])).toEqual([proof, other]);
  });
});
