import { eachStatement } from '../../policy/elements.js';
import type { PolicyRule } from '../rule.js';

export const roleTrustPolicySyntaxErrorResource: PolicyRule = {
  id: 'ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE',
  scope: 'policy',
  severity: 'error',
  applies: ['trust'],
  summary: 'A trust policy has no Resource.',
  rationale: 'A trust policy is about the role that it belongs to. IAM refuses one that names a resource.',
  howToFix: 'Remove the element; what the role may read belongs into its permissions policy.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
        Action: 'sts:AssumeRole',
        Resource: '*',
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
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-role-trust-policy-syntax-error-resource',
  *check(policy) {
    for (const { json, pointer } of eachStatement(policy)) {
      const element = ELEMENTS.find((name) => json[name] !== undefined);
      if (element === undefined) continue;
      yield {
        pointer: [...pointer, element],
        part: 'key',
        message: `The statement has a ${element}, which a trust policy cannot have.`,
        replacement: Object.fromEntries(Object.entries(json).filter(([name]) => !ELEMENTS.includes(name))),
      };
    }
  },
};

const ELEMENTS: readonly string[] = ['Resource', 'NotResource'];
