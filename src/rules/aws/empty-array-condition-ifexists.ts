import { POLICY_KINDS } from '../../policy/types.js';
import { checkReference } from '../grounds/check-reference.js';
import { listingIf } from '../grounds/conditioned.js';
import { findEmptyConditions } from '../grounds/empty-condition.js';
import type { PolicyRule } from '../rule.js';

export const emptyArrayConditionIfexists: PolicyRule = {
  scope: 'policy',
  id: 'EMPTY_ARRAY_CONDITION_IFEXISTS',
  severity: 'note',
  applies: POLICY_KINDS,
  needs: ['ifexists'],
  summary: 'A condition key under IfExists has values.',
  rationale:
    'With IfExists and no values the condition holds for requests without the key and for no others: a listing of the whole bucket passes, one below a prefix does not.',
  howToFix: 'Write the values that were meant, or take the condition away.',
  bad: { policy: listingIf({ StringLikeIfExists: { 's3:prefix': [] } }) },
  good: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/*' } }) },
  reference: checkReference('suggestion', 'empty-array-condition-ifexists'),
  check: (policy) => findEmptyConditions(policy, 'if-exists', 'the condition holds only for requests without the key'),
};
