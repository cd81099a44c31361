import { eachSite } from '../../policy/condition-site.js';
import { isObject } from '../../policy/read.js';
import { POLICY_KINDS, type Json } from '../../policy/types.js';
import { checkReference } from '../grounds/check-reference.js';
import { readingIf } from '../grounds/conditioned.js';
import type { PolicyRule } from '../rule.js';

export const missingPairedConditionKeys: PolicyRule = {
  scope: 'policy',
  id: 'MISSING_PAIRED_CONDITION_KEYS',
  severity: 'error',
  applies: POLICY_KINDS,
  needs: ['condition'],
  summary: 'A private address is compared together with its VPC.',
  rationale:
    'The same private addresses exist in the networks of every other company. An address alone lets in whoever gives it to a machine; only with the VPC does it say which machine.',
  howToFix: 'Add the VPC to the same statement: aws:SourceVpc, or aws:Ec2InstanceSourceVpc for an instance.',
  bad: { policy: readingIf({ IpAddress: { 'aws:VpcSourceIp': '10.0.0.0/8' } }) },
  good: {
    policy: readingIf({
      IpAddress: { 'aws:VpcSourceIp': '10.0.0.0/8' },
      StringEquals: { 'aws:SourceVpc': 'vpc-0123456789abcdef0' },
    }),
  },
  reference: checkReference('security-warning', 'missing-paired-condition-keys'),
  *check(policy) {
    for (const { statement, key, pointer } of eachSite(policy)) {
      const partners = PARTNERS.get(key.toLowerCase());
      if (partners === undefined) continue;
      const present = keysOf(statement.json.Condition);
      if (partners.some((partner) => present.has(partner.toLowerCase()))) continue;
      const [first = ''] = partners;
      yield {
        pointer,
        part: 'key',
        message: `"${key}" stands without "${first}".`,
        fix: `Add a condition on ${first}.`,
      };
    }
  },
};

/** Keys in lower case with those that make them unambiguous. Source: IAM User Guide, reference_policies_condition-keys. */
const PARTNERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['aws:vpcsourceip', ['aws:SourceVpc', 'aws:SourceVpce']],
  ['aws:ec2instancesourceprivateipv4', ['aws:Ec2InstanceSourceVpc']],
]);

function keysOf(condition: Json | undefined): ReadonlySet<string> {
  const blocks = isObject(condition) ? Object.values(condition) : [];
  return new Set(blocks.filter(isObject).flatMap((block) => Object.keys(block).map((key) => key.toLowerCase())));
}
