import { eachSite } from '../../policy/condition-site.js';
import { POLICY_KINDS } from '../../policy/types.js';
import { checkReference } from '../grounds/check-reference.js';
import { listingIf } from '../grounds/conditioned.js';
import type { PolicyRule } from '../rule.js';

export const duplicateKeysWithDifferentCase: PolicyRule = {
  scope: 'policy',
  id: 'DUPLICATE_KEYS_WITH_DIFFERENT_CASE',
  severity: 'error',
  applies: POLICY_KINDS,
  needs: ['condition'],
  summary: 'A condition key stands once under an operator.',
  rationale:
    'Condition keys are compared without case, so two spellings are one key given twice. AWS refuses the document, and a reader cannot tell which of the values was meant.',
  howToFix: 'Keep one spelling of the key and give it all the values that were meant.',
  bad: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/*', 'S3:Prefix': 'images/*' } }) },
  good: { policy: listingIf({ StringLike: { 's3:prefix': ['videos/*', 'images/*'] } }) },
  reference: checkReference('error', 'duplicate-keys-with-different-case'),
  *check(policy) {
    const first = new Map<string, string>();
    for (const { statement, operator, key, pointer } of eachSite(policy)) {
      const place = JSON.stringify([statement.index, operator, key.toLowerCase()]);
      const earlier = first.get(place);
      if (earlier === undefined) first.set(place, key);
      else yield { pointer, part: 'key', message: `"${key}" is the key "${earlier}" again, spelt in another case.` };
    }
  },
};
