import { POLICY_KINDS } from '../../policy/types.js';
import { checkReference } from '../grounds/check-reference.js';
import { bucketDenyIf } from '../grounds/conditioned.js';
import { eachPlainValue } from '../grounds/plain-value.js';
import type { PolicyRule } from '../rule.js';

export const invalidVpcFormat: PolicyRule = {
  scope: 'policy',
  id: 'INVALID_VPC_FORMAT',
  severity: 'error',
  applies: POLICY_KINDS,
  needs: ['sourcevpc'],
  summary: 'aws:SourceVpc is compared with identifiers of VPCs.',
  rationale:
    'A value that no VPC has never matches: a refusal of all other networks then refuses everybody, and a permission for the network allows nobody.',
  howToFix: 'Write the identifier: vpc- and 8 or 17 letters and digits.',
  bad: { kind: 'bucket', policy: bucketDenyIf({ StringNotEquals: { 'aws:SourceVpc': 'vpc-media' } }) },
  good: { kind: 'bucket', policy: bucketDenyIf({ StringNotEquals: { 'aws:SourceVpc': 'vpc-0123456789abcdef0' } }) },
  reference: checkReference('error', 'invalid-vpc-format'),
  *check(policy) {
    for (const { text, pointer } of eachPlainValue(policy, 'aws:sourcevpc')) {
      if (!/^vpc-[a-z0-9]{8}(?:[a-z0-9]{9})?$/i.test(text)) {
        yield { pointer, message: `"${text}" is not the identifier of a VPC.` };
      }
    }
  },
};
