import { eachArnWith } from '../grounds/arn-defect.js';
import type { PolicyRule } from '../rule.js';

export const missingArnAccount: PolicyRule = {
  id: 'MISSING_ARN_ACCOUNT',
  scope: 'policy',
  severity: 'error',
  applies: ['permissions', 'bucket', 'boundary', 'key'],
  summary: 'ARNs of keys, roles and access points have an account.',
  rationale:
    'Only buckets and objects are found without an account. Without one the ARN of a key or role matches nothing.',
  howToFix: 'Write the 12-digit account id between the fourth and the fifth colon.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Action: 'kms:Decrypt',
        Resource: 'arn:aws:kms:us-east-1::key/1234abcd-12ab-34cd-56ef-1234567890ab',
      },
    },
  },
  good: {
    policy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Action: 'kms:Decrypt',
        Resource: 'arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab',
      },
    },
  },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-missing-arn-account',
  *check(policy) {
    for (const { value, pointer } of eachArnWith('MISSING_ARN_ACCOUNT', policy)) {
      yield { pointer, message: `"${value}" lacks the account id.` };
    }
  },
};
