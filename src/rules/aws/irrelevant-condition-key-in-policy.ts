import { eachSite } from '../../policy/condition-site.js';
import { checkReference } from '../grounds/check-reference.js';
import { bucketDenyIf } from '../grounds/conditioned.js';
import type { PolicyRule } from '../rule.js';

export const irrelevantConditionKeyInPolicy: PolicyRule = {
  scope: 'policy',
  id: 'IRRELEVANT_CONDITION_KEY_IN_POLICY',
  severity: 'note',
  applies: ['bucket'],
  needs: ['resourceaccount'],
  summary: 'A bucket policy does not ask who owns the bucket.',
  rationale:
    'The account that owns the bucket is the same in every request that the bucket policy judges. The condition is always true or always false, and hides that nothing is restricted.',
  howToFix:
    'Use s3:ResourceAccount in the permissions of a role; a bucket policy asks who is calling, aws:PrincipalAccount for example.',
  bad: { kind: 'bucket', policy: bucketDenyIf({ StringNotEquals: { 's3:ResourceAccount': '111122223333' } }) },
  good: { kind: 'bucket', policy: bucketDenyIf({ StringNotEquals: { 'aws:PrincipalAccount': '111122223333' } }) },
  reference: checkReference('suggestion', 'irrelevant-condition-key-in-policy'),
  *check(policy) {
    for (const { key, pointer } of eachSite(policy)) {
      if (key.toLowerCase() !== 's3:resourceaccount') continue;
      yield { pointer, part: 'key', message: `"${key}" is the same in every request to this bucket.` };
    }
  },
};
