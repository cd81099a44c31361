import { findRepeatedSids } from '../grounds/repeated-sid.js';
import type { PolicyRule } from '../rule.js';

export const uniqueSidsRequired: PolicyRule = {
  id: 'UNIQUE_SIDS_REQUIRED',
  scope: 'policy',
  severity: 'error',
  applies: ['permissions', 'trust', 'boundary'],
  needs: ['sid'],
  summary: 'Every Sid of an IAM policy is unique.',
  rationale: 'IAM refuses a policy in which two statements have the same Sid.',
  howToFix: 'Give one of the two statements another Sid, or remove it.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: 's3:ListBucket',
          Resource: 'arn:aws:s3:::acme-media',
          Condition: { StringLike: { 's3:prefix': 'videos/*' } },
          Sid: 'Media',
        },
        { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*', Sid: 'Media' },
      ],
    },
  },
  good: {
    policy: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: 's3:ListBucket',
          Resource: 'arn:aws:s3:::acme-media',
          Condition: { StringLike: { 's3:prefix': 'videos/*' } },
          Sid: 'List',
        },
        { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*', Sid: 'Read' },
      ],
    },
  },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-unique-sids-required',
  *check(policy) {
    for (const { pointer, sid, first } of findRepeatedSids(policy)) {
      yield { pointer, message: `The Sid "${sid}" is already that of statement ${String(first + 1)}.` };
    }
  },
};
