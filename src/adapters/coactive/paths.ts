import { ConfigError } from '../../errors.js';

export const CONNECTIONS = '/api/v0/connections';

/**
 * The path of one connection, by its name or id. A name that could be taken for another path is refused: what follows a
 * connection's name decides what is asked of it.
 */
export function connectionPath(nameOrId: string, call?: 'test' | 'list'): string {
  if (nameOrId.length > 255 || /^\.{0,2}$|[^\p{L}\p{N} ._-]/u.test(nameOrId)) {
    const shown = JSON.stringify(nameOrId.slice(0, 80));
    throw new ConfigError([
      { message: `${shown} can not be the name of a Coactive connection`, fix: 'write the name as Coactive shows it' },
    ]);
  }
  return `${CONNECTIONS}/${encodeURIComponent(nameOrId)}${call === undefined ? '' : `/${call}`}`;
}
