import { createWorkspaceFiles } from './adapters/files.js';
import type { Services } from './run.js';

export { writeReportFile } from './adapters/report-file.js';

/** The real world for a workspace. Clients of AWS, GitHub and Coactive will be built here, when a job asks for them. */
export function createServices(workspace: string): Services {
  return {
    files: createWorkspaceFiles(workspace),
    clock: { now: () => new Date() },
  };
}
