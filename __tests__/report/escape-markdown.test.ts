import { describe, expect, test } from '@jest/globals';
import { escapeCode, escapeMarkdown, fenceCode } from '../../src/report/escape-markdown.js';
import { hostileTexts } from './injection/hostile-texts.js';
import { parseMarkdown, textIn, typesIn } from './injection/parse-markdown.js';

describe('repository text in Markdown', () => {
  test.each(hostileTexts())('%s is text and nothing else, in a paragraph and in a cell', (_, text) => {
    const escaped = escapeMarkdown(text);
    expect(typesIn(parseMarkdown(`before ${escaped} after`))).toEqual(['root', 'paragraph', 'text']);
    expect(typesIn(parseMarkdown(escaped === '' ? 'x' : `x${escaped}`))).toEqual(['root', 'paragraph', 'text']);
    const table = parseMarkdown(`| a | b |\n| --- | --- |\n| ${escaped} | second |\n`);
    expect(table.children).toHaveLength(1);
    const rows = typesIn(table).filter((type) => type === 'tableCell');
    expect(rows).toHaveLength(4);
    expect(textIn(table).some((one) => one.trim() === 'second')).toBe(true);
  });

  test.each(hostileTexts())('%s mentions nobody and refers to nothing', (_, text) => {
    for (const said of textIn(parseMarkdown(escapeMarkdown(text)))) {
      expect(said).not.toMatch(
        /@[a-z0-9]|#\d|\bGH-\d|:\/\/|\bwww\.[a-z]|(?<![0-9a-z])(?!\d+(?![0-9a-f]))[0-9a-f]{7,40}(?![0-9a-z])/i,
      );
    }
  });

  test('an account id and an ARN stay as they are, to be copied', () => {
    expect(escapeMarkdown('arn:aws:iam::111122223333:role/x')).toBe('arn:aws:iam::111122223333:role/x');
  });
});

describe('repository text as code', () => {
  test.each(hostileTexts())('%s is one piece of code, in a paragraph and in a cell', (_, text) => {
    const escaped = escapeCode(text);
    const types = typesIn(parseMarkdown(`before ${escaped} after`));
    expect(types).toEqual(['root', 'paragraph', 'text', 'inlineCode', 'text']);
    const table = parseMarkdown(`| a | b |\n| --- | --- |\n| ${escaped} | second |\n`);
    expect(typesIn(table).filter((type) => type === 'tableCell')).toHaveLength(4);
    expect(textIn(table)).toContain('second');
  });

  test('shows what it holds', () => {
    expect(escapeCode('s3:GetObject')).toBe('`s3:GetObject`');
    expect(escapeCode('a`b')).toBe('``a`b``');
    expect(escapeCode('`a`')).toBe('`` `a` ``');
    expect(escapeCode('a|b')).toBe('<code>a&#124;b</code>');
  });

  test.each(hostileTexts())('%s stays inside of a fence', (_, text) => {
    const { children } = parseMarkdown(fenceCode(['first', text, 'last'], 'json').join('\n'));
    expect(children.map(({ type }) => type)).toEqual(['code']);
  });
});
