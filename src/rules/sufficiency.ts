import { GOOD_PERMISSIONS, GOOD_TRUST } from './grounds/good-documents.js';
import { problemsOf } from './grounds/proof.js';
import type { ConnectionRule } from './rule.js';

export const sufficiency: ConnectionRule = {
  scope: 'connection',
  id: 'sufficiency',
  severity: 'error',
  source: 'proof',
  applies: ['permissions', 'trust', 'boundary', 'bucket', 'key'],
  summary: 'All policies of a connection together allow everything that Coactive needs to ingest.',
  rationale:
    'One missing action, a prefix that differs by a slash or a deny somewhere else stops the ingestion, and from outside of your account AWS says no more than "Access Denied". This is decided over every request that Coactive will make, and the finding shows one that fails.',
  howToFix: 'Allow the request shown, or except it from the deny.',
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
        { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/2026/*' },
      ],
    },
    also: [{ kind: 'trust', policy: GOOD_TRUST }],
  },
  good: { policy: GOOD_PERMISSIONS, also: [{ kind: 'trust', policy: GOOD_TRUST }] },
  reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
  *check(subject) {
    yield* problemsOf(subject.verdicts?.sufficiency, subject, {
      claim: 'Keeps Coactive from its work',
      fix: this.howToFix,
    });
  },
};
