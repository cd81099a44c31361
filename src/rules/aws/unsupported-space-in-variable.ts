import { POLICY_KINDS } from '../../policy/types.js';
import { checkReference } from '../grounds/check-reference.js';
import { listingIf } from '../grounds/conditioned.js';
import { eachMisspeltVariable } from '../grounds/variables-in-place.js';
import type { PolicyRule } from '../rule.js';

export const unsupportedSpaceInVariable: PolicyRule = {
  scope: 'policy',
  id: 'UNSUPPORTED_SPACE_IN_VARIABLE',
  severity: 'error',
  applies: POLICY_KINDS,
  needs: ['${'],
  summary: 'The name of a policy variable has no space.',
  rationale:
    'AWS refuses a document with a space in the name of a variable, so the access that it describes does not come to be.',
  howToFix: 'Take the space out of the name; one may stand only before a quoted default.',
  bad: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/${ aws:PrincipalTag/team }/*' } }) },
  good: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/${aws:PrincipalTag/team}/*' } }) },
  reference: checkReference('error', 'unsupported-space-in-variable'),
  *check(policy) {
    for (const { variable, pointer } of eachMisspeltVariable(policy, 'space')) {
      yield { pointer, message: `The name in "${variable.text}" has a space.` };
    }
  },
};
