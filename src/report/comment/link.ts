import { escapeMarkdown } from '../escape-markdown.js';
import type { RepositoryLinks } from './input.js';

/** `iam/a.json:6`, as a link to these lines at the commit where there is one; text of the inputs has no file. */
export function linkTo(file: string, line: number, endLine: number, links: RepositoryLinks | undefined): string {
  if (file === '') return 'inputs';
  const label = `${escapeMarkdown(shorten(file))}:${String(line)}`;
  if (links === undefined) return label;
  const lines = endLine > line ? `#L${String(line)}-L${String(endLine)}` : `#L${String(line)}`;
  return `[${label}](${links.repositoryUrl}/blob/${links.sha}/${file.split('/').map(encode).join('/')}${lines})`;
}

/** Also what `encodeURIComponent` leaves: a parenthesis would end the link. */
function encode(segment: string): string {
  return encodeURIComponent(segment.replace(/[\ud800-\udfff]/gu, '\ufffd')).replace(
    /[!'()*~]/g,
    (character) => `%${character.charCodeAt(0).toString(16)}`,
  );
}

function shorten(file: string): string {
  return file.length > MAX_PATH ? `…${file.slice(1 - MAX_PATH)}` : file;
}

const MAX_PATH = 120;
