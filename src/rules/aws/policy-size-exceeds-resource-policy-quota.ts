import type { PolicyKind } from '../../policy/types.js';
import { countBytes, formatCount } from '../grounds/document-size.js';
import type { PolicyRule } from '../rule.js';

export const policySizeExceedsResourcePolicyQuota: PolicyRule = {
  id: 'POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA',
  scope: 'policy',
  // AWS's check is a WARNING; the 20 KB of a bucket policy can not be raised, so S3 refuses the document for certain.
  severity: 'error',
  applies: ['bucket', 'key'],
  summary: 'A bucket policy has at most 20 KB.',
  rationale: 'S3 refuses a longer bucket policy, KMS a key policy above 32 KB; neither quota can be raised.',
  howToFix: 'Join statements that differ in one element only, and remove white space.',
  bad: {
    kind: 'bucket',
    policy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
        Action: 's3:GetObject',
        Resource: Array.from({ length: 600 }, (_, index) => `arn:aws:s3:::acme-media/videos/${String(index)}/*`),
      },
    },
  },
  good: {
    kind: 'bucket',
    policy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
        Action: 's3:GetObject',
        Resource: 'arn:aws:s3:::acme-media/videos/*',
      },
    },
  },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-general-warning-policy-size-exceeds-resource-policy-quota',
  *check({ kind, text, json }) {
    const quota = QUOTAS[kind];
    const bytes = countBytes(text);
    if (quota === undefined || bytes <= quota) return;
    const compact = countBytes(JSON.stringify(json));
    yield {
      pointer: [],
      message: `The policy has ${formatCount(bytes)} bytes; AWS takes ${formatCount(quota)}.`,
      ...(compact <= quota && { fix: `Remove white space: without it the policy has ${formatCount(compact)} bytes.` }),
    };
  },
};

/** In bytes. Source: S3 User Guide, add-bucket-policy; AWS KMS Developer Guide, resource-limits. */
const QUOTAS: Readonly<Partial<Record<PolicyKind, number>>> = { bucket: 20 * 1024, key: 32 * 1024 };
