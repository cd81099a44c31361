import { splitArn } from '../../policy/arn.js';
import { nearest } from '../../policy/nearest.js';
import { POLICY_KINDS } from '../../policy/types.js';
import { eachArnWith, PARTITIONS } from '../grounds/arn-defect.js';
import type { PolicyRule } from '../rule.js';

export const invalidPartition: PolicyRule = {
  id: 'INVALID_PARTITION',
  scope: 'policy',
  severity: 'error',
  applies: POLICY_KINDS,
  summary: 'Every ARN names a partition of AWS.',
  rationale: 'An ARN of a partition that does not exist matches nothing, and AWS refuses the policy.',
  howToFix: 'Write aws, or aws-cn, aws-us-gov or aws-eusc where your account is there.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:amazon:s3:::acme-media/videos/*' },
    },
  },
  good: {
    policy: {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
    },
  },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-partition',
  *check(policy) {
    for (const { value, pointer } of eachArnWith('INVALID_PARTITION', policy)) {
      const partition = splitArn(value)?.partition ?? '';
      const meant = nearest(partition, PARTITIONS);
      yield {
        pointer,
        message: `"${value}" has the partition "${partition}", which AWS does not have.`,
        ...(meant !== undefined && { fix: `Did you mean "${meant}"?` }),
      };
    }
  },
};
