import type { Change } from '../../report/change.js';
import type { Policy, PolicyDocument } from '../../policy/types.js';
import { compareDocuments, compareMeanings, type MeaningComparison } from '../compare-documents.js';
import { describeComparison } from '../describe-comparison.js';
import { joinDocuments, readLive } from '../documents.js';
import { policyName } from '../policy-names.js';
import type { LiveRole, Reading } from '../state.js';
import { documentsOf, NOTHING_FOUND, unknownChange, valueOf, type DriftSubject, type Found } from '../subject.js';

/** A policy of the role: a managed one, or one that stands in the role itself. */
interface Held {
  readonly target: 'attached-policy' | 'inline-policy';
  readonly resource: string;
  readonly name: string;
  readonly document: Reading<string>;
}

/**
 * What the role may do: all its policies together against all declared documents together, and which policies are there.
 * A policy that is missing or that nobody declared says itself what it changes; the rest is compared without it.
 */
export function comparePermissions(subject: DriftSubject): Found {
  const { connection, live, ids } = subject;
  const role = valueOf(live.role);
  if (role === undefined || connection.state === 'absent') return NOTHING_FOUND;
  const declared = documentsOf(subject, 'permissions');
  const scope = { of: role.arn };
  const changes: Change[] = [];
  const held = policiesOf(role, connection.name, changes);
  const names = declared.map((_, index) => policyName(connection, index).toLowerCase());
  const isDeclared = (one: Held): boolean => one.target === 'attached-policy' && names.includes(one.name.toLowerCase());
  const all = joinDocuments(declared, ids);

  const extra = held.filter((one) => !isDeclared(one));
  for (const one of extra) {
    const document = readHeld(one, ids);
    const effect = document && compareMeanings('permissions', join(all, document), all, scope);
    changes.push(undeclared(one, effect, connection.name));
  }
  const unread = held.filter(({ document }) => document.status !== 'known');
  for (const { target, resource, document } of unread) {
    const reading = document.status === 'unknown' ? document : NO_DOCUMENT;
    changes.push(unknownChange(connection.name, target, resource, `What ${resource} allows`, reading));
  }
  const attached = held.filter(isDeclared);
  // Where the list itself could not be read, nothing is called missing.
  const missing =
    role.attached.status === 'unknown'
      ? []
      : names.filter((name) => !attached.some((one) => one.name.toLowerCase() === name));
  for (const name of missing) {
    const index = names.indexOf(name);
    const rest = joinDocuments(
      declared.filter((_, other) => other !== index),
      ids,
    );
    changes.push(
      detached(policyName(connection, index), compareMeanings('permissions', rest, all, scope), subject, role),
    );
  }
  if (changes.some(({ kind }) => kind === 'unknown')) return { changes };

  const texts = (some: readonly Held[]): string[] => some.flatMap(({ document }) => valueOf(document) ?? []);
  const whole = compareDocuments({ kind: 'permissions', live: texts(held), declared, ids, scope });
  const present: readonly Pick<Policy, 'text'>[] = declared.filter((_, index) => !missing.includes(names[index] ?? ''));
  const isSplit = extra.length > 0 || missing.length > 0;
  const core =
    isSplit && whole.relation !== 'equal'
      ? compareDocuments({ kind: 'permissions', live: texts(attached), declared: present, ids, scope })
      : whole;
  const described = describeComparison(core, {
    connection: connection.name,
    target: 'permissions',
    resource: attached[0]?.resource ?? role.arn,
    what: `The role ${role.name}`,
    fix: 'Put the declared permissions in place with apply, or declare what is there.',
  });
  return { ...described, changes: [...changes, ...described.changes] };
}

const NO_DOCUMENT = { status: 'unknown', reason: 'the policy is attached, but AWS has no document of it' } as const;

/** The policies as far as they could be listed; what could not becomes a change. */
function policiesOf(role: LiveRole, connection: string, changes: Change[]): readonly Held[] {
  const { attached, inline } = role;
  if (attached.status === 'unknown')
    changes.push(unknownChange(connection, 'attached-policy', role.arn, 'Which policies are attached', attached));
  if (inline.status === 'unknown')
    changes.push(unknownChange(connection, 'inline-policy', role.arn, 'Which inline policies the role has', inline));
  return [
    ...(valueOf(attached) ?? []).map(({ arn, name, document }): Held => {
      return { target: 'attached-policy', resource: arn, name, document };
    }),
    ...(valueOf(inline) ?? []).map(({ name, document }): Held => {
      return { target: 'inline-policy', resource: name, name, document };
    }),
  ];
}

function readHeld({ document }: Held, ids: DriftSubject['ids']): PolicyDocument | undefined {
  const text = valueOf(document);
  const live = text === undefined ? undefined : readLive(text, 'permissions', 'live');
  return live !== undefined && 'policy' in live ? joinDocuments([live.policy], ids) : undefined;
}

function join(one: PolicyDocument, other: PolicyDocument): PolicyDocument {
  return {
    ...one,
    statements: [...one.statements, ...other.statements],
    defects: [...one.defects, ...other.defects],
  };
}

function undeclared({ target, resource }: Held, effect: MeaningComparison | undefined, connection: string): Change {
  const what = target === 'attached-policy' ? 'is attached to the role' : 'stands in the role';
  const witness = effect?.newlyPossible ?? effect?.broken;
  return {
    connection,
    target,
    resource,
    kind: 'undeclared',
    message: `The policy ${resource} ${what}, but nobody declares it${effectWords(effect)}.`,
    fix: `${target === 'attached-policy' ? 'Detach' : 'Delete'} it, or declare what it allows.`,
    ...(witness !== undefined && { witness }),
    ...(effect?.broken !== undefined && { broken: effect.broken }),
  };
}

function effectWords(effect: MeaningComparison | undefined): string {
  switch (effect?.relation) {
    case undefined:
      return '';
    case 'equal':
      return '; it changes nothing that the role may do';
    case 'widened':
      return '; it allows more than is declared';
    case 'narrowed':
      return '; it denies what is declared';
    case 'different':
      return '; it allows more than is declared, and denies what is';
    case 'undecided':
      return `; what it changes is not decided: ${effect.reason ?? 'no reason was given'}`;
  }
}

function detached(name: string, { broken }: MeaningComparison, { connection }: DriftSubject, role: LiveRole): Change {
  return {
    connection: connection.name,
    target: 'attached-policy',
    resource: name,
    kind: 'missing',
    message: `The policy ${name} is not attached to the role ${role.name}.`,
    fix: 'Attach it with apply.',
    ...(broken !== undefined && { witness: broken, broken }),
  };
}
