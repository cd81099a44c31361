import { describe, expect, test } from '@jest/globals';
import { ConfigError } from '../../src/errors.js';
import { explain } from '../../src/jobs/explain.js';
import { ANALYZER_RULES } from '../../src/rules/analyzer-rules.js';
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

  test.each(ANALYZER_RULES.map((rule) => [rule.id, rule] as const))(
    '%s, of the answers of Access Analyzer',
    (id, rule) => {
      const text = explain(id, RULES);
      for (const part of ['\nWhy\n', '\nHow to fix\n', rule.rationale, `Reference: ${rule.reference}`]) {
        expect(text).toContain(part);
      }
    },
  );

  test('a code that only Access Analyzer finds: whose it is, and where AWS explains it', () => {
    const text = explain('invalid_date_value', RULES);
    expect(text).toContain('INVALID_DATE_VALUE (a check of IAM Access Analyzer');
    expect(text).toContain('Reference: https://docs.aws.amazon.com/');
  });

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
