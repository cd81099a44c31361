import type { Statement } from '../policy/types.js';
import { readCaller, roleName, type Caller } from './sets/caller.js';

/**
 * How a statement of a resource policy names a caller, which decides what else must agree: `direct` nothing, `role` the
 * boundary, `account` the caller's own policies. Source: IAM User Guide, reference_policies_elements_principal.
 */
export type Naming = 'direct' | 'role' | 'account' | 'none' | 'unclear';

export interface CallerFacts {
  readonly caller: Caller;
  /** `undefined`: not known. */
  readonly hasBoundary: boolean | undefined;
}

export function nameCaller({ principal, notPrincipal, effect }: Statement, facts: CallerFacts): Naming {
  const { caller } = facts;
  if (principal !== undefined) {
    const found = new Set(principal.map(({ type, value }) => nameOne(type, value, caller)));
    return (['direct', 'role', 'account'] as const).find((naming) => found.has(naming)) ?? 'none';
  }
  if (notPrincipal === undefined || notPrincipal.length === 0) return 'unclear';
  const listed = new Set(notPrincipal.map(({ type, value }) => nameOne(type, value, caller)));
  const isListed = listed.has('direct') || listed.has('role');
  // With Allow it is not supported, and counted as allowing whoever is not listed.
  if (effect === 'Allow') return isListed ? 'unclear' : 'direct';
  if (facts.hasBoundary === true) return 'direct';
  const isEveryone = notPrincipal.some(({ type, value }) => value === '*' && (type === '*' || type === 'AWS'));
  if (isEveryone) return facts.hasBoundary === false ? 'none' : 'unclear';
  if (!isListed && !listed.has('account')) return 'direct';
  return isListed && listed.has('account') && facts.hasBoundary === false ? 'none' : 'unclear';
}

function nameOne(type: string, value: string, caller: Caller): Naming {
  if (value === '*' && (type === '*' || type === 'AWS')) return 'direct';
  if (type !== 'AWS') return 'none';
  const named = readCaller(value);
  if (named.kind === 'root') return named.account === caller.account ? 'account' : 'none';
  if (named.text === caller.text && named.kind === 'session') return 'direct';
  if (named.kind !== 'role') return 'none';
  return roleName(named.text) === roleName(caller.arn ?? '') ? 'role' : 'none';
}
