import type { Connection } from '../config/connection.js';
import type { LivePolicy, Reading } from '../live/state.js';
import { policyArn } from '../live/policy-names.js';
import type { RoleState } from '../plan/role/role-state.js';
import type { AccountReader } from '../ports.js';

/** A role has 20 managed policies, at most 25. Source: IAM User Guide, reference_iam-quotas. */
const MOST_POLICIES = 25;

/**
 * The role and its managed policies: as many as are declared, and then by number up to the first that is absent, since those
 * that are not declared any more may be there still.
 *
 * @param declared the number of permissions documents
 */
export async function readRoleState(
  connection: Connection,
  declared: number,
  reader: AccountReader,
): Promise<RoleState> {
  const role = await reader.role(connection.role.name);
  const policies = new Map<string, Reading<LivePolicy>>();
  for (let index = 0; index < MOST_POLICIES; index++) {
    const arn = policyArn(connection, index);
    const policy = await reader.policy(arn);
    if (index >= declared && policy.status !== 'known') break;
    policies.set(arn, policy);
  }
  return { role, policies };
}
