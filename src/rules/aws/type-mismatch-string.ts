import { POLICY_KINDS } from '../../policy/types.js';
import { checkReference } from '../grounds/check-reference.js';
import { readingIf } from '../grounds/conditioned.js';
import { eachMistypedValue } from '../grounds/value-type.js';
import type { PolicyRule } from '../rule.js';

export const typeMismatchString: PolicyRule = {
  scope: 'policy',
  id: 'TYPE_MISMATCH_STRING',
  severity: 'warning',
  applies: POLICY_KINDS,
  needs: ['binaryequals'],
  summary: 'BinaryEquals compares with a text in base64.',
  rationale:
    'BinaryEquals compares bytes, and the policy writes bytes in base64. Any other text never matches, so the statement never applies.',
  howToFix: 'Write the bytes in base64, or compare texts with StringEquals.',
  bad: { policy: readingIf({ BinaryEquals: { 'aws:PrincipalTag/fingerprint': 'not base64!' } }) },
  good: { policy: readingIf({ BinaryEquals: { 'aws:PrincipalTag/fingerprint': 'QmluYXJ5VmFsdWU=' } }) },
  reference: checkReference('general-warning', 'type-mismatch-string'),
  *check(policy) {
    for (const { text, pointer, site } of eachMistypedValue(policy, 'Binary')) {
      yield { pointer, message: `"${text}" is not base64, as ${site.operator} asks.` };
    }
  },
};
