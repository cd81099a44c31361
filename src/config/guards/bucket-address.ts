import { classifyBucketName } from '../../policy/bucket-name.js';
import type { Guard } from './guard.js';

/** A bucket written as an address or ARN: the name alone is meant. */
export const bucketAddress: Guard = {
  id: 'bucket-address',
  *check({ config }) {
    for (const { bucket, origin } of config.connections) {
      const name = classifyBucketName(bucket);
      if (name.is !== 'address') continue;
      yield {
        origin,
        pointer: ['bucket'],
        message: `bucket is ${name.what}, where the bare name belongs`,
        fix: `write \`bucket: ${name.bare.slice(0, 80)}\`, and what comes after it under \`prefixes\``,
      };
    }
  },
};
