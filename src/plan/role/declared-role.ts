import type { Connection } from '../../config/connection.js';
import { policyArn, policyName } from '../../live/policy-names.js';
import type { Policy } from '../../policy/types.js';

/** A managed policy as declared: one for each permissions document. */
export interface DeclaredPolicy {
  readonly name: string;
  readonly arn: string;
  readonly document: string;
}

/** The role and the policies that a connection declares, with the names that they get. */
export interface DeclaredRole {
  readonly connection: Connection;
  readonly accountId: string;
  readonly arn: string;
  readonly trust: string;
  readonly policies: readonly DeclaredPolicy[];
}

/** @param accountId the account that was opened: the connection's own */
export function declaredRole(connection: Connection, documents: readonly Policy[], accountId: string): DeclaredRole {
  const { partition, role } = connection;
  const permissions = documents.filter(({ kind }) => kind === 'permissions');
  return {
    connection,
    accountId,
    arn: `arn:${partition}:iam::${accountId}:role${role.path}${role.name}`,
    trust: documents.find(({ kind }) => kind === 'trust')?.text.trim() ?? '',
    policies: permissions.map(({ text }, index) => ({
      name: policyName(connection, index),
      arn: policyArn(connection, index),
      document: text.trim(),
    })),
  };
}
