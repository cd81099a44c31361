import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../../../src/config/read-config.js';
import { at, configOf, problemsIn } from '../sample.js';

describe('severities of rules', () => {
  const knownRules = ['no-not-action', 'whole-bucket'];

  test('are for rules that exist', () => {
    const { problems } = readConfig([{ file: '', text: `${configOf()}\nrules: { no-not-acton: off }` }], {
      knownRules,
    });
    expect(problems).toMatchObject([{ line: 6, column: 10, fix: 'did you mean "no-not-action"?' }]);
  });

  test('do not contradict each other over several files', () => {
    const one = `${configOf()}\nrules: { no-not-action: off }`;
    const other = (severity: string) => `version: 1\nrules: { no-not-action: ${severity} }`;
    expect(problemsIn({ 'a.yml': one, 'b.yml': other('warning') }, { knownRules })).toEqual([
      at('b.yml:2:25', '"warning" here and "off" at a.yml:6'),
    ]);
    expect(problemsIn({ 'a.yml': one, 'b.yml': other('off') }, { knownRules })).toEqual([]);
  });
});
