import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { tables } from './cases.js';

/** What the analysis knows of how AWS decides, one fact each; a fact that is no decision names the expected text of a test that shows it. */
const facts = JSON.parse(readFileSync(new URL('./facts.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, { readonly says: string; readonly shownBy?: { readonly file: string; readonly text: string } }>
>;
const cases = tables.flatMap(({ file, cases: listed }) => listed.map((one) => ({ ...one, file })));

describe('the facts about how AWS decides, and the cases that show them', () => {
  test.each(Object.entries(facts))('%s has a case', (id, { shownBy }) => {
    if (shownBy !== undefined)
      expect(readFileSync(new URL(`../../${shownBy.file}`, import.meta.url), 'utf8')).toContain(shownBy.text);
    else expect(cases.filter((one) => one.facts.includes(id)).length).toBeGreaterThan(0);
  });

  test('each case shows a fact that is listed, and says the rule and its source', () => {
    const lacking = cases.filter(
      (one) =>
        one.rule === '' ||
        one.source === '' ||
        one.facts.length === 0 ||
        one.facts.some((id) => !Object.hasOwn(facts, id)),
    );
    expect(lacking.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
  });

  test('there are at least 150 cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150);
  });
});
