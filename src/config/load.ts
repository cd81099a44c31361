import type { WorkspaceFiles } from '../ports.js';
import { acceptDeclarations } from './accept-declarations.js';
import { readConfigDocument } from './document.js';
import { findConfigFiles } from './find-files.js';
import { byPlace, joinConfig, type LoadedConfig, type LoadOptions } from './join-config.js';

export type { LoadedConfig, LoadOptions } from './join-config.js';

/**
 * Loads the declared connections from one config file or several, joined. Never throws for a user's mistake.
 *
 * @param patterns paths and globs; none: `coactive.yml`, `coactive.yaml`, `.coactive/*.yml`, of which one suffices
 */
export async function loadConfig(
  files: WorkspaceFiles,
  patterns: readonly string[],
  options: LoadOptions = {},
): Promise<LoadedConfig> {
  const { texts, problems } = await findConfigFiles(files, patterns);
  const results = texts.map(({ file, text }) => readConfigDocument(file, text));
  const accepted = new Map(results.map(({ document }) => [document, document && acceptDeclarations(document)]));
  const hasDoubt = results.some(({ document }) => document !== undefined && accepted.get(document) === undefined);
  // Loaded only for what it has to explain: the schema library takes a quarter of the start-up.
  const closer = hasDoubt ? (await import('./declared.js')).readDeclarations : undefined;
  const read = joinConfig(
    texts,
    results,
    (document) => {
      const declared = accepted.get(document) ?? closer?.(document);
      if (declared === undefined) throw new Error('a file was neither accepted nor read');
      return declared;
    },
    options,
  );
  return { ...read, problems: [...problems, ...read.problems].sort(byPlace) };
}
