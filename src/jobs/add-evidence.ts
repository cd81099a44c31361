import type { Connection } from '../config/connection.js';
import type { Evidence } from '../live/evidence.js';
import type { ConnectionReport } from '../report/report.js';
import type { ConnectionPolicies } from '../rules/rule.js';

/** By connection; one whose verdicts depend on nothing live is left out. */
export type EvidenceOf = ReadonlyMap<Connection, Evidence>;

export const NO_EVIDENCE: EvidenceOf = new Map();

/** The subjects with the live documents that take part in their verdicts. */
export function addEvidence(subjects: readonly ConnectionPolicies[], evidence: EvidenceOf): ConnectionPolicies[] {
  return subjects.map((subject) => {
    const found = evidence.get(subject.connection);
    if (found === undefined) return subject;
    const { policies, restrictPublicBuckets } = found;
    return { ...subject, live: { policies, ...(restrictPublicBuckets !== undefined && { restrictPublicBuckets }) } };
  });
}

/** What the report says of it. */
export function describeEvidence(evidence: Evidence | undefined): Pick<ConnectionReport, 'live' | 'unread'> {
  if (evidence === undefined) return {};
  const { parts, unread } = evidence;
  return { live: parts, ...(unread.length > 0 && { unread }) };
}
