import { POLICY_KINDS } from '../../policy/types.js';
import { checkReference } from '../grounds/check-reference.js';
import { readingIf } from '../grounds/conditioned.js';
import { eachMistypedValue } from '../grounds/value-type.js';
import type { PolicyRule } from '../rule.js';

export const typeMismatchDate: PolicyRule = {
  scope: 'policy',
  id: 'TYPE_MISMATCH_DATE',
  severity: 'warning',
  applies: POLICY_KINDS,
  needs: ['date'],
  summary: 'Date operators compare with dates.',
  rationale:
    'A date that AWS cannot read never matches, so an access that should end on a day may never begin, or never end.',
  howToFix: 'Write the date by ISO 8601, for example 2027-06-30 or 2027-06-30T23:59:59Z.',
  bad: { policy: readingIf({ DateLessThan: { 'aws:CurrentTime': '30.06.2027' } }) },
  good: { policy: readingIf({ DateLessThan: { 'aws:CurrentTime': '2027-06-30T23:59:59Z' } }) },
  reference: checkReference('general-warning', 'type-mismatch-date'),
  *check(policy) {
    for (const { text, pointer, site } of eachMistypedValue(policy, 'Date')) {
      yield { pointer, message: `"${text}" is not a date by ISO 8601, as ${site.operator} asks.` };
    }
  },
};
