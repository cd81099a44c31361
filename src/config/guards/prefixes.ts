import type { Guard } from './guard.js';

/** S3's limit for a key, in bytes of UTF-8. Source: Amazon S3 User Guide, "Naming Amazon S3 objects". */
const MAX_KEY_BYTES = 1024;

/** A prefix that matches nothing, or everything. Any character may be in one: it is literal text. */
export const prefixes: Guard = {
  id: 'prefixes',
  *check({ config }) {
    for (const connection of config.connections) {
      for (const [index, prefix] of connection.prefixes.entries()) {
        const problem = whatIsWrong(prefix, connection.bucket);
        if (problem) yield { origin: connection.origin, pointer: ['prefixes', index], ...problem };
      }
    }
  },
};

function whatIsWrong(prefix: string, bucket: string): { message: string; fix: string } | undefined {
  if (prefix === '') {
    return { message: 'an empty prefix', fix: 'for the whole bucket leave `prefixes` out; else write a prefix' };
  }
  if (prefix.startsWith('/')) {
    const fix = `write "${prefix.replace(/^\/+/, '')}"`;
    return { message: `the prefix "${prefix}" begins with "/": keys do not, so it would match nothing`, fix };
  }
  if (/^(s3:\/\/|arn:)/i.test(prefix)) {
    return { message: `the prefix "${prefix}" is an address`, fix: `write only what comes after "${bucket}/"` };
  }
  const bytes = new TextEncoder().encode(prefix).length;
  if (bytes <= MAX_KEY_BYTES) return undefined;
  return {
    message: `a prefix of ${String(bytes)} bytes: keys have at most ${String(MAX_KEY_BYTES)}`,
    fix: 'shorten it',
  };
}
