import { keysLike, standingOf, tagKeyWithoutTag } from '../../data/condition-key.js';
import { IAM_DATA_DATE } from '../../data/iam.js';
import { eachSite } from '../../policy/condition-site.js';
import { nearest } from '../../policy/nearest.js';
import { POLICY_KINDS } from '../../policy/types.js';
import { checkReference } from '../grounds/check-reference.js';
import { bucketDenyIf } from '../grounds/conditioned.js';
import type { PolicyRule } from '../rule.js';

export const invalidGlobalConditionKey: PolicyRule = {
  scope: 'policy',
  id: 'INVALID_GLOBAL_CONDITION_KEY',
  severity: 'error',
  applies: POLICY_KINDS,
  needs: ['condition'],
  summary: 'A condition key with the prefix aws: is one that AWS has.',
  rationale:
    'A key that does not exist is in no request: a permission that depends on it allows nothing, and a refusal that depends on it refuses nothing, without any message.',
  howToFix: 'Use a global condition key of the IAM User Guide.',
  bad: { kind: 'bucket', policy: bucketDenyIf({ Bool: { 'aws:SecureTransfer': 'false' } }) },
  good: { kind: 'bucket', policy: bucketDenyIf({ Bool: { 'aws:SecureTransport': 'false' } }) },
  reference: checkReference('error', 'invalid-global-condition-key'),
  *check(policy) {
    for (const { key, pointer } of eachSite(policy)) {
      if (standingOf(key) !== 'unknown-global' || tagKeyWithoutTag(key) !== undefined) continue;
      const meant = nearest(key, keysLike(key));
      yield {
        pointer,
        part: 'key',
        message: `"${key}" is not a global condition key (AWS's list of ${IAM_DATA_DATE}).`,
        ...(meant !== undefined && { fix: `Did you mean ${meant}?` }),
      };
    }
  },
};
