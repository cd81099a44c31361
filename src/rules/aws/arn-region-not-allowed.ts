import { splitArn } from '../../policy/arn.js';
import { eachArnWith } from '../grounds/arn-defect.js';
import type { PolicyRule } from '../rule.js';

export const arnRegionNotAllowed: PolicyRule = {
  id: 'ARN_REGION_NOT_ALLOWED',
  scope: 'policy',
  severity: 'error',
  applies: ['permissions', 'bucket', 'boundary', 'key'],
  summary: 'ARNs of buckets, objects and IAM resources have no region.',
  rationale:
    'Bucket names are unique in the whole partition. With a region the ARN matches nothing, and AWS refuses the policy.',
  howToFix: 'Leave the region empty: arn:aws:s3:::bucket.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:us-east-1::acme-media/videos/*' },
    },
  },
  good: {
    policy: {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
    },
  },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-arn-region-not-allowed',
  *check(policy) {
    for (const { value, pointer } of eachArnWith('ARN_REGION_NOT_ALLOWED', policy)) {
      const { service, region } = splitArn(value) ?? { service: '', region: '' };
      yield { pointer, message: `"${value}" has the region "${region}"; ARNs of this kind in ${service} have none.` };
    }
  },
};
