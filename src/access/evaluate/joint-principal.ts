import type { Principal, Statement } from '../../policy/types.js';
import { accountPrincipal, callerAccount, type Caller } from './caller.js';
import {
  isExactly,
  isRoleOf,
  matchPrincipal,
  namedIn,
  type HasBoundary,
  type PrincipalMatch,
  type PrincipalRule,
} from './principal.js';
import { no, unknown, YES } from './truth.js';

/**
 * How the resource policies of a connection name a caller. Unlike in a document judged alone, what a principal is beside
 * its name counts: whether it has a boundary, and whether the document is one that AWS would take.
 */
export function namedTogether(caller: Caller, boundary: HasBoundary, isTrust: boolean): PrincipalRule {
  return (statement) => {
    if (isTrust && statement.notPrincipal !== undefined)
      return { truth: unknown('AWS refuses NotPrincipal in a trust policy') };
    if (isTrust && statement.principal?.some(({ type }) => type === '*'))
      return { truth: unknown('AWS refuses a bare "*" as principal of a trust policy') };
    if (statement.notPrincipal === undefined || statement.effect === 'Allow') return namedIn(caller)(statement);
    return exempt(statement.notPrincipal, statement, caller, boundary);
  };
}

/** NotPrincipal with Deny: exempt is who is listed with account and role; who has a boundary is never exempt. */
function exempt(
  listed: readonly Principal[],
  statement: Statement,
  caller: Caller,
  boundary: HasBoundary,
): PrincipalMatch {
  if (boundary === 'yes') return { truth: YES };
  const account = listed.some(({ type, value }) => type === 'AWS' && accountPrincipal(value) === callerAccount(caller));
  const itself = listed.some((one) => isExactly(one, caller) || (one.type === 'AWS' && isRoleOf(one.value, caller)));
  if (!('account' in caller) || caller.kind === 'root') return namedIn(caller)(statement);
  if (!account && !itself) return { truth: YES };
  const everyone = matchPrincipal(listed, { kind: 'anonymous' }).truth.is === 'yes';
  if (!everyone && account !== itself) {
    return { truth: unknown('NotPrincipal lists only one of the account and the role: AWS wants both') };
  }
  if (boundary === 'unknown') {
    return {
      truth: unknown('NotPrincipal with Deny denies every principal that has a boundary, and that is not known'),
    };
  }
  return { truth: no('NotPrincipal excepts the principal') };
}
