/** The job matrix of a run over many accounts: what `shards` prints, a workflow fans out over, and `merge` expects. */
export interface ShardMatrix {
  /** Combinations for the runner, in order: `strategy: { matrix: ${{ fromJSON(…) }} }`. */
  readonly include: readonly Shard[];
}

/** One job. Every value is a text or a number, since a workflow writes it into an expression. */
export interface Shard {
  /** `001`: names the job and its artifact. */
  readonly shard: string;
  /** Account ids between commas, sorted: the job's input `account`. */
  readonly account: string;
  /** How many connections are declared there: its report must have as many. */
  readonly connections: number;
  /** The digest of the config that was split: a report of another one does not belong. */
  readonly config: string;
}

/** GitHub starts no more jobs of one matrix. Source: GitHub Docs, Workflow syntax, `jobs.<job_id>.strategy.matrix`. */
export const MOST_JOBS = 256;

/**
 * The runner hands an input to the action as one variable of its environment, and Linux takes no longer one than 128 KiB
 * (MAX_ARG_STRLEN): about 5,000 accounts.
 */
export const MAX_MATRIX_BYTES = 120_000;
