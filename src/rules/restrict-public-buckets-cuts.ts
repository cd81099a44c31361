import { eachGrant, eachPlaced } from './grounds/grant.js';
import { GOOD_BUCKET } from './grounds/good-documents.js';
import { isPublicStatement } from './grounds/public-statement.js';
import type { ScopedRule } from './rule.js';

export const restrictPublicBucketsCuts: ScopedRule = {
  scope: 'policy-of-connection',
  id: 'restrict-public-buckets-cuts',
  severity: 'warning',
  applies: ['bucket'],
  summary: "No public statement stands beside Coactive's grant.",
  rationale:
    "When one statement makes a bucket policy public and RestrictPublicBuckets is on, as it is by default, S3 cuts all access from other accounts through that policy, whatever its other statements say. Coactive's own grant ends with it.",
  howToFix: 'Make the public statement name whom it means, or move it to a bucket of its own.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
          Action: 's3:GetObject',
          Resource: 'arn:aws:s3:::acme-media/videos/*',
        },
        { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/public/*' },
      ],
    },
  },
  good: { policy: GOOD_BUCKET },
  reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
  *check(policy, connection) {
    // Within the account that owns the bucket nothing is cut.
    const isForeign = connection.method === 'bucket-policy' || isOtherAccount(connection);
    const open = [...eachPlaced(policy)].find(({ statement }) => isPublicStatement(statement));
    if (!isForeign || open === undefined) return;
    const name = open.statement.sid ? `"${open.statement.sid}"` : String(open.statement.index + 1);
    for (const { raw, statement } of eachGrant(policy, connection)) {
      if (isPublicStatement(statement)) continue;
      yield {
        pointer: [...raw.pointer, 'Principal'],
        message: `RestrictPublicBuckets, when on, cuts this access, because statement ${name} is public.`,
      };
    }
  },
};

function isOtherAccount({ accountId, bucketOwnerAccountId = accountId }: Parameters<ScopedRule['check']>[1]): boolean {
  return accountId !== bucketOwnerAccountId;
}
