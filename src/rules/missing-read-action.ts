import { describeMissing } from './grounds/missing-grant.js';
import { GOOD_PERMISSIONS } from './grounds/good-documents.js';
import type { ConnectionRule } from './rule.js';

export const missingReadAction: ConnectionRule = {
  scope: 'connection',
  id: 'missing-read-action',
  severity: 'error',
  applies: ['permissions', 'bucket'],
  summary: 'Some statement allows Coactive to read objects.',
  rationale: 'Without s3:GetObject Coactive can list what is there, and ingest none of it.',
  howToFix: 'Allow s3:GetObject on the ARN of the bucket followed by "/", the declared prefix and "*".',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: 's3:ListBucket',
          Resource: 'arn:aws:s3:::acme-media',
          Condition: { StringLike: { 's3:prefix': 'videos/*' } },
        },
      ],
    },
  },
  good: { policy: GOOD_PERMISSIONS },
  reference: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html',
  *check(subject) {
    yield* describeMissing(subject, 's3:GetObject');
  },
};
