import type { Finding, Severity } from './finding.js';
import type { Outcome, Report } from './report.js';

/** The least severity that fails a job. */
export type FailOn = Severity | 'never';

/** What decides about a job. */
export interface Facts {
  readonly findings: readonly Finding[];
  readonly failOn: FailOn;
  /** A service that had to answer did not; left out: all answered. */
  readonly isIncomplete?: boolean;
}

/**
 * The outcome of a job. The highest that applies: a service that did not answer beats all, and a problem of the user's files
 * beats a finding, since what could not be read was not checked.
 */
export function decideOutcome(facts: Facts): Outcome {
  if (facts.isIncomplete === true) return 'incomplete';
  if (facts.findings.some(isInputMistake)) return 'invalid';
  return hasFailed(facts) ? 'failed' : 'passed';
}

/** 0 nothing to object, 1 findings, 2 the user must fix something first, 3 a service or we ourselves failed. */
export function exitCodeOf(report: Pick<Report, 'outcome'>): 0 | 1 | 2 | 3 {
  return EXIT_CODES[report.outcome];
}

/** Severities from the worst down: sort with `rank`. */
export function rank(severity: Severity): number {
  return RANKS[severity];
}

/** Whether findings of this severity fail the job. */
export function fails(severity: Severity, failOn: FailOn): boolean {
  return failOn !== 'never' && rank(severity) <= rank(failOn);
}

const EXIT_CODES: Readonly<Record<Outcome, 0 | 1 | 2 | 3>> = { passed: 0, failed: 1, invalid: 2, incomplete: 3 };
const RANKS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

function isInputMistake(finding: Finding): boolean {
  return finding.severity === 'error' && finding.sources.includes('config');
}

/** A refuted verdict, and with `strict` an undecided one, is a finding too: a waiver can accept it like any other. */
function hasFailed({ findings, failOn }: Facts): boolean {
  return findings.some((finding) => fails(finding.severity, failOn));
}
