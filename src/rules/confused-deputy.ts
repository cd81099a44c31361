import { coactiveKnowledge } from '../access/coactive-request.js';
import { canMeetAll } from '../access/meets.js';
import { customerRoleArn } from './grounds/coactive-principal.js';
import { allowsAssuming, eachTrusted } from './grounds/trusted.js';
import type { ScopedRule } from './rule.js';

export const confusedDeputy: ScopedRule = {
  scope: 'policy-of-connection',
  id: 'confused-deputy',
  severity: 'note',
  applies: ['trust'],
  summary: 'Coactive has no external id, so the ARN of the role is what keeps other customers of Coactive out.',
  rationale:
    "Coactive's role assumes the roles of all of its customers. Without an external id, which Coactive does not support, whoever learns this role's ARN could register it in their own Coactive organisation and ingest your bucket: the confused-deputy problem. A condition on sts:ExternalId would not help; it would only break the connection.",
  howToFix:
    'Give the role a name or path that is hard to guess, use one role for each bucket and prefix, and watch AssumeRole in CloudTrail.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
          Action: 'sts:AssumeRole',
        },
      ],
    },
  },
  good: {
    policy: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Deny',
          Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
          Action: 'sts:AssumeRole',
        },
      ],
    },
  },
  reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html',
  *check(policy, connection) {
    if (connection.method !== 'iam-role') return;
    const knowledge = coactiveKnowledge('AssumeRole', { ...connection, roleArn: customerRoleArn(connection) });
    for (const trusted of eachTrusted(policy, connection)) {
      if (trusted.coverage === undefined || !allowsAssuming(trusted)) continue;
      if (canMeetAll(trusted.statement.conditions, knowledge, policy.version) === 'unmet') continue;
      yield {
        pointer: trusted.pointer,
        message:
          "Coactive supports no external id: another customer of Coactive who learns this role's ARN could have it read the bucket.",
      };
      return;
    }
  },
};
