import { POLICY_KINDS } from '../../policy/types.js';
import { checkReference } from '../grounds/check-reference.js';
import { readingIf } from '../grounds/conditioned.js';
import { eachMistypedValue } from '../grounds/value-type.js';
import type { PolicyRule } from '../rule.js';

export const typeMismatchBoolean: PolicyRule = {
  scope: 'policy',
  id: 'TYPE_MISMATCH_BOOLEAN',
  severity: 'warning',
  applies: POLICY_KINDS,
  needs: ['bool', 'null'],
  summary: 'Bool and Null compare with true or false.',
  rationale:
    'A value that is neither true nor false never matches: a refusal of plain HTTP written so refuses nothing.',
  howToFix: 'Write "true" or "false".',
  bad: { policy: readingIf({ Bool: { 'aws:SecureTransport': 'yes' } }) },
  good: { policy: readingIf({ Bool: { 'aws:SecureTransport': 'true' } }) },
  reference: checkReference('general-warning', 'type-mismatch-boolean'),
  *check(policy) {
    for (const { text, pointer, site } of eachMistypedValue(policy, 'Bool', 'Null')) {
      yield { pointer, message: `"${text}" is neither true nor false, as ${site.operator} asks.` };
    }
  },
};
