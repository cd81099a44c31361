import { eachStatement } from '../../policy/elements.js';
import type { PolicyRule } from '../rule.js';

export const roleTrustPolicySyntaxErrorNotprincipal: PolicyRule = {
  id: 'ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL',
  scope: 'policy',
  severity: 'error',
  applies: ['trust'],
  needs: ['notprincipal'],
  summary: 'A trust policy has no NotPrincipal.',
  rationale: 'IAM refuses it: a role says whom it trusts, not whom it distrusts.',
  howToFix: 'Name the principals that may assume the role under Principal.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Action: 'sts:AssumeRole',
        NotPrincipal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
      },
    },
  },
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
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-role-trust-policy-syntax-error-notprincipal',
  *check(policy) {
    for (const { json, pointer } of eachStatement(policy)) {
      if (json.NotPrincipal === undefined) continue;
      yield {
        pointer: [...pointer, 'NotPrincipal'],
        part: 'key',
        message: 'The statement has a NotPrincipal, which a trust policy cannot have.',
      };
    }
  },
};
