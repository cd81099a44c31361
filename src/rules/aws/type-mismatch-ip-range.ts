import { POLICY_KINDS } from '../../policy/types.js';
import { checkReference } from '../grounds/check-reference.js';
import { readingIf } from '../grounds/conditioned.js';
import { eachMistypedValue } from '../grounds/value-type.js';
import type { PolicyRule } from '../rule.js';

export const typeMismatchIpRange: PolicyRule = {
  scope: 'policy',
  id: 'TYPE_MISMATCH_IP_RANGE',
  severity: 'error',
  applies: POLICY_KINDS,
  needs: ['ipaddress'],
  summary: 'IP address operators compare with addresses or CIDR ranges.',
  rationale:
    'A range that is none matches no address: IpAddress never holds and NotIpAddress always does, so the statement lets in or keeps out other people than it says.',
  howToFix: 'Write an IPv4 or IPv6 address, or a CIDR range such as 198.51.100.0/24.',
  bad: { policy: readingIf({ IpAddress: { 'aws:SourceIp': '198.51.100.*' } }) },
  good: { policy: readingIf({ IpAddress: { 'aws:SourceIp': '198.51.100.0/24' } }) },
  reference: checkReference('error', 'type-mismatch-ip-range'),
  *check(policy) {
    for (const { text, pointer } of eachMistypedValue(policy, 'IpAddress')) {
      yield { pointer, message: `"${text}" is neither an IP address nor a CIDR range.` };
    }
  },
};
