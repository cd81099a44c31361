import { isPublicPolicy } from '../../access/public-policy.js';
import type { Change } from '../../report/change.js';
import { ACCESS_BLOCK_FLAGS, isInForce } from '../access-block.js';
import { readLive } from '../documents.js';
import type { PublicAccessBlock } from '../state.js';
import { isUnknown, NOTHING_FOUND, unknownChange, type DriftSubject, type Found } from '../subject.js';

/** Whether the bucket is shut to the public, and whether that shuts out Coactive with it. */
export function comparePublicAccessBlock(subject: DriftSubject): Found {
  const { connection, live } = subject;
  const { bucket, accountPublicAccessBlock: account } = live;
  if (connection.state === 'absent' || bucket.region.status === 'absent') return NOTHING_FOUND;
  const place = { connection: connection.name, target: 'public-access-block', resource: connection.bucket } as const;
  const flags = Object.keys(ACCESS_BLOCK_FLAGS) as (keyof PublicAccessBlock)[];
  const states = flags.map((flag) => [flag, isInForce(flag, bucket.publicAccessBlock, account)] as const);
  const off = states.filter(([, state]) => state === false).map(([flag]) => ACCESS_BLOCK_FLAGS[flag]);
  const changes: Change[] = [];
  if (off.length > 0) {
    changes.push({
      ...place,
      kind: 'changed',
      message: `Block Public Access is not in force: ${off.join(', ')} ${off.length === 1 ? 'is' : 'are'} off, at the bucket and at the account.`,
      fix: 'Switch all four settings on at the bucket.',
    });
  }
  if (states.some(([, state]) => state === undefined)) {
    for (const [what, reading] of [
      ['Block Public Access of the bucket', bucket.publicAccessBlock],
      ['Block Public Access of the account', account],
    ] as const) {
      if (isUnknown(reading))
        changes.push(unknownChange(place.connection, place.target, place.resource, what, reading));
    }
  }
  if (isInForce('restrictPublicBuckets', bucket.publicAccessBlock, account) === true && isCut(subject)) {
    changes.push({
      ...place,
      kind: 'narrowed',
      message:
        'RestrictPublicBuckets is on and a statement makes the bucket policy public: S3 cuts the access that it gives to other accounts, that of Coactive too.',
      fix: 'Make the public statement name whom it means, or move it to a bucket of its own.',
    });
  }
  return { changes };
}

/** Within the account that owns the bucket nothing is cut. */
function isCut({ connection, live }: DriftSubject): boolean {
  const { method, accountId, bucketOwnerAccountId = accountId } = connection;
  const isForeign = method === 'bucket-policy' || accountId !== bucketOwnerAccountId;
  const { policy } = live.bucket;
  if (!isForeign || policy.status !== 'known') return false;
  const read = readLive(policy.value, 'bucket', 'live');
  return 'policy' in read && isPublicPolicy(read.policy);
}
