import { eachKnownSite } from '../../policy/condition-site.js';
import { withOperator } from '../../policy/edit-condition.js';
import { readsWildcards } from '../../policy/like.js';
import { parseOperator } from '../../policy/operator.js';
import { POLICY_KINDS } from '../../policy/types.js';
import { withoutVariables } from '../../policy/variable.js';
import { hasWildcard } from '../../policy/wildcard.js';
import { checkReference } from '../grounds/check-reference.js';
import { listingIf } from '../grounds/conditioned.js';
import { suitsKey } from '../grounds/value-type.js';
import type { PolicyRule } from '../rule.js';

export const wildcardWithoutLikeOperator: PolicyRule = {
  scope: 'policy',
  id: 'WILDCARD_WITHOUT_LIKE_OPERATOR',
  severity: 'warning',
  applies: POLICY_KINDS,
  needs: ['condition'],
  summary: 'Wildcards stand under operators that read them.',
  rationale:
    'StringEquals takes an asterisk for an asterisk. A listing allowed for the prefix videos/* so is allowed for a folder of that very name, and ingestion fails with AccessDenied.',
  howToFix: 'Use the Like form of the operator, or take the wildcard out of the value.',
  bad: { policy: listingIf({ StringEquals: { 's3:prefix': 'videos/*' } }) },
  good: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/*' } }) },
  reference: checkReference('general-warning', 'wildcard-without-like-operator'),
  *check(policy) {
    for (const site of eachKnownSite(policy)) {
      if (site.parsed.family !== 'String' || readsWildcards(site.parsed) || !suitsKey(site)) continue;
      const like = likeOf(site.operator);
      const replacement = like === undefined ? undefined : withOperator(site, like);
      for (const { value, pointer } of site.values) {
        if (typeof value !== 'string' || !hasWildcard(withoutVariables(value))) continue;
        yield {
          pointer,
          message: `"${value}" has a wildcard, which ${site.operator} takes literally.`,
          ...(like !== undefined && { fix: `Use ${like}, or take the wildcard out.` }),
          ...(replacement !== undefined && { replacement }),
        };
      }
    }
  },
};

/** `StringNotEqualsIfExists` → `StringNotLikeIfExists`; there is no Like that ignores case. */
function likeOf(operator: string): string | undefined {
  const like = operator.replace('Equals', 'Like');
  return parseOperator(like) === undefined ? undefined : like;
}
