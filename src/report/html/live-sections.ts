import type { Change } from '../change.js';
import { changeWitnesses, groupChanges } from '../changes-wording.js';
import { planLine, stepFacts, stepLine, stepWitness } from '../plan-words.js';
import type { StepReport } from '../plan-report.js';
import type { Report } from '../report.js';
import { clip, htmlText } from './html-text.js';
import { section } from './sections.js';

/** What differs between declared and live state, each with the requests that show it. */
export function renderChanges({ changes }: Report): string {
  if (changes.length === 0) return '';
  return section('Live state', 'difference', [...groupChanges(changes).values()].flat().map(renderChange));
}

function renderChange(change: Change): string {
  const { connection, target, kind, resource, message, fix, needs } = change;
  const owner = connection === null ? 'of no connection' : `<span class="code">${htmlText(clip(connection))}</span>`;
  return [
    '<article class="item" data-kind="change">',
    `<div class="head"><span class="mark ${kind === 'unknown' ? 'undecided' : 'error'}">${kind}</span><h3>${target}</h3>`,
    `<span class="faint">${owner} · <span class="code">${htmlText(clip(resource))}</span></span></div>`,
    `<p>${htmlText(clip(message))}</p>`,
    ...changeWitnesses(change).map((line) => `<p class="code">${htmlText(clip(line))}</p>`),
    needs === undefined ? '' : `<p>Needs <span class="code">${htmlText(clip(needs))}</span>.</p>`,
    fix === undefined ? '' : `<p class="faint">→ ${htmlText(clip(fix))}</p>`,
    '</article>',
  ].join('');
}

/** The plan with its digest, or what came of it. */
export function renderPlan({ plan }: Report): string {
  if (plan === undefined) return '';
  const { digest, steps, left = [], failure, continueWith, notes } = plan;
  const lines = [
    ...(failure === undefined ? [] : [`Stopped at ${failure.step}: ${failure.message}`]),
    ...(continueWith === undefined ? [] : [`To go on: ${continueWith}`]),
    ...notes.slice(0, 50).map(({ connection, text }) => `${connection}: ${text}`),
  ];
  const head = [planLine(plan), ...lines].map((line) => `<p>${htmlText(clip(line))}</p>`);
  const items = [...steps, ...left].map(renderStep);
  return section('Plan', 'step', items, `${head.join('')}<p class="faint code">${htmlText(digest)}</p>`);
}

function renderStep(step: StepReport): string {
  const witness = stepWitness(step);
  return [
    '<article class="item" data-kind="change">',
    `<div class="head"><h3 class="code">${htmlText(clip(step.id))}</h3>`,
    `<span class="faint">${htmlText(clip(stepFacts(step)))}</span></div>`,
    `<p>${htmlText(clip(stepLine(step)))}</p>`,
    witness === undefined ? '' : `<p class="code">${htmlText(clip(witness))}</p>`,
    '</article>',
  ].join('');
}
