import { eachText } from '../policy/elements.js';
import { hasWildcard } from '../policy/wildcard.js';
import { coveredActions, coversAction, NEEDED_ACTIONS } from './grounds/contract-actions.js';
import { GOOD_PERMISSIONS } from './grounds/good-documents.js';
import { eachGrant } from './grounds/grant.js';
import { withTexts } from './grounds/statement-edit.js';
import type { ScopedRule } from './rule.js';

export const noWildcardAction: ScopedRule = {
  scope: 'policy-of-connection',
  id: 'no-wildcard-action',
  severity: 'error',
  applies: ['permissions', 'bucket'],
  summary: 'Allow statements name each action.',
  rationale:
    'A wildcard gives Coactive every action that it matches, and every action that AWS adds later under the same name, without anybody deciding it. Reading a bucket takes two: s3:ListBucket and s3:GetObject.',
  howToFix: 'Name the actions: s3:ListBucket on the bucket, s3:GetObject on its objects.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: ['s3:Get*'], Resource: 'arn:aws:s3:::acme-media/videos/*' }],
    },
  },
  good: { policy: GOOD_PERMISSIONS },
  reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
  *check(policy, connection) {
    for (const { raw } of eachGrant(policy, connection)) {
      const actions = [...eachText(raw, 'Action')];
      for (const { value, pointer } of actions) {
        if (!hasWildcard(value) || connection.allowActions.includes(value)) continue;
        const needed = actions.flatMap(({ value: action }) =>
          hasWildcard(action) ? NEEDED_ACTIONS.filter((name) => coversAction(action, name)) : [action],
        );
        const count = coveredActions(value).length;
        const extent = count === 0 ? 'whatever it matches' : `${String(count)} actions of S3, STS and KMS`;
        yield {
          pointer,
          message: `"${value}" is a wildcard: it allows ${extent}, and what AWS adds later.`,
          replacement: withTexts(raw, 'Action', needed),
        };
      }
    }
  },
};
