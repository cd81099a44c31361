import type { Finding } from './finding.js';
import { visible } from './visible.js';

/** The text of a file of the workspace, where it could be read. */
export type TextOf = (file: string) => string | undefined;

/** One line of a file with the found part under carets; both lines have the same columns on a terminal. */
export interface Excerpt {
  readonly line: number;
  readonly text: string;
  readonly carets: string;
}

type Place = Pick<Finding, 'file' | 'line' | 'column' | 'endLine' | 'endColumn'>;

/** Makes excerpts of findings; splits each file only once, since a bad one has many findings. */
export function createExcerpts(textOf: TextOf): (place: Place) => Excerpt | undefined {
  const files = new Map<string, readonly string[]>();
  return (place) => {
    let lines = files.get(place.file);
    if (lines === undefined) files.set(place.file, (lines = textOf(place.file)?.split(/\r?\n/) ?? []));
    const line = lines[place.line - 1];
    return line === undefined || line.trim() === '' ? undefined : excerpt(line, place);
  };
}

function excerpt(line: string, place: Place): Excerpt {
  // A range over several lines is marked to the end of its first one.
  const end = place.endLine === place.line ? place.endColumn - 1 : line.trimEnd().length;
  const before = shown(line.slice(0, place.column - 1), -MAX_BEFORE);
  const marked = shown(line.slice(place.column - 1, Math.max(end, place.column - 1)), MAX_MARKED);
  const after = shown(line.slice(Math.max(end, place.column - 1)), MAX_AFTER);
  const carets = ' '.repeat(widthOf(before)) + '^'.repeat(Math.max(1, widthOf(marked)));
  return { line: place.line, text: (before + marked + after).trimEnd(), carets };
}

const MAX_BEFORE = 60;
const MAX_MARKED = 80;
const MAX_AFTER = 40;

/** A part of the line without tabs and terminal codes, cut to a length: at its end, or (negative) at its beginning. */
function shown(part: string, limit: number): string {
  const length = Math.abs(limit);
  // Cut first: a minified policy has 100,000 characters on one line.
  const near = limit < 0 ? part.slice(-length) : part.slice(0, length);
  const text = visible(near.replaceAll('\t', '  '));
  if (near.length === part.length) return text;
  return limit < 0 ? `…${text}` : `${text}…`;
}

/** Columns on a terminal: combining marks take none, East Asian wide characters and emoji two. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (!/\p{M}/u.test(character)) width += WIDE.test(character) ? 2 : 1;
  }
  return width;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
