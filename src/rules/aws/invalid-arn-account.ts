import { splitArn } from '../../policy/arn.js';
import { POLICY_KINDS } from '../../policy/types.js';
import { eachArnWith } from '../grounds/arn-defect.js';
import type { PolicyRule } from '../rule.js';

export const invalidArnAccount: PolicyRule = {
  id: 'INVALID_ARN_ACCOUNT',
  scope: 'policy',
  severity: 'error',
  applies: POLICY_KINDS,
  summary: 'The account of an ARN is a 12-digit account id.',
  rationale: 'A digit too few or too many names nobody, or somebody else.',
  howToFix: 'Write the 12 digits of the account id without hyphens; it may begin with zeros.',
  bad: {
    kind: 'trust',
    policy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::86310436022:role/coactive-external-connections' },
        Action: 'sts:AssumeRole',
      },
    },
  },
  good: {
    kind: 'trust',
    policy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
        Action: 'sts:AssumeRole',
      },
    },
  },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-arn-account',
  *check(policy) {
    for (const { value, pointer } of eachArnWith('INVALID_ARN_ACCOUNT', policy)) {
      const account = splitArn(value)?.account ?? '';
      yield { pointer, message: `"${value}" has the account "${account}", which is no account id.` };
    }
  },
};
