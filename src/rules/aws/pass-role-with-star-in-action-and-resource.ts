import { eachCondition, eachStatement, eachText } from '../../policy/elements.js';
import { hasWildcard, matchesWildcard } from '../../policy/wildcard.js';
import type { PolicyRule } from '../rule.js';

export const passRoleWithStarInActionAndResource: PolicyRule = {
  id: 'PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE',
  scope: 'policy',
  severity: 'error',
  applies: ['permissions', 'boundary'],
  summary: 'No wildcard lets the role pass every role of the account.',
  rationale:
    'With iam:PassRole on everything the holder hands any role of your account to a service and acts with its rights: that is the whole account, not a bucket.',
  howToFix: 'Name the actions that are meant and the resources that they are meant for.',
  bad: { policy: { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: '*', Resource: '*' } } },
  good: {
    policy: {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
    },
  },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-security-warning-pass-role-with-star-in-action-and-resource',
  *check(policy) {
    for (const statement of eachStatement(policy)) {
      if (statement.json.Effect !== 'Allow') continue;
      const everywhere = [...eachText(statement, 'Resource')].some(({ value }) => EVERY_ROLE.test(value));
      const isLimited = [...eachCondition(statement)].some(({ key }) => key.toLowerCase() === 'iam:passedtoservice');
      if (!everywhere || isLimited) continue;
      for (const { value, pointer } of eachText(statement, 'Action')) {
        if (!hasWildcard(value) || !matchesWildcard(value.toLowerCase(), 'iam:passrole')) continue;
        yield { pointer, message: `"${value}" on every resource includes iam:PassRole for every role of the account.` };
      }
    }
  },
};

/** `*`, or an ARN that covers every role. */
const EVERY_ROLE = /^(\*+|arn:[^:]+:(iam|\*):\*?:[^:]+:(\*|role\/\*))$/;
