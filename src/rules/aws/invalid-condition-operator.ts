import { eachStatement } from '../../policy/elements.js';
import { nearest } from '../../policy/nearest.js';
import { OPERATORS, parseOperator } from '../../policy/operator.js';
import { isObject } from '../../policy/read.js';
import { POLICY_KINDS } from '../../policy/types.js';
import { checkReference } from '../grounds/check-reference.js';
import { listingIf } from '../grounds/conditioned.js';
import type { PolicyRule } from '../rule.js';

export const invalidConditionOperator: PolicyRule = {
  scope: 'policy',
  id: 'INVALID_CONDITION_OPERATOR',
  severity: 'error',
  applies: POLICY_KINDS,
  needs: ['condition'],
  summary: 'A condition uses an operator that AWS has.',
  rationale: 'AWS refuses a document with an unknown operator: the restriction that it was to express does not exist.',
  howToFix: 'Use an operator of the IAM User Guide, for example StringLike, ArnLike, Bool or IpAddress.',
  bad: { policy: listingIf({ StringMatches: { 's3:prefix': 'videos/*' } }) },
  good: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/*' } }) },
  reference: checkReference('error', 'invalid-condition-operator'),
  *check(policy) {
    for (const statement of eachStatement(policy)) {
      const block = statement.json.Condition;
      if (!isObject(block)) continue;
      for (const operator of Object.keys(block)) {
        // NULL_WITH_IF_EXISTS is about the one that AWS names apart.
        if (parseOperator(operator) !== undefined || /^(?:For(?:All|Any)Values?:)?NullIfExists$/.test(operator))
          continue;
        const meant = findMeant(operator);
        yield {
          pointer: [...statement.pointer, 'Condition', operator],
          part: 'key',
          message: `"${operator}" is not a condition operator.`,
          ...(meant !== undefined && { fix: `Did you mean ${meant}?` }),
        };
      }
    }
  },
};

/** The nearest operator, with the set operator and the `IfExists` around it kept. */
function findMeant(operator: string): string | undefined {
  const [, set = '', base = '', suffix = ''] = /^(?:(for\w*?values?):)?(.*?)(ifexists)?$/is.exec(operator) ?? [];
  const meant = nearest(base, Object.keys(OPERATORS));
  if (meant === undefined) return undefined;
  const qualifier = set === '' ? undefined : nearest(set, ['ForAllValues', 'ForAnyValue']);
  const full = `${qualifier === undefined ? '' : `${qualifier}:`}${meant}${suffix === '' ? '' : 'IfExists'}`;
  return parseOperator(full) === undefined ? undefined : full;
}
