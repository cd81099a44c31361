import { describe, expect, test } from '@jest/globals';
import { ConfigError } from '../../src/errors.js';
import { explain } from '../../src/jobs/explain.js';
import { RULES } from '../../src/rules/index.js';

describe('explain', () => {
  test.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s has why, bad, good, how to fix and reference',
    (id, rule) => {
      const text = explain(id, RULES);
      for (const part of ['\nWhy\n', '\nBad\n', '\nGood\n', '\nHow to fix\n']) expect(text).toContain(part);
      expect(text).toContain(rule.rationale.split('\n')[0]);
      expect(text).toContain(`Reference: ${rule.reference}`);
      expect(text.endsWith('\n')).toBe(true);
    },
  );

  test('takes an id in any case', () => {
    expect(explain('NO-wildcard-ACTION', RULES)).toContain('no-wildcard-action (');
  });

  test.each([
    ['no-wildcard-actoin', 'did you mean no-wildcard-action?'],
    ['xyz', 'docs/rules.md lists all rules'],
  ])('%s: no such rule, %s', (id, fix) => {
    expect(() => explain(id, RULES)).toThrow(ConfigError);
    try {
      explain(id, RULES);
    } catch (error) {
      expect(error).toMatchObject({ problems: [{ fix }] });
    }
  });
});
