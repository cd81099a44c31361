import { checkReference } from '../grounds/check-reference.js';
import { readingIf } from '../grounds/conditioned.js';
import { eachUnsupportedTag } from '../grounds/unsupported-tag.js';
import { joinWords } from '../grounds/wording.js';
import type { PolicyRule } from '../rule.js';

const condition = { StringEquals: { 'aws:ResourceTag/shared': 'coactive' } };

export const allowWithUnsupportedTagConditionKeyForService: PolicyRule = {
  scope: 'policy',
  id: 'ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
  severity: 'note',
  applies: ['permissions', 'bucket', 'boundary', 'key'],
  needs: ['tag'],
  summary: 'A permission by tag names actions that see the tag.',
  rationale:
    'An action that does not carry the tags of its resource never meets the condition, so the statement never allows it. Nothing is open that should not be, but the document says more than it does.',
  howToFix: 'Take these actions out, or allow them in a statement without the tag.',
  bad: { policy: readingIf(condition, { Action: ['s3:GetObject', 's3:ListAllMyBuckets'], Resource: '*' }) },
  good: { policy: readingIf(condition) },
  reference: checkReference('suggestion', 'allow-with-unsupported-tag-condition-key-for-service'),
  *check(policy) {
    for (const { site, actions } of eachUnsupportedTag(policy, 'Allow')) {
      const message = `"${site.key}" is unknown to ${joinWords(actions)}, so this statement never allows that.`;
      yield { pointer: site.pointer, part: 'key', message };
    }
  },
};
