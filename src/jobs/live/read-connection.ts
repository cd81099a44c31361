import { isDeclaredKey, ownKeyOf } from '../../live/bucket-key.js';
import { policyArn } from '../../live/policy-names.js';
import type { CoactiveConnection, Reading } from '../../live/state.js';
import type { LiveConnection } from '../../live/subject.js';
import type { AccountLook } from './account-look.js';
import type { AddressedConnection } from './address.js';

/** Where to ask for one connection. */
export interface Places {
  /** The account of the role. */
  readonly account: AccountLook;
  /** The account of the bucket: often the same. */
  readonly owner: AccountLook;
  readonly coactive: Reading<readonly CoactiveConnection[]> | undefined;
}

/**
 * Everything that is compared of one connection.
 *
 * @param isAgain the role is asked for by itself: the listing of the account is not read twice
 */
export async function readConnection(
  connection: AddressedConnection,
  { account, owner, coactive }: Places,
  isAgain = false,
): Promise<LiveConnection> {
  const { bucket: name, accountId, bucketOwnerAccountId = accountId, kmsKeyArn, method, role: declared } = connection;
  const hasRole = method === 'iam-role';
  const isAbsent = connection.state === 'absent';
  const [role, bucket, accountPublicAccessBlock, key, policy] = await Promise.all([
    hasRole ? (isAgain ? account.reader.role(declared.name) : account.role(declared.name)) : undefined,
    owner.bucket(name, bucketOwnerAccountId),
    owner.publicAccessBlock(),
    kmsKeyArn === undefined || isAbsent ? undefined : account.key(kmsKeyArn),
    hasRole && isAbsent ? account.policyDocument(policyArn(connection, 0)) : undefined,
  ]);
  const boundaryArn = role?.status === 'known' ? role.value.permissionsBoundary : undefined;
  const boundary = boundaryArn?.status === 'known' ? await account.policyDocument(boundaryArn.value) : undefined;
  const named = bucket.encryption.status === 'known' ? ownKeyOf(bucket.encryption.value) : undefined;
  const isOpen = named !== undefined && kmsKeyArn !== undefined && isDeclaredKey(named, kmsKeyArn) === undefined;
  const bucketKey = isOpen ? await owner.key(named) : undefined;
  return {
    bucket,
    accountPublicAccessBlock,
    ...(role !== undefined && { role }),
    ...(key !== undefined && { key }),
    ...(policy !== undefined && { policy }),
    ...(boundary !== undefined && { boundary }),
    ...(bucketKey !== undefined && { bucketKey }),
    ...(coactive !== undefined && { coactive }),
  };
}
