import { eachSite } from '../../policy/condition-site.js';
import { withOperator } from '../../policy/edit-condition.js';
import { POLICY_KINDS } from '../../policy/types.js';
import { checkReference } from '../grounds/check-reference.js';
import { listingIf } from '../grounds/conditioned.js';
import type { PolicyRule } from '../rule.js';

export const nullWithIfExists: PolicyRule = {
  scope: 'policy',
  id: 'NULL_WITH_IF_EXISTS',
  severity: 'error',
  applies: POLICY_KINDS,
  needs: ['null'],
  summary: 'Null stands without IfExists.',
  rationale:
    'Null asks whether a key is there, IfExists says to ask only where it is: together they mean nothing, and AWS refuses the document.',
  howToFix: 'Write Null.',
  bad: { policy: listingIf({ NullIfExists: { 's3:prefix': 'false' } }) },
  good: { policy: listingIf({ Null: { 's3:prefix': 'false' }, StringLike: { 's3:prefix': 'videos/*' } }) },
  reference: checkReference('error', 'null-with-if-exists'),
  *check(policy) {
    for (const site of eachSite(policy)) {
      if (!/^(?:ForAllValues:|ForAnyValue:)?NullIfExists$/.test(site.operator)) continue;
      const replacement = withOperator(site, 'Null');
      yield {
        pointer: site.pointer,
        message: `${site.operator} is not an operator: Null asks for the existence of "${site.key}" already.`,
        ...(replacement !== undefined && { replacement }),
      };
    }
  },
};
