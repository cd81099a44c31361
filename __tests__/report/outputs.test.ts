import { expect, test } from '@jest/globals';
import { OUTPUT_NAMES, outputsOf } from '../../src/report/outputs.js';
import { sampleFinding, sampleReport } from './sample.js';

test('every output is set, whatever happened', () => {
  for (const report of [undefined, sampleReport([])]) {
    expect(Object.keys(outputsOf(report, undefined)).sort()).toEqual([...OUTPUT_NAMES].sort());
  }
  expect(outputsOf(undefined, undefined).outcome).toBe('incomplete');
});

test('counts and the report file come from the job', () => {
  const report = sampleReport([sampleFinding(), sampleFinding({ severity: 'note' })]);
  expect(outputsOf(report, '/w/report.json')).toMatchObject({
    outcome: 'failed',
    errors: '1',
    warnings: '0',
    notes: '1',
    'report-file': '/w/report.json',
    'comment-url': '',
  });
  const delivered = { sarifFile: '/w/x.sarif', commentUrl: 'https://github.com/acme/infra/pull/7#issuecomment-1' };
  expect(outputsOf(report, undefined, delivered)).toMatchObject({
    'report-file': '',
    'sarif-file': '/w/x.sarif',
    'comment-url': 'https://github.com/acme/infra/pull/7#issuecomment-1',
  });
});
