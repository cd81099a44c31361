import { eachCondition, eachStatement } from '../../policy/elements.js';
import { eachOidcProvider, isGitHub } from '../grounds/identity-provider.js';
import type { PolicyRule } from '../rule.js';

export const missingConditionKeyForOidcPrincipal: PolicyRule = {
  id: 'MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL',
  scope: 'policy',
  severity: 'error',
  applies: ['trust'],
  needs: ['federated'],
  summary: 'An OIDC provider is held to a claim of its tokens.',
  rationale:
    'A provider vouches for all of its users. Without a condition on its claims any of them can assume the role.',
  howToFix: 'Add a condition on a key of the provider, for example PROVIDER:aud and PROVIDER:sub.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Principal: { Federated: 'accounts.google.com' },
        Action: 'sts:AssumeRoleWithWebIdentity',
      },
    },
  },
  good: {
    policy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Principal: { Federated: 'accounts.google.com' },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: { StringEquals: { 'accounts.google.com:aud': '66677788899900pro0' } },
      },
    },
  },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-security-warning-missing-condition-key-for-oidc-principal',
  *check(policy) {
    for (const statement of eachStatement(policy)) {
      if (statement.json.Effect !== 'Allow') continue;
      const keys = [...eachCondition(statement)].map(({ key }) => key.toLowerCase());
      for (const { host, value, pointer } of eachOidcProvider(statement)) {
        // MISSING_GITHUB_REPO_CONDITION_KEY asks more of GitHub.
        if (isGitHub(host) || keys.some((key) => key.startsWith(`${host}:`))) continue;
        yield { pointer, message: `Every user of "${value}" can assume the role: no condition has a key ${host}:….` };
      }
    }
  },
};
