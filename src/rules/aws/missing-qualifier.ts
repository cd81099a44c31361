import { isMultivalued } from '../../data/condition-key.js';
import { eachKnownSite } from '../../policy/condition-site.js';
import { withOperator } from '../../policy/edit-condition.js';
import { POLICY_KINDS } from '../../policy/types.js';
import { checkReference } from '../grounds/check-reference.js';
import { trustIf } from '../grounds/conditioned.js';
import type { PolicyRule } from '../rule.js';

export const missingQualifier: PolicyRule = {
  scope: 'policy',
  id: 'MISSING_QUALIFIER',
  severity: 'error',
  applies: POLICY_KINDS,
  needs: ['condition'],
  summary: 'A condition on a key with several values says ForAllValues or ForAnyValue.',
  rationale:
    'A request may carry several values for such a key, an organisation path for example. Without ForAllValues or ForAnyValue it is not defined which of them must match, so nobody can say whom the statement lets in.',
  howToFix: 'Write ForAnyValue: (one of the values must match) or ForAllValues: (each must; also true without any).',
  bad: {
    kind: 'trust',
    policy: trustIf({ StringLike: { 'aws:PrincipalOrgPaths': 'o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/*' } }),
  },
  good: {
    kind: 'trust',
    policy: trustIf({
      'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': 'o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/*' },
    }),
  },
  reference: checkReference('error', 'missing-qualifier'),
  *check(policy) {
    for (const site of eachKnownSite(policy)) {
      if (site.parsed.set !== undefined || site.parsed.family === 'Null' || !isMultivalued(site.key)) continue;
      // For a negated operator the two mean opposite things: that choice is the author's.
      const replacement = site.parsed.negated ? undefined : withOperator(site, `ForAnyValue:${site.operator}`);
      yield {
        pointer: site.pointer,
        part: 'key',
        message: `"${site.key}" may have several values, and ${site.operator} does not say how many must match.`,
        ...(replacement !== undefined && { replacement }),
      };
    }
  },
};
