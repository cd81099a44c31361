import type { Origin, PartialConnection } from '../connection.js';
import type { Guard } from './guard.js';

/** Two connections of one name, over all files: Coactive knows a connection by its name alone. */
export const uniqueConnectionNames: Guard = {
  id: 'unique-connection-names',
  *check({ config, unfit }) {
    const first = new Map<string, Pick<PartialConnection, 'origin'>>();
    for (const connection of [...config.connections, ...unfit]) {
      const { name, origin } = connection;
      const other = first.get(name);
      if (other === undefined || name === '') {
        first.set(name, connection);
        continue;
      }
      yield {
        origin,
        pointer: ['name'],
        message: `the connection "${name}" is declared twice: also at ${place(other.origin)}`,
        fix: 'give each connection a name of its own',
      };
    }
  },
};

function place(origin: Origin): string {
  return `${origin.file}:${String(origin.rangeOf(['name']).line)}`;
}
