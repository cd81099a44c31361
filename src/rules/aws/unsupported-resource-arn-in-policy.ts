import { eachArnWith } from '../grounds/arn-defect.js';
import type { PolicyRule } from '../rule.js';

export const unsupportedResourceArnInPolicy: PolicyRule = {
  id: 'UNSUPPORTED_RESOURCE_ARN_IN_POLICY',
  scope: 'policy',
  severity: 'error',
  applies: ['bucket', 'key'],
  summary: 'A resource policy names only its own kind of resource.',
  rationale:
    'S3 refuses a bucket policy whose resource is "*", a key or an access point, and the policy before stays in force.',
  howToFix:
    'Name the bucket, arn:aws:s3:::bucket, or its objects, arn:aws:s3:::bucket/prefix/*; in a key policy write "*", which there means the key itself.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
        Action: 's3:GetObject',
        Resource: '*',
      },
    },
  },
  good: {
    policy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
        Action: 's3:GetObject',
        Resource: 'arn:aws:s3:::acme-media/videos/*',
      },
    },
  },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-unsupported-resource-arn-in-policy',
  *check(policy) {
    for (const { value, pointer } of eachArnWith('UNSUPPORTED_RESOURCE_ARN_IN_POLICY', policy)) {
      const owner =
        policy.kind === 'bucket'
          ? 'a bucket policy speaks of its bucket and its objects'
          : 'a key policy speaks of its key';
      yield { pointer, message: `The resource "${value}" does not belong here: ${owner}.` };
    }
  },
};
