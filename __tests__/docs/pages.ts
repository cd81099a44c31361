import { globSync } from 'tinyglobby';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The repository, with a slash at the end. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Every page that a person wrote; docs/rules.md is generated, and its examples run by the catalogue's test. */
export const PAGES = globSync(['*.md', 'docs/**/*.md', 'examples/**/*.md'], { cwd: ROOT })
  .filter((name) => name !== 'docs/rules.md')
  .sort();

export interface Block {
  readonly language: string;
  /** A file of the reader's repository, from there on; left out: only shown. */
  readonly title?: string;
  readonly body: string;
}

export function readPage(name: string): string {
  return readFileSync(ROOT + name, 'utf8');
}

/** The fenced blocks of a page, in their order. */
export function blocksOf(name: string): Block[] {
  return [...readPage(name).matchAll(/^```(\w*)(?: title="([^"]+)")?\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', title, body = '']) => ({ language, body, ...(title !== undefined && { title }) }),
  );
}

/** The headings of a page as GitHub makes anchors of them. */
export function anchorsOf(name: string): string[] {
  const text = readPage(name).replace(/^```[\s\S]*?^```$/gm, '');
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[`*\\]/g, '')
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replace(/ /g, '-'),
  );
}
