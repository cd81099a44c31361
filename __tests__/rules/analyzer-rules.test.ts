import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { ANALYZER_ONLY_CODES } from '../../src/rules/analyzer-codes.js';
import { ANALYZER_RULES } from '../../src/rules/analyzer-rules.js';
import { RULES } from '../../src/rules/index.js';

const page = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8');

describe('rules about the answers of Access Analyzer', () => {
  test.each(ANALYZER_RULES.map((rule) => [rule.id, rule] as const))('%s says what rules say', (id, rule) => {
    for (const fact of [rule.summary, rule.rationale, rule.howToFix]) expect(fact.length).toBeGreaterThanOrEqual(10);
    expect(rule.summary).toMatch(/\.$/);
    expect(new URL(rule.reference).hostname).toBe('docs.aws.amazon.com');
    expect(page).toContain(`\n## ${id}\n`);
  });

  test('are sorted, and share no id with another rule', () => {
    const ids = ANALYZER_RULES.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    const others = new Set(RULES.map(({ id }) => id));
    expect(ids.filter((id) => others.has(id))).toEqual([]);
  });
});

describe('codes of AWS', () => {
  test('AWS documents 152: each is a rule of ours or one that only Access Analyzer finds, none both', () => {
    const ours = RULES.map(({ id }) => id).filter((id) => id === id.toUpperCase());
    const all = [...ours, ...ANALYZER_ONLY_CODES];
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength(152);
  });

  test('have a section that help can point to', () => {
    expect(page).toContain('\n## Codes of IAM Access Analyzer\n');
    for (const code of ANALYZER_ONLY_CODES) expect(page).toContain(`\`${code}\``);
  });
});
