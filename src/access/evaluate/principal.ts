import type { Principal, Statement } from '../../policy/types.js';
import { accountPrincipal, callerAccount, readCaller, type Caller } from './caller.js';
import { no, unknown, YES, type Truth } from './truth.js';

/** How a statement names the caller, which decides what a boundary cuts and whether an identity policy is needed too. */
export type PrincipalKind = 'direct' | 'role' | 'account';

/** Whether a principal has a permissions boundary. */
export type HasBoundary = 'yes' | 'no' | 'unknown';

export interface PrincipalMatch {
  readonly truth: Truth;
  /** Set where a statement that allows names the caller. */
  readonly kind?: PrincipalKind;
}

/** Decides whether a statement speaks of the caller, by the rules of the place where its document is attached. */
export type PrincipalRule = (statement: Statement) => PrincipalMatch;

/** An identity policy speaks of whoever it is attached to; a Principal in it is ignored. */
export const attached: PrincipalRule = () => ({ truth: YES });

/**
 * One resource or trust policy judged alone: an account contains every principal of it, and NotPrincipal excepts exactly
 * what it lists.
 */
export function namedIn(caller: Caller): PrincipalRule {
  return ({ principal, notPrincipal }) => {
    if (principal !== undefined) return matchPrincipal(principal, caller);
    if (notPrincipal === undefined) return { truth: unknown('the statement has neither Principal nor NotPrincipal') };
    if (notPrincipal.length === 0) return { truth: unknown('AWS does not say what an empty NotPrincipal means') };
    if (notPrincipal.some((one) => isExactly(one, caller))) return { truth: no('NotPrincipal excepts the principal') };
    return { truth: YES, kind: 'direct' };
  };
}

/** The strongest way in which a list names the caller: directly, as the role of its session, or by the account. */
export function matchPrincipal(principals: readonly Principal[], caller: Caller): PrincipalMatch {
  const kinds = new Set(principals.map((one) => kindOfMatch(one, caller)));
  for (const kind of ['direct', 'role', 'account'] as const) if (kinds.has(kind)) return { truth: YES, kind };
  return { truth: no('Principal does not name the principal of the request') };
}

function kindOfMatch({ type, value }: Principal, caller: Caller): PrincipalKind | undefined {
  if (isEveryone({ type, value })) return 'direct';
  if (type !== 'AWS') return caller.kind === type && caller.value === value ? 'direct' : undefined;
  const account = accountPrincipal(value);
  if (account !== undefined) return callerAccount(caller) === account ? 'account' : undefined;
  if (isRoleOf(value, caller)) return 'role';
  return isSameAws(value, caller) ? 'direct' : undefined;
}

/** `"*"` and `{"AWS": "*"}` mean everyone: services, federated and anonymous callers too. */
export function isEveryone({ type, value }: Principal): boolean {
  return value === '*' && (type === '*' || type === 'AWS');
}

/** True for the ARN of the caller's role, be the caller the role or a session of it. A role's name is unique in its account. */
export function isRoleOf(value: string, caller: Caller): boolean {
  if (caller.kind === 'role') return value === caller.arn;
  const role = readCaller(value);
  if (caller.kind !== 'session' || role.kind !== 'role') return false;
  const name = role.arn.slice(role.arn.lastIndexOf('/') + 1);
  return role.account === caller.account && role.partition === caller.partition && name === caller.roleName;
}

/** NotPrincipal's way: the account is only itself, a role does not contain its sessions. */
export function isExactly(principal: Principal, caller: Caller): boolean {
  if (isEveryone(principal)) return true;
  if (principal.type !== 'AWS') return caller.kind === principal.type && caller.value === principal.value;
  const account = accountPrincipal(principal.value);
  if (account !== undefined) return caller.kind === 'root' && caller.account === account;
  return isSameAws(principal.value, caller);
}

/** No wildcards inside a principal: an ARN, or the unique id that a deleted principal leaves, is compared as text. */
function isSameAws(value: string, caller: Caller): boolean {
  if ('arn' in caller) return caller.arn === value;
  return caller.kind === 'other' && caller.value === value;
}
