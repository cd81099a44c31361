import { isDeprecated } from '../../data/condition-key.js';
import { eachSite } from '../../policy/condition-site.js';
import { POLICY_KINDS } from '../../policy/types.js';
import { checkReference } from '../grounds/check-reference.js';
import { bucketDenyIf } from '../grounds/conditioned.js';
import type { PolicyRule } from '../rule.js';

const role = 'arn:aws:iam::111122223333:role/backup';

export const deprecatedGlobalConditionKey: PolicyRule = {
  scope: 'policy',
  id: 'DEPRECATED_GLOBAL_CONDITION_KEY',
  severity: 'warning',
  applies: POLICY_KINDS,
  needs: ['aws:arn'],
  summary: 'aws:PrincipalArn and aws:SourceArn stand in the place of aws:ARN.',
  rationale:
    'aws:ARN is left from an older version of the policy language. What it holds is not documented any more, so a restriction should not hang on it.',
  howToFix: 'Use aws:PrincipalArn for who is calling, aws:SourceArn for the resource on whose behalf a service calls.',
  bad: { kind: 'bucket', policy: bucketDenyIf({ ArnNotLike: { 'aws:ARN': role } }) },
  good: { kind: 'bucket', policy: bucketDenyIf({ ArnNotLike: { 'aws:PrincipalArn': role } }) },
  reference: checkReference('general-warning', 'deprecated-global-condition-key'),
  *check(policy) {
    for (const { key, pointer } of eachSite(policy)) {
      if (isDeprecated(key)) yield { pointer, part: 'key', message: `"${key}" is deprecated.` };
    }
  },
};
