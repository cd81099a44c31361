import { standingOf } from '../../data/condition-key.js';
import { IAM_DATA_DATE, listServiceNames } from '../../data/iam.js';
import { eachSite } from '../../policy/condition-site.js';
import { nearest } from '../../policy/nearest.js';
import { POLICY_KINDS } from '../../policy/types.js';
import { checkReference } from '../grounds/check-reference.js';
import { listingIf } from '../grounds/conditioned.js';
import type { PolicyRule } from '../rule.js';

export const invalidService: PolicyRule = {
  scope: 'policy',
  id: 'INVALID_SERVICE',
  severity: 'error',
  applies: POLICY_KINDS,
  summary: 'The prefix of a condition key is a service of AWS, or the host of an identity provider.',
  rationale:
    'A key of a service that does not exist is in no request, so the condition never says what it was written to say.',
  howToFix: "Use the service's prefix, for example s3, sts or kms; global keys begin with aws.",
  bad: { policy: listingIf({ StringLike: { 's33:prefix': 'videos/*' } }) },
  good: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/*' } }) },
  reference: checkReference('error', 'invalid-service'),
  *check(policy) {
    for (const { key, pointer } of eachSite(policy)) {
      if (standingOf(key) !== 'unknown-service') continue;
      const service = key.slice(0, key.indexOf(':'));
      const meant = nearest(service, ['aws', 's3', 'sts', 'kms', ...listServiceNames()]);
      yield {
        pointer,
        part: 'key',
        message: `"${service}" in the condition key "${key}" is not a service (AWS's list of ${IAM_DATA_DATE}).`,
        ...(meant !== undefined && { fix: `Did you mean ${meant}${key.slice(service.length)}?` }),
      };
    }
  },
};
