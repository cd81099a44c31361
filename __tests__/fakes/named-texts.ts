import type { FileText, NamedFiles } from '../../src/ports.js';

/** Files of the command line, from a table. */
export class NamedTexts implements NamedFiles {
  constructor(private readonly texts: Readonly<Record<string, string>>) {}

  read(path: string): Promise<FileText> {
    const text = this.texts[path];
    return Promise.resolve(text === undefined ? { problem: 'does not exist', isMissing: true } : { text });
  }

  list(place: string, ending: string): Promise<readonly string[]> {
    const below = Object.keys(this.texts).filter((name) => name.startsWith(`${place}/`) && name.endsWith(ending));
    return Promise.resolve(below.length === 0 ? [place] : below.sort());
  }

  // eslint wants an await in an async function: a stream of one piece has nothing to wait for.
  async *stream(path: string): AsyncIterable<Uint8Array> {
    yield await Promise.resolve(new TextEncoder().encode(this.texts[path] ?? ''));
  }
}
