import { canonicalKey, standingOf } from '../../data/condition-key.js';
import { findConditionKey } from '../../data/iam.js';
import { eachSite } from '../../policy/condition-site.js';
import { POLICY_KINDS } from '../../policy/types.js';
import { checkReference } from '../grounds/check-reference.js';
import { listingIf } from '../grounds/conditioned.js';
import { actionsWithoutKey } from '../grounds/supported-actions.js';
import { joinWords } from '../grounds/wording.js';
import type { PolicyRule } from '../rule.js';

const condition = { StringLike: { 's3:prefix': 'videos/*' } };

/**
 * AWS judges actions without wildcards only. A pattern is judged here too, but reported only when no action that it
 * covers has the key.
 */
export const unsupportedActionForConditionKey: PolicyRule = {
  scope: 'policy',
  id: 'UNSUPPORTED_ACTION_FOR_CONDITION_KEY',
  severity: 'error',
  applies: POLICY_KINDS,
  needs: ['condition'],
  summary: 'The actions of a statement have the condition keys of the statement.',
  rationale:
    'A request of an action that does not have the key never carries it: the action is then not allowed at all, or, under a negated operator or IfExists, allowed without the restriction.',
  howToFix: 'Move these actions to a statement of their own, without this condition.',
  bad: {
    policy: listingIf(condition, {
      Action: ['s3:ListBucket', 's3:GetObject'],
      Resource: ['arn:aws:s3:::acme-media', 'arn:aws:s3:::acme-media/videos/*'],
    }),
  },
  good: { policy: listingIf(condition) },
  reference: checkReference('error', 'unsupported-action-for-condition-key'),
  *check(policy) {
    for (const { statement, key, pointer } of eachSite(policy)) {
      // Every action has the global keys, but for those about tags: they have checks of their own.
      if (standingOf(key) !== 'known' || !/^(?:s3|sts|kms):/i.test(key)) continue;
      const facts = findConditionKey(key);
      if (facts === undefined) continue;
      const actions = actionsWithoutKey(statement, canonicalKey(facts));
      if (actions.length === 0) continue;
      const verb = actions.length === 1 ? 'does' : 'do';
      yield { pointer, part: 'key', message: `${joinWords(actions)} ${verb} not have the condition key "${key}".` };
    }
  },
};
