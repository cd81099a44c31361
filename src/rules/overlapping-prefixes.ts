import type { Connection } from '../config/connection.js';
import type { ConfigRule } from './rule.js';

export const overlappingPrefixes: ConfigRule = {
  scope: 'config',
  id: 'overlapping-prefixes',
  severity: 'warning',
  applies: [],
  summary: 'No prefix lies inside of another one of the same bucket.',
  rationale:
    'What two declarations cover is granted twice: the narrower one looks like a limit and is none, and removing it takes nothing away.',
  howToFix: 'Keep the wider prefix, or narrow it until both have objects of their own.',
  bad: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    prefixes: [videos/, videos/2026/]
`,
  good: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    prefixes: [videos/2025/, videos/2026/]
`,
  reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-prefixes.html',
  *check(config) {
    for (const places of groupByBucket(config.connections).values()) {
      // Sorted, a prefix stands right after those that it lies in; the stack holds these, the narrowest last.
      const around: Place[] = [];
      for (const place of places.sort(byPrefix)) {
        while (around.length > 0 && !place.prefix.startsWith(around.at(-1)?.prefix ?? '')) around.pop();
        const outer = around.at(-1);
        around.push(place);
        if (outer === undefined || outer.prefix === place.prefix) continue;
        yield { connection: place.connection, pointer: ['prefixes', place.index], message: describe(place, outer) };
      }
    }
  },
};

interface Place {
  readonly connection: Connection;
  /** Empty: the whole bucket. */
  readonly prefix: string;
  readonly index: number;
}

function groupByBucket(connections: readonly Connection[]): Map<string, Place[]> {
  const buckets = new Map<string, Place[]>();
  for (const connection of connections) {
    if (connection.state === 'absent') continue;
    const key = `${connection.partition} ${connection.bucket}`;
    const places = buckets.get(key) ?? [];
    buckets.set(key, places);
    const prefixes = connection.prefixes.length > 0 ? connection.prefixes : [''];
    for (const [index, prefix] of prefixes.entries()) places.push({ connection, prefix, index });
  }
  return buckets;
}

function byPrefix(one: Place, other: Place): number {
  if (one.prefix === other.prefix) return 0;
  return one.prefix < other.prefix ? -1 : 1;
}

function describe({ connection, prefix }: Place, outer: Place): string {
  const where = outer.prefix === '' ? 'the whole bucket' : `"${outer.prefix}"`;
  const owner = outer.connection === connection ? '' : ` of the connection "${outer.connection.name}"`;
  return `The prefix "${prefix}" lies inside of ${where}${owner}.`;
}
