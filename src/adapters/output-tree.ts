import path from 'node:path';
import { ConfigError } from '../errors.js';
import type { FileText, OutputFolder } from '../ports.js';
import { Workspace } from './files.js';

interface Written {
  readonly temporary: string;
  readonly final: string;
  /** What was there before, out of the way until all is in place. */
  readonly before: string;
}

/**
 * As `CommandLineFolder`, for files in folders below the one that the person names (`.github/workflows/coactive.yml`). All
 * of them get their place or none does: what was there comes back when a later one fails.
 */
export class CommandLineTree implements OutputFolder {
  constructor(private readonly base: string) {}

  read(folder: string, name: string, maxBytes: number): Promise<FileText> {
    return new Workspace(path.resolve(this.base, folder)).read(partsOf(name).join('/'), maxBytes);
  }

  async write(folder: string, files: readonly { readonly name: string; readonly text: string }[]): Promise<void> {
    // Loaded here: `check`, which writes nothing, starts without it.
    const { lstat, mkdir, rename, rm, rmdir, writeFile } = await import('node:fs/promises');
    const root = path.resolve(this.base, folder);
    const mark = `${String(process.pid)}-${Date.now().toString(36)}`;
    const written: Written[] = [];
    const placed: Written[] = [];
    const made: string[] = [];
    const kindOf = async (target: string): Promise<'file' | 'folder' | 'other' | undefined> => {
      const found = await lstat(target).catch(() => undefined);
      if (found === undefined) return undefined;
      return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
    };
    try {
      await mkdir(root, { recursive: true });
      for (const { name, text } of files) {
        const parts = partsOf(name);
        const last = parts.pop() ?? '';
        let target = root;
        for (const part of parts) {
          target = path.join(target, part);
          const kind = await kindOf(target);
          // A link would lead somewhere that nobody named.
          if (kind === 'file' || kind === 'other') throw mistake(folder, `holds ${part}, which is no ordinary folder`);
          if (kind === undefined) {
            await mkdir(target);
            made.push(target);
          }
        }
        const final = path.join(target, last);
        const kind = await kindOf(final);
        if (kind !== undefined && kind !== 'file') throw mistake(folder, `holds ${name}, which is no ordinary file`);
        const one = {
          final,
          temporary: path.join(target, `.${last}.${mark}`),
          before: path.join(target, `.${last}.${mark}.old`),
        };
        written.push(one);
        await writeFile(one.temporary, text, { flag: 'wx' });
      }
      for (const one of written) {
        if ((await kindOf(one.final)) !== undefined) await rename(one.final, one.before);
        placed.push(one);
        await rename(one.temporary, one.final);
      }
    } catch (error) {
      for (const { final, before } of placed.reverse()) {
        await rm(final, { force: true }).catch(() => undefined);
        await rename(before, final).catch(() => undefined);
      }
      for (const { temporary } of written) await rm(temporary, { force: true }).catch(() => undefined);
      for (const one of made.reverse()) await rmdir(one).catch(() => undefined);
      const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
      if (!REFUSALS.has(code)) throw error;
      throw mistake(folder, `cannot be written to (${code})`);
    }
    for (const { before } of written) await rm(before, { force: true });
  }
}

/** What the user can change; a full disk is none of it. */
const REFUSALS: ReadonlySet<string> = new Set([
  ...['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'EISDIR', 'ENAMETOOLONG', 'ENOENT', 'ELOOP'],
]);

/** Steps down from the folder, never up or away: of letters that mean nothing to any system. */
function partsOf(name: string): string[] {
  const parts = name.split('/');
  if (parts.some((part) => !/^\.?[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(part))) throw new Error(`not a plain path: ${name}`);
  return parts;
}

function mistake(folder: string, what: string): ConfigError {
  const message = `the folder ${JSON.stringify(folder)} ${what}`;
  return new ConfigError([{ rule: 'invalid-input', message, fix: 'choose another folder with --out' }]);
}
