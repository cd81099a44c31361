import type { Connection } from '../config/connection.js';
import { canonicalize } from '../live/canonical.js';
import type { Policy } from '../policy/types.js';
import { canonicalJson } from './canonical-json.js';

/** SHA-256 of a text as 64 hexadecimal digits. */
export type Sha256 = (text: string) => string;

/**
 * What tells the declaration that a resource was made from: everything that is written anywhere, documents by what they say
 * and not by how they are written. Whether `adopt` is set, or which role reads, is not part of it.
 */
export function configHash(connection: Connection, documents: readonly Policy[], sha256: Sha256): string {
  const { name, description, method, bucket, bucketOwnerAccountId, prefixes, sessionTtlSeconds, role } = connection;
  const text = canonicalJson({
    ...{ name, description, method, bucket, bucketOwnerAccountId, prefixes, sessionTtlSeconds, role },
    coactiveRoleArn: connection.coactiveRoleArn,
    documents: documents.map(({ kind, json }) => ({ kind, document: canonicalize(json) })),
  });
  // A tag's value is to be read by people: this much tells declarations apart.
  return sha256(text).slice(0, 16);
}

/** What tells the declarations of a whole plan: of each connection what is written, and whether it is to be there at all. */
export function declarationsHash(
  declared: readonly { readonly connection: Connection; readonly documents: readonly Policy[] }[],
  sha256: Sha256,
): string {
  const each = declared.map(({ connection, documents }) => {
    const { name, state, adopt, accountId, apiUrl } = connection;
    return { name, state, adopt, accountId, apiUrl, written: configHash(connection, documents, sha256) };
  });
  return sha256(canonicalJson(each));
}
