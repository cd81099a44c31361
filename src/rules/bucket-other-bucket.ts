import { eachStatement, eachText } from '../policy/elements.js';
import { hasWildcard } from '../policy/wildcard.js';
import { GOOD_BUCKET } from './grounds/good-documents.js';
import { hasPlaceholder } from './grounds/placeholder.js';
import { readS3Resource } from './grounds/s3-resource.js';
import type { ScopedRule } from './rule.js';

export const bucketOtherBucket: ScopedRule = {
  scope: 'policy-of-connection',
  id: 'bucket-other-bucket',
  severity: 'error',
  applies: ['bucket'],
  summary: 'A bucket policy names only the bucket that it is attached to.',
  rationale:
    'S3 refuses a bucket policy with a resource of another bucket (MalformedPolicy, "Policy has invalid resource"), the whole document, whichever statement it stands in. The grant that was meant does not come into being.',
  howToFix: 'Write the declared bucket, or remove the resource.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
          Action: 's3:GetObject',
          Resource: 'arn:aws:s3:::acme-raw/videos/*',
        },
      ],
    },
  },
  good: { policy: GOOD_BUCKET },
  reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-bucket-policies.html',
  *check(policy, connection) {
    for (const raw of eachStatement(policy)) {
      for (const { value, pointer } of eachText(raw, 'Resource', 'NotResource')) {
        const bucket = readS3Resource(value)?.bucket;
        if (bucket === undefined || bucket === connection.bucket) continue;
        if (hasWildcard(bucket) || bucket.includes('${') || hasPlaceholder(value) || value.includes('s3://')) continue;
        yield {
          pointer,
          message: `"${value}" is in the bucket "${bucket}"; this policy belongs to "${connection.bucket}".`,
        };
      }
    }
  },
};
