import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { renderComment } from '../../../src/report/comment/render-comment.js';
import { parseMarkdown, typesIn } from '../injection/parse-markdown.js';
import { sampleFinding, sampleReport } from '../sample.js';
import { SITUATIONS } from './situations.js';

const GOLDEN = new URL('golden/', import.meta.url);
const MARKER = /^<!-- coactive-storage-access:comment:[0-9a-f]{32} -->\n/;

function golden(name: string): string {
  return readFileSync(new URL(name, GOLDEN), 'utf8');
}

/** Without what is the same everywhere: the marker, and the footer, which has a file of its own. */
function body(text: string): string {
  expect(text).toMatch(MARKER);
  const footers = ['footer.md', 'footer-plan.md', 'footer-drift.md'].map(golden);
  const footer = footers.find((each) => text.endsWith(each)) ?? 'no footer';
  expect(text.endsWith(footer)).toBe(true);
  return text.slice(0, -footer.length).replace(MARKER, '');
}

/** Of the three hundred rows of findings the golden file has two, and of those left out no number. */
function abridge(name: string, text: string): string {
  if (name !== 'three-hundred-findings') return text;
  const shown = text.match(/^\| ❌\u00a0error /gm)?.length ?? 0;
  expect(text).toContain(`\n${String(300 - shown)} further findings had no room here`);
  return text
    .replace(/^\d+ further findings/m, 'NNN further findings')
    .replace(/^\| ❌\u00a0error \| \[iam\/media\.json:(?![12]\])\d+\].*\n/gm, '');
}

describe('the comment, as written by hand', () => {
  test.each(Object.entries(SITUATIONS))('%s', (name, input) => {
    const text = renderComment(input);
    expect(abridge(name, body(text))).toBe(golden(`${name}.md`));
    expect(text.length).toBeLessThanOrEqual(65_536);
  });

  test('each situation has its file, and each file its situation', () => {
    const files = readdirSync(GOLDEN).filter((file) => !file.startsWith('footer'));
    expect(files.map((file) => file.replace('.md', '')).sort()).toEqual(Object.keys(SITUATIONS).sort());
  });

  test.each(Object.entries(SITUATIONS))('%s has no broken table, fold or fence', (_, input) => {
    const text = renderComment(input);
    const tree = parseMarkdown(text);
    expect(text.match(/<details>/g)?.length ?? 0).toBe(text.match(/<\/details>/g)?.length ?? 0);
    // A broken table shows as a paragraph with pipes.
    const paragraphs = tree.children.filter(({ type }) => type === 'paragraph');
    expect(paragraphs.some((paragraph) => JSON.stringify(paragraph).includes(' | '))).toBe(false);
    for (const table of tree.children.filter(({ type }) => type === 'table')) {
      const widths = (table.children ?? []).map((row) => row.children?.length);
      expect(new Set(widths).size).toBe(1);
    }
    expect(typesIn(tree)).not.toContain('broken');
  });
});

describe('the limit', () => {
  const many = (length: number) =>
    Array.from({ length }, (_, index) =>
      sampleFinding({ line: index + 1, endLine: index + 1, message: 'wide '.repeat(100) }),
    );

  test.each([300, 3_000])(
    'of 65,536 characters holds with %i findings; the rest is counted, the verdicts stay',
    (length) => {
      const text = renderComment({ report: sampleReport(many(length)), config: ['coactive.yml'] });
      expect(text.length).toBeLessThanOrEqual(65_536);
      // All the room that GitHub gives is used.
      expect(text.length).toBeGreaterThan(60_000);
      expect(text).toMatch(/\d further findings had no room here: see the job summary\./);
      expect(text).toContain('#### Connections');
    },
  );

  test('holds with 5,000 connections, and keeps what the change does', () => {
    const connections = Array.from({ length: 5_000 }, (_, index) => ({
      name: `connection_${String(index)}`,
      method: 'iam-role' as const,
      bucket: 'acme-media',
      prefixes: ['videos/'],
      verdicts: {},
    }));
    const access = connections.map(({ name }) => ({
      connection: name,
      effect: 'widens' as const,
      gained: [],
      lost: [],
    }));
    const base = { settings: [], access, trusted: 'base' as const };
    const text = renderComment({ report: sampleReport([], { connections }), config: [], base });
    expect(text.length).toBeLessThanOrEqual(65_536);
    expect(text).toContain('⚠️ **widens**: `connection_0`');
    expect(text).toContain('further access changes');
    expect(text).toContain('further connections had no room here');
  });

  test('can be one of bytes, as the job summary has it', () => {
    const measure = (text: string) => Buffer.byteLength(text);
    const report = sampleReport(many(5_000).map((finding) => ({ ...finding, message: '日'.repeat(300) })));
    const text = renderComment({ report, config: [] }, { max: 1_000_000, measure });
    expect(measure(text)).toBeLessThanOrEqual(1_000_000);
    expect(measure(text)).toBeGreaterThan(900_000);
  });
});
