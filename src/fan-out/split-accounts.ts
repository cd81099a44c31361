import { MOST_JOBS, type Shard, type ShardMatrix } from './matrix.js';

/**
 * Splits accounts into jobs with about as many connections each. An account stays whole, since most calls are made once
 * for an account. The same declarations make the same jobs, in whatever order they are declared.
 *
 * @param counts connections by account id
 */
export function splitAccounts(counts: ReadonlyMap<string, number>, config: string, most = MOST_JOBS): ShardMatrix {
  const jobs: Job[] = Array.from({ length: Math.min(most, counts.size) }, () => ({ accounts: [], connections: 0 }));
  // The largest first, each to the job that has least: never a third more than the best split (Graham, 1969).
  const largestFirst = [...counts].sort(([one, few], [other, many]) => many - few || compare(one, other));
  for (const [account, connections] of largestFirst) {
    const job = leastOf(jobs);
    job.accounts.push(account);
    job.connections += connections;
  }
  const width = String(jobs.length).length;
  const include = jobs
    .map(({ accounts, connections }) => ({ account: accounts.sort(compare).join(','), connections }))
    .sort((one, other) => compare(one.account, other.account))
    .map((job, index): Shard => ({
      shard: String(index + 1).padStart(Math.max(width, MIN_WIDTH), '0'),
      ...job,
      config,
    }));
  return { include };
}

interface Job {
  readonly accounts: string[];
  connections: number;
}

function leastOf(jobs: readonly Job[]): Job {
  const [first, ...others] = jobs;
  if (first === undefined) throw new Error('there is no job to give an account to');
  return others.reduce((least, job) => (job.connections < least.connections ? job : least), first);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

const MIN_WIDTH = 3;
