import type { Change, Rewording } from './change.js';
import type { Finding } from './finding.js';
import type { Request } from '../access/request.js';
import type { EvidencePart, UnreadPart } from '../live/evidence.js';
import type { PlanReport } from './plan-report.js';

export type Outcome = 'passed' | 'failed' | 'invalid' | 'incomplete';

/** Which statement allows or denies; lines start at 1. */
export interface StatementReference {
  readonly file: string;
  /** 0-based. */
  readonly index: number;
  readonly line: number;
  readonly sid?: string;
}

/** One concrete request that shows a verdict. */
export interface Witness extends Request {
  /** Left out where nothing allows or denies it: the lack of a statement is the finding. */
  readonly statement?: StatementReference;
  readonly message?: string;
}

export interface Verdict {
  readonly status: 'proved' | 'refuted' | 'undecided' | 'not-applicable';
  readonly witnesses?: readonly Witness[];
  readonly reason?: string;
  /** Further actions in excess that have no witness of their own. */
  readonly more?: number;
}

/** What the report says of one connection. */
export interface ConnectionReport {
  readonly name: string;
  readonly method: 'iam-role' | 'bucket-policy';
  readonly bucket: string;
  readonly prefixes: readonly string[];
  readonly state?: 'absent';
  readonly verdicts: { readonly leastPrivilege?: Verdict; readonly sufficiency?: Verdict; readonly trust?: Verdict };
  /** Of a check with AWS credentials: the live state that took part in the verdicts; left out where none could. */
  readonly live?: readonly EvidencePart[];
  /** What of it could not be read: the verdicts are as they are without it. */
  readonly unread?: readonly UnreadPart[];
}

/** A finding that a waiver accepts, shown apart so that nobody forgets it. */
export interface WaivedFinding extends Finding {
  readonly reason: string;
  readonly expires: string;
}

/** Of a run on some accounts of a config (`account`): by this `merge` knows where its report belongs. */
export interface ShardReport {
  /** Ids, sorted. */
  readonly accounts: readonly string[];
  /** `sha256:…` over the config files. */
  readonly config: string;
  /** The commit in the workspace; left out: not known. */
  readonly commit?: string;
}

/** Of `merge`: what was joined. */
export interface MergedReport {
  /** Reports that were joined. */
  readonly reports: number;
  /** Jobs of the matrix; left out: none was given, so nobody knows whether a report is missing. */
  readonly jobs?: number;
  /** Accounts of the matrix without a report that could be used. */
  readonly missing: readonly string[];
  /** Of the worst of them; 3 where a report is missing. */
  readonly exitCode: 0 | 1 | 2 | 3;
}

/** The result of a job; text, JSON, Markdown, SARIF and annotations are renderings of it. */
export interface Report {
  readonly version: 1;
  readonly command: string;
  readonly outcome: Outcome;
  readonly tool: { readonly name: 'coactive-storage-access'; readonly version: string; readonly iamData: string };
  readonly contract: { readonly version: string; readonly source: string };
  readonly accessAnalyzer: { readonly status: 'skipped' | 'done' | 'failed'; readonly reason?: string };
  readonly connections: readonly ConnectionReport[];
  readonly findings: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
  readonly changes: readonly Change[];
  /** Texts that differ and mean the same; left out where live state was not compared. */
  readonly rewordings?: readonly Rewording[];
  readonly shard?: ShardReport;
  readonly merged?: MergedReport;
  /** Of `plan` and `apply`. */
  readonly plan?: PlanReport;
  /** What was looked at, for the line that says it: paths relative to the workspace. */
  readonly checked: { readonly configs: readonly string[]; readonly policies: number; readonly generated: number };
  readonly summary: {
    readonly errors: number;
    readonly warnings: number;
    readonly notes: number;
    readonly waived: number;
  };
}
