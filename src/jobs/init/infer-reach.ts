import { matchesWildcard } from '../../policy/wildcard.js';
import type { PolicyDocument, Statement } from '../../policy/types.js';

/** What of a bucket documents let read. */
export interface Reach {
  readonly bucket: string;
  /** Literal beginnings of keys, none within another; empty: the whole bucket. */
  readonly prefixes: readonly string[];
}

/**
 * The buckets that documents name, by name, each with the prefixes of what may be read in it. A pattern in the middle of a
 * key is cut there, so that the prefix takes in all that it matches; a pattern in a bucket's name names no bucket.
 */
export function inferReach(documents: readonly Pick<PolicyDocument, 'statements'>[]): readonly Reach[] {
  const found = new Map<string, Set<string>>();
  for (const statement of documents.flatMap(({ statements }) => statements)) {
    if (statement.effect !== 'Allow' || !speaksOf(statement, /^(\*|s3:)/i)) continue;
    const reads = mayRead(statement);
    for (const resource of statement.resource ?? []) {
      const [, bucket, key] = /^arn:aws[a-z-]*:s3:::([^/*?$]+)(?:\/(.*))?$/s.exec(resource) ?? [];
      if (bucket === undefined) continue;
      const prefixes = found.get(bucket) ?? new Set<string>();
      found.set(bucket, prefixes);
      if (key !== undefined && reads) prefixes.add(literalHead(key));
    }
  }
  return [...found]
    .map(([bucket, prefixes]) => ({ bucket, prefixes: withoutCovered([...prefixes]) }))
    .sort((one, other) => compare(one.bucket, other.bucket));
}

function speaksOf({ action, notAction }: Statement, pattern: RegExp): boolean {
  return notAction !== undefined || (action ?? []).some((one) => pattern.test(one));
}

function mayRead({ action, notAction }: Statement): boolean {
  if (action === undefined) return notAction !== undefined;
  return action.some((one) => matchesWildcard(one.toLowerCase(), 's3:getobject'));
}

/** Up to the first wildcard or policy variable. */
function literalHead(key: string): string {
  return /^[^*?$]*/.exec(key)?.[0] ?? '';
}

function withoutCovered(prefixes: readonly string[]): readonly string[] {
  if (prefixes.includes('')) return [];
  return prefixes
    .filter((one) => !prefixes.some((other) => other !== one && one.startsWith(other)))
    .sort((one, other) => compare(one, other));
}

/** By code units: the same on every machine, whatever its language. */
export function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
