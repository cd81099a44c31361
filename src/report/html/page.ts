import type { Report } from '../report.js';
import { analyzerLine, CLAIM, limitsOf, outcomeLine, OUTCOMES, scope } from '../wording.js';
import { renderDiagram } from './diagram.js';
import { htmlText } from './html-text.js';
import { renderChanges, renderPlan } from './live-sections.js';
import { SCRIPT } from './script.js';
import { renderConnections, renderFindings, renderWaived } from './sections.js';
import { STYLE } from './style.js';

/**
 * The SHA-256 of the style sheet and of the script as the policy of the page names them: nothing else is applied or run,
 * whatever texts of a repository the page shows. A test says what they must be when either changes.
 */
export const STYLE_HASH = 'sha256-1KoxpbODmI7Q7OKFH21X8lBqZ0MDG1Wx6rrM4PQr7ME=';
export const SCRIPT_HASH = 'sha256-Yxof9YaDc9tDI6O16AA+sfESkd+bi+V4dt9s0/lKi28=';

const POLICY = [
  "default-src 'none'",
  `style-src '${STYLE_HASH}'`,
  `script-src '${SCRIPT_HASH}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const FILTERS = [
  ['connection', 'Connections'],
  ['change', 'Live state'],
  ['error', 'Errors'],
  ['warning', 'Warnings'],
  ['note', 'Notes'],
  ['waived', 'Waived'],
] as const;

/** The report as one page that needs nothing else: no request goes anywhere, and without scripts it shows everything. */
export function renderHtml(report: Report): string {
  const { tool, contract, command, outcome } = report;
  const boxes = FILTERS.map(
    ([value, label]) => `<label><input type="checkbox" value="${value}" checked> ${label}</label>`,
  );
  const sections = [
    renderDiagram(report.connections),
    renderPlan(report),
    renderChanges(report),
    renderConnections(report),
    renderFindings(report),
    renderWaived(report),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>Coactive storage access: ${htmlText(command)}: ${OUTCOMES[outcome]}</title>
<style>${STYLE}</style>
</head>
<body>
<header class="top">
<h1>Coactive storage access: ${htmlText(command)}</h1>
<span class="mark ${outcome}">${OUTCOMES[outcome]}</span>
<p>${htmlText(outcomeLine(report))}</p>
<p class="faint">Checked ${htmlText(scope(report))}. IAM data of ${htmlText(tool.iamData)}; contract ${htmlText(contract.version)} (${htmlText(contract.source)}). ${htmlText(analyzerLine(report))}.</p>
</header>
<div class="filter" role="search" aria-label="Filter" hidden>
<input type="search" id="search" placeholder="Search (press /)" aria-label="Search connections and findings" autocomplete="off">
<fieldset aria-label="What to show">${boxes.join('')}</fieldset>
<span class="faint" id="status" role="status"></span>
</div>
<main>
${sections.join('\n')}
</main>
<footer class="faint">
<p>${htmlText(CLAIM)}</p>
<p>${htmlText(limitsOf(report))}</p>
<p>${htmlText(tool.name)} ${htmlText(tool.version)}</p>
</footer>
<script>${SCRIPT}</script>
</body>
</html>
`;
}
