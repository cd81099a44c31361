import { eachKnownSite } from '../../policy/condition-site.js';
import { POLICY_KINDS } from '../../policy/types.js';
import { checkReference } from '../grounds/check-reference.js';
import { bucketDenyIf } from '../grounds/conditioned.js';
import { familiesFor, suitsKey } from '../grounds/value-type.js';
import type { PolicyRule } from '../rule.js';

export const typeMismatch: PolicyRule = {
  scope: 'policy',
  id: 'TYPE_MISMATCH',
  severity: 'warning',
  applies: POLICY_KINDS,
  needs: ['condition'],
  summary: 'The operator of a condition is of the type of its key.',
  rationale:
    'An operator of another type compares something else than was meant, an address as mere text for example, where a range matches nothing: the restriction does not hold, or holds for everybody.',
  howToFix: 'Use an operator of the type of the key.',
  bad: { kind: 'bucket', policy: bucketDenyIf({ StringNotEquals: { 'aws:SourceIp': '198.51.100.0/24' } }) },
  good: { kind: 'bucket', policy: bucketDenyIf({ NotIpAddress: { 'aws:SourceIp': '198.51.100.0/24' } }) },
  reference: checkReference('general-warning', 'type-mismatch'),
  *check(policy) {
    for (const site of eachKnownSite(policy)) {
      const [wanted] = familiesFor(site.key) ?? [];
      if (wanted === undefined || suitsKey(site)) continue;
      yield {
        pointer: site.pointer,
        part: 'key',
        message: `"${site.key}" is compared by ${site.operator}, but it takes operators of the type ${wanted}.`,
        fix: `Use an operator of the type ${wanted}.`,
      };
    }
  },
};
