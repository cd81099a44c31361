import type { Connection } from '../config/connection.js';
import { isObject } from '../policy/read.js';
import type { Json, PolicyKind } from '../policy/types.js';
import { referenceDocuments } from './reference.js';

/**
 * The document that CheckNoNewAccess compares one of this kind with: what the contract makes of the connection, or
 * `undefined` where it makes none. A bucket policy also holds what others may do, which the contract says nothing of, so its
 * reference allows everything to every caller but Coactive's role; what that role has beyond the contract is new all the same.
 */
export function analyzerReference(connection: Connection, kind: PolicyKind): string | undefined {
  const reference = referenceDocuments(connection).find((document) => document.kind === kind);
  if (reference === undefined) return undefined;
  const json = JSON.parse(reference.text) as Json;
  if (!isObject(json) || !Array.isArray(json.Statement)) throw new Error('a reference document has statements');
  // Sids bear the connection's name: without them connections that ask the same ask once, and AWS bills once.
  const statements = (json.Statement as readonly Readonly<Record<string, Json>>[]).map((statement) =>
    Object.fromEntries(Object.entries(statement).filter(([element]) => element !== 'Sid')),
  );
  const others = kind === 'bucket' ? [othersStatement(connection)] : [];
  return JSON.stringify({ ...json, Statement: [...statements, ...others] });
}

function othersStatement({ partition, bucket, coactiveRoleArn }: Connection): Json {
  const bucketArn = `arn:${partition}:s3:::${bucket}`;
  return {
    Effect: 'Allow',
    Principal: '*',
    Action: '*',
    Resource: [bucketArn, `${bucketArn}/*`],
    Condition: { ArnNotEquals: { 'aws:PrincipalArn': coactiveRoleArn } },
  };
}
