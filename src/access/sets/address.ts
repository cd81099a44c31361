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
  const slash = text.indexOf('/');
  const address = slash === -1 ? text : text.slice(0, slash);
  const v4 = parseV4(address);
  const value = v4 ?? parseV6(address);
  if (value === undefined) return undefined;
  const width = v4 === undefined ? 128 : 32;
  const length = slash === -1 ? String(width) : text.slice(slash + 1);
  if (!/^\d{1,3}$/.test(length) || Number(length) > width) return undefined;
  const size = 1n << BigInt(width - Number(length));
  const base = v4 === undefined ? 0n : V4;
  const from = value - (value % size);
  return [base + from, base + from + size - 1n];
}

function parseV4(text: string): bigint | undefined {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
  if (parts === null) return undefined;
  let value = 0n;
  for (const part of parts.slice(1)) {
    if (Number(part) > 255) return undefined;
    value = value * 256n + BigInt(part);
  }
  return value;
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
