import { Workspace } from './adapters/files.js';
import { CommandLineFiles } from './adapters/named-files.js';
import type { writeReportFile as Write } from './adapters/report-file.js';
import { isTerminal, writeOut, writeTo } from './adapters/standard-output.js';
import { Watchdog } from './adapters/time-limit.js';
import type { AccountReader, Accounts, AccountWriter } from './ports.js';
import type { Services } from './run.js';

export { isTerminal, writeOut, writeTo };

/** `adapters/report-file.ts`, loaded when a report is written to a file: most runs only print theirs. */
export const writeReportFile: typeof Write = async (...file) => {
  const adapter = await import('./adapters/report-file.js');
  return await adapter.writeReportFile(...file);
};

/** The real world for a workspace. What belongs to a service is loaded when a job first asks for it: a check must not pay. */
export function createServices(workspace: string): Services {
  let loaded: ReturnType<typeof loadAccounts> | undefined;
  const aws = (): ReturnType<typeof loadAccounts> => (loaded ??= loadAccounts());
  return {
    files: new Workspace(workspace),
    named: new CommandLineFiles(workspace),
    timeLimit: new Watchdog(),
    clock: { now: () => new Date() },
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    accounts: { open: async (address) => await (await aws()).readers.open(address) },
    writableAccounts: { open: async (address) => await (await aws()).writers.open(address) },
  };
}

async function loadAccounts(): Promise<{
  readonly readers: Accounts<AccountReader>;
  readonly writers: Accounts<AccountWriter>;
}> {
  const { createAwsAccounts } = await import('./compose/aws.js');
  return createAwsAccounts();
}
