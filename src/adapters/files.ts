import { closeSync, constants, existsSync, fstatSync, openSync, readSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { FileText, WorkspaceFiles } from '../ports.js';
import { decodeText } from './decode-text.js';

/**
 * Reads files of a folder and of nothing outside of it, whatever a path or a symbolic link says. The calls are Node's
 * synchronous ones: thousands of small files are read twice as fast by them, and one is read without loading the others.
 */
export class Workspace implements WorkspaceFiles {
  private realRoot: string | undefined;

  constructor(private readonly root: string) {}

  read(file: string, maxBytes: number): Promise<FileText> {
    return new Promise((resolve) => {
      resolve(this.readNow(file, maxBytes));
    });
  }

  async glob(pattern: string): Promise<readonly string[]> {
    if (!/[*?[\]{}!()]/.test(pattern)) return [pattern];
    if (leavesFolder(pattern)) return [];
    // `.coactive/*.yml` is looked for in every repository, and few have the folder: asking costs less than globbing.
    if (!existsSync(path.join(this.root, fixedFolder(pattern)))) return [];
    // Loaded here, since most runs name their files.
    const { glob } = await import('tinyglobby');
    const found = await glob(pattern, {
      cwd: this.root,
      dot: true,
      followSymbolicLinks: false,
      expandDirectories: false,
      ignore: ['**/node_modules/**', '**/.git/**'],
    });
    return found.map((name) => name.replaceAll('\\', '/')).sort();
  }

  private readNow(file: string, maxBytes: number): FileText {
    if (file === '') return { problem: 'has no name' };
    if (file.includes('\0')) return { problem: 'has a NUL character in its name' };
    if (leavesFolder(file)) return { problem: 'is outside of the workspace' };
    try {
      this.realRoot ??= realpathSync.native(this.root);
      const target = realpathSync.native(path.join(this.realRoot, file));
      if (isOutside(this.realRoot, target)) return { problem: 'leads out of the workspace by a symbolic link' };
      return readBounded(target, maxBytes);
    } catch (error) {
      return explain(error);
    }
  }
}

/** The folder that a pattern begins with, up to its first part with a wildcard: `.coactive` of `.coactive/*.yml`. */
function fixedFolder(pattern: string): string {
  const [fixed = ''] = /^[^*?[\]{}!()\\]*\//.exec(pattern) ?? [];
  return fixed;
}

/** `O_NONBLOCK`: opening a pipe must not wait for its writer; `O_NOFOLLOW`: the path is resolved, a link is new. */
const FLAGS = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW;

function readBounded(target: string, maxBytes: number): FileText {
  const file = openSync(target, FLAGS);
  try {
    const stat = fstatSync(file);
    if (stat.isDirectory()) return { problem: 'is a directory' };
    if (!stat.isFile()) return { problem: 'is no regular file' };
    if (stat.size > maxBytes) return tooLarge(stat.size, maxBytes);
    // One byte more than it had: a file that grows meanwhile is noticed and not read without end.
    const bytes = Buffer.alloc(stat.size + 1);
    let length = 0;
    for (;;) {
      const read = readSync(file, bytes, length, bytes.length - length, null);
      length += read;
      if (read === 0) return decodeText(bytes.subarray(0, length));
      if (length > stat.size) return { problem: 'changed while it was read' };
    }
  } finally {
    closeSync(file);
  }
}

function tooLarge(size: number, maxBytes: number): FileText {
  return { problem: `has ${String(size)} bytes, more than the ${String(maxBytes)} that are read` };
}

function leavesFolder(name: string): boolean {
  return path.isAbsolute(name) || /^[A-Za-z]:[\\/]/.test(name) || /^\.\.([\\/]|$)/.test(path.normalize(name));
}

function isOutside(root: string, target: string): boolean {
  const relative = path.relative(root, target);
  return relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
}

/** The failures that a user can mend, by Node's code; anything else is a defect of ours. */
function explain(error: unknown): FileText {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return { problem: 'does not exist', isMissing: true };
  const problem = typeof code === 'string' ? PROBLEMS[code] : undefined;
  if (problem === undefined) throw error;
  return { problem };
}

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOTDIR: 'does not exist: a part of its path is a file',
  EISDIR: 'is a directory',
  EACCES: 'may not be read by this process',
  EPERM: 'may not be read by this process',
  ELOOP: 'is a symbolic link that leads to itself',
  ENAMETOOLONG: 'has too long a name',
  ENXIO: 'is no regular file',
  ENODEV: 'is no regular file',
};
