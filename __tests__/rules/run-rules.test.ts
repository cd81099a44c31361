import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { explain } from '../../src/jobs/explain.js';
import { ANALYZER_ONLY_CODES } from '../../src/rules/analyzer-codes.js';
import { ANALYZER_RULES } from '../../src/rules/analyzer-rules.js';
import { RULES } from '../../src/rules/index.js';
import { RUN_RULES } from '../../src/rules/run-rules.js';

const ROOT = new URL('../../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, ROOT), 'utf8');

/** The ids that the sources write into findings: as a property, as the first argument of what makes one, as a type. */
function idsInSources(): string[] {
  const files = readdirSync(new URL('src/', ROOT), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const texts = files.map((file) => read(`src/${file}`)).join('\n');
  const written = [
    /\brule(?: = |: )'([A-Za-z_-]+)'/g,
    /\b(?:inputFinding|refuse)\(\s*'([a-z]+(?:-[a-z]+)+)'/g,
    /\brefusals?\.add\(\s*'([a-z-]+)'/g,
  ].flatMap((pattern) => [...texts.matchAll(pattern)].map(([, id = '']) => id));
  const [, union = ''] = /type RefusalRule =([^;]+);/.exec(read('src/plan/refusal.ts')) ?? [];
  const refusals = [...union.matchAll(/'([a-z-]+)'/g)].map(([, id = '']) => id);
  // Made from the name of a permission.
  const permissions = ['needs-allow-destroy', 'needs-allow-replace'];
  return [...new Set([...written, ...refusals, ...permissions])].sort();
}

const ALL = [...RULES, ...ANALYZER_RULES, ...RUN_RULES].map(({ id }) => id);

describe('every id that a report can have', () => {
  test('is found in the sources', () => {
    const found = idsInSources();
    for (const id of [
      'invalid-config',
      'unused-waiver',
      'new-access',
      'other-plan',
      'no-bucket',
      'plan-not-reviewed',
    ]) {
      expect(found).toContain(id);
    }
  });

  test.each(idsInSources())('%s is in a catalogue, once', (id) => {
    expect(ALL.filter((one) => one === id)).toEqual([id]);
  });

  test('no catalogue has what nothing reports', () => {
    const found = new Set(idsInSources());
    expect(RUN_RULES.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
  });

  const page = read('docs/rules.md');
  test.each(ALL)('%s has an explanation, a row and a section', (id) => {
    expect(explain(id, RULES)).toMatch(/^How to fix$/m);
    expect(page).toMatch(new RegExp(`^\\| \\[\`${id}\`\\]\\(#${id.toLowerCase()}\\) +\\|`, 'm'));
    expect(page).toMatch(new RegExp(`^## ${id}$`, 'm'));
  });

  test.each(ANALYZER_ONLY_CODES.map((code) => [code]))('%s is named, and explained by AWS', (code) => {
    expect(explain(code, RULES)).toContain('https://docs.aws.amazon.com/');
    expect(page).toContain(`\`${code}\``);
  });
});

describe('a rule about the run', () => {
  test('stands in the order of its id', () => {
    const ids = RUN_RULES.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
  });

  test.each(RUN_RULES.map((rule) => [rule.id, rule] as const))('%s is explained whole', (id, rule) => {
    const text = explain(id, RULES);
    for (const fact of [rule.summary, rule.rationale, rule.howToFix, `Reference: ${rule.reference}`]) {
      expect(text).toContain(fact);
    }
    if (!rule.reference.startsWith('https:')) expect(existsSync(new URL(rule.reference, ROOT))).toBe(true);
  });
});
