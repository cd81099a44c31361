import { accessInput } from '../../access/connection-input.js';
import { mayBeCut } from '../../access/may-be-cut.js';
import type { Connection } from '../../config/connection.js';
import type { EvidencePart } from '../../live/evidence.js';
import type { Policy } from '../../policy/types.js';

/**
 * Which live documents the verdicts of a connection depend on and its declaration does not give. A document that is made
 * from the contract is given: it is what is to be there; a bucket policy is so but for the statements of others.
 */
export function wantedEvidence(connection: Connection, policies: readonly Policy[]): readonly EvidencePart[] {
  if (connection.state === 'absent') return [];
  const isGiven = (kind: Policy['kind']): boolean => policies.some((policy) => policy.kind === kind);
  const wanted: EvidencePart[] = [];
  if (!isGiven('bucket') || hasOthersStatements(policies)) wanted.push('bucket');
  const hasBoundary = connection.method === 'iam-role' && connection.role.permissionsBoundary !== undefined;
  if (hasBoundary && !isGiven('boundary')) wanted.push('boundary');
  if (connection.kmsKeyArn !== undefined && !isGiven('key')) wanted.push('key');
  if (dependsOnBlock(connection, policies)) wanted.push('public-access-block');
  return wanted;
}

/** Of a bucket policy that is made from the contract only our statements are: others of the live one stay beside them. */
export function hasOthersStatements(policies: readonly Policy[]): boolean {
  return policies.some(({ kind, generated }) => kind === 'bucket' && generated);
}

/** Whether Block Public Access decides about what the documents allow: where the bucket policy is public, only. */
export function dependsOnBlock(connection: Connection, policies: readonly Policy[]): boolean {
  return mayBeCut(accessInput(connection, policies));
}
