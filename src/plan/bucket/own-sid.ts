import { isOwnSid, sidPrefix } from '../../access/reference.js';
import type { Connection } from '../../config/connection.js';

const OF_ANY_CONNECTION = /^Coactive[A-Z0-9][A-Za-z0-9]*(?:List|Read|Bucket|Decrypt|Statement\d+)$/;

/** Whether this tool made a statement, for whichever connection: another one's statements are never taken over. */
export function isToolSid(sid: string | undefined): boolean {
  return sid !== undefined && OF_ANY_CONNECTION.test(sid);
}

/** The Sid that a declared statement gets: its own where it is one of the connection's, otherwise by its number. */
export function ownSid(sid: string | undefined, connection: Pick<Connection, 'name'>, index: number): string {
  if (sid !== undefined && isOwnSid(connection, sid)) return sid;
  return `${sidPrefix(connection)}Statement${String(index + 1)}`;
}
