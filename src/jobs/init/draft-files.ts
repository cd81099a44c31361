import type { FileText, WorkspaceFiles } from '../../ports.js';

/** Files that are not written yet, so that the other jobs can look at them first. */
export class DraftFiles implements WorkspaceFiles {
  constructor(private readonly texts: ReadonlyMap<string, string>) {}

  read(path: string, maxBytes: number): Promise<FileText> {
    const text = this.texts.get(path);
    if (text === undefined) return Promise.resolve({ problem: 'does not exist', isMissing: true });
    return Promise.resolve(text.length > maxBytes ? { problem: 'is too large' } : { text });
  }

  glob(pattern: string): Promise<readonly string[]> {
    return Promise.resolve(/[*?[\]{}!()]/.test(pattern) ? [] : [pattern]);
  }
}
