import type { IAM } from '@aws-sdk/client-iam';
import type { KMS } from '@aws-sdk/client-kms';
import type { S3 } from '@aws-sdk/client-s3';
import type { S3Control } from '@aws-sdk/client-s3-control';
import type { STS } from '@aws-sdk/client-sts';

/** What the adapters may call of each service; the clients themselves are built where the program is composed. */

export type StsCalls = Pick<STS, 'getCallerIdentity' | 'assumeRole'>;

export type IamReads = Pick<
  IAM,
  | 'getAccountAuthorizationDetails'
  | 'listRoles'
  | 'getRole'
  | 'listAttachedRolePolicies'
  | 'listRolePolicies'
  | 'getRolePolicy'
  | 'getPolicy'
  | 'getPolicyVersion'
  | 'listPolicyVersions'
>;

export type IamWrites = Pick<
  IAM,
  | 'createPolicy'
  | 'createPolicyVersion'
  | 'deletePolicyVersion'
  | 'deletePolicy'
  | 'tagPolicy'
  | 'createRole'
  | 'updateAssumeRolePolicy'
  | 'updateRole'
  | 'tagRole'
  | 'untagRole'
  | 'putRolePermissionsBoundary'
  | 'deleteRolePermissionsBoundary'
  | 'attachRolePolicy'
  | 'detachRolePolicy'
  | 'deleteRolePolicy'
  | 'deleteRole'
>;

export type S3Reads = Pick<
  S3,
  | 'listBuckets'
  | 'headBucket'
  | 'getBucketPolicy'
  | 'getPublicAccessBlock'
  | 'getBucketOwnershipControls'
  | 'getBucketEncryption'
>;

export type S3Writes = Pick<S3, 'putBucketPolicy' | 'deleteBucketPolicy'>;

export type S3ControlReads = Pick<S3Control, 'getPublicAccessBlock'>;

export type KmsReads = Pick<KMS, 'describeKey' | 'getKeyPolicy'>;

/** The clients of one account, each built when it is first asked for and shared from then on. */
export interface ReadClients {
  iam(): Promise<IamReads>;
  /** A bucket is asked in its own region. */
  s3(region: string): Promise<S3Reads>;
  s3Control(): Promise<S3ControlReads>;
  /** A key is asked in its own region. */
  kms(region: string): Promise<KmsReads>;
}

export interface WriteClients {
  iam(): Promise<IamWrites>;
  s3(region: string): Promise<Pick<S3Reads, 'headBucket' | 'getBucketPolicy'>>;
  /**
   * Sends each write once: an attempt whose answer was lost may have worked, and somebody may have changed the policy
   * since, so it must be read again before the next.
   */
  s3Once(region: string): Promise<S3Writes>;
}
