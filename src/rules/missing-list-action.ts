import { describeMissing } from './grounds/missing-grant.js';
import { GOOD_PERMISSIONS } from './grounds/good-documents.js';
import type { ConnectionRule } from './rule.js';

export const missingListAction: ConnectionRule = {
  scope: 'connection',
  id: 'missing-list-action',
  severity: 'error',
  applies: ['permissions', 'bucket'],
  summary: 'Some statement allows Coactive to list the bucket.',
  rationale:
    'Coactive finds what to ingest by listing. Without s3:ListBucket it finds nothing, and S3 answers a wrong key with "Access Denied" instead of "not found", which sends everybody looking in the wrong place.',
  howToFix: 'Allow s3:ListBucket on the ARN of the bucket.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' }],
    },
  },
  good: { policy: GOOD_PERMISSIONS },
  reference: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html',
  *check(subject) {
    yield* describeMissing(subject, 's3:ListBucket');
  },
};
