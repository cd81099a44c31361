import { isSingleValued } from '../../data/condition-key.js';
import { eachKnownSite } from '../../policy/condition-site.js';
import { withOperator } from '../../policy/edit-condition.js';
import { POLICY_KINDS } from '../../policy/types.js';
import { checkReference } from '../grounds/check-reference.js';
import { listingIf } from '../grounds/conditioned.js';
import type { PolicyRule } from '../rule.js';

export const forallvaluesWithSingleValuedKey: PolicyRule = {
  scope: 'policy',
  id: 'FORALLVALUES_WITH_SINGLE_VALUED_KEY',
  severity: 'error',
  applies: POLICY_KINDS,
  needs: ['forallvalues'],
  summary: 'ForAllValues stands before keys with several values only.',
  rationale:
    'ForAllValues is true for a request that does not carry the key. On s3:prefix it lets a listing without a prefix through: the names of all objects in the bucket.',
  howToFix: 'Take ForAllValues: away.',
  bad: { policy: listingIf({ 'ForAllValues:StringLike': { 's3:prefix': 'videos/*' } }) },
  good: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/*' } }) },
  reference: checkReference('security-warning', 'forallvalues-with-single-valued-key'),
  *check(policy) {
    for (const site of eachKnownSite(policy)) {
      // Null is NULL_WITH_QUALIFIER; without values it is EMPTY_ARRAY_CONDITION_FORALLVALUES.
      if (site.parsed.set !== 'ForAllValues' || site.parsed.family === 'Null' || site.values.length === 0) continue;
      if (!isSingleValued(site.key)) continue;
      const replacement = withOperator(site, site.operator.slice('ForAllValues:'.length));
      yield {
        pointer: site.pointer,
        part: 'key',
        message: `"${site.key}" has one value, and ${site.operator} is true for a request without it.`,
        ...(replacement !== undefined && { replacement }),
      };
    }
  },
};
