import { ConfigError } from '../../src/errors.js';
import { sha256 } from '../../src/adapters/sha256.js';
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
    commit: () => Promise.resolve(undefined),
    wait: () => Promise.resolve(),
    loadSha256: () => Promise.resolve(sha256),
    analyzers: { open: () => Promise.resolve({ unavailable: 'no AWS credentials' }) },
    output: new MemoryFolder(),
    tree: new MemoryFolder(),
    clock: { now: () => new Date(`${day}T12:00:00Z`) },
    accounts: { open: refuseCredentials },
    writableAccounts: { open: refuseCredentials },
    caller: { accountId: refuseCredentials },
    timeLimit: {
      run: (_, task) => {
        task();
        return true;
      },
    },
  };
}

/** A machine on which nobody has signed in. */
function refuseCredentials(): Promise<never> {
  return Promise.reject(new ConfigError([{ message: 'there are no AWS credentials that can be used' }]));
}
