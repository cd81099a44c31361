import { render, type RenderedFormat } from '../report/render.js';
import type { Report } from '../report/report.js';
import type { TextOptions } from '../report/text.js';
import type { Services } from '../run.js';
import { readTexts } from '../run.js';

/** The report in any format: those that few runs ask for are loaded here, the others are `report/render.ts`. */
export async function renderReport(
  report: Report,
  format: RenderedFormat,
  services: Services,
  options: TextOptions,
): Promise<string> {
  if (format === 'sarif') return await renderSarifReport(report, services);
  if (format === 'html') return (await import('../report/html/page.js')).renderHtml(report);
  return render(report, format, options);
}

/** The report as SARIF; rules and rendering are loaded only now. */
export async function renderSarifReport(report: Report, services: Services): Promise<string> {
  const { RULES } = await import('../jobs/index.js');
  const { renderSarif } = await import('../report/sarif.js');
  const textOf = await readTexts({ ...report, findings: [...report.findings, ...report.waived] }, services);
  return renderSarif(report, { rules: RULES, textOf });
}
