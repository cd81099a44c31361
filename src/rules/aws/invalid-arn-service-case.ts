import { splitArn } from '../../policy/arn.js';
import { POLICY_KINDS } from '../../policy/types.js';
import { eachArnWith } from '../grounds/arn-defect.js';
import type { PolicyRule } from '../rule.js';

export const invalidArnServiceCase: PolicyRule = {
  id: 'INVALID_ARN_SERVICE_CASE',
  scope: 'policy',
  severity: 'error',
  applies: POLICY_KINDS,
  summary: 'The service of an ARN is written in lower case.',
  rationale: 'ARNs compare with case: "S3" is not "s3", so the statement would match nothing.',
  howToFix: 'Write the service in lower case.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:S3:::acme-media/videos/*' },
    },
  },
  good: {
    policy: {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
    },
  },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-arn-service-case',
  *check(policy) {
    for (const { value, pointer } of eachArnWith('INVALID_ARN_SERVICE_CASE', policy)) {
      const service = splitArn(value)?.service ?? '';
      yield {
        pointer,
        message: `"${value}" writes the service as "${service}".`,
        fix: `Write "${service.toLowerCase()}".`,
      };
    }
  },
};
