import { eachText } from '../policy/elements.js';
import { hasWildcard } from '../policy/wildcard.js';
import { coveredActions } from './grounds/contract-actions.js';
import { narrow } from './grounds/excess.js';
import { GOOD_PERMISSIONS } from './grounds/good-documents.js';
import { eachGrant } from './grounds/grant.js';
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
  yieldsTo: ['INVALID_ACTION', 'WILDCARD_IN_SERVICE_NAME'],
  *check(policy, connection) {
    for (const { raw } of eachGrant(policy, connection)) {
      for (const { value, pointer } of eachText(raw, 'Action')) {
        if (!hasWildcard(value) || connection.allowActions.includes(value)) continue;
        yield {
          pointer,
          message: `"${value}" is a wildcard: it allows ${describeExtent(value)}, and what AWS adds later.`,
          // All of them at once: a statement with one wildcard left would be found again.
          replacement: narrow(raw, (action) => hasWildcard(action) && !connection.allowActions.includes(action)),
        };
      }
    }
  },
};

function describeExtent(pattern: string): string {
  if (/^\*+$/.test(pattern)) return 'every action of every AWS service';
  const service = pattern.slice(0, Math.max(0, pattern.indexOf(':')));
  const count = coveredActions(pattern).length;
  if (count === 0 || hasWildcard(service)) return 'whatever it matches';
  return `${String(count)} ${count === 1 ? 'action' : 'actions'} of ${service} today`;
}
