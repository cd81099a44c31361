import { eachStatement } from '../../policy/elements.js';
import { POLICY_KINDS } from '../../policy/types.js';
import { lacksElement } from '../grounds/element-name.js';
import type { PolicyRule } from '../rule.js';

export const missingEffect: PolicyRule = {
  id: 'MISSING_EFFECT',
  scope: 'policy',
  severity: 'error',
  applies: POLICY_KINDS,
  summary: 'Every statement says whether it allows or denies.',
  rationale: 'There is no default: AWS refuses a policy that leaves open whether a statement gives access or takes it.',
  howToFix: 'Add "Effect": "Allow" or "Effect": "Deny".',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: { Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
    },
  },
  good: {
    policy: {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
    },
  },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-missing-effect',
  *check(policy) {
    for (const { json, pointer } of eachStatement(policy)) {
      if (lacksElement(json, ['Effect'])) {
        yield { pointer, message: 'The statement has no Effect.' };
      }
    }
  },
};
