import { buildReport } from '../report/build.js';
import type { Change } from '../report/change.js';
import type { Finding } from '../report/finding.js';
import { exitCodeOf, type FailOn } from '../report/outcome.js';
import type { MergedReport, Outcome, Report } from '../report/report.js';
import { count } from '../report/wording.js';
import type { Choice, Refusal } from './choose-reports.js';
import type { Shard, ShardMatrix } from './matrix.js';

/**
 * The reports of the jobs as one. What several of them say alike (a mistake in the config, a connection of Coactive's that
 * nobody declares) is said once. Its outcome is the worst of theirs, and never better than what `failOn` makes of it.
 *
 * @param command what the jobs ran; where no report tells, that of `merge` itself
 */
export function joinReports(choice: Choice, matrix: ShardMatrix | undefined, failOn: FailOn): Report {
  const { used, refused, missing } = choice;
  const looked = used.filter(({ rewordings }) => rewordings !== undefined);
  const joined = buildReport({
    command: used[0]?.command ?? 'merge',
    findings: distinct([
      ...missing.map(missingFinding),
      ...refused.map(refusedFinding),
      ...used.flatMap(({ findings }) => findings),
    ]),
    waived: distinct(used.flatMap(({ waived }) => waived)),
    connections: used.flatMap(({ connections }) => connections).sort((one, other) => (one.name < other.name ? -1 : 1)),
    changes: distinctChanges(used.flatMap(({ changes }) => changes)),
    ...(looked.length > 0 && { rewordings: looked.flatMap(({ rewordings = [] }) => rewordings) }),
    checked: {
      configs: [...new Set(used.flatMap(({ checked }) => checked.configs))].sort(),
      policies: sum(used.map(({ checked }) => checked.policies)),
      generated: sum(used.map(({ checked }) => checked.generated)),
    },
    accessAnalyzer: joinAnalyzer(used),
    failOn,
  });
  const exitCode = worst([joined, ...used], choice);
  const merged: MergedReport = {
    reports: used.length,
    ...(matrix && { jobs: matrix.include.length }),
    missing: missing.flatMap(({ account }) => account.split(',')),
    exitCode,
  };
  return { ...joined, outcome: outcomeOf(exitCode, [joined, ...used], refused.length > 0), merged };
}

/** 3 also for a job that nobody heard of: what it would have found is not known. */
function worst(reports: readonly Report[], { missing, refused }: Choice): MergedReport['exitCode'] {
  const codes = [...reports.map(exitCodeOf), missing.length > 0 ? 3 : refused.length > 0 ? 2 : 0] as const;
  return codes.reduce((most, code) => (code > most ? code : most), 0);
}

function outcomeOf(exitCode: MergedReport['exitCode'], reports: readonly Report[], hasRefused: boolean): Outcome {
  if (exitCode === 3) return 'incomplete';
  if (exitCode === 2)
    return hasRefused || reports.some(({ outcome }) => outcome === 'invalid') ? 'invalid' : 'incomplete';
  return exitCode === 1 ? 'failed' : 'passed';
}

function missingFinding({ shard, account, connections }: Shard): Finding {
  const accounts = account.split(',');
  const which = `${count(accounts.length, 'account')} (${shorten(accounts)})`;
  return inputFinding(
    'missing-report',
    `the job ${shard} has no report: nothing is known of ${which} with ${count(connections, 'connection')}`,
    'look at that job: it failed, was cancelled, or did not hand on its report',
  );
}

function refusedFinding({ path, problem }: Refusal): Finding {
  const message = `the report ${JSON.stringify(path.slice(-300))} is not used: it ${problem}`;
  return inputFinding('unusable-report', message, 'join the reports of one run, one of each job');
}

function inputFinding(rule: string, message: string, fix: string): Finding {
  const place = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { rule, severity: 'error', message, fix, ...place, sources: ['config'] };
}

function shorten(accounts: readonly string[]): string {
  const shown = accounts.slice(0, MOST_ACCOUNTS).join(', ');
  return accounts.length > MOST_ACCOUNTS ? `${shown} and ${String(accounts.length - MOST_ACCOUNTS)} more` : shown;
}

const MOST_ACCOUNTS = 10;

/** Findings about one document that several accounts share are one, with all the connections. */
function distinct<T extends Finding>(findings: readonly T[]): T[] {
  const known = new Map<string, T>();
  for (const finding of findings) {
    const { connection, connections, ...rest } = finding;
    const key = JSON.stringify(rest);
    const before = known.get(key);
    if (before === undefined) known.set(key, finding);
    else known.set(key, { ...before, ...unite(before, connections ?? (connection === undefined ? [] : [connection])) });
  }
  return [...known.values()];
}

function unite({ connection, connections }: Finding, further: readonly string[]): Pick<Finding, 'connections'> {
  const names = new Set([...(connections ?? (connection === undefined ? [] : [connection])), ...further]);
  return names.size > 1 ? { connections: [...names] } : {};
}

function distinctChanges(changes: readonly Change[]): Change[] {
  return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()];
}

/** The worst that happened in any job, and in how many. */
function joinAnalyzer(reports: readonly Report[]): Report['accessAnalyzer'] {
  const answers = reports.map(({ accessAnalyzer }) => accessAnalyzer);
  for (const status of ['failed', 'skipped'] as const) {
    const those = answers.filter((one) => one.status === status);
    const [first] = those;
    if (first === undefined) continue;
    if (those.length === answers.length) return first;
    const reason = first.reason === undefined ? '' : `: ${first.reason}`;
    return { status, reason: `in ${String(those.length)} of ${count(answers.length, 'job')}${reason}` };
  }
  return answers.length === 0 ? { status: 'skipped', reason: 'there is no report' } : { status: 'done' };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
