import { tagKeyWithoutTag } from '../../data/condition-key.js';
import { eachSite } from '../../policy/condition-site.js';
import { POLICY_KINDS } from '../../policy/types.js';
import { checkReference } from '../grounds/check-reference.js';
import { readingIf } from '../grounds/conditioned.js';
import type { PolicyRule } from '../rule.js';

export const missingTagKeyInCondition: PolicyRule = {
  scope: 'policy',
  id: 'MISSING_TAG_KEY_IN_CONDITION',
  severity: 'error',
  applies: POLICY_KINDS,
  needs: ['tag'],
  summary: 'A condition on a tag names the tag.',
  rationale:
    'Without the name of a tag the key is in no request. Objects that only a tag should open stay closed, and those that a tag should close stay open.',
  howToFix: "Write the tag's key after a slash, for example s3:ExistingObjectTag/shared.",
  bad: { policy: readingIf({ StringEquals: { 's3:ExistingObjectTag': 'yes' } }) },
  good: { policy: readingIf({ StringEquals: { 's3:ExistingObjectTag/shared': 'yes' } }) },
  reference: checkReference('error', 'missing-tag-key-in-condition'),
  *check(policy) {
    for (const { key, pointer } of eachSite(policy)) {
      const name = tagKeyWithoutTag(key);
      if (name === undefined) continue;
      yield {
        pointer,
        part: 'key',
        message: `"${key}" does not say which tag is meant.`,
        fix: `Write ${name}/tag-key.`,
      };
    }
  },
};
