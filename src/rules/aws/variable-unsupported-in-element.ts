import { eachPrincipal, eachStatement, eachText } from '../../policy/elements.js';
import { POLICY_KINDS } from '../../policy/types.js';
import { checkReference } from '../grounds/check-reference.js';
import { GOOD_TRUST } from '../grounds/good-documents.js';
import { variablesOf } from '../grounds/variables-in-place.js';
import type { PolicyRule } from '../rule.js';

export const variableUnsupportedInElement: PolicyRule = {
  scope: 'policy',
  id: 'VARIABLE_UNSUPPORTED_IN_ELEMENT',
  severity: 'error',
  applies: POLICY_KINDS,
  needs: ['${'],
  summary: 'Policy variables stand in Resource and Condition only.',
  rationale:
    'In a principal or an action a variable is never replaced: the statement names somebody, or something, that does not exist. Often it is a placeholder of a template that nobody filled in.',
  howToFix: 'Write the value itself; to compare with a value of the request, use a condition.',
  bad: {
    kind: 'trust',
    policy: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { AWS: 'arn:aws:iam::${aws:PrincipalAccount}:role/coactive-external-connections' },
          Action: 'sts:AssumeRole',
        },
      ],
    },
  },
  good: { kind: 'trust', policy: GOOD_TRUST },
  reference: checkReference('error', 'variable-unsupported-in-element'),
  *check(policy) {
    for (const statement of eachStatement(policy)) {
      const texts = [...eachText(statement, 'Action', 'NotAction'), ...eachPrincipal(statement)];
      for (const { value, pointer } of texts) {
        const [found] = variablesOf(value, pointer);
        if (found === undefined) continue;
        const element = String(pointer[statement.pointer.length]);
        yield { pointer, message: `${element} does not take policy variables: "${found.variable.text}".` };
      }
    }
  },
};
