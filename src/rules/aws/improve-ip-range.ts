import { parseAddress, parseRange } from '../../access/evaluate/ip.js';
import { eachKnownSite } from '../../policy/condition-site.js';
import { withValues } from '../../policy/edit-condition.js';
import { POLICY_KINDS } from '../../policy/types.js';
import { checkReference } from '../grounds/check-reference.js';
import { bucketDenyIf } from '../grounds/conditioned.js';
import type { PolicyRule } from '../rule.js';

export const improveIpRange: PolicyRule = {
  scope: 'policy',
  id: 'IMPROVE_IP_RANGE',
  severity: 'note',
  applies: POLICY_KINDS,
  needs: ['ipaddress'],
  summary: 'A range of addresses begins at its first address.',
  rationale:
    'The bits after the prefix length are ignored. A reader of 198.51.100.7/24 may think that one machine is meant, while 256 are let in.',
  howToFix: 'Write the first address of the range, or the prefix length that was meant.',
  bad: { kind: 'bucket', policy: bucketDenyIf({ NotIpAddress: { 'aws:SourceIp': '198.51.100.7/24' } }) },
  good: { kind: 'bucket', policy: bucketDenyIf({ NotIpAddress: { 'aws:SourceIp': '198.51.100.0/24' } }) },
  reference: checkReference('suggestion', 'improve-ip-range'),
  *check(policy) {
    for (const site of eachKnownSite(policy)) {
      if (site.parsed.family !== 'IpAddress') continue;
      for (const { value, pointer } of site.values) {
        if (typeof value !== 'string') continue;
        const better = firstOf(value);
        if (better === undefined) continue;
        const values = site.values.map((one) => (one.value === value ? better : one.value));
        const replacement = withValues(site, values);
        yield {
          pointer,
          message: `"${value}" is the range ${better}: the bits after the prefix length do not count.`,
          ...(replacement !== undefined && { replacement }),
        };
      }
    }
  },
};

/** The range as its first address and its length; `undefined` where it is written so already. */
function firstOf(text: string): string | undefined {
  const [written = '', length] = text.split('/');
  const address = parseAddress(written);
  const range = parseRange(text);
  if (address === undefined || range === undefined || length === undefined) return undefined;
  if (address.value === range.first) return undefined;
  return `${range.version === 4 ? writeV4(range.first) : writeV6(range.first)}/${length}`;
}

function writeV4(value: bigint): string {
  return [24n, 16n, 8n, 0n].map((shift) => String((value >> shift) & 255n)).join('.');
}

/** The range's own length, for example `2001:db8::`: the run of zero groups at the end becomes `::`. */
function writeV6(value: bigint): string {
  const groups = [112n, 96n, 80n, 64n, 48n, 32n, 16n, 0n].map((shift) => ((value >> shift) & 0xffffn).toString(16));
  const full = groups.join(':');
  return full.replace(/(?:^0|:0)(?::0)+$/, '::');
}
