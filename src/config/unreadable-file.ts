import type { InputProblem } from '../errors.js';
import { nearest } from '../policy/nearest.js';
import type { WorkspaceFiles } from '../ports.js';
import type { UnreadableFile } from './policy-library.js';

/** Says of each policy file that could not be read why, at the first place of the config that names it. */
export async function explainUnreadable(
  unreadable: readonly UnreadableFile[],
  files: WorkspaceFiles,
): Promise<InputProblem[]> {
  const folders = new Map<string, Promise<readonly string[]>>();
  const list = (folder: string): Promise<readonly string[]> => {
    let names = folders.get(folder);
    if (names === undefined) folders.set(folder, (names = files.glob(`${escapeGlob(folder)}*`)));
    return names;
  };
  return Promise.all(
    unreadable.map(async ({ path, result, references }) => {
      const [first] = references;
      const others = references.length - 1;
      const meant = result.isMissing === true ? nearest(path, await list(path.replace(/[^/]*$/, ''))) : undefined;
      const also = others === 0 ? '' : ` (named in ${String(others)} more ${others === 1 ? 'place' : 'places'})`;
      return {
        rule: 'invalid-policy-file',
        message: `the policy file ${JSON.stringify(path.slice(0, 200))} ${result.problem}${also}`,
        fix:
          meant === undefined
            ? 'correct the path or the file; a path begins at the folder of the config that names it'
            : `did you mean "${meant}"?`,
        ...(first && {
          file: first.connection.origin.file,
          ...first.connection.origin.rangeOf(first.source.pointer),
        }),
      };
    }),
  );
}

/** A folder's name may hold the characters of a glob. */
function escapeGlob(path: string): string {
  return path.replace(/[\\*?[\]{}()!+@]/g, '\\$&');
}
