import { GOOD_PERMISSIONS } from './grounds/good-documents.js';
import { problemsOf } from './grounds/proof.js';
import type { ConnectionRule } from './rule.js';

export const leastPrivilege: ConnectionRule = {
  scope: 'connection',
  id: 'least-privilege',
  severity: 'error',
  source: 'proof',
  applies: ['permissions', 'boundary', 'bucket', 'key'],
  summary: 'All policies of a connection together allow nothing beyond the contract.',
  rationale:
    'A policy that looks narrow can still allow more than it seems: a folder without its slash, a condition that an absent key meets, two statements that add up. This is decided over every possible request, and the finding shows one that should not be possible.',
  howToFix: 'Narrow the statement until the request shown is no longer allowed, or declare it in allow_actions.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: 's3:ListBucket',
          Resource: 'arn:aws:s3:::acme-media',
          Condition: { StringLike: { 's3:prefix': 'videos/*' } },
        },
        { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos*' },
      ],
    },
  },
  good: { policy: GOOD_PERMISSIONS },
  reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
  *check(subject) {
    yield* problemsOf(subject.verdicts?.leastPrivilege, subject, {
      claim: 'Allows more than Coactive needs',
      fix: this.howToFix,
    });
  },
};
