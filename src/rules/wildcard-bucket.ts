import { eachText } from '../policy/elements.js';
import { declaredResources } from './grounds/declared-resource.js';
import { GOOD_PERMISSIONS } from './grounds/good-documents.js';
import { eachGrant } from './grounds/grant.js';
import { readS3Resource } from './grounds/s3-resource.js';
import { replaceText } from './grounds/statement-edit.js';
import type { ScopedRule } from './rule.js';

export const wildcardBucket: ScopedRule = {
  scope: 'policy-of-connection',
  id: 'wildcard-bucket',
  severity: 'error',
  applies: ['permissions', 'bucket'],
  summary: 'The bucket in a resource is a name, not a pattern.',
  rationale:
    'Bucket names are global, and a pattern also matches buckets that do not exist yet: whoever makes one with a fitting name falls under this grant. In the part before the slash a wildcard even runs across it, into the keys.',
  howToFix: 'Write the name of the declared bucket.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-*/videos/*' }],
    },
  },
  good: { policy: GOOD_PERMISSIONS },
  reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/security_iam_service-with-iam.html',
  *check(policy, connection) {
    for (const { raw } of eachGrant(policy, connection)) {
      const actions = [...eachText(raw, 'Action')].map(({ value }) => value);
      for (const { value, pointer } of eachText(raw, 'Resource')) {
        const bucket = readS3Resource(value)?.bucket;
        if (bucket === undefined || !isPattern(bucket)) continue;
        yield {
          pointer,
          message: `"${value}" matches more buckets than one: "${bucket}" is a pattern.`,
          replacement: replaceText(raw, 'Resource', value, declaredResources(connection, actions)),
        };
      }
    }
  },
};

/** Wildcards, and variables of a request: `${aws:PrincipalAccount}`. What lacks a colon is a placeholder left in. */
function isPattern(bucket: string): boolean {
  return /[*?]|\$\{[^}]*:/.test(bucket);
}
