import { eachStatement } from '../../policy/elements.js';
import { POLICY_KINDS } from '../../policy/types.js';
import type { PolicyRule } from '../rule.js';

export const emptySidValue: PolicyRule = {
  id: 'EMPTY_SID_VALUE',
  scope: 'policy',
  severity: 'note',
  applies: POLICY_KINDS,
  needs: ['sid'],
  summary: 'A Sid that is there says something.',
  rationale:
    'A Sid names the statement in reviews, logs and findings. An empty one names nothing; S3 adds it when it stores a policy.',
  howToFix: 'Give the statement a Sid, or leave the element out.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*', Sid: '' },
    },
  },
  good: {
    policy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Action: 's3:GetObject',
        Resource: 'arn:aws:s3:::acme-media/videos/*',
        Sid: 'ReadVideos',
      },
    },
  },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-suggestion-empty-sid-value',
  *check(policy) {
    for (const { json, pointer } of eachStatement(policy)) {
      if (json.Sid !== '') continue;
      const rest = Object.fromEntries(Object.entries(json).filter(([element]) => element !== 'Sid'));
      yield { pointer: [...pointer, 'Sid'], message: 'The Sid is empty.', replacement: rest };
    }
  },
};
