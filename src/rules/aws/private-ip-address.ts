import { POLICY_KINDS } from '../../policy/types.js';
import { checkReference } from '../grounds/check-reference.js';
import { readingIf } from '../grounds/conditioned.js';
import { eachPrivateSource } from '../grounds/private-source.js';
import type { PolicyRule } from '../rule.js';

export const privateIpAddress: PolicyRule = {
  scope: 'policy',
  id: 'PRIVATE_IP_ADDRESS',
  severity: 'error',
  applies: POLICY_KINDS,
  needs: ['ipaddress'],
  summary: 'A condition that asks for source addresses names public ones.',
  rationale:
    'AWS sees public addresses in aws:SourceIp, and leaves the key out of requests through a VPC endpoint. A private range never matches: what the statement should allow is not allowed, what it should refuse is not refused.',
  howToFix: 'Name the public addresses, or compare aws:VpcSourceIp together with aws:SourceVpc.',
  bad: { policy: readingIf({ IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } }) },
  good: { policy: readingIf({ IpAddress: { 'aws:SourceIp': '198.51.100.0/24' } }) },
  reference: checkReference('error', 'private-ip-address'),
  *check(policy) {
    for (const { pointer, key } of eachPrivateSource(policy, false)) {
      yield { pointer, message: `"${key}" is compared with private addresses only, so the condition never holds.` };
    }
  },
};
