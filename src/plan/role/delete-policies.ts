import type { Connection } from '../../config/connection.js';
import type { LivePolicy } from '../../live/state.js';
import { ownerOf } from '../ownership.js';
import type { Refusals } from '../refusals.js';
import { NEUTRAL } from '../shift.js';
import type { DraftStep } from '../step.js';
import type { Move } from './move.js';
import type { RoleState } from './role-state.js';

/**
 * Deletes the managed policies of a connection that are not declared any more: the one with the highest number first, so
 * that a run that was stopped finds the rest by counting up. What is not ours stays.
 */
export function deletePolicies(
  connection: Connection,
  state: RoleState,
  keep: ReadonlySet<string>,
  refusals: Refusals,
): Move[] {
  const moves: Move[] = [];
  for (const [arn, reading] of [...state.policies].reverse()) {
    if (keep.has(arn)) continue;
    const live = refusals.known(reading, `the policy ${arn}`);
    if (live === undefined) continue;
    const owner = ownerOf(live.tags, connection);
    if (owner.is === 'unknown') refusals.unknown(`the tags of the policy ${live.name}`, owner);
    if (owner.is !== 'ours') continue;
    const versions = refusals.known(live.versions, `the versions of the policy ${live.name}`) ?? [];
    if (isAttachedElsewhere(live, state)) {
      refusals.add(
        'attached-elsewhere',
        `the policy ${live.name} can not be deleted: it is attached to something else than the role of this connection`,
        'detach it there first',
      );
      continue;
    }
    moves.push({ steps: deleteSteps(live, versions), shift: NEUTRAL, phase: 'clean', part: 'other' });
  }
  return moves;
}

/** A policy can only be deleted when the default version alone is left. Source: IAM API Reference, DeletePolicy. */
function deleteSteps(
  { arn, name }: LivePolicy,
  versions: readonly { readonly id: string; readonly isDefault: boolean }[],
): DraftStep[] {
  const base = {
    verb: 'delete',
    target: 'permissions',
    resource: arn,
    reversible: false,
    needs: 'allow-destroy',
  } as const;
  return [
    ...versions
      .filter(({ isDefault }) => !isDefault)
      .map(({ id }): DraftStep => ({
        ...base,
        call: { operation: 'DeletePolicyVersion', policyArn: arn, versionId: id },
        summary: `delete the version ${id} of the policy ${name}`,
      })),
    { ...base, call: { operation: 'DeletePolicy', policyArn: arn }, summary: `delete the policy ${name}` },
  ];
}

function isAttachedElsewhere({ arn, attachmentCount }: LivePolicy, { role }: RoleState): boolean {
  const own =
    role.status === 'known' &&
    role.value.attached.status === 'known' &&
    role.value.attached.value.some((one) => one.arn === arn);
  return attachmentCount > (own ? 1 : 0);
}
