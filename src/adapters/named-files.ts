import path from 'node:path';
import { ConfigError } from '../errors.js';
import type { FileText, NamedFiles } from '../ports.js';
import { Workspace } from './files.js';

/** Reads what the person at the command line names: the whole file system is theirs. */
export class CommandLineFiles implements NamedFiles {
  private readonly everything: Workspace;
  private readonly root: string;

  constructor(private readonly folder: string) {
    this.root = path.parse(folder).root;
    this.everything = new Workspace(this.root);
  }

  read(file: string, maxBytes: number): Promise<FileText> {
    return this.everything.read(path.relative(this.root, path.resolve(this.folder, file)), maxBytes);
  }

  async list(file: string, ending: string, most: number): Promise<readonly string[]> {
    const { readdir } = await import('node:fs/promises');
    const found: string[] = [];
    const pending = [file];
    for (let folder = pending.shift(); folder !== undefined && found.length <= most; folder = pending.shift()) {
      const entries = await readdir(path.resolve(this.folder, folder), { withFileTypes: true }).catch(() => undefined);
      // No folder: then it is the file that was named, whatever its name ends with.
      if (entries === undefined) found.push(folder);
      for (const entry of entries ?? []) {
        const name = path.join(folder, entry.name);
        if (entry.isDirectory()) pending.push(name);
        else if (name.endsWith(ending)) found.push(name);
      }
    }
    return found.slice(0, most + 1).sort();
  }

  async *stream(file: string): AsyncIterable<Uint8Array> {
    if (file === '-') {
      for await (const chunk of process.stdin) yield chunk as Uint8Array;
      return;
    }
    // Loaded here: `check`, which never streams, starts without it.
    const { open } = await import('node:fs/promises');
    const handle = await open(path.resolve(this.folder, file)).catch((error: unknown) => {
      const reason =
        error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'does not exist' : 'cannot be opened';
      throw new ConfigError([{ message: `the batch ${JSON.stringify(file)} ${reason}`, fix: 'correct --batch' }]);
    });
    try {
      if ((await handle.stat()).isDirectory()) {
        throw new ConfigError([
          { message: `the batch ${JSON.stringify(file)} is a directory`, fix: 'correct --batch' },
        ]);
      }
      for await (const chunk of handle.createReadStream({ highWaterMark: CHUNK })) yield chunk as Uint8Array;
    } finally {
      await handle.close();
    }
  }
}

const CHUNK = 256 * 1024;
