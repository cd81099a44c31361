import type { Report } from './report.js';
import { visibleJson } from './visible.js';

/** The report as JSON, version 1 of its shape, with a final newline. */
export function renderJson(report: Report): string {
  return `${visibleJson(JSON.stringify(report, null, 2))}\n`;
}
