import { eachText } from '../policy/elements.js';
import { eachExcess, listSome, narrow } from './grounds/excess.js';
import { GOOD_PERMISSIONS } from './grounds/good-documents.js';
import { eachGrant } from './grounds/grant.js';
import type { ScopedRule } from './rule.js';

export const noPermissionManagement: ScopedRule = {
  scope: 'policy-of-connection',
  id: 'no-permission-management',
  severity: 'error',
  applies: ['permissions', 'bucket'],
  summary: 'Coactive can neither change who has access nor become another role.',
  rationale:
    'Whoever can write a bucket policy, an ACL or an IAM policy, or assume a further role, can give itself everything else: every other limit in these documents ends there.',
  howToFix: 'Remove the action; nothing about reading a bucket needs it.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 's3:PutBucketPolicy', Resource: 'arn:aws:s3:::acme-media' }],
    },
  },
  good: { policy: GOOD_PERMISSIONS },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html',
  yieldsTo: ['UNSUPPORTED_ACTION_IN_POLICY'],
  *check(policy, connection) {
    for (const { value, pointer, actions, isWildcard, replacement } of eachExcess(policy, connection, 'permissions')) {
      const message = isWildcard
        ? `"${value}" allows changing who has access: ${listSome([...actions].sort(byReach), SHOWN)}.`
        : `"${value}" changes who has access to the bucket.`;
      yield { pointer, message, replacement };
    }
    for (const { raw } of eachGrant(policy, connection)) {
      for (const { value, pointer } of eachText(raw, 'Action')) {
        const service = /^(iam|sts):/i.exec(value)?.[1]?.toLowerCase();
        if (service === undefined || connection.allowActions.includes(value)) continue;
        const what =
          service === 'iam' ? 'reaches into who has access to the account' : 'lets Coactive become somebody else';
        yield { pointer, message: `"${value}" ${what}.`, replacement: narrow(raw, (text) => text === value) };
      }
    }
  },
};

const SHOWN = 5;

/** The ways to open the bucket first, the rest by name. */
const REACH = ['s3:PutBucketPolicy', 's3:PutBucketAcl', 's3:PutObjectAcl', 's3:PutBucketPublicAccessBlock'];

function byReach(one: string, other: string): number {
  const rank = (action: string): number => (REACH.includes(action) ? REACH.indexOf(action) : REACH.length);
  return rank(one) - rank(other) || (one < other ? -1 : 1);
}
