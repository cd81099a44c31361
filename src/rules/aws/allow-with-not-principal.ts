import { eachStatement } from '../../policy/elements.js';
import type { PolicyRule } from '../rule.js';

export const allowWithNotPrincipal: PolicyRule = {
  id: 'ALLOW_WITH_NOT_PRINCIPAL',
  scope: 'policy',
  severity: 'error',
  applies: ['bucket', 'key'],
  needs: ['notprincipal'],
  summary: 'No statement allows everybody but some.',
  rationale:
    'Allow with NotPrincipal opens the bucket to the whole world except the ones listed, anonymous callers included.',
  howToFix: 'Name the principals that shall have access under Principal.',
  bad: {
    kind: 'bucket',
    policy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Action: 's3:GetObject',
        Resource: 'arn:aws:s3:::acme-media/videos/*',
        NotPrincipal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
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
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-security-warning-allow-with-not-principal',
  *check(policy) {
    for (const { json, pointer } of eachStatement(policy)) {
      if (json.Effect !== 'Allow' || json.NotPrincipal === undefined) continue;
      yield {
        pointer: [...pointer, 'NotPrincipal'],
        part: 'key',
        message: 'The statement allows everybody except the principals listed.',
      };
    }
  },
};
