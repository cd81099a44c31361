import path from 'node:path';
import { ConfigError } from '../errors.js';
import type { FileText, OutputFolder } from '../ports.js';
import { Workspace } from './files.js';

/** Folders that the person at the command line names: the whole file system is theirs, the names in them are ours. */
export class CommandLineFolder implements OutputFolder {
  constructor(private readonly base: string) {}

  read(folder: string, name: string, maxBytes: number): Promise<FileText> {
    return new Workspace(path.resolve(this.base, folder)).read(plain(name), maxBytes);
  }

  async write(folder: string, files: readonly { readonly name: string; readonly text: string }[]): Promise<void> {
    // Loaded here: `check`, which writes nothing, starts without it.
    const { lstat, mkdir, rename, rm, writeFile } = await import('node:fs/promises');
    const target = path.resolve(this.base, folder);
    const mark = `${String(process.pid)}-${Date.now().toString(36)}`;
    const written: { readonly temporary: string; readonly final: string }[] = [];
    try {
      await mkdir(target, { recursive: true });
      for (const { name, text } of files) {
        const final = path.join(target, plain(name));
        const found = await lstat(final).catch(() => undefined);
        if (found !== undefined && !found.isFile()) throw mistake(folder, `holds ${name}, which is no ordinary file`);
        const temporary = path.join(target, `.${name}.${mark}`);
        written.push({ temporary, final });
        await writeFile(temporary, text, { flag: 'wx' });
      }
      // Until here nothing has its name; renaming inside of one folder needs no space and replaces at once.
      for (const { temporary, final } of written) await rename(temporary, final);
    } catch (error) {
      await Promise.all(written.map(({ temporary }) => rm(temporary, { force: true })));
      const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
      if (!REFUSALS.has(code)) throw error;
      throw mistake(folder, `cannot be written to (${code})`);
    }
  }
}

/** What the user can change; a full disk is none of it. */
const REFUSALS: ReadonlySet<string> = new Set([
  ...['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'EISDIR', 'ENAMETOOLONG', 'ENOENT', 'ELOOP'],
]);

/** A name is never a path, whoever made it. */
function plain(name: string): string {
  if (!/^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(name)) throw new Error(`not a plain file name: ${name}`);
  return name;
}

function mistake(folder: string, what: string): ConfigError {
  const message = `the folder ${JSON.stringify(folder)} ${what}`;
  return new ConfigError([{ rule: 'invalid-input', message, fix: 'choose another folder with --out' }]);
}
