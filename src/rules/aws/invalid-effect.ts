import { eachStatement } from '../../policy/elements.js';
import { POLICY_KINDS } from '../../policy/types.js';
import type { PolicyRule } from '../rule.js';

export const invalidEffect: PolicyRule = {
  id: 'INVALID_EFFECT',
  scope: 'policy',
  severity: 'error',
  applies: POLICY_KINDS,
  summary: 'Effect is exactly Allow or Deny.',
  rationale: 'AWS refuses any other word, and it compares with case: "allow" is not "Allow".',
  howToFix: 'Write "Allow" or "Deny", with a capital letter.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: { Effect: 'allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
    },
  },
  good: {
    policy: {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
    },
  },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-effect',
  *check(policy) {
    for (const { json, pointer } of eachStatement(policy)) {
      const effect = json.Effect;
      if (typeof effect !== 'string' || effect === 'Allow' || effect === 'Deny') continue;
      const meant = ['Allow', 'Deny'].find((word) => word.toLowerCase() === effect.trim().toLowerCase());
      yield {
        pointer: [...pointer, 'Effect'],
        message: `Effect is "${effect}", which is neither "Allow" nor "Deny".`,
        ...(meant !== undefined && { fix: `Write "${meant}".`, replacement: { ...json, Effect: meant } }),
      };
    }
  },
};
