import { classifyBucketName } from '../../policy/bucket-name.js';
import type { Guard } from './guard.js';

/** What looks like a bucket and is none: its access follows other rules, so nothing here would prove anything. */
export const supportedBucket: Guard = {
  id: 'supported-bucket',
  *check({ config }) {
    for (const { bucket, origin } of config.connections) {
      const name = classifyBucketName(bucket);
      if (name.is !== 'unsupported') continue;
      yield {
        origin,
        pointer: ['bucket'],
        message: `${JSON.stringify(bucket.slice(0, 80))} is ${name.what}, which is not supported`,
        fix: 'declare a general purpose bucket',
      };
    }
  },
};
