import { referenceDocuments } from '../access/reference.js';
import type { Config } from '../config/connection.js';
import { DEFAULT_PATTERNS, MAX_CONFIG_BYTES } from '../config/find-files.js';
import { loadConfig } from '../config/load.js';
import { loadPolicies } from '../config/policies.js';
import type { WorkspaceFiles } from '../ports.js';
import type { AccessChange, BaseComparison } from '../report/base-comparison.js';
import type { ConnectionPolicies } from '../rules/rule.js';
import { changedAccess, wholeAccess } from './base/changed-access.js';
import { changedSettings } from './base/changed-settings.js';

export interface CompareOptions {
  /** Paths and globs; none: the usual places. */
  readonly config: readonly string[];
  /** Names; none: all. */
  readonly connections: readonly string[];
  /** Account ids; left out or none: all. */
  readonly accounts?: readonly string[];
  readonly coactiveRoleArn?: string;
  readonly allowCustomApi?: boolean;
  readonly trusted: BaseComparison['trusted'];
}

/** One side of a pull request: what it declares, or why that could not be read. */
interface Side {
  readonly config: Config;
  readonly subjects: readonly ConnectionPolicies[];
  readonly problem?: string;
}

/**
 * What a pull request does compared with its base, by meaning. A base without a config declares nothing: all is new. What
 * one of the two sides has and cannot be read makes no comparison, said as such. Never throws for a user's mistake.
 */
export async function compareBase(
  base: WorkspaceFiles,
  head: WorkspaceFiles,
  options: CompareOptions,
): Promise<BaseComparison> {
  const [before, after] = await Promise.all([readSide(base, options, true), readSide(head, options, false)]);
  const problem =
    before.problem !== undefined
      ? `the base branch ${before.problem}`
      : after.problem !== undefined
        ? `this change ${after.problem}`
        : undefined;
  const settings = changedSettings(before.config, after.config);
  if (problem !== undefined) return { settings, access: [], trusted: options.trusted, problem };
  return { settings, access: compareSubjects(before.subjects, after.subjects), trusted: options.trusted };
}

/** The config of the base alone, for `trusted-config: base`; undefined where it has none, or none that can be read. */
export async function readBaseConfig(base: WorkspaceFiles, options: CompareOptions): Promise<Config | undefined> {
  // Whole: what a connection may do does not hang on which are asked about, and one may move to another account.
  const { config, problem } = await readSide(base, { ...options, connections: [], accounts: [] }, true);
  return problem === undefined ? config : undefined;
}

/** What a base without a config declares, and all that is trusted of one that cannot be read. */
export const NO_CONFIG: Config = { files: [], connections: [], rules: {}, waivers: [], guardrails: [] };

async function readSide(files: WorkspaceFiles, options: CompareOptions, mayLack: boolean): Promise<Side> {
  const { config: patterns, coactiveRoleArn, allowCustomApi = false } = options;
  if (mayLack && !(await hasConfig(files, patterns))) return { config: NO_CONFIG, subjects: [] };
  const { config, problems, unfit } = await loadConfig(files, patterns, {
    allowCustomApi,
    ...(coactiveRoleArn !== undefined && { coactiveRoleArn }),
  });
  const selected = selectOf(config, options);
  const loaded = await loadPolicies(selected, files, referenceDocuments, unfit);
  const [first] = [...problems, ...loaded.problems];
  return {
    config: selected,
    subjects: loaded.subjects,
    ...(first !== undefined && { problem: `has a mistake in its files: ${first.message}` }),
  };
}

/** Only what is asked about; the guards look at all connections together. */
function selectOf(config: Config, { connections: names, accounts = [] }: CompareOptions): Config {
  const isNamed = (name: string): boolean => names.length === 0 || names.includes(name);
  const isWithin = (account = ''): boolean => accounts.length === 0 || accounts.includes(account);
  const connections = config.connections.filter(({ name, accountId }) => isNamed(name) && isWithin(accountId));
  return { ...config, connections };
}

async function hasConfig(files: WorkspaceFiles, patterns: readonly string[]): Promise<boolean> {
  for (const pattern of patterns.length === 0 ? DEFAULT_PATTERNS : patterns) {
    for (const file of await files.glob(pattern.replace(/^(\.\/)+/, ''))) {
      const read = await files.read(file, MAX_CONFIG_BYTES);
      if ('text' in read || read.isMissing !== true) return true;
    }
  }
  return false;
}

/** `state: absent` has no documents: it compares as a connection that is gone. */
function compareSubjects(
  before: readonly ConnectionPolicies[],
  after: readonly ConnectionPolicies[],
): readonly AccessChange[] {
  const known = new Map(present(before).map((subject) => [subject.connection.name, subject]));
  const still = new Set(present(after).map(({ connection }) => connection.name));
  const changes = present(after).map((subject): AccessChange => {
    const { name } = subject.connection;
    const base = known.get(name);
    if (base === undefined) return { connection: name, effect: 'added', gained: wholeAccess(subject), lost: [] };
    return changedAccess(base, subject);
  });
  const removed = [...known.values()].filter(({ connection }) => !still.has(connection.name));
  return [
    ...changes,
    ...removed.map((subject): AccessChange => ({
      connection: subject.connection.name,
      effect: 'removed',
      gained: [],
      lost: wholeAccess(subject),
    })),
  ];
}

function present(subjects: readonly ConnectionPolicies[]): readonly ConnectionPolicies[] {
  return subjects.filter(({ connection }) => connection.state !== 'absent');
}
