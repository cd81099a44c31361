import { coactiveKnowledge } from '../access/coactive-request.js';
import { canMeet, canMeetAll } from '../access/meets.js';
import { eachCondition } from '../policy/elements.js';
import { customerRoleArn } from './grounds/coactive-principal.js';
import { GOOD_TRUST } from './grounds/good-documents.js';
import { explainKey, isUnknowable, toCondition, withoutCondition } from './grounds/readable-condition.js';
import { allowsAssuming, eachTrusted } from './grounds/trusted.js';
import type { ScopedRule } from './rule.js';

export const trustConditionUnmet: ScopedRule = {
  scope: 'policy-of-connection',
  id: 'trust-condition-unmet',
  severity: 'error',
  applies: ['trust'],
  summary: "Coactive's request to assume the role meets every condition of the trust policy.",
  rationale:
    'A condition that the request can not meet keeps Coactive out for good: it sends no external id and no MFA, and it does not call from your network. AWS answers "Access Denied" and does not say which condition it was.',
  howToFix: 'Remove the condition.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
          Action: 'sts:AssumeRole',
          Condition: { StringEquals: { 'sts:ExternalId': '4711' } },
        },
      ],
    },
  },
  good: { policy: GOOD_TRUST },
  reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html',
  *check(policy, connection) {
    const knowledge = coactiveKnowledge('AssumeRole', { ...connection, roleArn: customerRoleArn(connection) });
    const doors = [...eachTrusted(policy, connection)].filter(
      (one) => one.coverage !== undefined && allowsAssuming(one),
    );
    // One statement that lets Coactive in is enough, whatever the others ask.
    if (doors.some(({ statement }) => canMeetAll(statement.conditions, knowledge, policy.version) === 'met')) return;
    for (const raw of new Set(doors.map((door) => door.raw))) {
      for (const condition of eachCondition(raw)) {
        const meeting = canMeet(toCondition(condition), knowledge, policy.version);
        if (meeting === 'met') continue;
        const verdict = meeting === 'unmet' ? 'keeps Coactive out' : 'may keep Coactive out';
        yield {
          pointer: condition.pointer,
          part: 'key',
          message: `The condition ${condition.operator} ${condition.key} ${verdict}: ${explainKey(condition.key)}.`,
          ...(meeting === 'unknown' && !isUnknowable(condition.key) && { severity: 'warning' as const }),
          ...(meeting === 'unmet' && { replacement: withoutCondition(raw, condition) }),
        };
      }
    }
  },
};
