import { keysLike, standingOf, tagKeyWithoutTag } from '../../data/condition-key.js';
import { IAM_DATA_DATE } from '../../data/iam.js';
import { eachSite } from '../../policy/condition-site.js';
import { nearest } from '../../policy/nearest.js';
import { POLICY_KINDS } from '../../policy/types.js';
import { checkReference } from '../grounds/check-reference.js';
import { listingIf } from '../grounds/conditioned.js';
import type { PolicyRule } from '../rule.js';

export const invalidServiceConditionKey: PolicyRule = {
  scope: 'policy',
  id: 'INVALID_SERVICE_CONDITION_KEY',
  severity: 'error',
  applies: POLICY_KINDS,
  needs: ['condition'],
  summary: 'A condition key of S3, STS or KMS is one that the service has.',
  rationale:
    'A key that the service does not have is in no request: the listing that it was to restrict is not allowed at all, or, under a negated operator, not restricted at all.',
  howToFix: 'Use a condition key that the Service Authorization Reference lists for the service.',
  bad: { policy: listingIf({ StringLike: { 's3:prefixes': 'videos/*' } }) },
  good: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/*' } }) },
  reference: checkReference('error', 'invalid-service-condition-key'),
  *check(policy) {
    for (const { key, pointer } of eachSite(policy)) {
      if (standingOf(key) !== 'unknown-in-service' || tagKeyWithoutTag(key) !== undefined) continue;
      const meant = nearest(key, keysLike(key));
      yield {
        pointer,
        part: 'key',
        message: `"${key}" is not a condition key of the service (AWS's list of ${IAM_DATA_DATE}).`,
        ...(meant !== undefined && { fix: `Did you mean ${meant}?` }),
      };
    }
  },
};
