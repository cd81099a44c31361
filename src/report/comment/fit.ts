import { count } from '../wording.js';
import type { Section } from './section.js';

/** How long a text is, in the unit of its limit. */
export type Measure = (text: string) => number;

/**
 * Sections in their order, shortened until they fit. Each gets what it needs up to half of the room that is left, by
 * priority, so that a long one starves no other; what remains goes to those cut short, again by priority. A section cut
 * short keeps its first rows and counts the rest; one that has no row left is named at the end.
 */
export function fitSections(sections: readonly Section[], room: number, measure: Measure): string[] {
  const byPriority = [...sections].sort((one, other) => one.priority - other.priority);
  const shares = shareOut(byPriority, room - ROOM_FOR_REST, measure);
  const kept = new Map(byPriority.map((section) => [section, shorten(section, shares.get(section) ?? 0, measure)]));
  const lines = sections.flatMap((section) => kept.get(section) ?? []);
  const missing = sections.filter((section) => kept.get(section) === undefined).map(({ noun }) => noun);
  if (missing.length === 0) return lines;
  return [...lines, `No room here for: ${[...new Set(missing)].sort().join(', ')}. The job summary has more.`, ''];
}

function shareOut(sections: readonly Section[], room: number, measure: Measure): Map<Section, number> {
  const needs = new Map(sections.map((one) => [one, sizeOf([...one.open, ...one.rows, ...one.close], measure)]));
  const shares = new Map<Section, number>();
  let left = room;
  for (const [section, need] of needs) {
    const share = Math.min(need, need <= SMALL ? left : Math.floor(left / 2));
    shares.set(section, share);
    left -= share;
  }
  for (const [section, need] of needs) {
    const share = shares.get(section) ?? 0;
    const more = Math.min(need - share, left);
    shares.set(section, share + more);
    left -= more;
  }
  return shares;
}

/** A section of this size is given its room at once. */
const SMALL = 2_000;

function shorten(section: Section, room: number, measure: Measure): readonly string[] | undefined {
  const { open, rows, close, noun } = section;
  const frame = sizeOf([...open, ...close], measure);
  if (frame + sizeOf(rows, measure) <= room) return [...open, ...rows, ...close];
  let left = room - frame - ROOM_FOR_COUNT;
  const shown: string[] = [];
  for (const row of rows) {
    left -= sizeOf([row], measure);
    if (left < 0) break;
    shown.push(row);
  }
  if (shown.length === 0) return undefined;
  const further = count(rows.length - shown.length, `further ${noun}`);
  return [...open, ...shown, '', `${further} had no room here: see the job summary.`, ...close];
}

/** With the line break after each line. */
function sizeOf(lines: readonly string[], measure: Measure): number {
  return lines.reduce((sum, line) => sum + measure(line) + 1, 0);
}

const ROOM_FOR_COUNT = 120;
const ROOM_FOR_REST = 300;
