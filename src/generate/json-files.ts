import { keyStatement, referenceDocuments } from '../access/reference.js';
import type { Connection } from '../config/connection.js';
import { visibleJson } from '../report/visible.js';
import { fileName, type GeneratedFile } from './generated-file.js';

/**
 * The documents as JSON, one file each: `NAME.permissions.json`, `NAME.trust.json`, `NAME.bucket.json`. Where Coactive's
 * role uses the key directly, `NAME.key-statement.json` is the one statement that the key's policy needs beside its own:
 * a whole key policy is never written, since putting it there could lock everybody out.
 */
export function writeJsonFiles(connection: Connection): GeneratedFile[] {
  const files = referenceDocuments(connection).map(({ kind, text }): GeneratedFile => ({
    name: fileName(connection, `${kind}.json`),
    format: 'document',
    kind,
    text: visibleJson(text),
  }));
  const statement = connection.method === 'bucket-policy' ? keyStatement(connection) : undefined;
  if (statement === undefined) return files;
  const text = visibleJson(`${JSON.stringify(statement, null, 2)}\n`);
  return [...files, { name: fileName(connection, 'key-statement.json'), format: 'statement', kind: 'key', text }];
}
