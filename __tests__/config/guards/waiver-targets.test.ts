import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../../../src/config/read-config.js';
import { configOf, problemsIn } from '../sample.js';

describe('what a waiver names', () => {
  const waiver = (rule: string, connection: string) =>
    [
      configOf(),
      'waivers:',
      `  - rule: ${rule}`,
      `    connection: ${connection}`,
      '    reason: x',
      '    expires: 2030-01-31',
    ].join('\n');
  const knownRules = ['no-wildcard-action'];

  test('is a rule that exists', () => {
    const { problems } = readConfig([{ file: '', text: waiver('no-wildcard-acton', 'media_archive') }], { knownRules });
    expect(problems).toMatchObject([{ line: 7, column: 11, fix: 'did you mean "no-wildcard-action"?' }]);
  });

  test('is a connection that exists', () => {
    const { problems } = readConfig([{ file: '', text: waiver('no-wildcard-action', 'media_archiv') }], { knownRules });
    expect(problems).toMatchObject([{ line: 8, column: 17, fix: 'did you mean "media_archive"?' }]);
  });

  test('may be a guardrail', () => {
    const guardrail = '\nguardrails: [{ id: acme-x, assert: "true", message: x }]';
    expect(problemsIn(waiver('acme-x', 'media_archive') + guardrail, { knownRules })).toEqual([]);
  });

  test('is not judged where the rules are not known', () => {
    expect(problemsIn(waiver('whatever', 'media_archive'))).toEqual([]);
  });
});
