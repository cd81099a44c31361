import { eachCondition, eachStatement } from '../../policy/elements.js';
import { eachOidcProvider, GITHUB_HOST, isGitHub } from '../grounds/identity-provider.js';
import type { PolicyRule } from '../rule.js';

export const missingGithubRepoConditionKey: PolicyRule = {
  id: 'MISSING_GITHUB_REPO_CONDITION_KEY',
  scope: 'policy',
  severity: 'error',
  applies: ['trust'],
  needs: ['federated'],
  summary: 'GitHub’s provider is held to a repository.',
  rationale:
    'GitHub vouches for every workflow of every repository. Without a condition on the subject anybody with a GitHub account can assume the role.',
  howToFix:
    'Add a condition on token.actions.githubusercontent.com:sub with repo:OWNER/REPOSITORY:ref:refs/heads/BRANCH.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com' },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: { StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' } },
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
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-security-warning-missing-github-repo-condition-key',
  *check(policy) {
    for (const statement of eachStatement(policy)) {
      if (statement.json.Effect !== 'Allow') continue;
      const keys = new Set([...eachCondition(statement)].map(({ key }) => key.toLowerCase()));
      if (keys.has(`${GITHUB_HOST}:sub`)) continue;
      for (const { host, pointer } of eachOidcProvider(statement)) {
        if (!isGitHub(host) || keys.has(`${host}:sub`)) continue;
        yield {
          pointer,
          message: `Every repository on GitHub can assume the role: no condition has the key ${host}:sub.`,
        };
      }
    }
  },
};
