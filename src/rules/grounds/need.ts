import { coactiveKnowledge, type CoactiveOperation } from '../../access/coactive-request.js';
import type { Knowledge } from '../../access/meets.js';
import type { Connection } from '../../config/connection.js';
import type { PolicyKind } from '../../policy/types.js';
import { customerRoleArn } from './coactive-principal.js';
import { bucketArn } from './declared-resource.js';
import { literalGlob } from './plain-glob.js';

/** Something that Coactive does to ingest: an action, and the resources that it does it to as a plain glob. */
export interface Need {
  readonly action: string;
  readonly words: string;
  readonly resource: string;
  readonly knowledge: Knowledge;
}

/** What Coactive does of that which a document of this kind decides. */
export function listNeeds(kind: PolicyKind, connection: Connection): readonly Need[] {
  const knowledge = (operation: CoactiveOperation): Knowledge =>
    coactiveKnowledge(operation, { ...connection, roleArn: customerRoleArn(connection) });
  if (kind === 'trust') {
    const resource = customerRoleArn(connection) ?? '*';
    return [{ action: 'sts:AssumeRole', words: 'assuming the role', resource, knowledge: knowledge('AssumeRole') }];
  }
  const { kmsKeyArn, prefixes } = connection;
  const decrypt: Need[] =
    kmsKeyArn === undefined
      ? []
      : [{ action: 'kms:Decrypt', words: 'decrypting', resource: kmsKeyArn, knowledge: knowledge('Decrypt') }];
  if (kind === 'key') return decrypt;
  const reading = (prefixes.length > 0 ? prefixes : ['']).map((prefix) => ({
    action: 's3:GetObject',
    words: prefix === '' ? 'reading' : `reading "${prefix}"`,
    resource: `${bucketArn(connection)}/${literalGlob(prefix)}*`,
    knowledge: knowledge('GetObject'),
  }));
  const listing = {
    action: 's3:ListBucket',
    words: 'listing',
    resource: bucketArn(connection),
    knowledge: knowledge('ListBucket'),
  };
  return [listing, ...reading, ...(kind === 'bucket' ? [] : decrypt)];
}

/** Who asks what a document of this kind decides: Coactive's role itself, or the customer's role that it assumed. */
export function callerOf(kind: PolicyKind, connection: Connection): string | undefined {
  return kind === 'trust' || connection.method === 'bucket-policy'
    ? connection.coactiveRoleArn
    : customerRoleArn(connection);
}
