import type { Finding } from '../finding.js';
import type { ConnectionReport, Report, Verdict } from '../report.js';
import { compareSeverities } from '../sort.js';
import { count, owners, VERDICTS, witnessLines } from '../wording.js';
import { clip, htmlText } from './html-text.js';

/** A page of more is no longer read, and the browser of whoever opens it should not have to hold it. */
const MOST = 2_000;

/** Each connection with its verdicts and the requests that show them. */
export function renderConnections({ connections }: Report): string {
  if (connections.length === 0) return '';
  return section('Connections', 'connection', connections.map(renderConnection));
}

function renderConnection({ name, method, bucket, prefixes, state, verdicts }: ConnectionReport): string {
  const scope = prefixes.length === 0 ? 'the whole bucket' : prefixes.slice(0, 50).join(', ');
  const judged = (Object.keys(VERDICTS) as (keyof typeof VERDICTS)[]).flatMap((key) => {
    const verdict = verdicts[key];
    return verdict === undefined ? [] : [{ title: VERDICTS[key], verdict }];
  });
  const marks = judged.map(
    ({ title, verdict }) => `<li>${title} <span class="mark ${verdict.status}">${htmlText(verdict.status)}</span></li>`,
  );
  const list = marks.length > 0 ? `<ul class="verdicts">${marks.join('')}</ul>` : '<p class="faint">Not judged.</p>';
  return [
    '<article class="item" data-kind="connection">',
    `<div class="head"><h3 class="code">${htmlText(clip(name))}</h3>`,
    `<span class="faint">${htmlText(method)} · <span class="code">${htmlText(clip(bucket))}</span> · <span class="code">${htmlText(clip(scope))}</span></span></div>`,
    state === 'absent' ? '<p class="absent">Declared absent: the access is to be removed.</p>' : list,
    ...judged.map(({ title, verdict }) => renderEvidence(title, verdict)),
    '</article>',
  ].join('');
}

function renderEvidence(title: string, verdict: Verdict): string {
  const lines = [...(verdict.reason === undefined ? [] : [verdict.reason]), ...witnessLines(verdict)];
  if (lines.length === 0) return '';
  const what = verdict.status === 'refuted' ? 'a request that shows it' : 'the reason';
  const isOpen = verdict.status === 'not-applicable' ? '' : ' open';
  const items = lines.slice(0, 50).map((line) => `<li class="code">${htmlText(clip(line))}</li>`);
  return `<details${isOpen}><summary>${title}: ${what}</summary><ul>${items.join('')}</ul></details>`;
}

/** The findings, the worst first. */
export function renderFindings({ findings }: Report): string {
  if (findings.length === 0) return '<section><h2>Findings</h2><p class="proved">None.</p></section>';
  return section('Findings', 'finding', [...findings].sort(compareSeverities).map(renderFinding));
}

function renderFinding(finding: Finding): string {
  const { severity, rule, message, fix } = finding;
  const owner = owners(finding);
  return [
    `<article class="item" data-kind="${severity}">`,
    `<div class="head"><span class="mark ${severity}">${severity}</span><h3 class="code">${htmlText(clip(rule))}</h3>`,
    `<span class="faint">${owner === '' ? '' : `<span class="code">${htmlText(clip(owner))}</span> · `}${place(finding)}</span></div>`,
    `<p>${htmlText(clip(message))}</p>`,
    fix === undefined ? '' : `<p class="faint">→ ${htmlText(clip(fix))}</p>`,
    '</article>',
  ].join('');
}

function place({ file, line, column }: Finding): string {
  if (file === '') return 'inputs';
  return `<span class="code">${htmlText(clip(file))}:${String(line)}:${String(column)}</span>`;
}

/** What is accepted for now, and until when. */
export function renderWaived({ waived }: Report): string {
  if (waived.length === 0) return '';
  const items = waived.map((finding) =>
    [
      '<article class="item" data-kind="waived">',
      `<div class="head"><span class="mark">waived</span><h3 class="code">${htmlText(clip(finding.rule))}</h3>`,
      `<span class="faint">${place(finding)}</span></div>`,
      `<p>${htmlText(clip(finding.message))}</p>`,
      `<p class="faint">Until ${htmlText(clip(finding.expires))}: ${htmlText(clip(finding.reason))}</p></article>`,
    ].join(''),
  );
  return section('Waived', 'waived finding', items);
}

/** A part of the page: its title with the number of items, what stands before them, and no more of them than a browser bears. */
export function section(title: string, noun: string, items: readonly string[], before = ''): string {
  const left = items.length - MOST;
  const rest = left > 0 ? `<p>${count(left, `further ${noun}`)} had no room here: see the report as JSON.</p>` : '';
  return `<section><h2>${title} <span class="faint">${String(items.length)}</span></h2>\n${before}${items.slice(0, MOST).join('\n')}\n${rest}</section>`;
}
