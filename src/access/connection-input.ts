import type { Connection } from '../config/connection.js';
import type { Policy, PolicyKind } from '../policy/types.js';
import type { AccessInput } from './input.js';

/**
 * A connection and its documents as the question that the verdicts answer. A second bucket policy is what the bucket's has
 * beside the first.
 */
export function accessInput(connection: Connection, policies: readonly Policy[]): AccessInput {
  const one = (kind: PolicyKind): Policy | undefined => policies.find((policy) => policy.kind === kind);
  const [bucketPolicy, besideBucketPolicy] = policies.filter(({ kind }) => kind === 'bucket');
  return {
    ...connection,
    roleArn: roleArnOf(connection),
    permissions: policies.filter(({ kind }) => kind === 'permissions'),
    boundary: one('boundary'),
    trust: one('trust'),
    bucketPolicy,
    besideBucketPolicy,
    keyPolicy: one('key'),
  };
}

/** The customer's role. Without a declared account its ARN has twelve zeros, which is nobody's account. */
export function roleArnOf({ partition, accountId = '000000000000', role }: Connection): string {
  return `arn:${partition}:iam::${accountId}:role${role.path}${role.name}`;
}
