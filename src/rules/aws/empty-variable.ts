import { POLICY_KINDS } from '../../policy/types.js';
import { checkReference } from '../grounds/check-reference.js';
import { listingIf } from '../grounds/conditioned.js';
import { eachMisspeltVariable } from '../grounds/variables-in-place.js';
import type { PolicyRule } from '../rule.js';

export const emptyVariable: PolicyRule = {
  scope: 'policy',
  id: 'EMPTY_VARIABLE',
  severity: 'error',
  applies: POLICY_KINDS,
  needs: ['${'],
  summary: 'A policy variable names a key.',
  rationale:
    'A variable without a name has no value. It is what a template leaves behind when its own value was missing, and AWS refuses the document.',
  howToFix: 'Name the key, for example ${aws:PrincipalTag/team}, or take the variable out.',
  bad: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/${}/*' } }) },
  good: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/${aws:PrincipalTag/team}/*' } }) },
  reference: checkReference('error', 'empty-variable'),
  *check(policy) {
    for (const { variable, pointer } of eachMisspeltVariable(policy, 'empty')) {
      yield { pointer, message: `"${variable.text}" is a variable without a name.` };
    }
  },
};
