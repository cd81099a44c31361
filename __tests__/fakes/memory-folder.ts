import type { FileText, OutputFolder } from '../../src/ports.js';

/** Folders in memory: `out/media.tf` is the file `media.tf` of the folder `out`. */
export class MemoryFolder implements OutputFolder {
  constructor(readonly texts: Record<string, string> = {}) {}

  read(folder: string, name: string): Promise<FileText> {
    const text = this.texts[`${folder}/${name}`];
    return Promise.resolve(text === undefined ? { problem: 'does not exist', isMissing: true } : { text });
  }

  write(folder: string, files: readonly { readonly name: string; readonly text: string }[]): Promise<void> {
    for (const { name, text } of files) this.texts[`${folder}/${name}`] = text;
    return Promise.resolve();
  }
}
