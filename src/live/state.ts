/**
 * What is there: the state of an account and of Coactive, as data. Adapters make it, `drift` and `plan` compare it with the
 * declaration. Nothing here knows a service's client.
 */

/**
 * What one read gave. `absent` is an answer (no such role, no bucket policy); `unknown` is none and never counts as "no
 * drift": `needs` names the permission that was refused, where one was, and `reason` is the end of a sentence.
 */
export type Reading<T> =
  | { readonly status: 'known'; readonly value: T }
  | { readonly status: 'absent' }
  | { readonly status: 'unknown'; readonly reason: string; readonly needs?: string };

/** A role with everything that decides what it may do. */
export interface LiveRole {
  readonly arn: string;
  readonly name: string;
  /** Begins and ends with `/`. */
  readonly path: string;
  /** `AROA…`: what AWS puts in place of the ARN of a principal that was deleted, and of this role in others' policies. */
  readonly id: string;
  /** The document's text, decoded. */
  readonly trust: string;
  /** Absent: none. In the listing of all roles, `unknown` where ListRoles is denied or lacks the role. */
  readonly description: Reading<string>;
  /** Seconds. */
  readonly maxSessionDuration: Reading<number>;
  readonly permissionsBoundary: Reading<string>;
  readonly tags: Reading<Readonly<Record<string, string>>>;
  readonly attached: Reading<readonly LiveAttachedPolicy[]>;
  readonly inline: Reading<readonly LiveInlinePolicy[]>;
}

export interface LiveAttachedPolicy {
  readonly arn: string;
  readonly name: string;
  /** Of the default version, decoded. In the listing of all roles, `unknown` for AWS's own policies: `policy(arn)` reads them. */
  readonly document: Reading<string>;
}

export interface LiveInlinePolicy {
  readonly name: string;
  readonly document: Reading<string>;
}

/** A customer-managed policy by itself, as `plan` needs it before a write. */
export interface LivePolicy {
  readonly arn: string;
  readonly name: string;
  readonly path: string;
  readonly description?: string;
  /** Roles, users and groups that it is attached to, and those that it bounds. */
  readonly attachmentCount: number;
  readonly defaultVersionId: string;
  /** Decoded, of the default version. */
  readonly document: Reading<string>;
  /** Oldest first. */
  readonly versions: Reading<
    readonly { readonly id: string; readonly isDefault: boolean; readonly created?: string }[]
  >;
  /** GetPolicy tells them, so no other call is needed. */
  readonly tags: Reading<Readonly<Record<string, string>>>;
}

export interface PublicAccessBlock {
  readonly blockPublicAcls: boolean;
  readonly ignorePublicAcls: boolean;
  readonly blockPublicPolicy: boolean;
  readonly restrictPublicBuckets: boolean;
}

export interface LiveBucket {
  readonly name: string;
  /** Absent: there is no such bucket, and every other part is absent too. */
  readonly region: Reading<string>;
  /** The text as AWS gives it; absent: no bucket policy. */
  readonly policy: Reading<string>;
  /** Absent: none is set, so nothing is blocked here. */
  readonly publicAccessBlock: Reading<PublicAccessBlock>;
  readonly ownership: Reading<'BucketOwnerEnforced' | 'BucketOwnerPreferred' | 'ObjectWriter'>;
  readonly encryption: Reading<BucketEncryption>;
}

export interface BucketEncryption {
  /** `AES256`, `aws:kms` or `aws:kms:dsse`. */
  readonly algorithm: string;
  /** As the bucket names it: an id, an ARN or an alias; left out with `aws:kms`: the AWS-managed key `aws/s3`. */
  readonly key?: string;
}

export interface LiveKey {
  readonly arn: string;
  /** `Enabled`, `Disabled`, `PendingDeletion`, … */
  readonly state: string;
  readonly manager: 'AWS' | 'CUSTOMER';
  readonly policy: Reading<string>;
}

/** A connection as Coactive lists it. Its credentials are never asked for. */
export interface CoactiveConnection {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  /** `aws_iam_role`, `https_basic`, `https_bearer`. */
  readonly type: string;
  /** `pending`, `ready`, `error`. */
  readonly status: string;
  readonly config: CoactiveConfig;
}

export interface CoactiveConfig {
  readonly iamRoleArn?: string;
  /** `s3` or `bedrock`. */
  readonly scope?: string;
  readonly bucketName?: string;
  /** Seconds. */
  readonly sessionTtlSeconds?: number;
}
