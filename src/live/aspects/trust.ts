import { compareDocuments, type Comparison } from '../compare-documents.js';
import { describeComparison } from '../describe-comparison.js';
import { orphansIn, orphanWords } from '../orphans.js';
import { documentsOf, NOTHING_FOUND, valueOf, type DriftSubject, type Found } from '../subject.js';

/** Who may become the role. */
export function compareTrust(subject: DriftSubject): Found {
  const { connection, live, ids } = subject;
  const role = valueOf(live.role);
  const declared = documentsOf(subject, 'trust');
  if (role === undefined || declared.length === 0) return NOTHING_FOUND;
  const comparison = compareDocuments({ kind: 'trust', live: [role.trust], declared, ids });
  const orphans = orphansIn('trust', role.trust, ids);
  const atRole = { ...comparison, ...placedAt(role.arn, comparison) };
  return describeComparison(atRole, {
    connection: connection.name,
    target: 'trust',
    resource: role.arn,
    what: orphans.length === 0 ? 'The trust policy' : `The trust policy names ${orphanWords(orphans)} and`,
    fix:
      orphans.length === 0
        ? 'Put the declared trust policy in place with apply, or declare what is there.'
        : 'Save the declared trust policy anew: a role that is created again is another principal.',
  });
}

/** A trust policy has no Resource: it speaks of its own role. */
function placedAt(
  resource: string,
  { newlyPossible, broken }: Comparison,
): Pick<Comparison, 'newlyPossible' | 'broken'> {
  return {
    ...(newlyPossible && { newlyPossible: { ...newlyPossible, resource } }),
    ...(broken && { broken: { ...broken, resource } }),
  };
}
