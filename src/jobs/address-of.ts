import type { Connection } from '../config/connection.js';
import type { AccountAddress } from '../ports.js';
import { addressOf, isAddressed, ownerAddressOf } from './live/address.js';

/** The account that a connection is written in: that of its role, or the owner of the bucket, who alone sets its policy. */
export function writingAddressOf(connection: Connection, region: string | undefined): AccountAddress {
  if (!isAddressed(connection)) throw new Error(`${connection.name} has no account: its declaration was not checked`);
  const address = addressOf(connection, region);
  if (connection.method === 'iam-role') return address;
  const { bucketOwnerAccountId: owner = connection.accountId } = connection;
  // Without a role to assume there the caller must be of the owner's account; opening it compares the two.
  return ownerAddressOf(connection, region) ?? { ...address, accountId: owner };
}
