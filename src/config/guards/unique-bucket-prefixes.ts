import type { Connection } from '../connection.js';
import type { Guard } from './guard.js';

/**
 * The same bucket and prefix declared twice: two declarations of one access, of which only one can be meant. An absent
 * connection does not count, so that one can take the place of another. Prefixes that merely overlap are a rule.
 */
export const uniqueBucketPrefixes: Guard = {
  id: 'unique-bucket-prefixes',
  *check({ config }) {
    const first = new Map<string, Connection>();
    for (const connection of config.connections) {
      if (connection.state === 'absent') continue;
      const { prefixes, bucket, partition } = connection;
      const places = prefixes.length > 0 ? prefixes : [undefined];
      for (const [index, prefix] of places.entries()) {
        // `null` is no prefix: the whole bucket is not the same as the (refused) empty prefix.
        const key = JSON.stringify([partition, bucket, prefix ?? null]);
        const other = first.get(key);
        first.set(key, other ?? connection);
        if (other === undefined) continue;
        const what = prefix === undefined ? `the whole bucket "${bucket}"` : `"${prefix}" of the bucket "${bucket}"`;
        const { file, rangeOf } = other.origin;
        const line = String(rangeOf(['bucket']).line);
        yield {
          origin: connection.origin,
          pointer: prefix === undefined ? ['bucket'] : ['prefixes', index],
          message:
            other === connection
              ? `${what} is listed twice`
              : `${what} is declared twice: also by "${other.name}" at ${file}:${line}`,
          fix: 'keep one of them, or give one `state: absent`',
        };
      }
    }
  },
};
