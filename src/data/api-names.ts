/**
 * Names of API operations that are no IAM actions although people write them as such, each with the actions that the
 * operation needs. Operations whose name is an action too are not listed. Lower-case keys.
 * Source: Amazon S3 User Guide, "Required permissions for Amazon S3 API operations"; AWS KMS, "permissions reference".
 */
const ACTIONS_OF_API: Readonly<Record<string, readonly string[]>> = {
  's3:listobjects': ['s3:ListBucket'],
  's3:listobjectsv2': ['s3:ListBucket'],
  's3:headbucket': ['s3:ListBucket'],
  's3:headobject': ['s3:GetObject'],
  's3:getobjectmetadata': ['s3:GetObject'],
  's3:selectobjectcontent': ['s3:GetObject'],
  's3:listbuckets': ['s3:ListAllMyBuckets'],
  's3:listobjectversions': ['s3:ListBucketVersions'],
  's3:listmultipartuploads': ['s3:ListBucketMultipartUploads'],
  's3:listparts': ['s3:ListMultipartUploadParts'],
  's3:deleteobjects': ['s3:DeleteObject'],
  's3:copyobject': ['s3:GetObject', 's3:PutObject'],
  's3:postobject': ['s3:PutObject'],
  's3:createmultipartupload': ['s3:PutObject'],
  's3:uploadpart': ['s3:PutObject'],
  's3:uploadpartcopy': ['s3:GetObject', 's3:PutObject'],
  's3:completemultipartupload': ['s3:PutObject'],
  's3:getbucketencryption': ['s3:GetEncryptionConfiguration'],
  's3:putbucketencryption': ['s3:PutEncryptionConfiguration'],
  's3:deletebucketencryption': ['s3:PutEncryptionConfiguration'],
  's3:getbucketlifecycle': ['s3:GetLifecycleConfiguration'],
  's3:getbucketlifecycleconfiguration': ['s3:GetLifecycleConfiguration'],
  's3:putbucketlifecycle': ['s3:PutLifecycleConfiguration'],
  's3:putbucketlifecycleconfiguration': ['s3:PutLifecycleConfiguration'],
  's3:deletebucketlifecycle': ['s3:PutLifecycleConfiguration'],
  's3:getbucketreplication': ['s3:GetReplicationConfiguration'],
  's3:putbucketreplication': ['s3:PutReplicationConfiguration'],
  's3:deletebucketreplication': ['s3:PutReplicationConfiguration'],
  's3:getpublicaccessblock': ['s3:GetBucketPublicAccessBlock'],
  's3:putpublicaccessblock': ['s3:PutBucketPublicAccessBlock'],
  's3:deletepublicaccessblock': ['s3:PutBucketPublicAccessBlock'],
  's3:getbucketnotificationconfiguration': ['s3:GetBucketNotification'],
  's3:putbucketnotificationconfiguration': ['s3:PutBucketNotification'],
  's3:getbucketaccelerateconfiguration': ['s3:GetAccelerateConfiguration'],
  's3:putbucketaccelerateconfiguration': ['s3:PutAccelerateConfiguration'],
  's3:getbucketanalyticsconfiguration': ['s3:GetAnalyticsConfiguration'],
  's3:getbucketinventoryconfiguration': ['s3:GetInventoryConfiguration'],
  's3:getbucketmetricsconfiguration': ['s3:GetMetricsConfiguration'],
  's3:getobjectlockconfiguration': ['s3:GetBucketObjectLockConfiguration'],
  's3:putobjectlockconfiguration': ['s3:PutBucketObjectLockConfiguration'],
  's3:deletebucketcors': ['s3:PutBucketCORS'],
  's3:deletebuckettagging': ['s3:PutBucketTagging'],
  'kms:reencrypt': ['kms:ReEncryptFrom', 'kms:ReEncryptTo'],
};

/** The actions that an API operation needs, where its name is no action itself; `undefined` for any other text. */
export function actionsOfApi(name: string): readonly string[] | undefined {
  const lower = name.toLowerCase();
  return Object.hasOwn(ACTIONS_OF_API, lower) ? ACTIONS_OF_API[lower] : undefined;
}

/** Every name of the table, in lower case. */
export function listApiNames(): readonly string[] {
  return Object.keys(ACTIONS_OF_API);
}
