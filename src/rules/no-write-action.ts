import { eachExcess, listSome } from './grounds/excess.js';
import { GOOD_PERMISSIONS } from './grounds/good-documents.js';
import type { ScopedRule } from './rule.js';

export const noWriteAction: ScopedRule = {
  scope: 'policy-of-connection',
  id: 'no-write-action',
  severity: 'error',
  applies: ['permissions', 'bucket'],
  summary: 'Coactive can change and delete nothing.',
  rationale:
    'Ingestion reads. An access that can also write, tag or delete turns a mistake or a break-in at the reader into lost or forged data in your bucket.',
  howToFix: 'Remove the action; Coactive reads only.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: ['s3:GetObject', 's3:PutObject'], Resource: 'arn:aws:s3:::acme-media/videos/*' },
      ],
    },
  },
  good: { policy: GOOD_PERMISSIONS },
  reference: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html',
  yieldsTo: ['UNSUPPORTED_ACTION_IN_POLICY'],
  *check(policy, connection) {
    for (const { value, pointer, actions, isWildcard, replacement } of eachExcess(policy, connection, 'write')) {
      const message = isWildcard
        ? `"${value}" allows changing and deleting: ${listSome([...actions].sort(byHarm), SHOWN)}.`
        : `"${value}" changes the bucket or its objects; Coactive only reads.`;
      yield { pointer, message, replacement };
    }
  },
};

const SHOWN = 6;

/** Lost data first, changed data next, the rest by name. */
const HARM = [
  's3:DeleteObject',
  's3:PutObject',
  's3:DeleteObjectVersion',
  's3:DeleteBucket',
  's3:PutLifecycleConfiguration',
];

function byHarm(one: string, other: string): number {
  const rank = (action: string): number => (HARM.includes(action) ? HARM.indexOf(action) : HARM.length);
  return rank(one) - rank(other) || (one < other ? -1 : 1);
}
