import { referenceDocuments } from '../access/reference.js';
import { loadConfig } from '../config/load.js';
import type { Config, Connection } from '../config/connection.js';
import { loadPolicies, type DeclaredSubject } from '../config/policies.js';
import { trustReaders } from '../config/trust-base.js';
import { ConfigError } from '../errors.js';
import type { WorkspaceFiles } from '../ports.js';

/** Which connections of which config files. */
export interface SubjectOptions {
  readonly config: readonly string[];
  readonly connections: readonly string[];
  /** Account ids; left out or none: all. */
  readonly accounts?: readonly string[];
  readonly coactiveRoleArn?: string;
  readonly allowCustomApi?: boolean;
}

export interface LoadedSubjects {
  readonly configs: readonly string[];
  readonly subjects: readonly DeclaredSubject[];
}

/**
 * The declared connections with their documents.
 *
 * @param trusted the base's config, on pull requests: its roles are assumed, its addresses asked
 * Throws `ConfigError` with every mistake: a plan needs all of them right.
 */
export async function loadSubjects(
  { config: patterns, connections, accounts = [], coactiveRoleArn, allowCustomApi = false }: SubjectOptions,
  files: WorkspaceFiles,
  trusted?: Config,
): Promise<LoadedSubjects> {
  const loaded = await loadConfig(files, patterns, {
    connections,
    accounts,
    allowCustomApi,
    ...(coactiveRoleArn !== undefined && { coactiveRoleArn }),
  });
  const config = trusted === undefined ? loaded.config : trustReaders(loaded.config, trusted);
  const { subjects, problems } = await loadPolicies(config, files, referenceDocuments, loaded.unfit);
  const accountless = config.connections.filter(({ accountId }) => accountId === undefined);
  const mistakes = [...loaded.problems, ...problems, ...accountless.map(withoutAccount)];
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return { configs: loaded.config.files, subjects };
}

function withoutAccount({ name, origin }: Connection) {
  return {
    message: `the connection ${name} declares no account, so it is not known whom to ask`,
    fix: 'add account_id to it, or to defaults',
    file: origin.file,
    ...origin.rangeOf([]),
  };
}
