import { POLICY_KINDS } from '../../policy/types.js';
import { eachArnWith } from '../grounds/arn-defect.js';
import type { PolicyRule } from '../rule.js';

export const invalidArnPrefix: PolicyRule = {
  id: 'INVALID_ARN_PREFIX',
  scope: 'policy',
  severity: 'error',
  applies: POLICY_KINDS,
  summary: 'Every resource is an ARN.',
  rationale:
    'AWS refuses a policy whose resource is a bare name or path: only an ARN says which service and which partition it belongs to.',
  howToFix: 'Write the whole ARN: arn:aws:s3:::bucket for the bucket, arn:aws:s3:::bucket/prefix/* for objects.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'acme-media/videos/*' },
    },
  },
  good: {
    policy: {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
    },
  },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-arn-prefix',
  *check(policy) {
    for (const { value, pointer } of eachArnWith('INVALID_ARN_PREFIX', policy)) {
      yield { pointer, message: `"${value}" does not begin with "arn:".` };
    }
  },
};
