import type { Report } from '../report/report.js';
import type { Shard, ShardMatrix } from './matrix.js';

/** A report and the file that it came from. */
export interface ReportFile {
  readonly path: string;
  readonly report: Report;
}

/** A report that is not used, and why, as the end of a sentence that names its file. */
export interface Refusal {
  readonly path: string;
  readonly problem: string;
}

export interface Choice {
  readonly used: readonly Report[];
  readonly refused: readonly Refusal[];
  /** Jobs of the matrix without a report that is used. */
  readonly missing: readonly Shard[];
}

/**
 * The reports that belong together: of one command, config and commit, each account once, and, where the matrix is known,
 * those of its jobs. Of two reports about one account neither is used, since nobody knows which is the right one.
 *
 * @param commit the commit of the run that joins them; left out: that of the first report that names one
 */
export function chooseReports(
  files: readonly ReportFile[],
  matrix: ShardMatrix | undefined,
  commit: string | undefined,
): Choice {
  const jobs = new Map((matrix?.include ?? []).map((shard) => [shard.account, shard]));
  const run = {
    command: files[0]?.report.command,
    commit: commit ?? files.find(({ report }) => report.shard?.commit !== undefined)?.report.shard?.commit,
    config: matrix?.include[0]?.config ?? files.find(({ report }) => report.shard !== undefined)?.report.shard?.config,
  };
  const refused: Refusal[] = [];
  const fitting = files.filter(({ path, report }) => {
    const problem = otherRun(report, run) ?? (matrix === undefined ? undefined : otherJob(report, jobs));
    if (problem !== undefined) refused.push({ path, problem });
    return problem === undefined;
  });
  const doubles = findDoubles(fitting);
  for (const { path } of fitting) {
    const problem = doubles.get(path);
    if (problem !== undefined) refused.push({ path, problem });
  }
  const used = fitting.filter(({ path }) => !doubles.has(path)).map(({ report }) => report);
  const there = new Set(used.map(accountsOf));
  const missing = [...jobs.values()].filter(({ account }) => !there.has(account));
  return { used, refused, missing };
}

interface Run {
  readonly command: string | undefined;
  readonly commit: string | undefined;
  readonly config: string | undefined;
}

function otherRun({ command, shard }: Report, run: Run): string | undefined {
  if (command !== run.command) return `is of ${command}, and others are of ${run.command ?? 'none'}`;
  if (shard === undefined) return undefined;
  const { commit, config } = shard;
  if (config !== run.config) return 'is of another config';
  if (commit !== undefined && run.commit !== undefined && commit !== run.commit) {
    return `is of the commit ${commit}, and this run is of ${run.commit}`;
  }
  return undefined;
}

function otherJob(report: Report, jobs: ReadonlyMap<string, Shard>): string | undefined {
  if (report.shard === undefined) return 'names no accounts: give its job the input account of the matrix';
  const job = jobs.get(accountsOf(report));
  if (job === undefined) return 'is of accounts that no job of the matrix has together';
  const { connections, findings } = report;
  // With a mistake in the config a job looks at less; the report says the mistake, and is not passed for it.
  const isPartial = findings.some(({ sources, severity }) => sources.includes('config') && severity === 'error');
  if (isPartial || connections.length === job.connections) return undefined;
  return `has ${String(connections.length)} connections, and its accounts have ${String(job.connections)}`;
}

/** Files that say something of an account or a connection of which another one does too. */
function findDoubles(files: readonly ReportFile[]): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  const doubles = new Map<string, string>();
  for (const { path, report } of files) {
    const accounts = (report.shard?.accounts ?? []).map((account) => `the account ${account}`);
    // Quoted: anybody can write a name into a report.
    const names = report.connections.map(({ name }) => `the connection ${JSON.stringify(name.slice(0, 100))}`);
    for (const subject of new Set([...accounts, ...names])) {
      const other = owners.get(subject);
      if (other === undefined) owners.set(subject, path);
      else {
        doubles.set(other, doubles.get(other) ?? doubled(subject, path));
        doubles.set(path, doubles.get(path) ?? doubled(subject, other));
      }
    }
  }
  return doubles;
}

function doubled(subject: string, other: string): string {
  return `is about ${subject}, as ${JSON.stringify(other.slice(-200))} is`;
}

function accountsOf({ shard }: Report): string {
  return [...(shard?.accounts ?? [])].sort().join(',');
}
