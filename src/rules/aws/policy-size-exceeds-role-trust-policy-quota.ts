import { countCharacters, formatCount } from '../grounds/document-size.js';
import type { PolicyRule } from '../rule.js';

export const policySizeExceedsRoleTrustPolicyQuota: PolicyRule = {
  id: 'POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA',
  scope: 'policy',
  severity: 'warning',
  applies: ['trust'],
  summary: 'A trust policy has at most 2,048 characters.',
  rationale:
    'IAM refuses a longer one unless the quota of your account was raised, and above 8,192 always. White space does not count.',
  howToFix:
    'Remove principals and conditions that are not needed, or ask AWS for a higher quota "Role trust policy length".',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Principal: {
          AWS: Array.from({ length: 60 }, (_, index) => `arn:aws:iam::111122223333:role/media-reader-${String(index)}`),
        },
        Action: 'sts:AssumeRole',
      },
    },
  },
  good: {
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
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-general-warning-policy-size-exceeds-role-trust-policy-quota',
  *check({ text }) {
    const count = countCharacters(text);
    if (count <= QUOTA) return;
    const isOverMaximum = count > MAXIMUM;
    const limit = isOverMaximum
      ? `${formatCount(MAXIMUM)} at most`
      : `${formatCount(QUOTA)} unless the quota was raised`;
    yield {
      pointer: [],
      severity: isOverMaximum ? 'error' : 'note',
      message: `The policy has ${formatCount(count)} characters without white space; IAM takes ${limit}.`,
    };
  },
};

/** The default, and how far AWS raises it. Source: IAM User Guide, reference_iam-quotas. */
const QUOTA = 2_048;
const MAXIMUM = 8_192;
