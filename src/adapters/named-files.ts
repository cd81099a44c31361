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
