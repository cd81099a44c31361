import { lstat, realpath, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ConfigError } from '../errors.js';

/**
 * Writes a report: whole or not at all, since the next step of a workflow reads it. `roots` are the folders that it must
 * stay in, links followed; none: anywhere (the user's own shell). Answers the absolute path.
 */
export async function writeReportFile(
  file: string,
  text: string,
  { base, roots }: { readonly base: string; readonly roots: readonly string[] },
): Promise<string> {
  const target = path.resolve(base, file);
  const folder = await realFolder(target, file);
  if (roots.length > 0 && !(await isInside(folder, roots))) {
    throw mistake(file, 'lies outside of the workspace', 'choose a path inside of the workspace or of RUNNER_TEMP');
  }
  const found = await lstat(target).catch(() => undefined);
  if (found !== undefined && !found.isFile()) {
    throw mistake(file, 'is there and no ordinary file', 'choose another path');
  }
  // Unique without node:crypto, which takes as long to load as the rest of the check; `wx` minds the rest.
  const temporary = path.join(folder, `.${path.basename(target)}.${String(process.pid)}-${Date.now().toString(36)}`);
  try {
    await writeFile(temporary, text, { flag: 'wx' });
    await rename(temporary, path.join(folder, path.basename(target)));
  } catch (error) {
    await rm(temporary, { force: true });
    if (!isRefusal(error)) throw error;
    throw mistake(file, `cannot be written (${error.code})`, 'choose a folder that this process may write to');
  }
  return target;
}

async function realFolder(target: string, file: string): Promise<string> {
  try {
    return await realpath(path.dirname(target));
  } catch {
    throw mistake(file, 'lies in a folder that is not there', 'make the folder first, or choose another path');
  }
}

async function isInside(folder: string, roots: readonly string[]): Promise<boolean> {
  for (const root of roots) {
    const inside = path.relative(await realpath(root), folder);
    const leaves = inside === '..' || inside.startsWith(`..${path.sep}`) || path.isAbsolute(inside);
    if (!leaves) return true;
  }
  return false;
}

/** What the user can change; a full disk is none of it. */
function isRefusal(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ENOENT'].includes(code);
}

function mistake(file: string, what: string, fix: string): ConfigError {
  const message = `the report file ${JSON.stringify(file)} ${what}`;
  return new ConfigError([{ rule: 'invalid-input', message, fix }]);
}
