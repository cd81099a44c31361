import { compareDocuments } from '../../live/compare-documents.js';
import type { LivePolicy } from '../../live/state.js';
import { ownTags, tagsToSet } from '../ownership.js';
import type { Refusals } from '../refusals.js';
import { NEUTRAL, shiftOf } from '../shift.js';
import type { DraftStep } from '../step.js';
import type { DeclaredPolicy, DeclaredRole } from './declared-role.js';
import type { Move } from './move.js';
import { pruneVersion } from './prune-version.js';
import { policyOf, type RoleState } from './role-state.js';

/** Characters without white space. Source: IAM User Guide, reference_iam-quotas. */
const MAX_POLICY_CHARACTERS = 6_144;

/** One managed policy from what is live to what is declared: made or given a new version, tagged, and attached. */
export function planPolicy(
  declared: DeclaredRole,
  policy: DeclaredPolicy,
  state: RoleState,
  hash: string,
  refusals: Refusals,
): Move[] {
  const { connection } = declared;
  const { name, arn, document } = policy;
  const pointer = ['policies', 'permissions'];
  const size = document.replace(/\s/g, '').length;
  if (size > MAX_POLICY_CHARACTERS) {
    refusals.add(
      'policy-too-large',
      `the document of the policy ${name} has ${String(size)} characters without white space; IAM takes ${String(MAX_POLICY_CHARACTERS)}`,
      'declare several documents, or join statements',
      pointer,
    );
    return [];
  }
  const reading = policyOf(state, arn);
  const live = refusals.known(reading, `the policy ${name}`);
  if (reading.status === 'unknown') return [];
  const tags = ownTags(connection, hash);
  const attach = attachMove(declared, policy, state);
  if (live === undefined) {
    const create: DraftStep = {
      verb: 'create',
      target: 'permissions',
      resource: arn,
      reversible: true,
      call: {
        operation: 'CreatePolicy',
        name,
        path: connection.role.path,
        document,
        description: `What Coactive may read of ${connection.bucket}; made by coactive-storage-access`,
        tags,
      },
      summary: `create the policy ${name}; it is in force once it is attached`,
    };
    return [{ steps: [create], shift: NEUTRAL, phase: 'prepare', part: 'other' }, ...attach];
  }
  if (!refusals.mayWrite(`the policy ${name}`, live.tags, ['role', 'policy_name'])) return [];
  return [...tagMove(policy, live, tags), ...versionMove(policy, live, state, refusals), ...attach];
}

function tagMove({ name, arn }: DeclaredPolicy, live: LivePolicy, wanted: Readonly<Record<string, string>>): Move[] {
  const tags = tagsToSet(wanted, live.tags);
  if (tags === undefined) return [];
  const step: DraftStep = {
    verb: 'update',
    target: 'permissions',
    resource: arn,
    reversible: true,
    call: { operation: 'TagPolicy', policyArn: arn, tags },
    summary: `tag the policy ${name} with ${Object.keys(tags).join(', ')}`,
  };
  return [{ steps: [step], shift: NEUTRAL, phase: 'mark', part: 'other' }];
}

function versionMove(policy: DeclaredPolicy, live: LivePolicy, state: RoleState, refusals: Refusals): Move[] {
  const { name, arn, document } = policy;
  const found = refusals.known(live.document, `the document of the policy ${name}`);
  if (found === undefined) return [];
  const { relation } = compareDocuments({ kind: 'permissions', live: [found], declared: [{ text: document }] });
  const shift = shiftOf('permissions', [found], [document]);
  if (relation === 'equal' && !shift.deniesChange) return [];
  const prune = pruneVersion(name, live, refusals);
  if (prune === undefined) return [];
  const isInForce = isAttached(state, arn);
  const elsewhere = live.attachmentCount - (isInForce ? 1 : 0);
  if (elsewhere > 0) {
    refusals.notes.push(
      `the policy ${name} is attached in ${String(elsewhere)} more ${elsewhere === 1 ? 'place' : 'places'}: what changes in it changes there too`,
    );
  }
  const version: DraftStep = {
    verb: 'update',
    target: 'permissions',
    resource: arn,
    reversible: true,
    call: { operation: 'CreatePolicyVersion', policyArn: arn, document },
    ...(isInForce && { change: { place: 'permissions' as const, slot: arn, text: document } }),
    summary: `give the policy ${name} a new default version`,
  };
  return [
    {
      steps: [...prune, version],
      shift: isInForce ? shift : NEUTRAL,
      phase: isInForce ? 'access' : 'prepare',
      part: 'permissions',
    },
  ];
}

function attachMove({ connection, arn: roleArn }: DeclaredRole, policy: DeclaredPolicy, state: RoleState): Move[] {
  if (isAttached(state, policy.arn)) return [];
  const role = connection.role.name;
  const step: DraftStep = {
    verb: 'attach',
    target: 'attached-policy',
    resource: roleArn,
    reversible: true,
    call: { operation: 'AttachRolePolicy', role, policyArn: policy.arn },
    change: { place: 'permissions', slot: policy.arn, text: policy.document },
    summary: `attach the policy ${policy.name} to the role ${role}`,
  };
  return [
    { steps: [step], shift: shiftOf('permissions', [], [policy.document]), phase: 'access', part: 'permissions' },
  ];
}

function isAttached({ role }: RoleState, arn: string): boolean {
  if (role.status !== 'known' || role.value.attached.status !== 'known') return false;
  return role.value.attached.value.some((one) => one.arn === arn);
}
