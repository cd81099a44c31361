import { quote } from './glob.js';
import type { Match } from './truth.js';

/** An address or a range: the first and the last address, as numbers, of one version. */
export interface IpRange {
  readonly version: 4 | 6;
  readonly first: bigint;
  readonly last: bigint;
}

/** IpAddress: the request's address lies in the range; IPv4 and IPv6 never match each other. */
export function matchIp(text: string, value: string): Match {
  const range = parseRange(value);
  if (range === undefined) return { unclear: `${quote(value)} is not an IP range, which AWS leaves undocumented` };
  const address = parseAddress(text);
  if (address === undefined) return { unclear: `the request's ${quote(text)} is not an IP address` };
  const inside = contains(range, address);
  if (range.version === 4 || value.includes('/') || address.version === 4) return inside;
  // The guide says that an address without a prefix length has /32, without saying that it means IPv4 alone.
  const wide = contains(withPrefix(range.first, 6, 32), address);
  return inside === wide ? inside : { unclear: `whether ${quote(value)} means one address or its /32` };
}

function contains(range: IpRange, address: { version: 4 | 6; value: bigint }): boolean {
  return range.version === address.version && address.value >= range.first && address.value <= range.last;
}

/** Reads a CIDR block or a single address; bits beyond the prefix length are ignored. */
export function parseRange(text: string): IpRange | undefined {
  const slash = text.indexOf('/');
  const address = parseAddress(slash === -1 ? text : text.slice(0, slash));
  if (address === undefined) return undefined;
  const bits = address.version === 4 ? 32 : 128;
  const prefix = slash === -1 ? String(bits) : text.slice(slash + 1);
  if (!/^\d{1,3}$/.test(prefix) || Number(prefix) > bits) return undefined;
  return withPrefix(address.value, address.version, Number(prefix));
}

function withPrefix(value: bigint, version: 4 | 6, prefix: number): IpRange {
  const host = BigInt((version === 4 ? 32 : 128) - prefix);
  const first = (value >> host) << host;
  return { version, first, last: first + (1n << host) - 1n };
}

export function parseAddress(text: string): { readonly version: 4 | 6; readonly value: bigint } | undefined {
  const four = parseV4(text);
  if (four !== undefined) return { version: 4, value: four };
  const six = parseV6(text);
  return six === undefined ? undefined : { version: 6, value: six };
}

function parseV4(text: string): bigint | undefined {
  if (!/^(?:\d{1,3}\.){3}\d{1,3}$/.test(text)) return undefined;
  const octets = text.split('.').map(Number);
  if (octets.some((octet) => octet > 255)) return undefined;
  return octets.reduce((value, octet) => (value << 8n) | BigInt(octet), 0n);
}

/** Eight groups, one run of zeros as `::`, the last two groups perhaps as IPv4. */
function parseV6(text: string): bigint | undefined {
  const halves = text.split('::');
  if (halves.length > 2 || !text.includes(':')) return undefined;
  const groups = halves.map(groupsOf);
  const [head, tail] = groups;
  if (head === undefined || groups.includes(undefined)) return undefined;
  const given = head.length + (tail?.length ?? 0);
  if (halves.length === 1 ? given !== 8 : given > 7) return undefined;
  const all = halves.length === 1 ? head : [...head, ...Array<bigint>(8 - given).fill(0n), ...(tail ?? [])];
  return all.reduce((value, group) => (value << 16n) | group, 0n);
}

function groupsOf(text: string): bigint[] | undefined {
  if (text === '') return [];
  const groups: bigint[] = [];
  const parts = text.split(':');
  for (const [index, part] of parts.entries()) {
    const four = index === parts.length - 1 ? parseV4(part) : undefined;
    if (four !== undefined) groups.push(four >> 16n, four & 0xffffn);
    else if (/^[0-9a-fA-F]{1,4}$/.test(part)) groups.push(BigInt(`0x${part}`));
    else return undefined;
  }
  return groups;
}
