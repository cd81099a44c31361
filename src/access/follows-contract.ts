import type { Connection } from '../config/connection.js';
import { isObject } from '../policy/read.js';
import type { Json, Policy } from '../policy/types.js';
import { referenceDocuments } from './reference.js';

/**
 * Whether the documents of a connection are the ones that the contract makes of it, apart from Sids and from one-element
 * lists: then its verdicts are known without deciding them again. Only where nothing else takes part (another account's
 * bucket, a key, a boundary, a bucket policy beside the role). A law in the tests proves the documents of every such
 * connection.
 */
export function followsContract(connection: Connection, policies: readonly Policy[]): boolean {
  const { accountId, bucketOwnerAccountId, kmsKeyArn, allowActions } = connection;
  if (kmsKeyArn !== undefined || allowActions.length > 0) return false;
  if (connection.method === 'iam-role' && (bucketOwnerAccountId ?? accountId) !== accountId) return false;
  const reference = referenceDocuments(connection);
  return (
    policies.length === reference.length &&
    reference.every(({ kind, text }) => {
      const [policy, another] = policies.filter((one) => one.kind === kind);
      if (policy === undefined || another !== undefined || policy.defects.length > 0) return false;
      return policy.text === text || plain(policy.json) === plain(JSON.parse(text) as Json);
    })
  );
}

function plain(json: Json): string {
  return JSON.stringify(withoutSids(json), (key, value: Json) => {
    const [only, second] = Array.isArray(value) ? (value as readonly Json[]) : [];
    return key !== 'Statement' && only !== undefined && second === undefined && !isObject(only) ? only : value;
  });
}

/** Of the statements themselves only: a condition key may be called Sid too, and would change the meaning. */
function withoutSids(json: Json): Json {
  if (!isObject(json) || !Array.isArray(json.Statement)) return json;
  const statements = (json.Statement as readonly Json[]).map((statement) => {
    if (!isObject(statement)) return statement;
    return Object.fromEntries(Object.entries(statement).filter(([element]) => element !== 'Sid'));
  });
  return { ...json, Statement: statements };
}
