import { coactiveKnowledge } from '../../access/coactive-request.js';
import { canMeetAll } from '../../access/meets.js';
import type { Connection } from '../../config/connection.js';
import { eachStatement, type RawStatement } from '../../policy/elements.js';
import type { Policy, Statement } from '../../policy/types.js';
import { customerRoleArn, matchRole } from './coactive-principal.js';

/** A statement twice: as it was understood, and as it was written, which is where problems point. */
export interface PlacedStatement {
  readonly statement: Statement;
  readonly raw: RawStatement;
}

/** The statements that could be read, each with its place. */
export function* eachPlaced(policy: Policy): Generator<PlacedStatement> {
  const written = new Map([...eachStatement(policy)].map((raw) => [raw.index, raw]));
  for (const statement of policy.statements) {
    const raw = written.get(statement.index);
    if (raw !== undefined) yield { statement, raw };
  }
}

/**
 * The Allow statements that give Coactive something: all of a permissions or trust policy; of a bucket or key policy those whose
 * principal covers the role that asks. Statements for other parties are none of our business.
 */
export function* eachGrant(policy: Policy, connection: Connection): Generator<PlacedStatement> {
  for (const placed of eachPlaced(policy)) {
    if (concerns(placed.statement, policy, connection)) yield placed;
  }
}

/** Whether one statement is such a grant. A trust policy speaks of nobody but the role that Coactive assumes. */
export function concerns(statement: Statement, policy: Policy, connection: Connection): boolean {
  if (statement.effect !== 'Allow') return false;
  if (policy.kind === 'bucket' || policy.kind === 'key') return reachesCoactive(statement, policy, connection);
  return policy.kind !== 'boundary';
}

/**
 * Whether a statement of a resource policy reaches Coactive's role, or the role that it assumes. Everybody includes
 * Coactive only where its requests can meet the conditions; the customer's own account gives that role nothing in S3.
 */
function reachesCoactive(statement: Statement, policy: Policy, connection: Connection): boolean {
  const { principal, notPrincipal, conditions } = statement;
  const own = customerRoleArn(connection);
  const coverages = (principal ?? []).flatMap((one) => {
    const byOwn = own === undefined ? undefined : matchRole(one, own);
    return [matchRole(one, connection.coactiveRoleArn), byOwn === 'account' ? undefined : byOwn];
  });
  if (coverages.includes('role') || coverages.includes('account')) return true;
  if (!coverages.includes('everyone') && notPrincipal === undefined) return false;
  const operation = policy.kind === 'key' ? 'Decrypt' : 'GetObject';
  const callers = [connection, { ...connection, method: 'bucket-policy' as const }];
  return callers.some((caller) => {
    const knowledge = coactiveKnowledge(operation, { ...caller, roleArn: own });
    // A condition on the listing says nothing about who asks.
    const others = conditions.filter(({ key }) => key.toLowerCase() !== 's3:prefix');
    return canMeetAll(others, knowledge, policy.version) !== 'unmet';
  });
}
