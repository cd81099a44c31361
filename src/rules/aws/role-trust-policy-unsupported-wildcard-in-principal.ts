import { eachStatement } from '../../policy/elements.js';
import type { PolicyRule } from '../rule.js';

export const roleTrustPolicyUnsupportedWildcardInPrincipal: PolicyRule = {
  id: 'ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL',
  scope: 'policy',
  severity: 'error',
  applies: ['trust'],
  summary: 'No trust policy has "*" as its Principal.',
  rationale: 'IAM refuses it, which is your luck: it would let anybody in the world assume the role.',
  howToFix: 'Write "Principal": { "AWS": "arn:aws:iam::863104360228:role/coactive-external-connections" }.',
  bad: { policy: { Version: '2012-10-17', Statement: { Effect: 'Allow', Principal: '*', Action: 'sts:AssumeRole' } } },
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
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-role-trust-policy-unsupported-wildcard-in-principal',
  *check(policy) {
    for (const { json, pointer } of eachStatement(policy)) {
      if (json.Principal === '*')
        yield { pointer: [...pointer, 'Principal'], message: 'The Principal is "*": everybody.' };
    }
  },
};
