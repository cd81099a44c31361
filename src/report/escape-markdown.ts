import { visible } from './visible.js';

/**
 * Repository text as plain text inside Markdown, also in a table cell: no markup, HTML, cell, link, math or code can come
 * of it. Characters become numeric entities, which CommonMark never reads as structure. GitHub looks for mentions,
 * addresses, issue numbers (`#12`, `GH-12`) and commits after that, so a zero-width space stands inside each of these.
 */
export function escapeMarkdown(text: string): string {
  if (text.trim() === '' && text !== '') return '(blank)';
  return visible(text)
    .replace(COMMIT, (hash) => (/^\d+$/.test(hash) ? hash : hash.replace(/.{6}(?=.)/g, '$&\u200b')))
    .replace(/\b(GH-)(?=\d)/gi, '$1\u200b')
    .replace(/\bwww(?=\.)/gi, '$&\u200b')
    .replace(/:(?=\/\/)|\.(?<=\u200b\.)|^[-+]|^\d+(?=[.)])|[&<>"'`*_{}[\]()\\|~$!@#=^\u200b]/gi, entity)
    .replace(/&#(?:64|35|58);/g, '$&&#8203;');
}

/** 7 to 40 hexadecimal digits, which GitHub links when the repository has such a commit; digits alone are account ids. */
const COMMIT = /(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/gi;

function entity(text: string): string {
  return Array.from(text, (character) => `&#${String(character.codePointAt(0))};`).join('');
}

/**
 * Repository text as code inside Markdown, also in a table cell. A code span is fenced by more backticks than the text
 * has; where that is not enough (a cell ends at `|` even inside of code, and no backslash helps after a backslash) the
 * same is said as HTML. GitHub looks for no mention, address or number in code.
 */
export function escapeCode(text: string): string {
  const shown = visible(text);
  if (shown.trim() === '' || /[|\\]/.test(shown)) return `<code>${escapeMarkdown(text)}</code>`;
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const room = /^[` ]|[` ]$/.test(shown) ? ' ' : '';
  return `${fence}${room}${shown}${room}${fence}`;
}

/** Several lines of code under a fence that no line of them closes. The lines are the caller's, each made visible. */
export function fenceCode(lines: readonly string[], language: string): string[] {
  const longest = Math.max(2, ...lines.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${language}`, ...lines.map((line) => visible(line)), fence];
}
