import { countCharacters, formatCount } from '../grounds/document-size.js';
import type { PolicyRule } from '../rule.js';

export const policySizeExceedsIdentityPolicyQuota: PolicyRule = {
  id: 'POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA',
  scope: 'policy',
  // AWS's check is a WARNING, since other quotas can be raised; this one can not, so IAM refuses the document for certain.
  severity: 'error',
  applies: ['permissions', 'boundary'],
  summary: 'An identity policy has at most 6,144 characters.',
  rationale:
    'IAM refuses a managed policy that is longer, and this quota cannot be raised. White space does not count.',
  howToFix: 'Split the policy into several, or name fewer prefixes with a common parent.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Action: 's3:GetObject',
        Resource: Array.from({ length: 180 }, (_, index) => `arn:aws:s3:::acme-media/videos/${String(index)}/*`),
      },
    },
  },
  good: {
    policy: {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
    },
  },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-general-warning-policy-size-exceeds-identity-policy-quota',
  *check({ text }) {
    const count = countCharacters(text);
    if (count <= QUOTA) return;
    yield {
      pointer: [],
      message: `The policy has ${formatCount(count)} characters without white space; IAM takes ${formatCount(QUOTA)}.`,
    };
  },
};

/** Of managed policies, permissions boundaries too. Source: IAM User Guide, reference_iam-quotas. */
const QUOTA = 6_144;
