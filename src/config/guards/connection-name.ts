import { CONNECTION_NAME } from '../patterns.js';
import type { Guard } from './guard.js';

/** Coactive's pattern for the name of a connection. Source: Coactive's API, Create Connection. */
export const connectionName: Guard = {
  id: 'connection-name',
  *check({ config }) {
    for (const { name, origin } of config.connections) {
      const because = whyRefused(name);
      if (because === undefined) continue;
      yield {
        origin,
        pointer: ['name'],
        message: `Coactive does not take the connection name ${JSON.stringify(name.slice(0, 80))}: ${because}`,
        fix: 'use 3 to 255 lower-case letters, digits and "_", with a letter or digit at both ends',
      };
    }
  },
};

function whyRefused(name: string): string | undefined {
  if (name.length < 3 || name.length > 255) return `it has ${String(name.length)} characters`;
  if (CONNECTION_NAME.test(name)) return undefined;
  const at = name.search(/[^a-z0-9_]/);
  if (at === -1) return 'it begins or ends with "_"';
  return `${JSON.stringify(String.fromCodePoint(name.codePointAt(at) ?? 0))} at character ${String(at + 1)}`;
}
