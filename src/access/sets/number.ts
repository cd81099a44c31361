import type { Line } from './interval.js';

const bits = new DataView(new ArrayBuffer(8));

/** The next greater double: conditions on numbers compare doubles, so between two neighbours there is nothing. */
function after(value: number): number {
  if (value === 0) return Number.MIN_VALUE;
  bits.setFloat64(0, value);
  bits.setBigInt64(0, bits.getBigInt64(0) + (value > 0 ? 1n : -1n));
  return bits.getFloat64(0);
}

function nearZero(from: number, to: number): number {
  if (from <= 0 && to >= 0) return 0;
  const whole = from > 0 ? Math.ceil(from) : Math.floor(to);
  if (from <= whole && whole <= to) return whole;
  const middle = Number(((from + to) / 2).toPrecision(6));
  return from <= middle && middle <= to ? middle : from;
}

/** Negative numbers are rare in requests: they come last. */
function positiveFirst(values: readonly number[]): readonly number[] {
  const positive = values.filter((value) => value >= 0);
  return positive.length > 0 ? positive : values;
}

function withoutExponent(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/0+$/, '') : text;
}

/** The numbers of Numeric operators. */
export const NUMBERS: Line<number> = {
  name: 'number',
  least: -1e16,
  greatest: 1e16,
  next: after,
  previous: (value) => 0 - after(0 - value),
  parse: parseNumber,
  print: (intervals) => withoutExponent(Math.min(...positiveFirst(intervals.map(([from, to]) => nearZero(from, to))))),
};

/** `undefined` for a text that is no decimal number, or one of more digits than we compare exactly. */
export function parseNumber(text: string): number | undefined {
  if (!NUMBER_FORM.test(text)) return undefined;
  return Number(text) + 0;
}

/** Up to 15 digits a double is exact enough to compare decimals as they are written. */
const NUMBER_FORM = /^[+-]?(?=[\d.]{1,16}$)\d+(?:\.\d+)?$/;
