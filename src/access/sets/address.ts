import type { Interval, Intervals, Line } from './interval.js';

/**
 * IPv4 and IPv6 addresses on one line: an IPv6 address is its number, an IPv4 address its number beyond all of those.
 * The two kinds never meet: no condition on one says anything of the other.
 */
export const ADDRESSES: Line<bigint> = {
  name: 'address',
  least: 0n,
  greatest: (1n << 128n) + (1n << 32n) - 1n,
  next: (value) => value + 1n,
  previous: (value) => value - 1n,
  parse: (text) => {
    const range = text.includes('/') ? undefined : parseRange(text);
    return range?.[0];
  },
  print: (intervals) => printAddress(pick(intervals)),
};

const V4 = 1n << 128n;
/** Addresses of the documentation, which read well in a witness. */
const EXAMPLES = [V4 + 0xcb007107n, V4 + 0xc6336407n, (0x20010db8n << 96n) + 1n, V4 + 0x08080808n];

function pick(intervals: Intervals<bigint>): bigint {
  const example = EXAMPLES.find((value) => intervals.some(([from, to]) => from <= value && value <= to));
  if (example !== undefined) return example;
  for (const [from, to] of intervals) if (to >= V4) return from > V4 ? from : V4;
  return intervals[0]?.[0] ?? V4;
}

/** An address or a CIDR block as an interval; `undefined` for other text. Bits beyond the prefix length do not count. */
export function parseRange(text: string): Interval<bigint> | undefined {
  if (text.length > LONGEST) return undefined;
  let range = ranges.get(text);
  if (range === undefined) {
    if (ranges.size >= MAX_RANGES) ranges.clear();
    ranges.set(text, (range = readRange(text) ?? null));
  }
  return range ?? undefined;
}

/** The same few ranges stand in statement after statement. Bounded, for hostile input is not few. */
const ranges = new Map<string, Interval<bigint> | null>();
const MAX_RANGES = 1_024;
/** Longer than any address with its prefix length can be written. */
const LONGEST = 64;

function readRange(text: string): Interval<bigint> | undefined {
  const v4 = IPV4.exec(text);
  if (v4 !== null) return rangeV4(v4);
  const slash = text.indexOf('/');
  const value = parseV6(slash === -1 ? text : text.slice(0, slash));
  const length = slash === -1 ? '128' : text.slice(slash + 1);
  if (value === undefined || !/^\d{1,3}$/.test(length) || Number(length) > 128) return undefined;
  const size = 1n << BigInt(128 - Number(length));
  const from = value - (value % size);
  return [from, from + size - 1n];
}

const IPV4 = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?:\/(\d{1,3}))?$/;

/** In numbers, which are quicker than bigints by far. */
function rangeV4([, a, b, c, d, length = '32']: RegExpExecArray): Interval<bigint> | undefined {
  const [one, two, three, four, bits] = [Number(a), Number(b), Number(c), Number(d), Number(length)];
  if (one > 255 || two > 255 || three > 255 || four > 255 || bits > 32) return undefined;
  const value = ((one * 256 + two) * 256 + three) * 256 + four;
  const size = 2 ** (32 - bits);
  const from = value - (value % size);
  return [V4 + BigInt(from), V4 + BigInt(from + size - 1)];
}

function parseV6(text: string): bigint | undefined {
  const halves = text.split('::');
  if (halves.length > 2 || !text.includes(':')) return undefined;
  const groups = halves.map((half) => (half === '' ? [] : half.split(':')));
  const [head = [], tail] = groups;
  const missing = 8 - head.length - (tail?.length ?? 0);
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  let value = 0n;
  for (const group of [...head, ...Array<string>(tail === undefined ? 0 : missing).fill('0'), ...(tail ?? [])]) {
    if (!/^[0-9a-fA-F]{1,4}$/.test(group)) return undefined;
    value = value * 65_536n + BigInt(`0x${group}`);
  }
  return value;
}

function printAddress(value: bigint): string {
  if (value >= V4) {
    const v4 = Number(value - V4);
    return [24, 16, 8, 0].map((shift) => String(Math.floor(v4 / 2 ** shift) % 256)).join('.');
  }
  const groups: string[] = [];
  for (let shift = 112n; shift >= 0n; shift -= 16n) groups.push(((value >> shift) & 0xffffn).toString(16));
  const text = groups.join(':');
  return text.endsWith(':0:0') ? text.replace(/(?::0)+$/, '::') : text;
}
