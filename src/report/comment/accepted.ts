import type { ConnectionReport, Report } from '../report.js';
import { witnessesOf } from '../witnesses-of.js';

export type Question = keyof ConnectionReport['verdicts'];

/**
 * The refuted verdicts of a connection that waivers accept: no proof is left among its findings, and each request that
 * refutes the verdict is shown by a waived one.
 */
export function acceptedVerdicts(report: Report, { name, verdicts }: ConnectionReport): ReadonlySet<Question> {
  const { findings, waived, connections } = report;
  const isOpen = findings.some(
    (finding) => finding.sources.includes('proof') && (finding.connections ?? [finding.connection]).includes(name),
  );
  if (isOpen) return new Set();
  const shown = new Set(waived.flatMap((finding) => witnessesOf(finding, connections)));
  const questions = Object.keys(verdicts) as Question[];
  return new Set(
    questions.filter((question) => {
      const { status, witnesses = [] } = verdicts[question] ?? {};
      return status === 'refuted' && witnesses.length > 0 && witnesses.every((witness) => shown.has(witness));
    }),
  );
}
