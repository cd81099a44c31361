import { renderJson } from './json.js';
import { renderMarkdown } from './markdown.js';
import type { Report } from './report.js';
import { renderText, type TextOptions } from './text.js';

/** The formats of this version. */
export const RENDERED_FORMATS = ['text', 'json', 'markdown', 'sarif', 'html'] as const;
export type RenderedFormat = (typeof RENDERED_FORMATS)[number];

/**
 * The report in a format that needs nothing but the report and its options; `run/render-report.ts` has the others. A
 * Markdown file has no limit but that of GitHub's job summary.
 */
export function render(
  report: Report,
  format: Exclude<RenderedFormat, 'sarif' | 'html'>,
  options: TextOptions,
): string {
  if (format === 'json') return renderJson(report);
  if (format === 'markdown') return renderMarkdown(report, { maxBytes: MAX_SUMMARY_BYTES });
  return renderText(report, options);
}

export function isRendered(format: string): format is RenderedFormat {
  return (RENDERED_FORMATS as readonly string[]).includes(format);
}

/** GitHub refuses a step's summary above 1 MiB as a whole; the rest is room for what other code of the step adds. */
export const MAX_SUMMARY_BYTES = 1_000_000;
