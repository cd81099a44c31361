import { splitArn } from '../policy/arn.js';
import { isObject } from '../policy/read.js';
import type { Policy } from '../policy/types.js';
import { GOOD_BUCKET } from './grounds/good-documents.js';
import type { ConnectionRule } from './rule.js';

export const awsManagedKeyWithBucketPolicy: ConnectionRule = {
  scope: 'connection',
  id: 'aws-managed-key-with-bucket-policy',
  severity: 'error',
  applies: ['bucket', 'key'],
  summary: 'With the bucket-policy method the objects are not encrypted with the AWS managed key.',
  rationale:
    "The key aws/s3 works only within the account that owns it, and its policy can not be changed. Coactive's role is in another account: it may read the objects and can never decrypt them.",
  howToFix: 'Encrypt with a key of your own that allows Coactive kms:Decrypt, or use the iam-role method.',
  bad: {
    connection: { kmsKeyArn: 'arn:aws:kms:us-east-1:111122223333:alias/aws/s3' },
    policy: GOOD_BUCKET,
  },
  good: { policy: GOOD_BUCKET },
  reference: 'https://repost.aws/knowledge-center/cross-account-access-denied-error-s3',
  *check({ connection, policies }) {
    if (connection.method !== 'bucket-policy') return;
    const { kmsKeyArn } = connection;
    if (kmsKeyArn !== undefined && splitArn(kmsKeyArn)?.resource === 'alias/aws/s3') {
      yield {
        pointer: ['kms_key_arn'],
        message: `"${kmsKeyArn}" is the AWS managed key: no other account can use it.`,
      };
    }
    for (const policy of policies) {
      if (policy.kind !== 'key' || !isManagedByAws(policy)) continue;
      yield {
        policy,
        pointer: ['Id'],
        message: 'This is the policy of the AWS managed key: no other account can use it.',
      };
    }
  },
};

/** KMS gives the policies of the keys that it manages for S3 this Id. */
function isManagedByAws({ json }: Policy): boolean {
  return isObject(json) && typeof json.Id === 'string' && /^auto-s3-\d+$/.test(json.Id);
}
