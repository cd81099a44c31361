import type { Connection } from '../config/connection.js';
import type { Json, Policy } from '../policy/types.js';

/**
 * What a guardrail's expression may speak of: `connection`, with the keys of the config and the defaults applied, and
 * `policies`, a list of `{ kind, file, document }`. A key that is neither declared nor has a default is not there:
 * `has(connection.region)` asks.
 */
export function guardrailVariables(connection: Connection, policies: readonly Policy[]): Record<string, unknown> {
  return {
    connection: withoutUndefined(describeConnection(connection)),
    policies: policies.map(({ kind, file, json }): Record<string, Json> => ({ kind, file, document: json })),
  };
}

function describeConnection(connection: Connection): Record<string, unknown> {
  const { role } = connection;
  return {
    name: connection.name,
    description: connection.description,
    state: connection.state,
    method: connection.method,
    bucket: connection.bucket,
    account_id: connection.accountId,
    bucket_owner_account_id: connection.bucketOwnerAccountId,
    region: connection.region,
    organization_id: connection.organizationId,
    assume_role: connection.assumeRole,
    prefixes: connection.prefixes,
    allow_actions: connection.allowActions,
    allow_bucket_listing: connection.allowBucketListing,
    kms_key_arn: connection.kmsKeyArn,
    session_ttl_seconds: BigInt(connection.sessionTtlSeconds),
    adopt: connection.adopt,
    role:
      connection.method === 'iam-role'
        ? withoutUndefined({
            name: role.name,
            path: role.path,
            policy_name: role.policyName,
            max_session_duration: BigInt(role.maxSessionDuration),
            permissions_boundary: role.permissionsBoundary,
            tags: role.tags,
          })
        : undefined,
  };
}

function withoutUndefined(entries: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
}
