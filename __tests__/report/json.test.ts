import { expect, test } from '@jest/globals';
import { renderJson } from '../../src/report/json.js';
import { sampleFinding, sampleReport } from './sample.js';

test('JSON is the report itself, with a final newline and no raw control character', () => {
  const report = sampleReport([sampleFinding({ message: 'a\u009b31m\u202e' })]);
  const json = renderJson(report);
  expect(JSON.parse(json)).toEqual(report);
  expect(json.endsWith('}\n')).toBe(true);
  expect(json).not.toMatch(/[\u0080-\u009f\u202e]/);
});
