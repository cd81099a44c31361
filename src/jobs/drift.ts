import { referenceDocuments } from '../access/reference.js';
import type { Config } from '../config/connection.js';
import { loadConfig } from '../config/load.js';
import { loadPolicies } from '../config/policies.js';
import { selectConnections } from '../config/select.js';
import { trustBase } from '../config/trust-base.js';
import { findChanges } from '../live/find-changes.js';
import { findForeignStatements } from '../live/foreign-statements.js';
import type { DriftSubject } from '../live/subject.js';
import type { Clock, WorkspaceFiles } from '../ports.js';
import { buildReport } from '../report/build.js';
import type { Change, ChangeTarget, Rewording } from '../report/change.js';
import type { FailOn } from '../report/outcome.js';
import { findingOf } from '../report/problem.js';
import type { ConnectionReport, Report } from '../report/report.js';
import { RULES } from '../rules/index.js';
import { findUndeclared } from './live/find-undeclared.js';
import { lookAtAccounts, MOST_AT_ONCE, type LiveServices, type Look } from './live/look-at-accounts.js';
import { mapBounded } from './live/map-bounded.js';
import { describeLiveVerdicts, judgeLive } from './judge-live.js';
import { findRefuted } from './find-refuted.js';
import { knownRules } from './findable-rules.js';

export interface DriftOptions {
  /** Paths and globs; none: the usual places. */
  readonly config: readonly string[];
  /** Names; none: all. */
  readonly connections: readonly string[];
  /** Account ids; left out or none: all. */
  readonly accounts?: readonly string[];
  readonly coactiveRoleArn?: string;
  /** A `coactive.api_url` that is not one of Coactive's is no mistake. */
  readonly allowCustomApi?: boolean;
  /** Left out: that of each connection. */
  readonly region?: string;
  readonly scanBuckets: boolean;
  /** The name of Coactive's own connection. */
  readonly defaultConnection?: string;
  readonly failOn: FailOn;
  readonly strict: boolean;
}

/** Nothing that writes: what a job can not call, it can not call by mistake. */
export interface DriftServices extends LiveServices {
  readonly files: WorkspaceFiles;
  readonly clock: Clock;
  /** The base branch's config, on pull requests: its rules, waivers and roles hold. */
  readonly trusted?: Config;
  /** Lets time pass. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

/**
 * What IAM tells may be older than the last write by some seconds: a difference is looked at again after this long before
 * it is reported. Source: IAM User Guide, "Changes that I make are not always immediately visible".
 */
export const SETTLE_MS = 5_000;

/** Compares what is declared with what is there, by meaning, and finds access that nobody declared. Reads only. */
export async function drift(options: DriftOptions, services: DriftServices): Promise<Report> {
  const { failOn, coactiveRoleArn, allowCustomApi = false } = options;
  const { files } = services;
  const loaded = await loadConfig(files, options.config, {
    knownRules: knownRules(RULES),
    allowCustomApi,
    ...(coactiveRoleArn !== undefined && { coactiveRoleArn }),
  });
  const config = services.trusted === undefined ? loaded.config : trustBase(loaded.config, services.trusted);
  // All are read, not only the selected ones: what the others declare is no undeclared access.
  const { subjects: all, problems } = await loadPolicies(config, files, referenceDocuments, loaded.unfit);
  const selection = selectConnections(config, loaded.unfit, options);
  const mistakes = [...loaded.problems, ...problems, ...selection.problems].map(findingOf);
  const chosen = new Set(selection.config.connections);
  const selected = all.filter(({ connection }) => chosen.has(connection));
  const checked = {
    configs: loaded.config.files,
    policies: selected.reduce((sum, { policies }) => sum + policies.length, 0),
    generated: 0,
  };
  if (mistakes.length > 0) return buildReport({ command: 'drift', findings: mistakes, failOn, checked });

  const looked = await lookAtAccounts(selected, all, services, options.region);
  const settle = once(async () => {
    await services.wait(SETTLE_MS);
    await looked.forget();
  });
  const subjects = await mapBounded(looked.looks, MOST_AT_ONCE, (look) => confirm(look, settle));
  const undeclared = await findUndeclared(looked, subjects, all, options, settle);
  const judged = subjects.map((subject) => judge(subject));
  const refuted = await findRefuted(
    judged.flatMap(({ verdicts }) => (verdicts !== undefined && 'judged' in verdicts ? [verdicts.judged] : [])),
    selected,
    selection.config,
    { now: services.clock.now(), strict: options.strict },
  );
  const reports = new Map(judged.map(({ subject, verdicts }) => [subject.connection, verdicts]));
  return buildReport({
    command: 'drift',
    findings: [...looked.problems.map(findingOf), ...refuted.findings],
    waived: refuted.waived,
    connections: selected.map(({ connection }): ConnectionReport => {
      const { name, method, bucket, prefixes, state } = connection;
      const verdicts = reports.get(connection);
      return {
        ...{ name, method, bucket, prefixes },
        ...(state === 'absent' && { state }),
        verdicts: verdicts === undefined ? {} : describeLiveVerdicts(verdicts),
      };
    }),
    changes: [...looked.unread, ...judged.flatMap(({ changes }) => changes), ...undeclared],
    rewordings: judged.flatMap(({ rewordings }) => rewordings),
    checked,
    failOn,
  });
}

/** The subject, looked at once more where a difference may be one of time only. */
async function confirm({ subject, again }: Look, settle: () => Promise<void>): Promise<DriftSubject> {
  if (!findChanges(subject).changes.some(maySettle)) return subject;
  await settle();
  return await again();
}

/** IAM's parts; and bucket policies, which may show a role that exists by its id for a while. */
const SETTLING: ReadonlySet<ChangeTarget> = new Set<ChangeTarget>([
  ...(['role', 'trust', 'permissions', 'attached-policy', 'inline-policy', 'boundary', 'bucket-policy'] as const),
]);

function maySettle({ target, kind }: Change): boolean {
  return kind !== 'unknown' && SETTLING.has(target);
}

interface Judged {
  readonly subject: DriftSubject;
  readonly changes: readonly Change[];
  readonly rewordings: readonly Rewording[];
  readonly verdicts?: ReturnType<typeof judgeLive>;
}

function judge(subject: DriftSubject): Judged {
  const { changes, rewordings = [] } = findChanges(subject);
  const { connection, live } = subject;
  const isGone = live.role?.status === 'absent' || live.bucket.region.status === 'absent';
  if (connection.state === 'absent' || isGone) return { subject, changes, rewordings };
  const verdicts = judgeLive(subject);
  const foreign =
    'judged' in verdicts ? findForeignStatements(subject, verdicts.bucketPolicy, verdicts.judged.verdicts) : [];
  return { subject, changes: [...changes, ...foreign], rewordings, verdicts };
}

/** However many differences there are, one pause is enough for all. */
function once(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => (running ??= task());
}
