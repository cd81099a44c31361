import { eachPrincipal, eachStatement } from '../../policy/elements.js';
import { hasWildcard } from '../../policy/wildcard.js';
import type { PolicyRule } from '../rule.js';

export const unsupportedWildcardInPrincipal: PolicyRule = {
  id: 'UNSUPPORTED_WILDCARD_IN_PRINCIPAL',
  scope: 'policy',
  severity: 'error',
  applies: ['trust', 'bucket', 'key'],
  summary: 'No principal has a wildcard in it.',
  rationale:
    'AWS has no patterns of principals: a role name with a star is refused, or taken for a role of just that name.',
  howToFix:
    'Name the role; for several roles use the account with a condition on aws:PrincipalArn, which takes wildcards.',
  bad: {
    kind: 'bucket',
    policy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-*' },
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
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-unsupported-wildcard-in-principal',
  *check(policy) {
    for (const statement of eachStatement(policy)) {
      for (const { type, value, pointer } of eachPrincipal(statement)) {
        // A bare text is INVALID_PRINCIPAL_FORMAT, an unknown kind INVALID_PRINCIPAL_KEY; {"AWS": "*"} is how AWS writes everybody.
        if (!KINDS.has(type) || !hasWildcard(value) || (type === 'AWS' && value === '*')) continue;
        // Outside of trust policies the provider itself is refused.
        if (type === 'Federated' && policy.kind !== 'trust') continue;
        yield { pointer, message: `The principal "${value}" has a wildcard.` };
      }
    }
  },
};

const KINDS: ReadonlySet<string> = new Set(['AWS', 'Service', 'Federated', 'CanonicalUser']);
