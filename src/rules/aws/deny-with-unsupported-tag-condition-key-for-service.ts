import { checkReference } from '../grounds/check-reference.js';
import { bucketDenyIf, readingIf } from '../grounds/conditioned.js';
import { eachUnsupportedTag } from '../grounds/unsupported-tag.js';
import { joinWords } from '../grounds/wording.js';
import type { PolicyRule } from '../rule.js';

const condition = { StringEquals: { 'aws:ResourceTag/class': 'secret' } };

export const denyWithUnsupportedTagConditionKeyForService: PolicyRule = {
  scope: 'policy',
  id: 'DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
  severity: 'error',
  applies: ['permissions', 'bucket', 'boundary', 'key'],
  needs: ['tag'],
  summary: 'A refusal by tag names actions that see the tag.',
  rationale:
    'An action that does not carry the tags of its resource never meets the condition, so it is not refused: what should be closed stays open.',
  howToFix: 'Refuse these actions in a statement of their own, by resource, without the tag.',
  bad: {
    policy: readingIf(condition, { Effect: 'Deny', Action: ['s3:GetObject', 's3:ListAllMyBuckets'], Resource: '*' }),
  },
  good: { kind: 'bucket', policy: bucketDenyIf(condition, { Action: ['s3:GetObject', 's3:PutObject'] }) },
  reference: checkReference('security-warning', 'deny-with-unsupported-tag-condition-key-for-service'),
  *check(policy) {
    for (const { site, actions } of eachUnsupportedTag(policy, 'Deny')) {
      const message = `"${site.key}" is unknown to ${joinWords(actions)}, so this statement never refuses that.`;
      yield { pointer: site.pointer, part: 'key', message };
    }
  },
};
