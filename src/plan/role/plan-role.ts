import type { Policy } from '../../policy/types.js';
import type { Connection } from '../../config/connection.js';
import type { LiveRole } from '../../live/state.js';
import { ownTags, tagsToSet, type Tags } from '../ownership.js';
import type { Refusals } from '../refusals.js';
import { NARROWS, NEUTRAL, shiftOf, UNDECIDED, WIDENS } from '../shift.js';
import type { DraftStep } from '../step.js';
import { compareDocuments } from '../../live/compare-documents.js';
import { declaredRole, type DeclaredRole } from './declared-role.js';
import { deletePolicies } from './delete-policies.js';
import { doorOf, updateTrust } from './door.js';
import { InForce } from './effects.js';
import type { Move } from './move.js';
import { orderMoves } from './order-moves.js';
import { planPolicy } from './plan-policy.js';
import type { RoleState } from './role-state.js';
import { removeUndeclared } from './undeclared-policies.js';

/** A draft whose effect is known. */
export type EffectiveStep = ReturnType<InForce['take']>;

/** The steps from the live role to the declared one, in an order that may be stopped anywhere. */
export function planRole(
  connection: Connection,
  documents: readonly Policy[],
  state: RoleState,
  accountId: string,
  hash: string,
  refusals: Refusals,
): EffectiveStep[] {
  const declared = declaredRole(connection, documents, accountId);
  const reading = state.role;
  const role = refusals.known(reading, `the role ${connection.role.name}`);
  // Looked at in any case: whatever stands in the way of a policy is told together with what stands in the way of the role.
  const policies = declared.policies.flatMap((policy) => planPolicy(declared, policy, state, hash, refusals));
  if (reading.status === 'unknown' || (role !== undefined && !isPossible(role, declared, refusals))) return [];
  const arns = new Set(declared.policies.map(({ arn }) => arn));
  const moves: Move[] = [
    ...policies,
    ...(role === undefined ? [createRole(declared, hash)] : updateRole(declared, role, hash, refusals)),
    ...(role === undefined ? [] : removeUndeclared(role, arns, refusals)),
    ...deletePolicies(connection, state, arns, refusals),
  ];
  const door = doorOf(connection.role.name, declared.arn, role?.trust ?? declared.trust, declared.trust);
  const inForce = new InForce(role);
  return orderMoves(moves, door).map((step) => inForce.take(step));
}

/** What no call can change, and whose it is. */
function isPossible(role: LiveRole, { connection }: DeclaredRole, refusals: Refusals): boolean {
  if (role.path !== connection.role.path) {
    refusals.add(
      'other-path',
      `the role ${role.name} exists with the path ${role.path}, and a path can not be changed`,
      `declare role.path: ${role.path}, or another role.name`,
      ['role', 'path'],
    );
    return false;
  }
  return refusals.mayWrite(`the role ${role.name}`, role.tags, ['role', 'name']);
}

/** With its final trust from the start, and without any permission until policies are attached. */
function createRole({ connection, arn, trust }: DeclaredRole, hash: string): Move {
  const { name, path, maxSessionDuration, permissionsBoundary, tags } = connection.role;
  const step: DraftStep = {
    verb: 'create',
    target: 'role',
    resource: arn,
    reversible: true,
    effect: 'neutral',
    change: { place: 'trust', slot: '', text: trust },
    call: {
      operation: 'CreateRole',
      name,
      path,
      trust,
      description: descriptionOf(connection),
      maxSessionDuration,
      ...(permissionsBoundary !== undefined && { permissionsBoundary }),
      tags: ownTags(connection, hash, tags),
    },
    summary: `create the role ${name} with its final trust policy and no permissions`,
  };
  return { steps: [step], shift: NEUTRAL, phase: 'prepare', part: 'other' };
}

function updateRole(declared: DeclaredRole, role: LiveRole, hash: string, refusals: Refusals): Move[] {
  const wanted = ownTags(declared.connection, hash, declared.connection.role.tags);
  return [
    ...tagMove(role, wanted),
    ...attributesMove(declared.connection, role, refusals),
    ...trustMove(declared, role),
    ...boundaryMove(declared.connection, role, refusals),
  ];
}

function tagMove({ name, arn, tags: found }: LiveRole, wanted: Tags): Move[] {
  const tags = tagsToSet(wanted, found);
  if (tags === undefined) return [];
  const step: DraftStep = {
    verb: 'update',
    target: 'role',
    resource: arn,
    reversible: true,
    call: { operation: 'TagRole', role: name, tags },
    summary: `tag the role ${name} with ${Object.keys(tags).join(', ')}`,
  };
  return [{ steps: [step], shift: NEUTRAL, phase: 'mark', part: 'other' }];
}

/** A description that is not declared is somebody's, and stays. */
function attributesMove(connection: Connection, role: LiveRole, refusals: Refusals): Move[] {
  const { maxSessionDuration } = connection.role;
  if (role.description.status === 'unknown') refusals.known(role.description, `the description of ${role.name}`);
  const session = refusals.known(role.maxSessionDuration, `the session length of the role ${role.name}`);
  if (session === undefined || role.description.status === 'unknown') return [];
  const found = role.description.status === 'known' ? role.description.value : '';
  const description = connection.description ?? found;
  if (description === found && session === maxSessionDuration) return [];
  const parts = [
    ...(description === found ? [] : ['its description']),
    ...(session === maxSessionDuration
      ? []
      : [`its longest session (${String(session)} to ${String(maxSessionDuration)} seconds)`]),
  ];
  const step: DraftStep = {
    verb: 'update',
    target: 'role',
    resource: role.arn,
    reversible: true,
    call: { operation: 'UpdateRole', role: role.name, description, maxSessionDuration },
    summary: `change ${parts.join(' and ')} of the role ${role.name}`,
  };
  return [{ steps: [step], shift: NEUTRAL, phase: 'prepare', part: 'other' }];
}

function trustMove({ trust }: DeclaredRole, role: LiveRole): Move[] {
  const { relation } = compareDocuments({ kind: 'trust', live: [role.trust], declared: [{ text: trust }] });
  if (relation === 'equal') return [];
  const step = updateTrust(role.name, role.arn, trust, `replace the trust policy of the role ${role.name}`);
  return [{ steps: [step], shift: shiftOf('trust', [role.trust], [trust]), phase: 'access', part: 'trust' }];
}

/** What a boundary lets through is not compared: one in the place of another counts as both wider and narrower. */
function boundaryMove(
  { role: { permissionsBoundary: wanted } }: Connection,
  role: LiveRole,
  refusals: Refusals,
): Move[] {
  const reading = role.permissionsBoundary;
  const found = refusals.known(reading, `the permissions boundary of the role ${role.name}`);
  if (reading.status === 'unknown' || found === wanted) return [];
  const base = { target: 'boundary', resource: role.arn, reversible: true } as const;
  const [step, shift] =
    wanted === undefined
      ? [removeBoundary(base, role.name), WIDENS]
      : [
          {
            ...base,
            verb: 'update',
            effect: found === undefined ? 'narrows' : 'widens',
            call: { operation: 'PutRolePermissionsBoundary', role: role.name, policyArn: wanted },
            summary: `set the permissions boundary of the role ${role.name} to ${wanted}`,
          } satisfies DraftStep,
          found === undefined ? NARROWS : UNDECIDED,
        ];
  return [{ steps: [step], shift, phase: 'access', part: 'boundary' }];
}

function removeBoundary(base: Pick<DraftStep, 'target' | 'resource' | 'reversible'>, role: string): DraftStep {
  return {
    ...base,
    verb: 'delete',
    effect: 'widens',
    call: { operation: 'DeleteRolePermissionsBoundary', role },
    summary: `remove the permissions boundary of the role ${role}, which is not declared`,
  };
}

function descriptionOf({ description, name, bucket }: Connection): string {
  return description ?? `Lets Coactive read ${bucket} (connection ${name})`;
}
