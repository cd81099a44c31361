import type { Connection } from '../config/connection.js';
import { compareFile } from '../generate/compare.js';
import type { GeneratedFile } from '../generate/generated-file.js';
import { generateFiles } from '../generate/index.js';
import type { OutputFolder } from '../ports.js';

/** What became of one file, or with `check` what would. */
export interface FileResult {
  readonly name: string;
  /** `unreadable` counts as different: what we cannot read, we cannot call the same. */
  readonly status: 'written' | 'unchanged' | 'same' | 'different' | 'missing' | 'unreadable';
  /** How it differs, as the end of a sentence that begins with the name. */
  readonly reason?: string;
}

/** The files of the connections, in their order; one that is to be absent has none. */
export function filesOf(connections: readonly Connection[]): readonly GeneratedFile[] {
  return connections.filter(({ state }) => state === 'present').flatMap((connection) => generateFiles(connection));
}

/** Compares the files of a folder with what is generated, by meaning. Writes nothing. */
export async function compareFolder(
  files: readonly GeneratedFile[],
  folder: string,
  output: OutputFolder,
): Promise<readonly FileResult[]> {
  const results: FileResult[] = [];
  for (const file of files) {
    const found = await output.read(folder, file.name, MAX_BYTES);
    const { name } = file;
    if ('problem' in found) {
      const status = found.isMissing === true ? 'missing' : 'unreadable';
      results.push({ name, status, reason: found.problem });
      continue;
    }
    const reason = compareFile(file, found.text);
    results.push(reason === undefined ? { name, status: 'same' } : { name, status: 'different', reason });
  }
  return results;
}

/**
 * Writes the files that are not there as they are generated. Without `force`, one file with another text keeps all from
 * being written: then every result that is `different` or `unreadable` says why.
 */
export async function writeFolder(
  files: readonly Pick<GeneratedFile, 'name' | 'text'>[],
  folder: string,
  force: boolean,
  output: OutputFolder,
): Promise<readonly FileResult[]> {
  const results: FileResult[] = [];
  for (const { name, text } of files) {
    const found = await output.read(folder, name, MAX_BYTES);
    if ('text' in found && found.text === text) results.push({ name, status: 'unchanged' });
    else if (force || ('problem' in found && found.isMissing === true)) results.push({ name, status: 'written' });
    else if ('text' in found) results.push({ name, status: 'different', reason: 'is there with another text' });
    else results.push({ name, status: 'unreadable', reason: found.problem });
  }
  const isRefused = results.some(({ status }) => status === 'different' || status === 'unreadable');
  if (isRefused)
    return results.map((result) => (result.status === 'written' ? { ...result, status: 'missing' } : result));
  const changed = new Set(results.filter(({ status }) => status === 'written').map(({ name }) => name));
  if (changed.size > 0)
    await output.write(
      folder,
      files.filter(({ name }) => changed.has(name)),
    );
  return results;
}

/** Far more than a connection's documents have. */
const MAX_BYTES = 1024 * 1024;
