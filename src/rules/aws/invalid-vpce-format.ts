import { POLICY_KINDS } from '../../policy/types.js';
import { checkReference } from '../grounds/check-reference.js';
import { bucketDenyIf } from '../grounds/conditioned.js';
import { eachPlainValue } from '../grounds/plain-value.js';
import type { PolicyRule } from '../rule.js';

export const invalidVpceFormat: PolicyRule = {
  scope: 'policy',
  id: 'INVALID_VPCE_FORMAT',
  severity: 'error',
  applies: POLICY_KINDS,
  needs: ['sourcevpce'],
  summary: 'aws:SourceVpce is compared with identifiers of VPC endpoints.',
  rationale:
    'A value that no endpoint has never matches: a refusal of all other ways in then refuses everybody, and a permission for the endpoint allows nobody.',
  howToFix: 'Write the identifier: vpce- and 8 or 17 letters and digits.',
  bad: { kind: 'bucket', policy: bucketDenyIf({ StringNotEquals: { 'aws:SourceVpce': 'vpc-0123456789abcdef0' } }) },
  good: { kind: 'bucket', policy: bucketDenyIf({ StringNotEquals: { 'aws:SourceVpce': 'vpce-0123456789abcdef0' } }) },
  reference: checkReference('error', 'invalid-vpce-format'),
  *check(policy) {
    for (const { text, pointer } of eachPlainValue(policy, 'aws:sourcevpce')) {
      if (!/^vpce-[a-z0-9]{8}(?:[a-z0-9]{9})?$/i.test(text)) {
        yield { pointer, message: `"${text}" is not the identifier of a VPC endpoint.` };
      }
    }
  },
};
