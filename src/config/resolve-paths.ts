import type { FileText, WorkspaceFiles } from '../ports.js';
import type { PolicyReference } from './policy-library.js';

/** The references with paths from the workspace, and what was read at each path. */
export interface ResolvedReferences {
  readonly references: readonly PolicyReference[];
  readonly texts: ReadonlyMap<string, FileText>;
}

/**
 * A policy's path begins at the folder of the config that names it, so that a folder can be copied whole; a config in
 * `.coactive/` counts as standing beside that folder. What does not exist there is looked for from the workspace's root.
 */
export async function resolvePaths(
  references: readonly PolicyReference[],
  files: WorkspaceFiles,
  maxBytes: number,
): Promise<ResolvedReferences> {
  const texts = new Map<string, FileText>();
  const readAll = async (paths: readonly string[]): Promise<void> => {
    const wanted = [...new Set(paths)].filter((path) => !texts.has(path));
    await Promise.all(wanted.map(async (path) => texts.set(path, await files.read(path, maxBytes))));
  };
  const beside = references.map((reference) => besideConfig(reference));
  await readAll(beside.filter((path) => path !== undefined));
  const isMissing = (path: string): boolean => {
    const result = texts.get(path);
    return result !== undefined && 'problem' in result && result.isMissing === true;
  };
  const written = references.map(({ source }) => (source.from === 'file' ? source.path : undefined));
  await readAll(written.filter((path, index) => path !== undefined && isMissing(beside[index] ?? '')) as string[]);
  const chosen = references.map((reference, index): PolicyReference => {
    const { source } = reference;
    const [near = '', far = ''] = [beside[index], written[index]];
    const path = isMissing(near) && texts.has(far) && !isMissing(far) ? far : near;
    return source.from === 'file' ? { ...reference, source: { ...source, path } } : reference;
  });
  return { references: chosen, texts };
}

/** Plain text arithmetic: what leads out of the workspace stays recognisable, and is refused where it is read. */
function besideConfig({ connection, source }: PolicyReference): string | undefined {
  if (source.from !== 'file') return undefined;
  const { path } = source;
  const folder = connection.origin.file.split('/').slice(0, -1);
  if (folder.at(-1) === '.coactive') folder.pop();
  if (folder.length === 0 || /^([\\/]|[A-Za-z]:)/.test(path)) return path;
  const steps: string[] = [];
  for (const step of [...folder, ...path.split('/')]) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
