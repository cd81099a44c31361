import { splitArn } from '../../policy/arn.js';
import { eachArnWith } from '../grounds/arn-defect.js';
import type { PolicyRule } from '../rule.js';

export const invalidArnResource: PolicyRule = {
  id: 'INVALID_ARN_RESOURCE',
  scope: 'policy',
  severity: 'error',
  applies: ['permissions', 'bucket', 'boundary', 'key'],
  summary: 'The last field of an ARN has the form of a resource.',
  rationale: 'An ARN of another form matches nothing: the statement gives no access although it looks as if it did.',
  howToFix: 'Write the resource as the service does: bucket or bucket/key for S3, key/id for KMS.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::/acme-media/videos/*' },
    },
  },
  good: {
    policy: {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
    },
  },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-arn-resource',
  *check(policy) {
    for (const { value, pointer } of eachArnWith('INVALID_ARN_RESOURCE', policy)) {
      const service = splitArn(value)?.service.toLowerCase();
      const fix =
        service === 'kms'
          ? 'Write key/ and the key id, for example key/1234abcd-12ab-34cd-56ef-1234567890ab.'
          : 'Write the bucket right after the three colons: arn:aws:s3:::bucket/prefix/*.';
      yield { pointer, message: `"${value}" names no resource that ${service ?? 'the service'} has.`, fix };
    }
  },
};
