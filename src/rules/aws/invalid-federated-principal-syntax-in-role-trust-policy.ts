import { eachPrincipal, eachStatement } from '../../policy/elements.js';
import { hasWildcard } from '../../policy/wildcard.js';
import { readIdentityProvider } from '../grounds/identity-provider.js';
import type { PolicyRule } from '../rule.js';

export const invalidFederatedPrincipalSyntaxInRoleTrustPolicy: PolicyRule = {
  id: 'INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY',
  scope: 'policy',
  severity: 'error',
  applies: ['trust'],
  needs: ['federated'],
  summary: 'A federated principal is the ARN of a provider or the domain of one.',
  rationale: 'IAM refuses anything else, an address with https:// in front too.',
  howToFix:
    'Write arn:aws:iam::ACCOUNT:oidc-provider/HOST, arn:aws:iam::ACCOUNT:saml-provider/NAME, or a domain such as accounts.google.com.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Principal: { Federated: 'https://token.actions.githubusercontent.com' },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
          StringEquals: {
            'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
            'token.actions.githubusercontent.com:sub': 'repo:acme/infrastructure:ref:refs/heads/main',
          },
        },
      },
    },
  },
  good: {
    policy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com' },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
          StringEquals: {
            'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
            'token.actions.githubusercontent.com:sub': 'repo:acme/infrastructure:ref:refs/heads/main',
          },
        },
      },
    },
  },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-federated-principal-syntax-in-role-trust-policy',
  *check(policy) {
    for (const statement of eachStatement(policy)) {
      for (const { type, value, pointer } of eachPrincipal(statement)) {
        if (type !== 'Federated' || hasWildcard(value) || readIdentityProvider(value) !== undefined) continue;
        yield { pointer, message: `"${value}" is neither the ARN of an identity provider nor a domain.` };
      }
    }
  },
};
