import { eachStatement } from '../../policy/elements.js';
import { isObject } from '../../policy/read.js';
import { POLICY_KINDS, type Json } from '../../policy/types.js';
import { checkReference } from '../grounds/check-reference.js';
import { listingIf } from '../grounds/conditioned.js';
import type { PolicyRule } from '../rule.js';

export const emptyObjectCondition: PolicyRule = {
  scope: 'policy',
  id: 'EMPTY_OBJECT_CONDITION',
  severity: 'note',
  applies: POLICY_KINDS,
  needs: ['condition'],
  summary: 'A Condition has conditions.',
  rationale:
    'An empty condition restricts nothing, though the statement looks as if it were restricted: perhaps a template left out what was meant.',
  howToFix: 'Write the condition that was meant, or take the empty one away.',
  bad: { policy: listingIf({}) },
  good: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/*' } }) },
  reference: checkReference('suggestion', 'empty-object-condition'),
  *check(policy) {
    for (const { json, pointer } of eachStatement(policy)) {
      const { Condition: block, ...rest } = json;
      if (!isObject(block)) continue;
      if (isEmpty(block)) {
        yield { pointer: [...pointer, 'Condition'], message: 'The Condition is empty.', replacement: rest };
        continue;
      }
      const kept = Object.fromEntries(Object.entries(block).filter(([, keys]) => !isEmpty(keys)));
      const replacement = isEmpty(kept) ? rest : { ...rest, Condition: kept };
      for (const [operator, keys] of Object.entries(block)) {
        if (!isEmpty(keys)) continue;
        yield {
          pointer: [...pointer, 'Condition', operator],
          message: `${operator} has no condition keys.`,
          replacement,
        };
      }
    }
  },
};

function isEmpty(json: Json): boolean {
  return isObject(json) && Object.keys(json).length === 0;
}
