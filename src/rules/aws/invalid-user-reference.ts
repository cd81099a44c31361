import { eachPrincipal, eachStatement } from '../../policy/elements.js';
import type { PolicyRule } from '../rule.js';

export const invalidUserReference: PolicyRule = {
  id: 'INVALID_USER_REFERENCE',
  scope: 'policy',
  severity: 'warning',
  applies: ['trust', 'bucket', 'key'],
  needs: ['aida'],
  summary: 'No principal is a deleted user.',
  rationale:
    'AWS keeps a user by its id. When the user is deleted the id remains, access stops, and a new user of the same name does not bring it back; S3 then refuses every change of the bucket policy.',
  howToFix: 'Remove the id, or write the ARN of the principal that is meant today.',
  bad: {
    kind: 'bucket',
    policy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Principal: { AWS: ['AIDAEXAMPLEID1234567A', 'arn:aws:iam::863104360228:role/coactive-external-connections'] },
        Action: 's3:GetObject',
        Resource: 'arn:aws:s3:::acme-media/videos/*',
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
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-general-warning-invalid-user-reference',
  *check(policy) {
    for (const statement of eachStatement(policy)) {
      for (const { type, value, pointer } of eachPrincipal(statement)) {
        if (type !== 'AWS' || !/^AIDA[A-Z0-9]+$/.test(value)) continue;
        yield { pointer, message: `"${value}" is what AWS leaves of a user that was deleted.` };
      }
    }
  },
};
