import { expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { readPage, ROOT } from './pages.js';

const PAGE = readPage('docs/threat-model.md');
/** The rows of threats: what, what stands against it, tests. */
const ROWS = [...PAGE.matchAll(/^\| (.+?) +\| (.+?) +\| (.+?) +\|$/gm)]
  .map(([, threat = '', , tests = '']) => ({ threat: threat.trim(), tests }))
  .filter(({ threat }) => threat !== 'threat' && !/^-+$/.test(threat));
const TESTS = ROWS.flatMap(({ tests }) =>
  tests.split('<br>').map((each) => /^`([\w./-]+)`: (.+)$/.exec(each.trim())?.slice(1) ?? ['', each]),
);

test('there are threats', () => {
  expect(ROWS.length).toBeGreaterThan(30);
});

test.each(TESTS)('%s has the test: %s', (file = '', title = '') => {
  if (file === '.ci/run') {
    expect(readFileSync(ROOT + file, 'utf8')).toContain(`\nstage '${title.trim()}' `);
    return;
  }
  const path = `${ROOT}__tests__/${file}.test.ts`;
  expect(existsSync(path)).toBe(true);
  const escaped = title.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  // As the first argument of test or describe, which `.each` may stand before.
  expect(readFileSync(path, 'utf8')).toMatch(new RegExp(`\\(\\s*(['"\`])${escaped}\\1,`));
});
