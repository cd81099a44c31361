import { eachKnownSite } from '../../policy/condition-site.js';
import { withOperator } from '../../policy/edit-condition.js';
import { POLICY_KINDS } from '../../policy/types.js';
import { checkReference } from '../grounds/check-reference.js';
import { listingIf } from '../grounds/conditioned.js';
import type { PolicyRule } from '../rule.js';

export const nullWithQualifier: PolicyRule = {
  scope: 'policy',
  id: 'NULL_WITH_QUALIFIER',
  severity: 'note',
  applies: POLICY_KINDS,
  needs: ['null'],
  summary: 'Null stands without ForAllValues and ForAnyValue.',
  rationale:
    'Null asks whether a key is there at all; a set operator before it has nothing to count and only makes a reader wonder.',
  howToFix: 'Write Null.',
  bad: { policy: listingIf({ 'ForAnyValue:Null': { 's3:prefix': 'false' } }) },
  good: { policy: listingIf({ Null: { 's3:prefix': 'false' }, StringLike: { 's3:prefix': 'videos/*' } }) },
  reference: checkReference('suggestion', 'null-with-qualifier'),
  *check(policy) {
    for (const site of eachKnownSite(policy)) {
      if (site.parsed.family !== 'Null' || site.parsed.set === undefined) continue;
      const replacement = withOperator(site, 'Null');
      yield {
        pointer: site.pointer,
        part: 'key',
        message: `${site.parsed.set} has no effect before Null.`,
        ...(replacement !== undefined && { replacement }),
      };
    }
  },
};
