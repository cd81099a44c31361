import { accountIds } from './account-ids.js';
import { allowActions } from './allow-actions.js';
import { assumeRole } from './assume-role.js';
import { bucketAddress } from './bucket-address.js';
import { bucketName } from './bucket-name.js';
import { coactiveApi } from './coactive-api.js';
import { coactiveRole } from './coactive-role.js';
import { connectionName } from './connection-name.js';
import { guardrailIds } from './guardrail-ids.js';
import { kmsKey } from './kms-key.js';
import { maxSessionDuration } from './max-session-duration.js';
import { organizationIds } from './organization-ids.js';
import { partitions } from './partitions.js';
import { permissionsBoundary } from './permissions-boundary.js';
import { policyKinds } from './policy-kinds.js';
import { policyName } from './policy-name.js';
import { prefixes } from './prefixes.js';
import { regions } from './regions.js';
import { roleName } from './role-name.js';
import { rolePath } from './role-path.js';
import { roleTags } from './role-tags.js';
import { ruleSeverities } from './rule-severities.js';
import { sessionTtl } from './session-ttl.js';
import { supportedBucket } from './supported-bucket.js';
import { uniqueBucketPrefixes } from './unique-bucket-prefixes.js';
import { uniqueConnectionNames } from './unique-connection-names.js';
import { uniqueRoleNames } from './unique-role-names.js';
import { waiverTargets } from './waiver-targets.js';
import { waiverTerms } from './waiver-terms.js';
import type { Guard } from './guard.js';

/** Every guard. A test compares this list with the folder. */
export const GUARDS: readonly Guard[] = [
  accountIds,
  allowActions,
  assumeRole,
  bucketAddress,
  bucketName,
  coactiveApi,
  coactiveRole,
  connectionName,
  guardrailIds,
  kmsKey,
  maxSessionDuration,
  organizationIds,
  partitions,
  permissionsBoundary,
  policyKinds,
  policyName,
  prefixes,
  regions,
  roleName,
  rolePath,
  roleTags,
  ruleSeverities,
  sessionTtl,
  supportedBucket,
  uniqueBucketPrefixes,
  uniqueConnectionNames,
  uniqueRoleNames,
  waiverTargets,
  waiverTerms,
];
