import type { Connection } from '../../config/connection.js';
import { ownerOf } from '../ownership.js';
import type { Refusals } from '../refusals.js';
import type { DraftStep } from '../step.js';
import { deletePolicies } from './delete-policies.js';
import { doorOf } from './door.js';
import { InForce } from './effects.js';
import type { Move } from './move.js';
import { orderMoves } from './order-moves.js';
import type { EffectiveStep } from './plan-role.js';
import type { RoleState } from './role-state.js';
import { removeUndeclared } from './undeclared-policies.js';

/**
 * Removes what this tool made for a connection: everything off the role, its policies, and the role last, by which a run that
 * was stopped finds the rest. `adopt` does not count here: what is not ours is never deleted.
 */
export function removeRole(connection: Connection, state: RoleState, refusals: Refusals): EffectiveStep[] {
  const reading = state.role;
  const role = refusals.known(reading, `the role ${connection.role.name}`);
  if (reading.status === 'unknown') return [];
  if (role !== undefined) {
    const owner = ownerOf(role.tags, connection);
    if (owner.is === 'unknown') refusals.unknown(`the tags of the role ${role.name}`, owner);
    if (owner.is === 'foreign') {
      refusals.add(
        'not-made-by-this-tool',
        `the role ${role.name} can not be removed: it ${owner.what}`,
        'delete it by hand, or take it over first: apply once with state: present and adopt: true',
        ['state'],
      );
    }
    if (owner.is !== 'ours') return [];
  }
  const moves: Move[] = [
    ...(role === undefined ? [] : removeUndeclared(role, new Set(), refusals)),
    ...deletePolicies(connection, state, new Set(), refusals),
  ];
  const steps = orderMoves(moves, role && doorOf(role.name, role.arn, role.trust, undefined));
  if (role !== undefined) steps.push(deleteRole(role.name, role.arn));
  const inForce = new InForce(role);
  return steps.map((step) => ({ ...inForce.take(step), needs: 'allow-destroy' as const }));
}

function deleteRole(name: string, arn: string): DraftStep {
  return {
    verb: 'delete',
    target: 'role',
    resource: arn,
    reversible: false,
    call: { operation: 'DeleteRole', role: name },
    summary: `delete the role ${name}`,
  };
}
