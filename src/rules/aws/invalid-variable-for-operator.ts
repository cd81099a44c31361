import { eachKnownSite } from '../../policy/condition-site.js';
import { POLICY_KINDS } from '../../policy/types.js';
import { eachVariable } from '../../policy/variable.js';
import { checkReference } from '../grounds/check-reference.js';
import { readingIf } from '../grounds/conditioned.js';
import type { PolicyRule } from '../rule.js';

export const invalidVariableForOperator: PolicyRule = {
  scope: 'policy',
  id: 'INVALID_VARIABLE_FOR_OPERATOR',
  severity: 'error',
  applies: POLICY_KINDS,
  needs: ['${'],
  summary: 'Policy variables stand under String and Arn operators only.',
  rationale:
    'Number, date, Boolean, IP address, binary and Null operators do not put values in the place of variables: the condition compares with the text itself, and never holds.',
  howToFix: 'Write the value itself, or compare with a String or Arn operator.',
  bad: { policy: readingIf({ DateLessThan: { 'aws:CurrentTime': '${aws:TokenIssueTime}' } }) },
  good: { policy: readingIf({ DateLessThan: { 'aws:CurrentTime': '2027-01-01T00:00:00Z' } }) },
  reference: checkReference('error', 'invalid-variable-for-operator'),
  *check(policy) {
    for (const { parsed, operator, values } of eachKnownSite(policy)) {
      if (parsed.family === 'String' || parsed.family === 'Arn') continue;
      for (const { value, pointer } of values) {
        if (typeof value !== 'string') continue;
        // A misspelt variable is a finding of its own.
        const found = [...eachVariable(value)].find(({ defect }) => defect === undefined);
        if (found) yield { pointer, message: `${operator} does not take variables such as "${found.text}".` };
      }
    }
  },
};
