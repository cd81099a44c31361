import { describe, expect, test } from '@jest/globals';
import { mergeShared } from '../../src/jobs/merge-shared.js';
import { sampleFinding } from '../report/sample.js';
import type { Finding } from '../../src/report/finding.js';

describe('findings of several connections', () => {
  test('become one where all but the connection is equal', () => {
    const merged = mergeShared([sampleFinding({ connection: 'a1' }), sampleFinding({ connection: 'b2' })]);
    expect(merged).toEqual([sampleFinding({ connection: 'a1', connections: ['a1', 'b2'] })]);
  });

  test.each<[string, Partial<Finding>]>([
    ['message', { message: 'another' }],
    ['rule', { rule: 'another' }],
    ['severity', { severity: 'note' }],
    ['file', { file: 'b.json' }],
    ['line', { line: 5 }],
    ['end', { endColumn: 30 }],
  ])('stay apart with another %s', (_, difference) => {
    expect(mergeShared([sampleFinding(), sampleFinding({ connection: 'b2', ...difference })])).toHaveLength(2);
  });

  test('a single one is left as it is', () => {
    const finding = sampleFinding();
    expect(mergeShared([finding])[0]).toBe(finding);
  });

  test('the same finding of one connection twice is one', () => {
    expect(mergeShared([sampleFinding(), sampleFinding()])).toEqual([sampleFinding()]);
  });
});
