import type { Condition, Principal, Statement } from '../policy/types.js';

/**
 * Whether two statements say the same in the same words and order, whatever their Sids and positions. Under one version
 * of the policy language they then mean the same, also where we do not understand what; `false` says nothing.
 */
export function isSameStatement(one: Statement, two: Statement): boolean {
  return (
    one === two ||
    (one.effect === two.effect &&
      isSameList(one.resource, two.resource) &&
      isSameList(one.action, two.action) &&
      isSameList(one.notAction, two.notAction) &&
      isSameList(one.notResource, two.notResource) &&
      arePrincipalsSame(one.principal, two.principal) &&
      arePrincipalsSame(one.notPrincipal, two.notPrincipal) &&
      areConditionsSame(one.conditions, two.conditions))
  );
}

/** Equal texts in equal order. */
export function isSameList(one: readonly string[] | undefined, two: readonly string[] | undefined): boolean {
  if (one === two) return true;
  if (one === undefined || two?.length !== one.length) return false;
  for (let i = 0; i < one.length; i++) if (one[i] !== two[i]) return false;
  return true;
}

function arePrincipalsSame(one: readonly Principal[] | undefined, two: readonly Principal[] | undefined): boolean {
  if (one === two) return true;
  if (one === undefined || two?.length !== one.length) return false;
  for (let i = 0; i < one.length; i++) {
    if (one[i]?.value !== two[i]?.value || one[i]?.type !== two[i]?.type) return false;
  }
  return true;
}

function areConditionsSame(one: readonly Condition[], two: readonly Condition[]): boolean {
  if (one.length !== two.length) return false;
  for (let i = 0; i < one.length; i++) {
    const a = one[i];
    const b = two[i];
    if (a?.operator !== b?.operator || a?.key !== b?.key || !isSameList(a?.values, b?.values)) return false;
  }
  return true;
}
