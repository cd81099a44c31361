import { parseRange, type IpRange } from '../../access/evaluate/ip.js';
import { eachKnownSite, valueText, type KnownConditionSite } from '../../policy/condition-site.js';
import type { Policy } from '../../policy/types.js';

/** The `aws:SourceIp` conditions, positive or negated, whose addresses are all private. */
export function* eachPrivateSource(policy: Policy, negated: boolean): Generator<KnownConditionSite> {
  for (const site of eachKnownSite(policy)) {
    if (site.key.toLowerCase() !== 'aws:sourceip' || site.parsed.family !== 'IpAddress') continue;
    if (site.parsed.negated !== negated || site.values.length === 0) continue;
    if (site.values.every(({ value }) => isPrivate(valueText(value) ?? ''))) yield site;
  }
}

function isPrivate(text: string): boolean {
  const range = parseRange(text);
  return range !== undefined && PRIVATE.some((outer) => contains(outer, range));
}

function contains(outer: IpRange, inner: IpRange): boolean {
  return outer.version === inner.version && outer.first <= inner.first && inner.last <= outer.last;
}

/** RFC 1918, loopback and link-local; unique local, loopback and link-local of IPv6 (RFC 4193, RFC 4291). */
const PRIVATE: readonly IpRange[] = [
  ...['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '127.0.0.0/8', '169.254.0.0/16'],
  ...['fc00::/7', 'fe80::/10', '::1/128'],
]
  .map(parseRange)
  .filter((range) => range !== undefined);
