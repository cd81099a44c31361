import { describe, expect, test } from '@jest/globals';
import { at, configOf, problemsIn } from '../sample.js';

describe('ids of guardrails', () => {
  const guardrails = (...ids: string[]) =>
    [configOf(), 'guardrails:', ...ids.map((id) => `  - { id: ${id}, assert: "true", message: x }`)].join('\n');

  test('are given once', () => {
    expect(problemsIn(guardrails('acme-x', 'acme-x'))).toEqual([at('8:11', 'declared twice: also at :7')]);
  });

  test('are kebab-case, and none of our rules', () => {
    expect(problemsIn(guardrails('Acme_X'))).toEqual([at('7:11', 'no id of a guardrail')]);
    expect(problemsIn(guardrails('whole-bucket'), { knownRules: ['whole-bucket'] })).toEqual([
      at('7:11', 'rule of ours'),
    ]);
    expect(problemsIn(guardrails('acme-x', 'acme-y'), { knownRules: ['whole-bucket'] })).toEqual([]);
  });
});
