import { SENSITIVE_KEYS } from '../../data/condition-key.js';
import { eachKnownSite, valueText } from '../../policy/condition-site.js';
import { withoutCondition } from '../../policy/edit-condition.js';
import { readsWildcards } from '../../policy/like.js';
import { POLICY_KINDS } from '../../policy/types.js';
import { checkReference } from '../grounds/check-reference.js';
import { listingIf } from '../grounds/conditioned.js';
import { suitsKey } from '../grounds/value-type.js';
import type { PolicyRule } from '../rule.js';

export const redundantKeyDueToWildcardInCondition: PolicyRule = {
  scope: 'policy',
  id: 'REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION',
  severity: 'note',
  applies: POLICY_KINDS,
  needs: ['condition'],
  summary: 'A condition restricts something.',
  rationale:
    'A lone asterisk matches every value, so the statement looks restricted and is not. An external ID compared with it, for example, may be any.',
  howToFix: 'Write the values that were meant; if any will do, take the condition away or say so with Null.',
  bad: { policy: listingIf({ StringLike: { 's3:prefix': '*' } }) },
  good: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/*' } }) },
  reference: checkReference('suggestion', 'redundant-key-due-to-wildcard-in-condition'),
  *check(policy) {
    for (const site of eachKnownSite(policy)) {
      // Under a negated operator the statement never applies, and in a sensitive key AWS wants no wildcard at all.
      if (!readsWildcards(site.parsed) || site.parsed.negated || SENSITIVE_KEYS.has(site.key.toLowerCase())) continue;
      if (!suitsKey(site)) continue;
      const match = site.values.find(({ value }) => typeof value === 'string' && /^\*+$/.test(value));
      if (match === undefined) continue;
      // Without IfExists the condition still asks that the key is there: taking it away would widen the statement.
      const replacement = site.parsed.ifExists ? withoutCondition(site) : undefined;
      yield {
        pointer: match.pointer,
        message: `"${valueText(match.value) ?? ''}" matches every value of "${site.key}".`,
        ...(replacement !== undefined && { replacement }),
      };
    }
  },
};
