import { eachStatement } from '../../policy/elements.js';
import { lacksElement } from '../grounds/element-name.js';
import type { PolicyRule } from '../rule.js';

export const missingResource: PolicyRule = {
  id: 'MISSING_RESOURCE',
  scope: 'policy',
  severity: 'error',
  applies: ['permissions', 'bucket', 'boundary', 'key'],
  summary: 'Every statement says which resources it is about.',
  rationale:
    'Without a Resource AWS refuses the policy; only a role’s trust policy, which is about its own role, has none.',
  howToFix: 'Add "Resource" with the ARN of the bucket or of the objects below the prefix.',
  bad: { policy: { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: 's3:GetObject' } } },
  good: {
    policy: {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
    },
  },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-missing-resource',
  *check(policy) {
    for (const { json, pointer } of eachStatement(policy)) {
      if (lacksElement(json, ['Resource', 'NotResource'])) {
        yield { pointer, message: 'The statement has neither Resource nor NotResource.' };
      }
    }
  },
};
