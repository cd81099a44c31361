import type { Connection } from '../connection.js';
import type { Guard } from './guard.js';

/**
 * One role, one connection: the policies of two on one role would add up to what neither declares, and offboarding one
 * would take the access of the other, so an absent connection counts too. IAM compares role names without case, across
 * paths. Source: IAM User Guide, "IAM and AWS STS quotas", names.
 */
export const uniqueRoleNames: Guard = {
  id: 'unique-role-names',
  *check({ config }) {
    const first = new Map<string, Connection>();
    for (const connection of config.connections) {
      if (connection.method !== 'iam-role') continue;
      const { name } = connection.role;
      const key = JSON.stringify([connection.partition, connection.accountId ?? null, name.toLowerCase()]);
      const other = first.get(key);
      first.set(key, other ?? connection);
      // Connections of one name share everything, and that is refused already.
      if (other === undefined || other.name === connection.name) continue;
      yield {
        origin: connection.origin,
        pointer: ['role', 'name'],
        message: `the role "${name}" is declared twice: also by "${other.name}" at ${other.origin.file}:${String(other.origin.rangeOf(['role', 'name']).line)}`,
        fix: 'give each connection a role of its own',
      };
    }
  },
};
