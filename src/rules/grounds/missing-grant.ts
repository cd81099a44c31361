import { coversAction, type NEEDED_ACTIONS } from './contract-actions.js';
import { eachGrant } from './grant.js';
import type { ConnectionPolicies, ConnectionProblem } from '../rule.js';

/**
 * The plain case of an access that does not suffice: no statement of any document so much as names an action that
 * Coactive needs. Whether those that do name it reach far enough is for the proof to say.
 */
export function* describeMissing(
  { connection, policies }: ConnectionPolicies,
  action: (typeof NEEDED_ACTIONS)[number],
): Generator<ConnectionProblem> {
  const granting = policies.filter(({ kind }) => kind === 'permissions' || kind === 'bucket');
  const mainKind = connection.method === 'iam-role' ? 'permissions' : 'bucket';
  const [main] = granting.filter(({ kind }) => kind === mainKind);
  const declared = connection.policies.permissions.length;
  const isWhole = mainKind === 'bucket' || granting.filter(({ kind }) => kind === mainKind).length >= declared;
  // A document that could not be read is a finding already, and may hold the statement.
  if (main === undefined || !isWhole || granting.some(({ defects }) => defects.length > 0)) return;
  const isNamed = granting.some((policy) =>
    [...eachGrant(policy, connection)].some(({ statement: { action: actions, notAction } }) =>
      actions === undefined ? notAction !== undefined : actions.some((text) => coversAction(text, action)),
    ),
  );
  if (isNamed) return;
  const others = granting.length > 1 ? `, nor ${String(granting.length - 1)} more` : '';
  yield {
    policy: main,
    pointer: main.json !== null && typeof main.json === 'object' && 'Statement' in main.json ? ['Statement'] : [],
    part: 'key',
    message: `No statement here${others} allows Coactive ${action}.`,
  };
}
