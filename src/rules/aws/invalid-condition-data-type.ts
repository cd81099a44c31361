import { eachSite, valueText } from '../../policy/condition-site.js';
import { withValues } from '../../policy/edit-condition.js';
import { POLICY_KINDS } from '../../policy/types.js';
import { checkReference } from '../grounds/check-reference.js';
import { bucketDenyIf } from '../grounds/conditioned.js';
import { joinWords } from '../grounds/wording.js';
import type { PolicyRule } from '../rule.js';

export const invalidConditionDataType: PolicyRule = {
  scope: 'policy',
  id: 'INVALID_CONDITION_DATA_TYPE',
  severity: 'error',
  applies: POLICY_KINDS,
  needs: ['condition'],
  summary: 'All values of a condition key have one JSON type.',
  rationale:
    'AWS refuses a list that mixes texts with numbers or booleans, and with it the whole document: the change to the access that it carries does not happen.',
  howToFix: 'Write every value as text, in quotation marks.',
  bad: { kind: 'bucket', policy: bucketDenyIf({ NumericLessThan: { 's3:TlsVersion': ['1.2', 1.1] } }) },
  good: { kind: 'bucket', policy: bucketDenyIf({ NumericLessThan: { 's3:TlsVersion': '1.2' } }) },
  reference: checkReference('error', 'invalid-condition-data-type'),
  *check(policy) {
    for (const site of eachSite(policy)) {
      const values = site.values.map(({ value }) => value);
      const texts = values.map(valueText).filter((text) => text !== undefined);
      const types = new Set(values.map((value) => typeof value));
      // A list within the list, an object or null is DATA_TYPE_MISMATCH.
      if (types.size < 2 || texts.length < values.length) continue;
      const replacement = withValues(site, texts);
      yield {
        pointer: site.pointer,
        message: `The values of "${site.key}" mix JSON types: ${joinWords([...types].sort())}.`,
        ...(replacement !== undefined && { replacement }),
      };
    }
  },
};
