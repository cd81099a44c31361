import type { Line } from './interval.js';

/** The moments of Date operators, in milliseconds since 1970. */
export const MOMENTS: Line<number> = {
  name: 'date',
  least: Date.parse('0001-01-01T00:00:00Z'),
  greatest: Date.UTC(9999, 11, 31, 23, 59, 59, 999),
  next: (value) => value + 1,
  previous: (value) => value - 1,
  parse: parseMoment,
  print: (intervals) => {
    const usual = Date.UTC(2030, 0, 1);
    if (intervals.some(([from, to]) => from <= usual && usual <= to)) return show(usual);
    const [from, to] = intervals.at(-1) ?? [usual, usual];
    return show(from > usual ? wholeSecond(from, to) : to);
  },
};

function show(moment: number): string {
  return new Date(moment).toISOString().replace('.000Z', 'Z');
}

function wholeSecond(from: number, to: number): number {
  const second = Math.ceil(from / 1000) * 1000;
  return second <= to ? second : from;
}

/** ISO 8601 (its W3C profile) or seconds since 1970; `undefined` for all else, and for four digits, which could be both. */
export function parseMoment(text: string): number | undefined {
  if (/^\d{4}$/.test(text)) return undefined;
  let moment = NaN;
  if (EPOCH_FORM.test(text)) moment = Math.round(Number(text) * 1000);
  else if (ISO_FORM.test(text) && isInCalendar(text)) moment = Date.parse(text);
  return moment >= MOMENTS.least && moment <= MOMENTS.greatest ? moment : undefined;
}

/** 30 February is no date. */
function isInCalendar(text: string): boolean {
  const day = text.slice(0, 10);
  const moment = Date.parse(day);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(day);
}

const EPOCH_FORM = /^-?\d+(?:\.\d{1,3})?$/;
const ISO_FORM = /^\d{4}-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?)?$/;
