import { createLocator } from '../../policy/locate.js';
import { parsePolicy } from '../../policy/parse.js';
import { statementPointer } from '../../policy/pointer.js';
import type { Finding } from '../../report/finding.js';
import { escapeMarkdown, fenceCode } from '../../report/escape-markdown.js';

/** A statement to put in place of the one found, as whole lines of its file. */
export interface Suggestion {
  readonly file: string;
  /** Both included. */
  readonly startLine: number;
  readonly endLine: number;
  /** Markdown with GitHub's suggestion block. */
  readonly text: string;
  /** The statement as it stands, without white space: tells whether a comment is still about it. */
  readonly original: string;
}

/** One-click fixes: one for each statement, only where the statement has its lines to itself. Removing one is left to people. */
export function suggestFixes(
  findings: readonly Finding[],
  textOf: (file: string) => string | undefined,
): readonly Suggestion[] {
  const found = new Map<string, Suggestion>();
  for (const finding of findings) {
    const { file, statement, replacement } = finding;
    if (statement === undefined || replacement === undefined || replacement === null) continue;
    const key = `${file}#${String(statement)}`;
    const suggestion = found.has(key) ? undefined : suggest(finding, statement, textOf(file) ?? '');
    if (suggestion !== undefined) found.set(key, suggestion);
  }
  return [...found.values()];
}

function suggest(finding: Finding, index: number, text: string): Suggestion | undefined {
  const { file, message, rule, replacement } = finding;
  const parsed = parsePolicy(text, 'permissions', file);
  if ('problem' in parsed) return undefined;
  const range = createLocator(text)(statementPointer(parsed.policy, index));
  const lines = text.split(/\r?\n/);
  const first = lines[range.line - 1] ?? '';
  const last = lines[range.endLine - 1] ?? '';
  const indent = first.slice(0, range.column - 1);
  const rest = last.slice(range.endColumn - 1).trim();
  if (indent.trim() !== '' || (rest !== '' && rest !== ',')) return undefined;
  const step = indent.includes('\t') ? '\t' : 2;
  const body = JSON.stringify(replacement, null, step)
    .split('\n')
    .map((line) => indent + line);
  body.push(`${body.pop() ?? ''}${rest}`);
  // A repository's text could hold what shows as something else: then no click should take it over.
  const fence = fenceCode(body, 'suggestion');
  if (fence.slice(1, -1).some((line, at) => line !== body[at])) return undefined;
  const original = lines
    .slice(range.line - 1, range.endLine)
    .join(' ')
    .replace(/\s+/g, '');
  const said = `**${escapeMarkdown(rule)}**: ${escapeMarkdown(message.slice(0, 1_000))}`;
  return { file, startLine: range.line, endLine: range.endLine, text: [said, '', ...fence].join('\n'), original };
}
