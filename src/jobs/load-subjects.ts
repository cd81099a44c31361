import { referenceDocuments } from '../access/reference.js';
import type { Connection } from '../config/connection.js';
import { loadConfig } from '../config/load.js';
import { loadPolicies, type DeclaredSubject } from '../config/policies.js';
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

/** The declared connections with their documents. Throws `ConfigError` with every mistake: a plan needs all of them right. */
export async function loadSubjects(
  { config, connections, accounts = [], coactiveRoleArn, allowCustomApi = false }: SubjectOptions,
  files: WorkspaceFiles,
): Promise<LoadedSubjects> {
  const loaded = await loadConfig(files, config, {
    connections,
    accounts,
    allowCustomApi,
    ...(coactiveRoleArn !== undefined && { coactiveRoleArn }),
  });
  const { subjects, problems } = await loadPolicies(loaded.config, files, referenceDocuments, loaded.unfit);
  const accountless = loaded.config.connections.filter(({ accountId }) => accountId === undefined);
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
