import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { BrowserPage } from '../../browser/browser-page.js';
import { describeInChromium } from '../../browser/describe-in-chromium.js';
import { githubPage } from '../../browser/github-page.js';

/** The golden comments, as a reviewer sees them: all on one page in Chromium, with GitHub's style sheet and Mermaid. */
const GOLDEN = new URL('golden/', import.meta.url);
const NAMES = readdirSync(GOLDEN).map((file) => file.replace('.md', ''));
const read = (name: string): string => readFileSync(new URL(`${name}.md`, GOLDEN), 'utf8');

/** What a comment may consist of; GitHub's sanitizer lets all of it through. */
const ELEMENTS = new Set(
  'A BLOCKQUOTE BR CODE DETAILS H3 H4 LI P PRE STRONG SUB SUMMARY TABLE TBODY TD TH THEAD TR UL'.split(' '),
);

/** What is looked at of one comment, in the page, before and after its diagrams are drawn. */
interface Seen {
  readonly elements: readonly string[];
  readonly rows: readonly (readonly number[])[];
  readonly tooWide: number;
  readonly text: string;
  readonly pictures: number;
}

const LOOK = (name: string): string => `(() => {
  const box = document.getElementById(${JSON.stringify(name)});
  const outside = (one) => one.closest('.drawn') === null;
  return {
    elements: [...new Set([...box.querySelectorAll('*')].filter(outside).map((one) => one.tagName))],
    rows: [...box.querySelectorAll('table')].map((table) => [...table.rows].map((row) => row.cells.length)),
    tooWide: [...box.querySelectorAll('table')].filter((table) => table.scrollWidth > table.clientWidth + 1).length,
    text: [...box.querySelectorAll('p, td, th, li, summary, h3, h4')].filter(outside).map((one) => {
      const copy = one.cloneNode(true);
      for (const code of copy.querySelectorAll('code')) code.remove();
      return copy.textContent;
    }).join('\\n'),
    pictures: [...box.querySelectorAll('pre.drawn svg')].filter((one) => one.querySelectorAll('.node').length > 0).length,
  };
})()`;

describeInChromium('the golden comments in Chromium', () => {
  let folder = '';
  let page: BrowserPage;
  let url = '';
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'coactive-comments-'));
    const file = path.join(folder, 'comments.html');
    writeFileSync(file, githubPage(Object.fromEntries(NAMES.map((name) => [name, read(name)]))));
    url = pathToFileURL(file).href;
    page = await BrowserPage.open();
    await page.visit(url);
    await page.evaluate('window.drawn');
    await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
  }, 60_000);
  afterAll(async () => {
    await (page as BrowserPage | undefined)?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('there are at least 12 situations', () => {
    expect(NAMES.filter((name) => !name.startsWith('footer')).length).toBeGreaterThanOrEqual(12);
  });

  test.each(NAMES)('%s: whole tables, no markup left as text, every diagram a picture', async (name) => {
    const { elements, rows, tooWide, text, pictures } = (await page.evaluate(LOOK(name))) as Seen;
    expect(elements.filter((element) => !ELEMENTS.has(element))).toEqual([]);
    for (const widths of rows) expect(new Set(widths).size).toBe(1);
    expect(rows.length).toBe(read(name).match(/^\| --- /gm)?.length ?? 0);
    // On GitHub a wider table is cut off, and what decides stands to the right.
    expect(tooWide).toBe(0);
    expect(text).not.toMatch(/\*\*|<\/?[a-z]+>|```|\||&#?\w+;|\]\(/);
    expect(pictures).toBe(read(name).match(/^```mermaid$/gm)?.length ?? 0);
  });

  test('ask for nothing but Mermaid from node_modules, and have nothing to complain about', () => {
    expect(page.requests.filter((one) => one !== url && one !== 'data:,')).toEqual([
      expect.stringMatching(/^file:.*\/node_modules\/mermaid\/dist\/mermaid\.min\.js$/),
    ]);
    expect(page.complaints).toEqual([]);
  });

  test('a broken table, a markup left over and a diagram that does not parse would be seen', async () => {
    const file = path.join(folder, 'broken.html');
    writeFileSync(
      file,
      githubPage({ broken: '| a | b |\n| --- |\n| **c | d |\n\n```mermaid\nflowchart LR\n  a -->|"x| b\n```\n' }),
    );
    await page.visit(pathToFileURL(file).href);
    await expect(page.evaluate('window.drawn')).rejects.toThrow(/Parse error/);
    const { rows, text } = (await page.evaluate(LOOK('broken'))) as Seen;
    expect(rows).toEqual([]);
    expect(text).toMatch(/\*\*c/);
  });
});
