import { POLICY_KINDS } from '../../policy/types.js';
import { checkReference } from '../grounds/check-reference.js';
import { readingIf } from '../grounds/conditioned.js';
import { eachMistypedValue } from '../grounds/value-type.js';
import type { PolicyRule } from '../rule.js';

export const typeMismatchNumber: PolicyRule = {
  scope: 'policy',
  id: 'TYPE_MISMATCH_NUMBER',
  severity: 'warning',
  applies: POLICY_KINDS,
  needs: ['numeric'],
  summary: 'Numeric operators compare with numbers.',
  rationale: 'A value that is no number never matches, so the limit that the statement sets does not exist.',
  howToFix: 'Write an integer or a decimal number.',
  bad: { policy: readingIf({ NumericGreaterThanEquals: { 's3:TlsVersion': 'TLSv1.2' } }) },
  good: { policy: readingIf({ NumericGreaterThanEquals: { 's3:TlsVersion': '1.2' } }) },
  reference: checkReference('general-warning', 'type-mismatch-number'),
  *check(policy) {
    for (const { text, pointer, site } of eachMistypedValue(policy, 'Numeric')) {
      yield { pointer, message: `"${text}" is not a number, as ${site.operator} asks.` };
    }
  },
};
