import { POLICY_KINDS } from '../../policy/types.js';
import { checkReference } from '../grounds/check-reference.js';
import { listingIf } from '../grounds/conditioned.js';
import { eachMisspeltVariable } from '../grounds/variables-in-place.js';
import type { PolicyRule } from '../rule.js';

export const missingBraceInVariable: PolicyRule = {
  scope: 'policy',
  id: 'MISSING_BRACE_IN_VARIABLE',
  severity: 'error',
  applies: POLICY_KINDS,
  needs: ['${'],
  summary: 'A policy variable that is opened is closed.',
  rationale:
    'AWS refuses a document with an unclosed variable. A prefix for each team, say, would not come to be, and the old access stays.',
  howToFix: 'Close the variable with }, or write ${$}{ for the two characters themselves.',
  bad: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/${aws:PrincipalTag/team/*' } }) },
  good: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/${aws:PrincipalTag/team}/*' } }) },
  reference: checkReference('error', 'missing-brace-in-variable'),
  *check(policy) {
    for (const { variable, pointer } of eachMisspeltVariable(policy, 'no-brace')) {
      yield { pointer, message: `The variable "${variable.text}" is not closed with "}".` };
    }
  },
};
