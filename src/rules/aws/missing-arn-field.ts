import { POLICY_KINDS } from '../../policy/types.js';
import { eachArnWith } from '../grounds/arn-defect.js';
import type { PolicyRule } from '../rule.js';

export const missingArnField: PolicyRule = {
  id: 'MISSING_ARN_FIELD',
  scope: 'policy',
  severity: 'error',
  applies: POLICY_KINDS,
  summary: 'Every ARN has its six fields.',
  rationale:
    'With a field too few the rest slides to the left: what you meant as the bucket may be read as an account.',
  howToFix:
    'Write arn:partition:service:region:account:resource; S3 leaves region and account empty: arn:aws:s3:::bucket.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:acme-media/videos/*' },
    },
  },
  good: {
    policy: {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
    },
  },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-missing-arn-field',
  *check(policy) {
    for (const { value, pointer } of eachArnWith('MISSING_ARN_FIELD', policy)) {
      yield { pointer, message: `"${value}" has fewer than the six fields of an ARN.` };
    }
  },
};
