/**
 * What Coactive must never be able to do, as CheckAccessNotGranted is asked about it in one call, which takes at most 100
 * actions: writing and deleting data, changing who has access, keys and identities. Left out are actions of which one
 * listed here is always part (multipart uploads) or that touch neither data nor access (metrics, job priorities).
 */
export const UNWANTED_ACTIONS: readonly string[] = [
  ...named('s3', [
    ...['AbortMultipartUpload', 'BypassGovernanceRetention', 'CreateAccessGrant', 'CreateAccessGrantsInstance'],
    ...['CreateAccessGrantsLocation', 'CreateAccessPoint', 'CreateBucket', 'CreateJob', 'DeleteAccessPointPolicy'],
    ...['DeleteBucket', 'DeleteBucketPolicy', 'DeleteObject', 'DeleteObjectTagging', 'DeleteObjectVersion'],
    ...[
      'DeleteObjectVersionTagging',
      'InitiateReplication',
      'ObjectOwnerOverrideToBucketOwner',
      'PutAccessPointPolicy',
    ],
    ...['PutAccessPointPublicAccessBlock', 'PutAccountPublicAccessBlock', 'PutBucketAcl', 'PutBucketCORS'],
    ...['PutBucketLogging', 'PutBucketNotification', 'PutBucketObjectLockConfiguration', 'PutBucketOwnershipControls'],
    ...['PutBucketPolicy', 'PutBucketPublicAccessBlock', 'PutBucketTagging', 'PutBucketVersioning', 'PutBucketWebsite'],
    ...['PutEncryptionConfiguration', 'PutInventoryConfiguration', 'PutLifecycleConfiguration'],
    ...['PutMultiRegionAccessPointPolicy', 'PutObject', 'PutObjectAcl', 'PutObjectLegalHold', 'PutObjectRetention'],
    ...['PutObjectTagging', 'PutObjectVersionAcl', 'PutObjectVersionTagging', 'PutReplicationConfiguration'],
    ...['ReplicateDelete', 'ReplicateObject', 'ReplicateTags', 'RestoreObject', 'UpdateAccessGrantsLocation'],
  ]),
  ...named('kms', [
    ...['CancelKeyDeletion', 'CreateGrant', 'CreateKey', 'DeleteImportedKeyMaterial', 'DisableKey'],
    ...['DisableKeyRotation', 'EnableKey', 'Encrypt', 'GenerateDataKey', 'PutKeyPolicy', 'ReEncryptFrom'],
    ...['ReEncryptTo', 'RetireGrant', 'RevokeGrant', 'ScheduleKeyDeletion'],
  ]),
  ...named('sts', ['AssumeRole', 'AssumeRoot', 'GetFederationToken']),
  ...named('iam', [
    ...['AddUserToGroup', 'AttachGroupPolicy', 'AttachRolePolicy', 'AttachUserPolicy', 'CreateAccessKey'],
    ...['CreateLoginProfile', 'CreateOpenIDConnectProvider', 'CreatePolicy', 'CreatePolicyVersion', 'CreateRole'],
    ...['CreateSAMLProvider', 'CreateUser', 'DeleteRolePermissionsBoundary', 'DeleteRolePolicy'],
    ...['DetachRolePolicy', 'PassRole', 'PutGroupPolicy', 'PutRolePermissionsBoundary', 'PutRolePolicy'],
    ...['PutUserPolicy', 'SetDefaultPolicyVersion', 'UpdateAssumeRolePolicy', 'UpdateLoginProfile', 'UpdateRole'],
  ]),
];

function named(service: string, actions: readonly string[]): string[] {
  return actions.map((action) => `${service}:${action}`);
}
