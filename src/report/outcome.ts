import type { Change } from './change.js';
import type { Finding, Severity } from './finding.js';
import type { Outcome, Report } from './report.js';

/** The least severity that fails a job. */
export type FailOn = Severity | 'never';

/** What decides about a job. */
export interface Facts {
  readonly findings: readonly Finding[];
  /** Differences of the live state; left out: it was not looked at. */
  readonly changes?: readonly Change[];
  readonly failOn: FailOn;
  /** A service that had to answer did not; left out: all answered. */
  readonly isIncomplete?: boolean;
}

/**
 * The outcome of a job. The highest that applies: a service that failed beats a problem of the user's files, which beats a
 * part that is unknown for want of a permission, which beats a finding, since what could not be read was not checked.
 */
export function decideOutcome(facts: Facts): Outcome {
  if (facts.isIncomplete === true) return 'incomplete';
  const unknown = (facts.changes ?? []).filter(({ kind }) => kind === 'unknown');
  if (unknown.some(isFailure)) return 'incomplete';
  if (facts.findings.some(isInputMistake)) return 'invalid';
  if (unknown.length > 0) return 'incomplete';
  return hasFailed(facts) ? 'failed' : 'passed';
}

/**
 * 0 nothing to object, 1 findings or drift, 2 the user must fix something first (a permission too: then parts are unknown
 * and the outcome is incomplete), 3 a service or we ourselves failed. A joined report has that of the worst of its parts.
 */
export function exitCodeOf({
  outcome,
  changes = [],
  merged,
}: Pick<Report, 'outcome'> & Partial<Pick<Report, 'changes' | 'merged'>>): ExitCode {
  if (merged !== undefined) return merged.exitCode;
  const unknown = changes.filter(({ kind }) => kind === 'unknown');
  if (outcome === 'incomplete' && unknown.length > 0 && !unknown.some(isFailure)) return 2;
  return EXIT_CODES[outcome];
}

type ExitCode = 0 | 1 | 2 | 3;

/** Of an unknown part: no permission is missing, so the service failed. */
function isFailure({ needs }: Change): boolean {
  return needs === undefined;
}

/** Severities from the worst down: sort with `rank`. */
export function rank(severity: Severity): number {
  return RANKS[severity];
}

/** Whether findings of this severity fail the job. */
export function fails(severity: Severity, failOn: FailOn): boolean {
  return failOn !== 'never' && rank(severity) <= rank(failOn);
}

const EXIT_CODES: Readonly<Record<Outcome, ExitCode>> = { passed: 0, failed: 1, invalid: 2, incomplete: 3 };
const RANKS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

function isInputMistake(finding: Finding): boolean {
  return finding.severity === 'error' && finding.sources.includes('config');
}

/**
 * A refuted verdict, and with `strict` an undecided one, is a finding too: a waiver can accept it like any other. A change
 * counts like an error.
 */
function hasFailed({ findings, changes = [], failOn }: Facts): boolean {
  if (changes.length > 0 && fails('error', failOn)) return true;
  return findings.some((finding) => fails(finding.severity, failOn));
}
