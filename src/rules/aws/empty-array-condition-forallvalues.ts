import { POLICY_KINDS } from '../../policy/types.js';
import { checkReference } from '../grounds/check-reference.js';
import { listingIf } from '../grounds/conditioned.js';
import { findEmptyConditions } from '../grounds/empty-condition.js';
import type { PolicyRule } from '../rule.js';

export const emptyArrayConditionForallvalues: PolicyRule = {
  scope: 'policy',
  id: 'EMPTY_ARRAY_CONDITION_FORALLVALUES',
  severity: 'note',
  applies: POLICY_KINDS,
  needs: ['forallvalues'],
  summary: 'A condition key under ForAllValues has values.',
  rationale:
    'All of no values match, so the condition holds for exactly the requests without the key: the listing without a prefix passes, the one with a prefix does not.',
  howToFix: 'Write the values that were meant, or take the condition away.',
  bad: { policy: listingIf({ 'ForAllValues:StringLike': { 's3:prefix': [] } }) },
  good: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/*' } }) },
  reference: checkReference('suggestion', 'empty-array-condition-forallvalues'),
  check: (policy) =>
    findEmptyConditions(policy, 'all-of-none', 'the condition holds only for requests without the key'),
};
