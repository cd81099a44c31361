import type { Change } from '../../report/change.js';
import { compareDocuments, proveWithin } from '../compare-documents.js';
import { describeComparison } from '../describe-comparison.js';
import { joinDocuments, readLive } from '../documents.js';
import type { LiveRole } from '../state.js';
import {
  documentsOf,
  isUnknown,
  NOTHING_FOUND,
  unknownChange,
  valueOf,
  type DriftSubject,
  type Found,
} from '../subject.js';

/** The policy that bounds the role: which one, and what it says where its document is declared. */
export function compareBoundary(subject: DriftSubject): Found {
  const { connection, live, ids } = subject;
  const role = valueOf(live.role);
  if (role === undefined || connection.state === 'absent') return NOTHING_FOUND;
  const { name } = connection;
  const wanted = connection.role.permissionsBoundary;
  const reading = role.permissionsBoundary;
  if (isUnknown(reading))
    return { changes: [unknownChange(name, 'boundary', role.arn, 'The permissions boundary', reading)] };
  const found = valueOf(reading);
  if (found !== wanted) return { changes: [otherBoundary(subject, role, found, wanted)] };
  const declared = documentsOf(subject, 'boundary');
  if (found === undefined || declared.length === 0) return NOTHING_FOUND;
  const document = live.boundary;
  if (document?.status !== 'known') {
    const unread = isUnknown(document) ? document : ({ status: 'unknown', reason: 'it was not found' } as const);
    return { changes: [unknownChange(name, 'boundary', found, 'What the permissions boundary allows', unread)] };
  }
  const scope = { of: role.arn };
  return describeComparison(compareDocuments({ kind: 'boundary', live: [document.value], declared, ids, scope }), {
    connection: name,
    target: 'boundary',
    resource: found,
    what: 'The permissions boundary',
    fix: 'Restore the declared document, or declare what is there.',
  });
}

function otherBoundary(
  subject: DriftSubject,
  role: LiveRole,
  found: string | undefined,
  wanted: string | undefined,
): Change {
  const { name } = subject.connection;
  const place = { connection: name, target: 'boundary', resource: found ?? wanted ?? role.arn } as const;
  const fix = 'Put the declared boundary in place with apply, or declare what is there.';
  if (found === undefined) {
    const freed = findFreed(subject, role);
    return {
      ...place,
      kind: 'missing',
      message: `The role ${role.name} has no permissions boundary; declared is ${wanted ?? 'one'}.`,
      fix,
      ...(freed !== undefined && { witness: freed }),
    };
  }
  if (wanted === undefined) {
    return {
      ...place,
      kind: 'undeclared',
      message: `The role ${role.name} is bounded by ${found}, which nobody declares.`,
      fix: 'Declare it as role.permissions_boundary, or remove it from the role.',
    };
  }
  return { ...place, kind: 'changed', message: `The permissions boundary is ${found}; declared is ${wanted}.`, fix };
}

/** A request that the live permissions allow and the declared boundary would not: what the boundary alone prevented. */
function findFreed(subject: DriftSubject, role: LiveRole): Change['witness'] {
  const declared = documentsOf(subject, 'boundary');
  if (declared.length === 0) return undefined;
  const held = [...(valueOf(role.attached) ?? []), ...(valueOf(role.inline) ?? [])];
  const policies = held.flatMap(({ document }) => {
    const live = document.status === 'known' ? readLive(document.value, 'permissions', 'live') : undefined;
    return live !== undefined && 'policy' in live ? [live.policy] : [];
  });
  const [live, bound] = [joinDocuments(policies, subject.ids), joinDocuments(declared, subject.ids)];
  const answer = proveWithin('permissions', live, bound, { of: role.arn });
  return answer.status === 'refuted' ? answer.witness : undefined;
}
