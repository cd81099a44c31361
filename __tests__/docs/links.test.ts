import { expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { anchorsOf, PAGES, readPage, ROOT } from './pages.js';

/** Links and pictures of a page that lead into this repository. */
function linksOf(page: string): string[] {
  const text = readPage(page).replace(/^```[\s\S]*?^```$/gm, '');
  const markdown = [...text.matchAll(/\]\(([^)\s]+)\)/g)];
  const html = [...text.matchAll(/(?:src|srcset|href)="([^"]+)"/g)];
  return [...markdown, ...html].map(([, target = '']) => target).filter((target) => !/^[a-z]+:/.test(target));
}

test.each(PAGES)('the links of %s lead somewhere', (page) => {
  const broken = linksOf(page).filter((link) => {
    const [file = '', anchor] = link.split('#');
    const target = file === '' ? page : path.posix.join(path.posix.dirname(page), file);
    if (!existsSync(ROOT + target)) return true;
    return anchor !== undefined && target.endsWith('.md') && !anchorsOf(target).includes(anchor);
  });
  expect(broken).toEqual([]);
});

test('every page is reached from the README', () => {
  const seen = new Set<string>();
  const visit = (page: string): void => {
    if (seen.has(page)) return;
    seen.add(page);
    for (const link of linksOf(page)) {
      const target = path.posix.join(path.posix.dirname(page), link.split('#')[0] ?? '');
      if (PAGES.includes(target)) visit(target);
    }
  };
  visit('README.md');
  expect(PAGES.filter((page) => !seen.has(page))).toEqual([]);
});
