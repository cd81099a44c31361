import { eachCondition, eachStatement } from '../../policy/elements.js';
import { parseOperator } from '../../policy/operator.js';
import { hasWildcard } from '../../policy/wildcard.js';
import { GITHUB_HOST } from '../grounds/identity-provider.js';
import type { PolicyRule } from '../rule.js';

export const specificGithubRepoAndBranchRecommended: PolicyRule = {
  id: 'SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED',
  scope: 'policy',
  severity: 'warning',
  applies: ['trust'],
  needs: ['token.actions.githubusercontent.com'],
  summary: 'The GitHub subject names one repository and branch.',
  rationale:
    'A wildcard in the subject lets in other branches, pull requests of people from outside, or, in the owner’s part, other people’s repositories.',
  howToFix: 'Write the subject in full: repo:OWNER/REPOSITORY:ref:refs/heads/BRANCH.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com' },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: { StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:acme/*' } },
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
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-general-warning-specific-github-repo-and-branch-recommended',
  *check(policy) {
    for (const statement of eachStatement(policy)) {
      if (statement.json.Effect !== 'Allow') continue;
      for (const { operator, key, values } of eachCondition(statement)) {
        // Under other operators a star is a star: WILDCARD_WITHOUT_LIKE_OPERATOR.
        if (!SUBJECT.test(key) || parseOperator(operator)?.base !== 'StringLike') continue;
        for (const { value, pointer } of values) {
          if (typeof value !== 'string' || !hasWildcard(value)) continue;
          yield { pointer, message: `The subject "${value}" has a wildcard.` };
        }
      }
    }
  },
};

const SUBJECT = new RegExp(`^${GITHUB_HOST.replaceAll('.', String.raw`\.`)}(/[^:]*)?:sub$`, 'i');
