import { eachStatement } from '../../policy/elements.js';
import { lacksElement } from '../grounds/element-name.js';
import type { PolicyRule } from '../rule.js';

export const missingPrincipal: PolicyRule = {
  id: 'MISSING_PRINCIPAL',
  scope: 'policy',
  severity: 'error',
  applies: ['trust', 'bucket', 'key'],
  summary: 'Every statement of a resource policy names its principals.',
  rationale: 'A bucket, key or trust policy says who gets access. Without a Principal AWS refuses it.',
  howToFix:
    'Add "Principal": { "AWS": "arn:aws:iam::863104360228:role/coactive-external-connections" } or the principal that is meant.',
  bad: {
    kind: 'bucket',
    policy: {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
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
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-missing-principal',
  *check(policy) {
    for (const { json, pointer } of eachStatement(policy)) {
      if (lacksElement(json, ['Principal', 'NotPrincipal'])) {
        yield { pointer, message: 'The statement does not say whom it concerns: it has no Principal.' };
      }
    }
  },
};
