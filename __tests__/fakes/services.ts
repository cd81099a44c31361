import type { Services } from '../../src/run.js';
import { MemoryFiles } from './memory-files.js';
import { MemoryFolder } from './memory-folder.js';
import { NamedTexts } from './named-texts.js';

/** A world of these files on a day; nothing takes longer than it may. */
export function fakeServices(
  texts: Readonly<Record<string, string>>,
  day = '2026-11-23',
): Services & { readonly files: MemoryFiles } {
  return {
    files: new MemoryFiles(texts),
    named: new NamedTexts(texts),
    output: new MemoryFolder(),
    clock: { now: () => new Date(`${day}T12:00:00Z`) },
    timeLimit: {
      run: (_, task) => {
        task();
        return true;
      },
    },
  };
}
