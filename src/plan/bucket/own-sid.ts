import { isOwnSid, sidPrefix } from '../../access/reference.js';
import type { Connection } from '../../config/connection.js';

/** The Sid that a declared statement gets: its own where it is one of the connection's, otherwise by its number. */
export function ownSid(sid: string | undefined, connection: Pick<Connection, 'name'>, index: number): string {
  if (sid !== undefined && isOwnSid(connection, sid)) return sid;
  return `${sidPrefix(connection)}Statement${String(index + 1)}`;
}
