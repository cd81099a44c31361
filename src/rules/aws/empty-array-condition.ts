import { POLICY_KINDS } from '../../policy/types.js';
import { checkReference } from '../grounds/check-reference.js';
import { listingIf } from '../grounds/conditioned.js';
import { findEmptyConditions } from '../grounds/empty-condition.js';
import type { PolicyRule } from '../rule.js';

export const emptyArrayCondition: PolicyRule = {
  scope: 'policy',
  id: 'EMPTY_ARRAY_CONDITION',
  severity: 'note',
  applies: POLICY_KINDS,
  needs: ['condition'],
  summary: 'A condition key has values.',
  rationale:
    'No value equals one of none, so the statement never applies: it allows or refuses nothing, though it looks as if it did.',
  howToFix: 'Write the values that were meant, or take the condition away.',
  bad: { policy: listingIf({ StringLike: { 's3:prefix': [] } }) },
  good: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/*' } }) },
  reference: checkReference('suggestion', 'empty-array-condition'),
  check: (policy) => findEmptyConditions(policy, 'never-matches', 'the condition never holds'),
};
