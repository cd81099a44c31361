import type { Request } from '../access/request.js';
import { liveKinds } from './live-words.js';
import type { Finding, Severity } from './finding.js';
import type { Report, Verdict } from './report.js';

/** Phrases that several renderings of a report share, so that they say the same. */

export const PLURALS: Readonly<Record<Severity, string>> = { error: 'errors', warning: 'warnings', note: 'notes' };

export const OUTCOMES = {
  passed: 'Passed',
  failed: 'Failed',
  invalid: 'Invalid',
  incomplete: 'Incomplete',
} as const satisfies Readonly<Record<Report['outcome'], string>>;

export const VERDICTS = {
  leastPrivilege: 'least privilege',
  sufficiency: 'sufficiency',
  trust: 'trust',
} as const;

/** What a verdict claims, in one sentence; said in every report with verdicts. */
export const CLAIM =
  '"Proved" says of every possible request, not of samples, that these documents together allow Coactive no more than the ' +
  'contract (least privilege), no less (sufficiency), and nobody else (trust).';

/** What a run without AWS cannot know; said in every report, so that "passed" is not read as more than it is. */
const LIMITS = 'This looked at files only, not at what is deployed: ';

/** What a look at live state does not see; said in every report of it. */
const LIVE_LIMITS = 'This looked at what is deployed, as far as it could be read: ';

/** What the steps of a plan do not touch. */
const PLAN_LIMITS =
  'This looked at what is deployed under the declared names; other access is for drift to find, and beyond that ';

/** What no run sees. */
const UNSEEN =
  'service and resource control policies and session policies may deny more, access control lists and KMS grants may allow ' +
  "more, and Coactive's own identity policy is unknown.";

/** What the run can not know. */
export function limitsOf(report: Report): string {
  return lookOf(report) + UNSEEN;
}

function lookOf(report: Report): string {
  if (report.plan !== undefined) return PLAN_LIMITS;
  if (report.rewordings !== undefined) return LIVE_LIMITS;
  const kinds = liveKinds(report);
  return kinds === ''
    ? LIMITS
    : `This looked at files and the live ${kinds} of the connections that say so, not at what else is deployed: `;
}

/** `1 connection`, `2 connections`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${String(number).replace(/\B(?=(\d{3})+$)/g, ',')} ${number === 1 ? noun : plural}`;
}

/** What IAM Access Analyzer did, or why it did nothing. */
export function analyzerLine({ accessAnalyzer: { status, reason } }: Report): string {
  return `Access Analyzer ${status}${reason === undefined ? '' : `: ${reason}`}`;
}

/** What was looked at: `2 connections, 5 policies (1 generated)`. */
export function scope(report: Report): string {
  const { connections, checked } = report;
  const generated = checked.generated === 0 ? '' : ` (${count(checked.generated, 'generated', 'generated')})`;
  const policies = count(checked.policies, 'policy', 'policies') + generated;
  const what = checked.configs.length === 0 ? policies : `${count(connections.length, 'connection')}, ${policies}`;
  return what + joinedFrom(report);
}

/** ` from 255 of 256 jobs`. Without a matrix nobody knows of how many. */
function joinedFrom({ merged }: Report): string {
  if (merged === undefined) return '';
  const { reports, jobs } = merged;
  return jobs === undefined
    ? `, joined from ${count(reports, 'report')}`
    : `, joined from ${String(reports)} of ${count(jobs, 'job')}`;
}

/** One sentence with the outcome and the counts. */
export function outcomeLine(report: Report): string {
  const { outcome, summary, findings, changes, rewordings, plan } = report;
  const mistakes = findings.filter(
    (finding) => finding.sources.includes('config') && finding.severity === 'error',
  ).length;
  const counts = [
    ...(rewordings === undefined ? [] : [count(changes.length, 'difference')]),
    count(summary.errors, 'error'),
    count(summary.warnings, 'warning'),
    count(summary.notes, 'note'),
    ...(summary.waived > 0 ? [`${String(summary.waived)} waived`] : []),
  ].join(', ');
  const why =
    outcome === 'invalid'
      ? `${count(mistakes, 'mistake')} in the inputs must be fixed before ${plan === undefined ? 'the check is complete' : 'anything is applied'}; `
      : outcome === 'incomplete'
        ? plan === undefined
          ? 'a part could not be looked at; '
          : 'not all that is declared was reached; '
        : '';
  return `${OUTCOMES[outcome]}: ${why}${counts}.`;
}

/** `media_archive`, or `media_archive and 3 more` where they share the document; empty without a connection. */
export function owners(finding: Finding): string {
  const further = (finding.connections?.length ?? 1) - 1;
  if (finding.connection === undefined) return '';
  return further > 0 ? `${finding.connection} and ${String(further)} more` : finding.connection;
}

/** The requests that refute a verdict, in words. */
export function witnessLines({ witnesses = [], more = 0 }: Verdict): string[] {
  const lines = witnesses.map(({ statement, message, ...request }) => {
    const where = statement === undefined ? '' : ` (${statement.file}:${String(statement.line)})`;
    return `${message === undefined ? '' : `${message}: `}${requestWords(request)}${where}`;
  });
  return more === 0 ? lines : [...lines, `and ${count(more, 'further action')}`];
}

/** A request in words: what, on what, by whom, and what it carries. */
export function requestWords({ principal, action, resource, context }: Request): string {
  const who = typeof principal === 'string' ? principal : Object.values(principal).join('');
  const carried = Object.entries(context).map(([key, value]) => `${key} = ${JSON.stringify(value)}`);
  const given = carried.length === 0 ? '' : `, given ${carried.join(', ')}`;
  return `${action} on ${resource} by ${who}${given}`;
}
