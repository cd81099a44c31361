import type { Connection } from '../config/connection.js';
import type { AccountAddress } from '../ports.js';

/** IAM is asked in any Region of its partition; this one every account has. */
const DEFAULT_REGIONS: Readonly<Record<string, string>> = {
  aws: 'us-east-1',
  'aws-cn': 'cn-north-1',
  'aws-us-gov': 'us-gov-west-1',
  'aws-eusc': 'eusc-de-east-1',
};

/** The account that a connection is written in: that of its role, or the owner of the bucket, who alone sets its policy. */
export function addressOf(connection: Connection, region: string | undefined): AccountAddress {
  const { method, accountId = '', bucketOwnerAccountId = accountId, assumeRole, partition } = connection;
  return {
    accountId: method === 'iam-role' ? accountId : bucketOwnerAccountId,
    region: region ?? connection.region ?? DEFAULT_REGIONS[partition] ?? 'us-east-1',
    ...(assumeRole !== undefined && { assumeRole }),
  };
}

/** One text for each account, Region and role, to share what was opened. */
export function addressKey({ accountId, region, assumeRole = '' }: AccountAddress): string {
  return JSON.stringify([accountId, region, assumeRole]);
}
