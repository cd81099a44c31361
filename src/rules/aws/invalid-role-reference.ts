import { eachPrincipal, eachStatement } from '../../policy/elements.js';
import type { PolicyRule } from '../rule.js';

export const invalidRoleReference: PolicyRule = {
  id: 'INVALID_ROLE_REFERENCE',
  scope: 'policy',
  severity: 'warning',
  applies: ['trust', 'bucket', 'key'],
  needs: ['aroa'],
  summary: 'No principal is a deleted role.',
  rationale:
    'AWS keeps a role by its id. When the role is deleted the id remains, access stops, and a new role of the same name does not bring it back; S3 then refuses every change of the bucket policy.',
  howToFix:
    'Write the ARN of the role as it is today, for Coactive arn:aws:iam::863104360228:role/coactive-external-connections, and save the policy again.',
  bad: {
    kind: 'trust',
    policy: {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Principal: { AWS: 'AROAEXAMPLEID1234567A' }, Action: 'sts:AssumeRole' },
    },
  },
  good: {
    kind: 'trust',
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
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-general-warning-invalid-role-reference',
  *check(policy) {
    for (const statement of eachStatement(policy)) {
      for (const { type, value, pointer } of eachPrincipal(statement)) {
        if (type !== 'AWS' || !/^AROA[A-Z0-9]+$/.test(value)) continue;
        yield { pointer, message: `"${value}" is what AWS leaves of a role that was deleted.` };
      }
    }
  },
};
