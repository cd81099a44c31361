import { sidPrefix } from '../../access/reference.js';
import type { Connection } from '../../config/connection.js';

/**
 * What can follow a connection's prefix in the Sids of this tool: the purposes of the generated statements, or a number for
 * those of a declared document. None is the end of another, so `CoactiveMediaList` is never a statement of a connection
 * `media_list`, whose own would be `CoactiveMediaListList`.
 */
const PURPOSES = '(?:List|Read|Bucket|Statement\\d+)';
const OF_ANY_CONNECTION = new RegExp(`^Coactive[A-Z0-9][A-Za-z0-9]*${PURPOSES}$`);

/** Whether a statement of a bucket policy is one that this tool made for the connection. */
export function isOwnSid(sid: string | undefined, connection: Pick<Connection, 'name'>): boolean {
  const prefix = sidPrefix(connection);
  return sid?.startsWith(prefix) === true && new RegExp(`^${PURPOSES}$`).test(sid.slice(prefix.length));
}

/** Whether this tool made it, for whichever connection: another one's statements are never taken over. */
export function isToolSid(sid: string | undefined): boolean {
  return sid !== undefined && OF_ANY_CONNECTION.test(sid);
}

/** The Sid that a declared statement gets: its own where it is one of the connection's, otherwise by its number. */
export function ownSid(sid: string | undefined, connection: Pick<Connection, 'name'>, index: number): string {
  if (sid !== undefined && isOwnSid(sid, connection)) return sid;
  return `${sidPrefix(connection)}Statement${String(index + 1)}`;
}
