import type { Connection } from '../config/connection.js';

/** `media`, `media-2`, `media-3`: the first permissions document has the declared name, further ones a number. */
export function policyName({ role }: Pick<Connection, 'role'>, index: number): string {
  return index === 0 ? role.policyName : `${role.policyName}-${String(index + 1)}`;
}

/** The managed policy of a permissions document; it has the path of its role. */
export function policyArn(connection: Pick<Connection, 'role' | 'partition' | 'accountId'>, index: number): string {
  const { partition, accountId = '', role } = connection;
  return `arn:${partition}:iam::${accountId}:policy${role.path}${policyName(connection, index)}`;
}
