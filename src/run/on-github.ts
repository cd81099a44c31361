import { ConfigError, ServiceError } from '../errors.js';
import type { CompareOptions } from '../jobs/compare-base.js';
import { decideTrust } from '../jobs/github/decide-trust.js';
import { readEvent, type EventFacts, type RunnerEvent } from '../jobs/github/event.js';
import type { ReviewedPlan } from '../jobs/github/reviewed-plan.js';
import type { WorkspaceFiles } from '../ports.js';
import type { GitHubRepository } from '../ports/github.js';
import type { BaseComparison } from '../report/base-comparison.js';
import type { Services } from '../run.js';
import type { ReadSettings } from '../settings/value.js';
import type { Settings } from '../settings/typed.js';

/** What is known of the run on GitHub before the command begins. */
export interface GitHubRun {
  readonly event: EventFacts;
  readonly trusted: 'base' | 'head';
  /** Left out: no token, so nothing is read or posted. */
  readonly repository?: GitHubRepository;
  /** The files of the base, or why they are not known; left out: not a pull request. */
  readonly base?: WorkspaceFiles | { readonly problem: string };
  /** What the merged pull request says was reviewed; left out: not asked. */
  readonly reviewedPlan?: ReviewedPlan;
  /** Lines for log, summary and comment. */
  readonly notes: readonly string[];
}

/** The commands that look at the files of a pull request, and may use a role that they name; merge says what it changes. */
const COMPARING: ReadonlySet<Settings['command']> = new Set<Settings['command']>([
  'check',
  'drift',
  'plan',
  'apply',
  'merge',
]);

type Open = (owner: string, repo: string) => Promise<GitHubRepository>;

/**
 * Decides what may run on the event, reads the base of a pull request, and finds the plan that was reviewed. Throws
 * ConfigError for a command that would use credentials on a stranger's files.
 */
export async function prepareRun(
  event: RunnerEvent,
  settings: Settings,
  files: WorkspaceFiles,
  open: Open | undefined,
): Promise<GitHubRun> {
  const facts = readEvent(event);
  const { trusted, mode, reason } = decideTrust(facts, settings);
  if (mode === 'refuse') {
    throw new ConfigError([
      {
        rule: 'invalid-input',
        message: `${settings.command} is refused: ${reason ?? ''}`,
        fix: 'run it on pull_request or push, or set allow-untrusted-checkout when every change there was reviewed',
      },
    ]);
  }
  const notes = mode === 'offline' ? [`Nothing that uses a credential was run: ${reason ?? ''}.`] : [];
  const repository = needsGitHub(facts, settings) ? await open?.(facts.owner, facts.repo) : undefined;
  const run = { event: facts, trusted, notes, ...(repository && { repository }) };
  if (facts.pullRequest !== undefined && COMPARING.has(settings.command)) {
    return { ...run, base: await readBase(facts, repository, files) };
  }
  if (!needsReviewedPlan(facts, settings)) return run;
  return { ...run, reviewedPlan: await readReviewedPlan(facts, settings, repository) };
}

/** A digest that somebody gives by hand is the reviewed one; a push has nobody who could. */
function needsReviewedPlan({ name, pullRequest }: EventFacts, settings: Settings): boolean {
  const { command, requireReviewedPlan, dryRun, planDigest } = settings;
  if (command !== 'apply' || !requireReviewedPlan || dryRun || pullRequest !== undefined) return false;
  return name === 'push' || planDigest === undefined;
}

async function readReviewedPlan(
  facts: EventFacts,
  { config, commentTag: tag }: Settings,
  repository: GitHubRepository | undefined,
): Promise<ReviewedPlan> {
  if (repository === undefined) {
    return { problem: 'there is no github-token to find the reviewed plan with', fix: 'give github-token' };
  }
  const { findReviewedPlan } = await import('../jobs/github/reviewed-plan.js');
  return await findReviewedPlan(repository, facts, { config, ...(tag !== undefined && { tag }) });
}

/** A run that has nothing to read or post there must not wait for a client. */
function needsGitHub(facts: EventFacts, settings: Settings): boolean {
  const { command, comment, issue } = settings;
  if (facts.pullRequest !== undefined) return COMPARING.has(command) || comment !== 'never';
  return ((command === 'drift' || command === 'merge') && issue !== 'off') || needsReviewedPlan(facts, settings);
}

async function readBase(
  { pullRequest }: EventFacts,
  repository: GitHubRepository | undefined,
  files: WorkspaceFiles,
): Promise<GitHubRun['base']> {
  if (pullRequest === undefined || repository === undefined)
    return { problem: 'there is no github-token to read it with' };
  try {
    return await repository.filesAtMergeBase(pullRequest.base, pullRequest.head, files);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return { problem: error.message };
  }
}

/** The settings with which the command runs: without credentials, `check` asks no service. */
export function settingsFor(read: ReadSettings, { notes }: GitHubRun): ReadSettings {
  return notes.length === 0 ? read : { ...read, settings: { ...read.settings, accessAnalyzer: 'off' } };
}

/** The services with what is known from GitHub. */
export async function servicesOn(services: Services, settings: Settings, run: GitHubRun): Promise<Services> {
  const trusted = await trustServices(services, settings, run);
  return { ...trusted, ...(run.reviewedPlan !== undefined && { reviewedPlan: run.reviewedPlan }) };
}

/**
 * The services with the base's config, by whose rules a pull request is checked. Of a base that cannot be read nothing is
 * trusted: then nothing is waived, and every rule has its own severity.
 */
async function trustServices(services: Services, settings: Settings, run: GitHubRun): Promise<Services> {
  if (run.trusted !== 'base' || run.base === undefined) return services;
  const { NO_CONFIG, readBaseConfig } = await import('../jobs/compare-base.js');
  if ('problem' in run.base) return { ...services, trusted: NO_CONFIG };
  const base = run.base;
  const trusted = await tolerate(() => readBaseConfig(base, compareOptions(settings, run)));
  return { ...services, trusted: 'problem' in trusted ? NO_CONFIG : (trusted.value ?? NO_CONFIG) };
}

/** The comparison with the base; undefined where there is none to compare with. */
export async function compareRun(
  files: WorkspaceFiles,
  settings: Settings,
  run: GitHubRun,
): Promise<BaseComparison | undefined> {
  if (run.base === undefined) return undefined;
  const { trusted } = run;
  const nothing = { settings: [], access: [], trusted };
  if ('problem' in run.base) return { ...nothing, problem: run.base.problem };
  const { compareBase } = await import('../jobs/compare-base.js');
  const base = run.base;
  const compared = await tolerate(() => compareBase(base, files, compareOptions(settings, run)));
  return 'problem' in compared ? { ...nothing, problem: compared.problem } : compared.value;
}

/** GitHub can fail at any file: that makes no comparison, and never another outcome. */
async function tolerate<T>(task: () => Promise<T>): Promise<{ readonly value: T } | { readonly problem: string }> {
  try {
    return { value: await task() };
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return { problem: error.message };
  }
}

function compareOptions(settings: Settings, { trusted }: GitHubRun): CompareOptions {
  const { config, connection, account, given, coactiveRoleArn, allowCustomApi } = settings;
  return {
    config: given.has('config') ? config : [],
    connections: connection,
    accounts: account,
    trusted,
    allowCustomApi,
    ...(coactiveRoleArn !== undefined && { coactiveRoleArn }),
  };
}
