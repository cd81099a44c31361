import { expect, jest } from '@jest/globals';
import * as core from '@actions/core';
import { driftIssues } from '../../../src/jobs/github/drift-issues.js';
import { suggestFixes } from '../../../src/jobs/github/suggestion.js';
import { annotationsOf } from '../../../src/report/annotations.js';
import type { CommentInput } from '../../../src/report/comment/input.js';
import { renderComment } from '../../../src/report/comment/render-comment.js';
import { drawAccess } from '../../../src/report/diagram.js';
import { renderHtml } from '../../../src/report/html/page.js';
import { renderMarkdown } from '../../../src/report/markdown.js';
import { renderSarif } from '../../../src/report/sarif.js';
import { renderText } from '../../../src/report/text.js';
import { parseMarkdown, textIn, type MarkdownNode } from './parse-markdown.js';

/** A report with the texts of its files, as a run has them. */
export interface Said {
  readonly input: CommentInput;
  readonly textOf: (file: string) => string | undefined;
}

/** What GitHub would turn into a mention, a link to an issue or a commit, or an address. */
export const REFERENCE =
  /@[a-z0-9]|#\d|\bGH-\d|:\/\/|\bwww\.[a-z]|(?<![0-9a-z])(?=[0-9]*[a-f])[0-9a-f]{7,40}(?![0-9a-z])/i;

/** Where a report goes, and what is wrong with what it says there; empty: nothing. */
export const SINKS: Readonly<Record<string, (said: Said) => string[]>> = {
  comment: ({ input }) => markdownProblems(renderComment(input, { max: 10_000_000 })),
  'review comment': ({ input, textOf }) =>
    suggestFixes(input.report.findings, textOf).flatMap(({ text }) => markdownProblems(text)),
  issue: ({ input }) =>
    (['single', 'per-connection'] as const).flatMap((grouping) =>
      driftIssues(input, grouping).flatMap(({ title, body, ending }) => [
        ...markdownProblems(body),
        ...markdownProblems(ending),
        ...controlProblems(title, ''),
      ]),
    ),
  summary: ({ input: { report } }) => markdownProblems(renderMarkdown(report, { maxBytes: 10_000_000 })),
  SARIF: ({ input: { report }, textOf }) => sarifProblems(renderSarif(report, { rules: [], textOf })),
  annotations: ({ input: { report } }) => annotationProblems(annotationsOf(report.findings).shown),
  terminal: ({ input: { report }, textOf }) => {
    const options = { textOf, failOn: 'error', quiet: false, verbose: true } as const;
    return [
      ...controlProblems(renderText(report, { ...options, coloured: false }), '\n'),
      // What colours need, and nothing else of a terminal's language.
      ...controlProblems(renderText(report, { ...options, coloured: true }).replace(COLOUR, ''), '\n'),
    ];
  },
  HTML: ({ input: { report } }) => htmlProblems(renderHtml(report)),
  diagram: ({ input: { report } }) => drawAccess(report).filter((line) => !DIAGRAM.test(line)),
};

const COLOUR = new RegExp(`${String.fromCharCode(27)}\\[\\d*m`, 'g');
const OWN_HTML =
  /^(<\/?(details|summary|sub|code|br)>|<!-- coactive-storage-access:[a-z]+:[0-9a-f:]+(sha256:[0-9a-f]+)? -->)+$/;
const OWN_LINKS = /^https:\/\/github\.com\/acme\/infra(\/|$)/;
const NODE_TYPES = new Set([
  ...['root', 'html', 'heading', 'paragraph', 'text', 'strong', 'table', 'tableRow', 'tableCell', 'link', 'inlineCode'],
  ...['code', 'list', 'listItem', 'blockquote', 'break'],
]);

function markdownProblems(text: string): string[] {
  const tree = parseMarkdown(text);
  const references = textIn(tree).filter((each) => REFERENCE.test(each));
  return [...references.map((each) => `refers: ${each}`), ...nodesOf(tree).flatMap(nodeProblems)];
}

function nodesOf(node: MarkdownNode): MarkdownNode[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)];
}

function nodeProblems({ type, value = '', url = '' }: MarkdownNode): string[] {
  if (!NODE_TYPES.has(type)) return [`a node ${type}`];
  if (type === 'link' && !OWN_LINKS.test(url)) return [`a link to ${url}`];
  // A fold's title and a code cell stand as HTML around escaped text.
  const html = value.replace(/>[^<]*</g, '><');
  return type === 'html' && !OWN_HTML.test(html.replace(/\s+/g, '')) && !OWN_HTML.test(html.trim())
    ? [`HTML ${value}`]
    : [];
}

function controlProblems(text: string, allowed: string): string[] {
  const bad = [...text].filter((character) => {
    const code = character.codePointAt(0) ?? 0;
    const isControl = code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0x202a && code <= 0x202e);
    return isControl && !allowed.includes(character);
  });
  return bad.map((character) => `a character U+${(character.codePointAt(0) ?? 0).toString(16)}`);
}

function sarifProblems(text: string): string[] {
  const messages: string[] = [];
  JSON.parse(text, (key, value: unknown) => {
    if (key === 'text' && typeof value === 'string') messages.push(value);
    return value;
  });
  const links = messages.filter((message) => /(?<!\\)\[[^\]]*(?<!\\)\]\(/.test(message));
  return [...links, ...controlProblems(text, '\n')];
}

/** As the runner reads it: one line, one command, of ours. */
function annotationProblems(annotations: ReturnType<typeof annotationsOf>['shown']): string[] {
  const written: string[] = [];
  const stdout = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    written.push(String(chunk));
    return true;
  });
  try {
    for (const { severity, message, ...properties } of annotations) {
      if (severity === 'error') core.error(message, properties);
      else if (severity === 'warning') core.warning(message, properties);
      else core.notice(message, properties);
    }
  } finally {
    stdout.mockRestore();
  }
  const lines = written
    .join('')
    .split(/\r|\n/)
    .filter((line) => line !== '');
  expect(lines.length).toBeGreaterThanOrEqual(annotations.length === 0 ? 0 : 1);
  const isOwn = /^::(error|warning|notice) title=[^:,]*(,(file|line|endLine|col|endColumn)=[^:,]*)*::/;
  return [
    ...(lines.length === annotations.length ? [] : [`${String(lines.length)} lines`]),
    ...lines.filter((line) => !isOwn.test(line)),
  ];
}

const TAGS = new Set([
  ...['html', 'head', 'meta', 'link', 'title', 'style', 'body', 'script', 'main', 'header', 'footer', 'section', 'nav'],
  ...[
    'h1',
    'h2',
    'h3',
    'p',
    'a',
    'ul',
    'ol',
    'li',
    'table',
    'caption',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'code',
    'pre',
  ],
  ...['span', 'div', 'strong', 'em', 'small', 'label', 'input', 'fieldset', 'legend', 'button', 'output', 'details'],
  ...['summary', 'article', 'figure', 'figcaption', 'dl', 'dt', 'dd', 'br', 'form', 'search', 'noscript', 'time', 'b'],
  ...['svg', 'g', 'rect', 'path', 'text', 'tspan', 'line', 'circle', 'defs', 'marker', 'desc', 'polygon', '!doctype'],
]);

function htmlProblems(page: string): string[] {
  const tags = [...page.matchAll(/<\/?([a-z!][a-z0-9]*)([^>]*)>/gi)];
  return [
    ...tags.map(([, name = '']) => name.toLowerCase()).filter((name) => !TAGS.has(name)),
    ...(tags.filter(([all]) => all.startsWith('<script')).length === 1 ? [] : ['another script']),
    ...tags.filter(([, , attributes = '']) => /\son[a-z]+\s*=|javascript:/i.test(attributes)).map(([all]) => all),
    ...controlProblems(page, '\n'),
  ];
}

/** A line of ours: a quoted label holds no quote and no bracket. */
const DIAGRAM =
  /^(flowchart LR| {2}coactive\["Coactive"\]| {2}c\d+(p\d+|x\d+|t\d+)?(\(?\[+\(?"[^"\][(){}<>]*"\)?\]+\)?)| {2}coactive -->\|[a-z ]+\| c\d+| {2}c\d+(t\d+)? (-->|-\.->)\|("[^"\][(){}<>]*"|[a-z ]+)\| c\d+([px]\d+)?)$/;
