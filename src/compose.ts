import { Workspace } from './adapters/files.js';
import { CommandLineFiles } from './adapters/named-files.js';
import { CommandLineFolder } from './adapters/output-folder.js';
import type { writeReportFile as Write } from './adapters/report-file.js';
import { isTerminal, writeOut, writeTo } from './adapters/standard-output.js';
import { Watchdog } from './adapters/time-limit.js';
import type { Services } from './run.js';

export { isTerminal, writeOut, writeTo };

/** `adapters/report-file.ts`, loaded when a report is written to a file: most runs only print theirs. */
export const writeReportFile: typeof Write = async (...file) => {
  const adapter = await import('./adapters/report-file.js');
  return await adapter.writeReportFile(...file);
};

/** The real world for a workspace. Clients of AWS, GitHub and Coactive will be built here, when a job asks for them. */
export function createServices(workspace: string): Services {
  return {
    files: new Workspace(workspace),
    named: new CommandLineFiles(workspace),
    output: new CommandLineFolder(workspace),
    timeLimit: new Watchdog(),
    clock: { now: () => new Date() },
  };
}
