import { isOwnSid } from '../access/reference.js';
import { readCaller, roleName } from '../access/sets/caller.js';
import type { Connection } from '../config/connection.js';
import type { PolicyDocument, Principal, Statement } from '../policy/types.js';

/** The statements of a bucket policy by what they have to do with Coactive. */
export interface BucketStatements {
  /** Ours, by Sid, of one connection each. */
  readonly own: (connection: Pick<Connection, 'name'>) => readonly Statement[];
  /** Somebody's that name Coactive's role, one of its sessions, or its account. */
  readonly naming: readonly Statement[];
  /** Of both, in their order: the part of the policy that we look at when only our statements are declared. */
  readonly relevant: readonly Statement[];
}

/** @param connections all that are declared on the bucket */
export function sortStatements(
  { statements }: Pick<PolicyDocument, 'statements'>,
  connections: readonly Pick<Connection, 'name'>[],
  coactiveRoleArn: string,
): BucketStatements {
  const isOurs = (statement: Statement): boolean => connections.some((one) => isOwnSid(one, statement.sid));
  const isNaming = ({ principal = [] }: Statement): boolean =>
    principal.some((one) => isCoactive(one, coactiveRoleArn));
  return {
    own: (connection) => statements.filter(({ sid }) => isOwnSid(connection, sid)),
    naming: statements.filter((statement) => !isOurs(statement) && isNaming(statement)),
    relevant: statements.filter((statement) => isOurs(statement) || isNaming(statement)),
  };
}

/** Whether an element names Coactive's role, a session of it, or its account; everybody is not a name. */
export function isCoactive({ type, value }: Principal, coactiveRoleArn: string): boolean {
  if (type !== 'AWS') return false;
  const [named, coactive] = [readCaller(value), readCaller(coactiveRoleArn)];
  if (named.kind === 'root') return named.account === coactive.account;
  if (named.kind !== 'role' && named.kind !== 'session') return false;
  return roleName(named.arn ?? '') === roleName(coactiveRoleArn);
}

/** The statement as far as it is about Coactive. */
export function forCoactive(statement: Statement, coactiveRoleArn: string): Statement {
  return { ...statement, principal: statement.principal?.filter((one) => isCoactive(one, coactiveRoleArn)) };
}

/** The ARNs that a bucket's policy can speak of. */
export function bucketResources({ partition, bucket }: Pick<Connection, 'partition' | 'bucket'>): readonly string[] {
  return [`arn:${partition}:s3:::${bucket}`, `arn:${partition}:s3:::${bucket}/*`];
}
