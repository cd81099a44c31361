import type { PublicAccessBlock, Reading } from './state.js';
import { valueOf } from './subject.js';

type Flag = keyof PublicAccessBlock;

/** AWS's names of the four settings. */
export const ACCESS_BLOCK_FLAGS: Readonly<Record<Flag, string>> = {
  blockPublicAcls: 'BlockPublicAcls',
  ignorePublicAcls: 'IgnorePublicAcls',
  blockPublicPolicy: 'BlockPublicPolicy',
  restrictPublicBuckets: 'RestrictPublicBuckets',
};

/**
 * Whether a setting is in force: on at the bucket or at its account, since S3 takes the more restrictive; undefined where
 * the answer depends on what could not be read. Source: S3 User Guide, "Blocking public access", settings.
 */
export function isInForce(
  flag: Flag,
  bucket: Reading<PublicAccessBlock>,
  account: Reading<PublicAccessBlock>,
): boolean | undefined {
  if (valueOf(bucket)?.[flag] === true || valueOf(account)?.[flag] === true) return true;
  return bucket.status === 'unknown' || account.status === 'unknown' ? undefined : false;
}
