import { parseRange, type IpRange } from './evaluate/ip.js';
import type { Meeting } from './meets.js';

/**
 * Whether a public address, otherwise unknown, fits an IpAddress condition. Public IPv4 is everything but the ranges of
 * RFC 6890 that are not globally reachable; public IPv6 is 2000::/3.
 */
export function matchPublicAddress(values: readonly string[], negated: boolean): Meeting {
  const ranges: IpRange[] = [];
  for (const value of values) {
    const range = parseRange(value);
    if (range === undefined) return 'unknown';
    ranges.push(range);
  }
  const every = PUBLIC_V4.every((part) => isCovered(part, ranges));
  const none = [...PUBLIC_V4, PUBLIC_V6].every((part) => !ranges.some((range) => overlaps(part, range)));
  if (every) return negated ? 'unmet' : 'met';
  if (none) return negated ? 'met' : 'unmet';
  return 'unknown';
}

const NOT_PUBLIC_V4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
  ...['192.0.2.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/3'],
].map(rangeOf);

const PUBLIC_V4: readonly IpRange[] = without(rangeOf('0.0.0.0/0'), NOT_PUBLIC_V4);
const PUBLIC_V6: IpRange = rangeOf('2000::/3');

function rangeOf(text: string): IpRange {
  const range = parseRange(text);
  if (range === undefined) throw new Error(`${text} is not a range`);
  return range;
}

function overlaps(a: IpRange, b: IpRange): boolean {
  return a.version === b.version && a.first <= b.last && b.first <= a.last;
}

function isCovered(part: IpRange, ranges: readonly IpRange[]): boolean {
  return without(part, ranges).length === 0;
}

/** What is left of a range when others are taken out of it. */
function without(part: IpRange, taken: readonly IpRange[]): IpRange[] {
  let rest = [part];
  for (const range of taken) {
    rest = rest.flatMap((piece) => {
      if (!overlaps(piece, range)) return [piece];
      const left = { ...piece, last: range.first - 1n };
      const right = { ...piece, first: range.last + 1n };
      return [left, right].filter(({ first, last }) => first <= last);
    });
  }
  return rest;
}
