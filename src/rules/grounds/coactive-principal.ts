import type { Connection } from '../../config/connection.js';
import { accountOf } from '../../policy/arn.js';
import type { Condition } from '../../policy/types.js';
import { parseOperator } from '../../policy/operator.js';

/** A principal as understood or as written. */
interface AnyPrincipal {
  readonly type: string;
  readonly value: string;
}

/** How a principal covers somebody: as the role itself, through the account that it belongs to, or as everybody. */
export type Coverage = 'role' | 'account' | 'everyone';

/** How a principal of a policy covers Coactive's role; `undefined`: not at all. */
export function matchCoactive(principal: AnyPrincipal, connection: Connection): Coverage | undefined {
  return matchRole(principal, connection.coactiveRoleArn);
}

/** How a principal covers a role. Only a role's ARN, its account and `*` do: a principal has no partial wildcards. */
export function matchRole({ type, value }: AnyPrincipal, roleArn: string): Coverage | undefined {
  if (type !== '*' && type !== 'AWS') return undefined;
  if (value === '*') return 'everyone';
  if (value === roleArn) return 'role';
  return isAccount(value) && accountOf(value) === accountOf(roleArn) ? 'account' : undefined;
}

/** An account id or its root ARN, which AWS takes for the same. Source: IAM User Guide, elements_principal. */
export function isAccount(principal: string): boolean {
  return /^\d{12}$/.test(principal) || /^arn:[\w-]+:iam::\d{12}:root$/.test(principal);
}

/** The customer's role that Coactive assumes; `undefined` when the account is not declared or the method has no role. */
export function customerRoleArn({ method, partition, accountId, role }: Connection): string | undefined {
  if (method !== 'iam-role' || accountId === undefined) return undefined;
  return `arn:${partition}:iam::${accountId}:role${role.path}${role.name}`;
}

/**
 * Whether conditions hold a statement to one role, whatever its Principal says: `*` with `aws:PrincipalArn` is how AWS
 * writes "this role, even after it was made anew".
 */
export function isHeldToRole(conditions: readonly Condition[], roleArn: string): boolean {
  return conditions.some(({ operator, key, values }) => {
    const parsed = parseOperator(operator);
    const holds =
      parsed?.set === undefined && parsed?.ifExists === false && !parsed.negated && HOLDING.has(parsed.family);
    return (
      holds &&
      key.toLowerCase() === 'aws:principalarn' &&
      values.length > 0 &&
      values.every((value) => value === roleArn)
    );
  });
}

const HOLDING: ReadonlySet<string> = new Set(['String', 'Arn']);
