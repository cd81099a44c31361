import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/report/finding.js';
import { joinAnalyzer } from '../../src/rules/join-analyzer.js';
import { sampleFinding } from '../report/sample.js';

const at = (line: number, column: number, endLine: number, endColumn: number) => ({ line, column, endLine, endColumn });
const our = (more: Partial<Finding>) =>
  sampleFinding({ rule: 'REDUNDANT_ACTION', severity: 'note', statement: 0, ...more });
const their = (more: Partial<Finding>) => our({ sources: ['access-analyzer'], message: 'AWS', ...more });
const sources = (findings: readonly Finding[]) => findings.map((finding) => finding.sources.join('+'));

describe('one finding for one defect', () => {
  test('two of theirs at two of ours, each at its own place', () => {
    const offline = [our(at(6, 9, 6, 20)), our(at(7, 9, 7, 20))];
    const joined = joinAnalyzer(offline, [their(at(7, 9, 7, 20)), their(at(6, 9, 6, 20))]);
    expect(sources(joined)).toEqual(['rule+access-analyzer', 'rule+access-analyzer']);
  });

  test('one of theirs about a list confirms every value of ours in it', () => {
    const offline = [our(at(6, 9, 6, 20)), our(at(7, 9, 7, 20))];
    expect(sources(joinAnalyzer(offline, [their(at(5, 17, 8, 8))]))).toEqual([
      'rule+access-analyzer',
      'rule+access-analyzer',
    ]);
  });

  test('ranges that only touch are two places', () => {
    const offline = [our(at(6, 9, 6, 20)), our(at(6, 30, 6, 40))];
    expect(sources(joinAnalyzer(offline, [their(at(6, 20, 6, 30))]))).toEqual(['rule', 'rule', 'access-analyzer']);
  });

  test('without a place theirs joins the only one of ours', () => {
    const [offline] = [our(at(6, 9, 6, 20))];
    const unplaced: Finding = {
      ...sampleFinding({ rule: 'REDUNDANT_ACTION', sources: ['access-analyzer'] }),
      ...at(1, 1, 1, 1),
    };
    expect(sources(joinAnalyzer([offline], [unplaced]))).toEqual(['rule+access-analyzer']);
  });

  test.each([
    ['another document', { file: 'iam/other.json' }],
    ['another connection', { connection: 'other' }],
    ['another statement', { statement: 1 }],
    ['another code', { rule: 'REDUNDANT_RESOURCE' }],
  ])('%s is another defect', (_, more) => {
    expect(sources(joinAnalyzer([our(at(6, 9, 6, 20))], [their({ ...at(6, 9, 6, 20), ...more })]))).toEqual([
      'rule',
      'access-analyzer',
    ]);
  });

  test('is as severe as the worse of the two', () => {
    const severities = (one: Finding['severity'], other: Finding['severity']) =>
      joinAnalyzer([our({ severity: one })], [their({ severity: other })]).map(({ severity }) => severity);
    expect(severities('warning', 'error')).toEqual(['error']);
    expect(severities('error', 'note')).toEqual(['error']);
  });
});
