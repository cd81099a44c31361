import { POLICY_KINDS } from '../../policy/types.js';
import { checkReference } from '../grounds/check-reference.js';
import { listingIf } from '../grounds/conditioned.js';
import { eachMisspeltVariable } from '../grounds/variables-in-place.js';
import type { PolicyRule } from '../rule.js';

export const missingQuoteInVariable: PolicyRule = {
  scope: 'policy',
  id: 'MISSING_QUOTE_IN_VARIABLE',
  severity: 'error',
  applies: POLICY_KINDS,
  needs: ['${'],
  summary: 'The default of a policy variable stands in single quotes.',
  rationale: 'AWS refuses a document whose default is not quoted, so the access that it describes does not come to be.',
  howToFix: "Write the default in single quotes: ${key, 'text'}.",
  bad: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/${aws:PrincipalTag/team, shared}/*' } }) },
  good: { policy: listingIf({ StringLike: { 's3:prefix': "videos/${aws:PrincipalTag/team, 'shared'}/*" } }) },
  reference: checkReference('error', 'missing-quote-in-variable'),
  *check(policy) {
    for (const { variable, pointer } of eachMisspeltVariable(policy, 'no-quote')) {
      yield { pointer, message: `The default in "${variable.text}" does not stand in single quotes.` };
    }
  },
};
