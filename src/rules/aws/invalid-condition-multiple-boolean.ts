import { eachKnownSite, valueTexts } from '../../policy/condition-site.js';
import { POLICY_KINDS } from '../../policy/types.js';
import { checkReference } from '../grounds/check-reference.js';
import { bucketDenyIf } from '../grounds/conditioned.js';
import { joinQuoted } from '../grounds/wording.js';
import type { PolicyRule } from '../rule.js';

export const invalidConditionMultipleBoolean: PolicyRule = {
  scope: 'policy',
  id: 'INVALID_CONDITION_MULTIPLE_BOOLEAN',
  severity: 'error',
  applies: POLICY_KINDS,
  needs: ['bool'],
  summary: 'A condition on a Boolean key has one value.',
  rationale:
    'A key that is true or false, compared with both, says nothing: a refusal of plain HTTP written so would refuse all requests, and a permission would not be restricted at all.',
  howToFix: 'Keep the one value that was meant: "true" or "false".',
  bad: { kind: 'bucket', policy: bucketDenyIf({ Bool: { 'aws:SecureTransport': ['true', 'false'] } }) },
  good: { kind: 'bucket', policy: bucketDenyIf({ Bool: { 'aws:SecureTransport': 'false' } }) },
  reference: checkReference('error', 'invalid-condition-multiple-boolean'),
  *check(policy) {
    for (const site of eachKnownSite(policy)) {
      if (site.parsed.family !== 'Bool' && site.parsed.family !== 'Null') continue;
      const texts = valueTexts(site);
      const types = new Set(site.values.map(({ value }) => typeof value));
      // Mixed JSON types and values that are no Booleans are findings of their own.
      if (texts.length < 2 || types.size > 1 || !texts.every((text) => /^(?:true|false)$/i.test(text))) continue;
      yield { pointer: site.pointer, message: `"${site.key}" has several Boolean values: ${joinQuoted(texts)}.` };
    }
  },
};
