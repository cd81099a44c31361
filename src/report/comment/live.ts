import { escapeCode, escapeMarkdown } from '../escape-markdown.js';
import type { PlanReport, StepReport } from '../plan-report.js';
import { planLine, stepWitness } from '../plan-words.js';
import type { Report } from '../report.js';
import { count } from '../wording.js';
import { clip } from './clip.js';
import { foldedTable, tableSection, type Section } from './section.js';

/** What differs between declared and live state. */
export function driftSection({ changes }: Report): Section[] {
  const rows = changes.map(({ connection, target, kind, resource, message, fix, needs }) => [
    connection === null ? 'none declared' : escapeCode(clip(connection)),
    `${target}: ${kind === 'unknown' ? '❔ ' : ''}${kind}`,
    escapeCode(clip(resource)),
    [
      ...[message, ...(fix === undefined ? [] : [`→ ${fix}`])].map((text) => escapeMarkdown(clip(text, 500))),
      ...(needs === undefined ? [] : [`needs ${escapeCode(clip(needs))}`]),
    ].join('<br>'),
  ]);
  const columns = ['Connection', 'What', 'Resource', 'Difference'];
  return tableSection({ noun: 'difference', priority: 3, title: 'Live state' }, columns, rows);
}

/** What the steps are and what they do to the access, before all that is folded. */
export function planHeadline(plan: PlanReport): string {
  const { steps } = plan;
  const parts = [
    ...(['widens', 'narrows', 'neutral'] as const).flatMap((effect) => {
      const number = steps.filter((step) => step.effect === effect).length;
      return number === 0 ? [] : [`${effect === 'widens' ? '⚠️ ' : ''}${String(number)} ${PLAN_EFFECTS[effect]}`];
    }),
    ...(steps.some(({ reversible }) => !reversible)
      ? [`${String(steps.filter(({ reversible }) => !reversible).length)} cannot be undone`]
      : []),
  ];
  return parts.length === 0 ? planLine(plan) : `${planLine(plan)} By effect: ${parts.join(', ')}.`;
}

/** The plan with its digest, folded; after `apply` with what came of each step. */
export function planSection({ plan }: Report): Section[] {
  if (plan === undefined) return [];
  const { digest, steps, status, failure, continueWith, notes } = plan;
  const title = `Plan <code>${escapeMarkdown(digest)}</code>: ${count(steps.length, 'step')}, ${STATUSES[status]}`;
  const said = [
    ...(failure === undefined
      ? []
      : [`Stopped at ${escapeCode(clip(failure.step))}: ${escapeMarkdown(clip(failure.message))}.`]),
    ...(continueWith === undefined ? [] : [`To go on: ${escapeCode(clip(continueWith))}.`]),
    ...notes
      .slice(0, MAX_NOTES)
      .map(({ connection, text }) => `${escapeCode(clip(connection))}: ${escapeMarkdown(clip(text, 1_000))}`),
  ];
  const before = said.flatMap((line) => [line, '']);
  const columns = ['Step', 'What it does', 'Access', ''];
  const facts = { noun: 'plan step', priority: 5, title };
  if (steps.length > 0) return foldedTable(facts, columns, steps.map(stepRow), before);
  return [{ ...facts, open: [`**${title}**`, '', ...before], rows: [], close: [] }];
}

function stepRow(step: StepReport): string[] {
  const { id, summary, effect, reversible, done, needs } = step;
  const shown = stepWitness(step);
  const access = [EFFECTS[effect], ...(shown === undefined ? [] : [escapeMarkdown(clip(shown, 500))])];
  const marks = [
    ...(done === undefined ? [] : [done ? '✅ done' : '❌ not done']),
    ...(reversible ? [] : ['cannot be undone']),
    ...(needs === undefined ? [] : [`needs <code>${needs}</code>`]),
  ];
  return [escapeCode(clip(id)), escapeMarkdown(clip(summary, 500)), access.join('<br>'), marks.join('<br>')];
}

const PLAN_EFFECTS = { widens: 'widening', narrows: 'narrowing', neutral: 'neutral' } as const;
const EFFECTS = { widens: '⚠️ widens', narrows: 'narrows', neutral: 'neutral' } as const;
const STATUSES = {
  planned: 'not taken',
  refused: 'refused',
  applied: 'applied',
  stopped: 'stopped',
  'not-converged': 'applied, but something is left to do',
} as const;
const MAX_NOTES = 10;
