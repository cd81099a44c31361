import { roleArnOf } from '../../access/connection-input.js';
import type { Change } from '../../report/change.js';
import { policyArn } from '../policy-names.js';
import { NOTHING_FOUND, unknownChange, type DriftSubject, type Found } from '../subject.js';

/** Whether the role is there at all; of a connection that is to be absent, whether it and its policy are gone. */
export function compareRole({ connection, live }: DriftSubject): Found {
  const { role, policy } = live;
  if (connection.method !== 'iam-role' || role === undefined) return NOTHING_FOUND;
  const { name } = connection;
  const arn = roleArnOf(connection);
  if (role.status === 'unknown') return { changes: [unknownChange(name, 'role', arn, 'What the role is', role)] };
  if (connection.state === 'present') {
    if (role.status === 'known') return NOTHING_FOUND;
    const change: Change = {
      connection: name,
      target: 'role',
      resource: arn,
      kind: 'missing',
      message: `The role ${connection.role.name} does not exist.`,
      fix: 'Create it with apply, or declare the connection as absent.',
    };
    return { changes: [change] };
  }
  const left: Change[] = [];
  if (role.status === 'known') left.push(remaining(name, 'role', role.value.arn, 'The role'));
  if (policy?.status === 'known')
    left.push(remaining(name, 'attached-policy', policyArn(connection, 0), 'The managed policy'));
  if (policy?.status === 'unknown')
    left.push(unknownChange(name, 'attached-policy', connection.role.policyName, 'Whether the policy is gone', policy));
  return { changes: left };
}

function remaining(connection: string, target: Change['target'], resource: string, what: string): Change {
  return {
    connection,
    target,
    resource,
    kind: 'undeclared',
    message: `${what} ${resource} still exists although the connection is declared absent.`,
    fix: 'Remove it with apply --allow-destroy.',
  };
}
