import { classifyBucketName } from '../policy/bucket-name.js';
import type { ConfigRule } from './rule.js';

export const legacyBucketName: ConfigRule = {
  scope: 'config',
  id: 'legacy-bucket-name',
  severity: 'warning',
  applies: [],
  summary: 'Buckets have names that S3 still gives.',
  rationale:
    'Names with capital letters or underscores, or of more than 63 characters, exist only for buckets that were made in us-east-1 before March 2018. Any other bucket cannot have them, so most often the name is mistyped, and the access would be given to nobody.',
  howToFix: 'Compare the name with the S3 console; for a bucket that old, waive this finding.',
  bad: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: Acme_Media
`,
  good: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
`,
  reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html',
  *check(config) {
    for (const connection of config.connections) {
      const name = classifyBucketName(connection.bucket);
      if (connection.state === 'absent' || name.is !== 'legacy') continue;
      const message = `Only a bucket of before March 2018 can be named "${connection.bucket}": ${name.because}.`;
      yield { connection, pointer: ['bucket'], message };
    }
  },
};
