import { describe, expect, test } from '@jest/globals';
import { renderComment } from '../../../src/report/comment/render-comment.js';
import { drawAccess } from '../../../src/report/diagram.js';
import { renderMarkdown } from '../../../src/report/markdown.js';
import { hostileInput } from './hostile-report.js';
import { hostileTexts } from './hostile-texts.js';
import { parseMarkdown, textIn, type MarkdownNode } from './parse-markdown.js';

/** The tree without its texts: what a hostile text must not change. Links keep where they lead to, files aside. */
function structure(node: MarkdownNode): unknown {
  const { type, url, lang, value, children } = node;
  const where = url?.replace(/\/blob\/0{40}\/[^#]*/, '/blob/FILE');
  const html =
    type === 'html' ? value?.replace(/comment:[0-9a-f]{32}/, 'comment:HASH').replace(/&#\d+;/g, '') : undefined;
  return { type, where, lang, html: html?.replace(/<code>.*<\/code>/, '<code/>'), children: children?.map(structure) };
}

/** What GitHub would turn into a mention, a link to an issue or a commit, or an address. */
const REFERENCE = /@[a-z0-9]|#\d|\bGH-\d|:\/\/|\bwww\.[a-z]|(?<![0-9a-z])(?=[0-9]*[a-f])[0-9a-f]{7,40}(?![0-9a-z])/i;

const ORDINARY = 'ordinary';

describe('a comment with a hostile text in every place that a pull request controls', () => {
  // Room enough that nothing is left out: what is shortened differs by the length of the text.
  const render = (text: string) => renderComment(hostileInput(text), { max: 10_000_000 });
  const expected = structure(parseMarkdown(render(ORDINARY)));

  test.each(hostileTexts())('%s: has the structure that an ordinary text has', (_, text) => {
    expect(structure(parseMarkdown(render(text)))).toEqual(expected);
  });

  test.each(hostileTexts())('%s: mentions nobody and refers to nothing', (_, text) => {
    const said = textIn(parseMarkdown(renderComment(hostileInput(text))));
    expect(said.filter((each) => REFERENCE.test(each))).toEqual([]);
  });

  test.each(hostileTexts())('%s: is one comment of ours, with one marker', (_, text) => {
    const body = renderComment(hostileInput(text));
    expect(body.split('\n').filter((line) => line.startsWith('<!--'))).toHaveLength(1);
    expect(body.startsWith('<!-- coactive-storage-access:comment:')).toBe(true);
  });

  test('an unescaped text would be found', () => {
    const raw = render(ORDINARY).replace('> ordinary', '> <b>@octocat</b> | x');
    expect(structure(parseMarkdown(raw))).not.toEqual(expected);
    expect(textIn(parseMarkdown('@octocat')).some((each) => REFERENCE.test(each))).toBe(true);
  });
});

describe('the job summary with a hostile text', () => {
  const render = (text: string) => renderMarkdown(hostileInput(text).report, { maxBytes: 1_000_000 });
  const expected = structure(parseMarkdown(render(ORDINARY)));

  test.each(hostileTexts())('%s: has the structure that an ordinary text has', (_, text) => {
    expect(structure(parseMarkdown(render(text)))).toEqual(expected);
  });
});

test.each(hostileTexts())('%s: adds no line, node or edge to the diagram', (_, text) => {
  const shape = (lines: readonly string[]) => lines.map((line) => line.replace(/(role of |").*("|"\]\))/, '$1$2'));
  expect(shape(drawAccess(hostileInput(text).report))).toEqual(shape(drawAccess(hostileInput(ORDINARY).report)));
});
