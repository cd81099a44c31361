import { compareDocuments } from '../compare-documents.js';
import { describeComparison } from '../describe-comparison.js';
import type { Change } from '../../report/change.js';
import { documentsOf, NOTHING_FOUND, unknownChange, type DriftSubject, type Found } from '../subject.js';

/** The declared key: whether it can be used, and what its policy says where that is declared. */
export function compareKey(subject: DriftSubject): Found {
  const { connection, live, ids } = subject;
  const { key } = live;
  const { name, kmsKeyArn } = connection;
  if (key === undefined || kmsKeyArn === undefined || connection.state === 'absent') return NOTHING_FOUND;
  const place = { connection: name, target: 'key', resource: kmsKeyArn } as const;
  if (key.status === 'unknown') return { changes: [unknownChange(name, 'key', kmsKeyArn, 'The key', key)] };
  if (key.status === 'absent') {
    const message = 'The declared key does not exist: what it encrypted can not be read any more.';
    return { changes: [{ ...place, kind: 'missing', message, fix: 'Declare the key that the bucket uses.' }] };
  }
  const changes: Change[] = [];
  const { state, policy } = key.value;
  if (state !== 'Enabled') {
    changes.push({
      ...place,
      kind: 'changed',
      message: `The key is not enabled but ${JSON.stringify(state)}: Coactive can not decrypt.`,
      fix: state === 'PendingDeletion' ? 'Cancel its deletion and enable it.' : 'Enable it.',
    });
  }
  if (policy.status !== 'known') {
    const reading = policy.status === 'unknown' ? policy : ({ status: 'unknown', reason: 'AWS has none' } as const);
    return { changes: [...changes, unknownChange(name, 'key', kmsKeyArn, 'The policy of the key', reading)] };
  }
  const declared = documentsOf(subject, 'key');
  if (declared.length === 0) return { changes };
  const scope = { resources: [kmsKeyArn] };
  const compared = describeComparison(compareDocuments({ kind: 'key', live: [policy.value], declared, ids, scope }), {
    ...place,
    what: 'The policy of the key',
    fix: 'Restore the declared key policy, or declare what is there.',
  });
  return { ...compared, changes: [...changes, ...compared.changes] };
}
