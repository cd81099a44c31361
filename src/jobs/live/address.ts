import type { Connection } from '../../config/connection.js';
import type { AccountAddress } from '../../ports.js';

/** A Region of each partition that is on in every account: for what has none of its own. */
const FIRST_REGION: Readonly<Record<string, string>> = {
  aws: 'us-east-1',
  'aws-cn': 'cn-north-1',
  'aws-us-gov': 'us-gov-west-1',
  'aws-eusc': 'eusc-de-east-1',
};

/** A connection whose account is declared: without it nothing can be read. */
export type AddressedConnection = Connection & { readonly accountId: string };

export function isAddressed(connection: Connection): connection is AddressedConnection {
  return connection.accountId !== undefined;
}

/** The account of a connection's role. @param region the input, which wins over the declaration */
export function addressOf(connection: AddressedConnection, region: string | undefined): AccountAddress {
  const { accountId, assumeRole, partition } = connection;
  return {
    accountId,
    region: region ?? connection.region ?? FIRST_REGION[partition] ?? 'us-east-1',
    ...(assumeRole !== undefined && { assumeRole }),
  };
}

/**
 * The account of its bucket, where that is another: S3 tells a bucket's policy to nobody outside of it. The role to assume
 * has the same name there. `undefined`: there is none to assume, so the role's account has to ask.
 * Source: S3 API Reference, GetBucketPolicy (405 to callers of another account).
 */
export function ownerAddressOf(
  connection: AddressedConnection,
  region: string | undefined,
): AccountAddress | undefined {
  const { accountId, bucketOwnerAccountId = accountId, assumeRole } = connection;
  const address = addressOf(connection, region);
  if (bucketOwnerAccountId === accountId) return address;
  if (assumeRole === undefined) return undefined;
  return {
    ...address,
    accountId: bucketOwnerAccountId,
    assumeRole: assumeRole.replace(accountId, bucketOwnerAccountId),
  };
}

export function keyOfAddress({ accountId, region, assumeRole = '' }: AccountAddress): string {
  return `${accountId} ${region} ${assumeRole}`;
}
