import { isSameAccount, type AccessInput } from './input.js';
import { isPublicPolicy } from './public-policy.js';

/**
 * Whether RestrictPublicBuckets, unless it is known to be off, cuts what the bucket policy gives: where that is public, all
 * access from other accounts. Source: S3 User Guide, "Blocking public access to your Amazon S3 storage".
 */
export function mayBeCut(input: AccessInput): boolean {
  const { bucketPolicy, besideBucketPolicy, method, restrictPublicBuckets } = input;
  if (restrictPublicBuckets === false) return false;
  if (method === 'iam-role' && isSameAccount(input)) return false;
  return [bucketPolicy, besideBucketPolicy].some((policy) => policy !== undefined && isPublicPolicy(policy));
}
