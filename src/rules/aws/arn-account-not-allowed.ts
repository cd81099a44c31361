import { splitArn } from '../../policy/arn.js';
import { eachArnWith } from '../grounds/arn-defect.js';
import type { PolicyRule } from '../rule.js';

export const arnAccountNotAllowed: PolicyRule = {
  id: 'ARN_ACCOUNT_NOT_ALLOWED',
  scope: 'policy',
  severity: 'error',
  applies: ['permissions', 'bucket', 'boundary', 'key'],
  summary: 'ARNs of buckets and objects have no account.',
  rationale:
    'Bucket names are unique in the whole partition. With an account the ARN matches nothing, and AWS refuses the policy.',
  howToFix:
    'Leave the account empty: arn:aws:s3:::bucket. To hold a statement to an account, use the condition key aws:ResourceAccount.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3::111122223333:acme-media/videos/*' },
    },
  },
  good: {
    policy: {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
    },
  },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-arn-account-not-allowed',
  *check(policy) {
    for (const { value, pointer } of eachArnWith('ARN_ACCOUNT_NOT_ALLOWED', policy)) {
      const account = splitArn(value)?.account ?? '';
      yield { pointer, message: `"${value}" has the account "${account}"; ARNs of buckets and objects have none.` };
    }
  },
};
