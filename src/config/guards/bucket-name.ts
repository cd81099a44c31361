import { classifyBucketName } from '../../policy/bucket-name.js';
import type { Guard } from './guard.js';

/** A name that no bucket can have. Names that only old buckets have are the rule `legacy-bucket-name`. */
export const bucketName: Guard = {
  id: 'bucket-name',
  *check({ config }) {
    for (const { bucket, origin } of config.connections) {
      const name = classifyBucketName(bucket);
      if (name.is !== 'invalid') continue;
      yield {
        origin,
        pointer: ['bucket'],
        message: `${JSON.stringify(bucket.slice(0, 80))} is no bucket name: ${name.because}`,
        fix: 'write the name as the S3 console shows it: 3 to 63 lower-case letters, digits, "." and "-"',
      };
    }
  },
};
