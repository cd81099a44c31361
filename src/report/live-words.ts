import type { EvidencePart, UnreadPart } from '../live/evidence.js';
import type { ConnectionReport, Report } from './report.js';

const NAMES = {
  bucket: 'bucket policy',
  boundary: 'boundary',
  key: 'key policy',
  'public-access-block': 'Block Public Access',
} as const satisfies Readonly<Record<EvidencePart, string>>;

/** `with the live bucket policy and key policy`; empty where nothing live took part. */
export function liveWords({ live = [] }: Pick<ConnectionReport, 'live'>): string {
  return live.length === 0 ? '' : `with the live ${joinNames(live.map((part) => NAMES[part]))}`;
}

/** The live documents that took part in any verdict of a check, in words. */
export function liveKinds({ connections }: Pick<Report, 'connections'>): string {
  const parts = new Set(connections.flatMap(({ live = [] }) => live));
  const plural = { ...NAMES, bucket: 'bucket policies', boundary: 'boundaries', key: 'key policies' };
  const order: readonly EvidencePart[] = ['bucket', 'boundary', 'key', 'public-access-block'];
  return joinNames(order.filter((part) => parts.has(part)).map((part) => plural[part]));
}

/** What of the live state could not be read, once for each part and reason. */
export interface UnreadGroup {
  /** `bucket policy` */
  readonly name: string;
  readonly connections: readonly string[];
  /** With the permission that is missing, where one is. Untrusted text may be in it. */
  readonly why: string;
}

export function groupUnread(connections: readonly ConnectionReport[]): readonly UnreadGroup[] {
  const groups = new Map<string, { readonly part: UnreadPart; readonly names: string[] }>();
  for (const { name, unread = [] } of connections) {
    for (const part of unread) {
      const key = JSON.stringify([part.part, part.reason, part.needs]);
      const group = groups.get(key) ?? { part, names: [] };
      group.names.push(name);
      groups.set(key, group);
    }
  }
  return [...groups.values()].map(({ part: { part, reason, needs }, names }) => ({
    name: NAMES[part],
    connections: names,
    why: needs === undefined ? reason : `${reason} (needs ${needs})`,
  }));
}

/** `a`, `a and b`, `a, b and c`. */
function joinNames(names: readonly string[]): string {
  const [last = '', ...before] = [...names].reverse();
  return before.length === 0 ? last : `${before.reverse().join(', ')} and ${last}`;
}
