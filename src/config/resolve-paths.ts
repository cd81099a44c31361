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
  maxBytes: (source: PolicyReference['source']) => number,
): Promise<ResolvedReferences> {
  const texts = new Map<string, FileText>();
  const readAll = async (paths: readonly string[]): Promise<void> => {
    const wanted = [...new Set(paths)].filter((path) => !texts.has(path));
    await Promise.all(wanted.map(async (path) => texts.set(path, await files.read(path, limits.get(path) ?? 0))));
  };
  const beside = references.map((reference) => besideConfig(reference));
  const limits = new Map<string, number>();
  for (const [index, { source }] of references.entries()) {
    for (const path of [beside[index] ?? '', source.path]) {
      limits.set(path, Math.max(limits.get(path) ?? 0, maxBytes(source)));
    }
  }
  await readAll(beside);
  const isMissing = (path: string): boolean => {
    const result = texts.get(path);
    return result !== undefined && 'problem' in result && result.isMissing === true;
  };
  const written = references.map(({ source }) => source.path);
  await readAll(written.filter((_, index) => isMissing(beside[index] ?? '')));
  const chosen = references.map((reference, index): PolicyReference => {
    const { source } = reference;
    const [near = '', far = ''] = [beside[index], written[index]];
    const path = isMissing(near) && texts.has(far) && !isMissing(far) ? far : near;
    return { ...reference, source: { ...source, path } };
  });
  return { references: chosen, texts };
}

/** Plain text arithmetic: what leads out of the workspace stays recognisable, and is refused where it is read. */
function besideConfig({ connection, source }: PolicyReference): string {
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
