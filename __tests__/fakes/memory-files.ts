import type { FileText, WorkspaceFiles } from '../../src/ports.js';

/** A workspace in memory that remembers what was read. A pattern may have `*` for the rest of one name. */
export class MemoryFiles implements WorkspaceFiles {
  readonly reads: string[] = [];

  constructor(private readonly texts: Readonly<Record<string, string>>) {}

  read(file: string, maxBytes: number): Promise<FileText> {
    this.reads.push(file);
    const text = Object.hasOwn(this.texts, file) ? this.texts[file] : undefined;
    if (text === undefined) return Promise.resolve({ problem: 'does not exist', isMissing: true });
    if (Buffer.byteLength(text) > maxBytes) return Promise.resolve({ problem: 'has too many bytes' });
    return Promise.resolve({ text });
  }

  glob(pattern: string): Promise<readonly string[]> {
    if (!pattern.includes('*')) return Promise.resolve([pattern]);
    const parts = pattern.split('*').map((part) => part.replace(/[.+^${}()|[\]\\?]/g, '\\$&'));
    const matcher = new RegExp(`^${parts.join('[^/]*')}$`);
    return Promise.resolve(
      Object.keys(this.texts)
        .filter((name) => matcher.test(name))
        .sort(),
    );
  }
}
