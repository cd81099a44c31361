import { findRepeatedSids } from '../grounds/repeated-sid.js';
import type { PolicyRule } from '../rule.js';

export const uniqueSidsRecommended: PolicyRule = {
  id: 'UNIQUE_SIDS_RECOMMENDED',
  scope: 'policy',
  severity: 'warning',
  applies: ['bucket', 'key'],
  needs: ['sid'],
  summary: 'Every Sid of a resource policy is unique.',
  rationale: 'Audit logs and error messages name a statement by its Sid; two with the same cannot be told apart.',
  howToFix: 'Give one of the two statements another Sid, or remove it.',
  bad: {
    kind: 'bucket',
    policy: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
          Action: 's3:GetObject',
          Resource: 'arn:aws:s3:::acme-media/videos/*',
          Sid: 'Coactive',
        },
        {
          Effect: 'Allow',
          Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
          Action: 's3:GetObject',
          Resource: 'arn:aws:s3:::acme-media/images/*',
          Sid: 'Coactive',
        },
      ],
    },
  },
  good: {
    kind: 'bucket',
    policy: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
          Action: 's3:GetObject',
          Resource: 'arn:aws:s3:::acme-media/videos/*',
          Sid: 'CoactiveVideos',
        },
        {
          Effect: 'Allow',
          Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
          Action: 's3:GetObject',
          Resource: 'arn:aws:s3:::acme-media/images/*',
          Sid: 'CoactiveImages',
        },
      ],
    },
  },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-general-warning-unique-sids-recommended',
  *check(policy) {
    for (const { pointer, sid, first } of findRepeatedSids(policy)) {
      yield { pointer, message: `The Sid "${sid}" is already that of statement ${String(first + 1)}.` };
    }
  },
};
