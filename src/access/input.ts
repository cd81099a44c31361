import type { Policy } from '../policy/types.js';

/** All that decides the verdicts of one connection: its declaration and its policies together. */
export interface AccessInput {
  readonly method: 'iam-role' | 'bucket-policy';
  /** The customer's account, which holds the role. */
  readonly accountId?: string | undefined;
  /** Left out: `accountId`. */
  readonly bucketOwnerAccountId?: string | undefined;
  readonly bucket: string;
  readonly partition: string;
  readonly region?: string | undefined;
  /** Literal texts; empty: the whole bucket. */
  readonly prefixes: readonly string[];
  /** Actions beyond the contract that the declaration allows on purpose. */
  readonly allowActions: readonly string[];
  readonly allowBucketListing: boolean;
  /** Declared when objects are encrypted with it. */
  readonly kmsKeyArn?: string | undefined;
  /** The customer's role; unused by method `bucket-policy`. */
  readonly roleArn: string;
  readonly coactiveRoleArn: string;
  readonly organizationId?: string | undefined;
  readonly permissions: readonly Policy[];
  readonly boundary?: Policy | undefined;
  readonly trust?: Policy | undefined;
  readonly bucketPolicy?: Policy | undefined;
  /** Statements of others that the bucket's policy has beside those of `bucketPolicy`. */
  readonly besideBucketPolicy?: Policy | undefined;
  readonly keyPolicy?: Policy | undefined;
  /** Left out: not known. */
  readonly restrictPublicBuckets?: boolean | undefined;
}

/** The account of the bucket, if declared. */
export function bucketAccount(input: AccessInput): string | undefined {
  return input.bucketOwnerAccountId ?? input.accountId;
}

/** True if role and bucket are of one account: then either policy suffices. Accounts that are not declared count as one. */
export function isSameAccount(input: AccessInput): boolean {
  return input.bucketOwnerAccountId === undefined || input.bucketOwnerAccountId === input.accountId;
}

/** The policies of the resources, as far as they are given. */
export function resourcePolicies({ bucketPolicy, besideBucketPolicy, keyPolicy }: AccessInput): readonly Policy[] {
  return [bucketPolicy, besideBucketPolicy, keyPolicy].filter((policy) => policy !== undefined);
}
