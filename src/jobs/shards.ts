import { findConfigFiles } from '../config/find-files.js';
import { loadConfig } from '../config/load.js';
import type { Connection } from '../config/connection.js';
import { ConfigError } from '../errors.js';
import { digestConfig } from '../fan-out/digest-config.js';
import { MAX_MATRIX_BYTES, type ShardMatrix } from '../fan-out/matrix.js';
import { splitAccounts } from '../fan-out/split-accounts.js';
import type { WorkspaceFiles } from '../ports.js';
import { knownRules } from './findable-rules.js';
import { RULES } from '../rules/index.js';

export interface ShardsOptions {
  /** Paths and globs; none: the usual places. */
  readonly config: readonly string[];
  /** Names; none: all. */
  readonly connections: readonly string[];
  /** Account ids; none: all. */
  readonly accounts: readonly string[];
  readonly coactiveRoleArn?: string;
}

export interface ShardsServices {
  readonly files: WorkspaceFiles;
  readonly loadSha256: () => Promise<(text: string) => string>;
}

/**
 * The job matrix over the accounts of the config. Throws `ConfigError` with every mistake in the config: of a connection
 * that could not be read nobody knows the account, and it must be in no job's absence.
 */
export async function shards(options: ShardsOptions, { files, loadSha256 }: ShardsServices): Promise<ShardMatrix> {
  const { config, connections, accounts, coactiveRoleArn } = options;
  const loaded = await loadConfig(files, config, {
    ...{ connections, accounts, allowCustomApi: true },
    knownRules: knownRules(RULES),
    ...(coactiveRoleArn !== undefined && { coactiveRoleArn }),
  });
  const without = loaded.config.connections.filter(({ accountId }) => accountId === undefined);
  const mistakes = [...loaded.problems, ...without.map(withoutAccount)];
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  const counts = new Map<string, number>();
  for (const { accountId = '' } of loaded.config.connections) counts.set(accountId, (counts.get(accountId) ?? 0) + 1);
  const matrix = splitAccounts(counts, await readDigest(files, config, loadSha256));
  const bytes = JSON.stringify(matrix).length;
  if (bytes > MAX_MATRIX_BYTES) throw new ConfigError([tooLarge(counts.size, bytes)]);
  return matrix;
}

/** The digest of the config files that a run reads. @param patterns paths and globs; none: the usual places */
export async function readDigest(
  files: WorkspaceFiles,
  patterns: readonly string[],
  loadSha256: ShardsServices['loadSha256'],
): Promise<string> {
  const [{ texts }, sha256] = await Promise.all([findConfigFiles(files, patterns), loadSha256()]);
  return digestConfig(texts, sha256);
}

function withoutAccount({ name, origin }: Connection) {
  return {
    message: `the connection ${name} declares no account, so it belongs to no job`,
    fix: 'add account_id to it, or to defaults',
    file: origin.file,
    ...origin.rangeOf(['name']),
  };
}

function tooLarge(accounts: number, bytes: number) {
  const size = `${String(bytes)} bytes for ${String(accounts)} accounts`;
  return {
    message: `the matrix has ${size}, and the runner hands on no more than ${String(MAX_MATRIX_BYTES)}`,
    fix: 'split the config: one workflow for each part, by `config` or `account`',
  };
}
