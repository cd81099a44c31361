import { POLICY_KINDS } from '../../policy/types.js';
import { checkReference } from '../grounds/check-reference.js';
import { listingIf } from '../grounds/conditioned.js';
import { findEmptyConditions } from '../grounds/empty-condition.js';
import type { PolicyRule } from '../rule.js';

export const emptyArrayConditionForanyvalue: PolicyRule = {
  scope: 'policy',
  id: 'EMPTY_ARRAY_CONDITION_FORANYVALUE',
  severity: 'note',
  applies: POLICY_KINDS,
  needs: ['foranyvalue'],
  summary: 'A condition key under ForAnyValue has values.',
  rationale:
    'No value is one of none, so the condition never holds and the statement never applies, though it looks as if it did.',
  howToFix: 'Write the values that were meant, or take the condition away.',
  bad: { policy: listingIf({ 'ForAnyValue:StringLike': { 's3:prefix': [] } }) },
  good: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/*' } }) },
  reference: checkReference('suggestion', 'empty-array-condition-foranyvalue'),
  check: (policy) => findEmptyConditions(policy, 'any-of-none', 'no value of the request can be one of them'),
};
