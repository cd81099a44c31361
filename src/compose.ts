import { Workspace } from './adapters/files.js';
import { Watchdog } from './adapters/time-limit.js';
import type { Services } from './run.js';

export { writeReportFile } from './adapters/report-file.js';

/** The real world for a workspace. Clients of AWS, GitHub and Coactive will be built here, when a job asks for them. */
export function createServices(workspace: string): Services {
  return { files: new Workspace(workspace), timeLimit: new Watchdog(), clock: { now: () => new Date() } };
}
