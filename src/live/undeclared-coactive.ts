import { COACTIVE_ROLE_ARN } from '../config/coactive.js';
import type { Connection } from '../config/connection.js';
import { accountOf } from '../policy/arn.js';
import type { CoactiveConnection } from './state.js';

/** A connection at Coactive that `drift` should show: nobody declares it, or it is declared and does not work. */
export interface CoactiveAnomaly {
  readonly kind: 'undeclared' | 'broken';
  readonly connection: CoactiveConnection;
}

/** Where no customer has a role: a connection of one of its roles is Coactive's own. */
const COACTIVE_ACCOUNT = accountOf(COACTIVE_ROLE_ARN);

/**
 * Undeclared connections of an IAM role for S3, and declared ones whose status is `error`. Another role's ARN is a
 * difference of the declared one (`compareCoactive`). Connections of other types and scopes, and Coactive's own, are left
 * alone; its own is the named one, and any whose role is of Coactive's account. One that is declared `absent` is for `plan` to remove.
 *
 * @param defaultConnection the name of Coactive's own connection
 */
export function findCoactiveAnomalies(
  declared: readonly Pick<Connection, 'name' | 'method' | 'state'>[],
  live: readonly CoactiveConnection[],
  defaultConnection?: string,
): CoactiveAnomaly[] {
  const names = new Map(declared.map(({ name, method, state }) => [name, { method, state }]));
  return live.flatMap((connection): CoactiveAnomaly[] => {
    const { name, type, status, config } = connection;
    if (type !== 'aws_iam_role' || (config.scope ?? 's3') !== 's3' || name === defaultConnection) return [];
    if (accountOf(config.iamRoleArn ?? '') === COACTIVE_ACCOUNT) return [];
    const declaration = names.get(name);
    // The bucket-policy method has no connection of its own, so one of its name belongs to nobody.
    if (declaration?.method !== 'iam-role') return [{ kind: 'undeclared', connection }];
    return declaration.state === 'present' && status === 'error' ? [{ kind: 'broken', connection }] : [];
  });
}
