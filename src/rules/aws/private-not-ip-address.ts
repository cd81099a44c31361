import { POLICY_KINDS } from '../../policy/types.js';
import { checkReference } from '../grounds/check-reference.js';
import { bucketDenyIf } from '../grounds/conditioned.js';
import { eachPrivateSource } from '../grounds/private-source.js';
import type { PolicyRule } from '../rule.js';

export const privateNotIpAddress: PolicyRule = {
  scope: 'policy',
  id: 'PRIVATE_NOT_IP_ADDRESS',
  severity: 'error',
  applies: POLICY_KINDS,
  needs: ['ipaddress'],
  summary: 'A condition that excludes source addresses names public ones.',
  rationale:
    'AWS sees public addresses in aws:SourceIp. Every request is outside of a private range, so a refusal of all that comes from elsewhere refuses everybody, Coactive too.',
  howToFix: 'Name the public addresses, or compare aws:VpcSourceIp together with aws:SourceVpc.',
  bad: { kind: 'bucket', policy: bucketDenyIf({ NotIpAddress: { 'aws:SourceIp': ['10.0.0.0/8', '192.168.0.0/16'] } }) },
  good: { kind: 'bucket', policy: bucketDenyIf({ NotIpAddress: { 'aws:SourceIp': '198.51.100.0/24' } }) },
  reference: checkReference('error', 'private-not-ip-address'),
  *check(policy) {
    for (const { pointer, key } of eachPrivateSource(policy, true)) {
      yield { pointer, message: `"${key}" is compared with private addresses only, so the condition always holds.` };
    }
  },
};
