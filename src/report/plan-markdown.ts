import { markdownText } from './markdown-text.js';
import type { PlanReport, StepReport } from './plan-report.js';
import { EFFECTS, planLine, stepFacts, stepLine, stepWitness } from './plan-words.js';

/** A table of a Markdown report: rows that have no room are counted. */
interface Table {
  readonly head: readonly string[];
  readonly rows: readonly string[];
  readonly noun: string;
}

/** What the plan is, with its digest, the failure and how to go on. */
export function planHead(plan: PlanReport): string[] {
  const { digest, failure, continueWith } = plan;
  return [
    `**${planLine(plan)}** <sub>${markdownText(digest)}</sub>`,
    '',
    ...(failure === undefined
      ? []
      : [`Step ${markdownText(failure.step)} failed: ${markdownText(clip(failure.message))}`, '']),
    ...(continueWith === undefined ? [] : [`To go on: ${markdownText(clip(continueWith))}`, '']),
  ];
}

/** The steps, what is left of them, the notes, and what was tried out. */
export function planTables({ steps, left = [], notes, verification = [] }: PlanReport): Table[] {
  return [
    { head: ['| Step | What | Effect |', '| --- | --- | --- |'], rows: steps.map(stepRow), noun: 'step' },
    { head: ['| Left to do | What | Effect |', '| --- | --- | --- |'], rows: left.map(stepRow), noun: 'step' },
    {
      head: ['| Connection | Note |', '| --- | --- |'],
      rows: notes.map(({ connection, text }) => row(connection, text)),
      noun: 'note',
    },
    {
      head: ['| Tried out | On | Result | |', '| --- | --- | --- | --- |'],
      rows: verification.map(({ operation, subject, status, detail }) => row(operation, subject, status, detail)),
      noun: 'result',
    },
  ];
}

function stepRow(step: StepReport): string {
  const witness = stepWitness(step);
  const what = [stepLine(step), stepFacts(step)].map((text) => markdownText(clip(text))).join('<br>');
  const effect = [EFFECTS[step.effect], ...(witness === undefined ? [] : [witness])];
  return `| ${[markdownText(step.id), what, effect.map((text) => markdownText(clip(text))).join('<br>')].join(' | ')} |`;
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map((text) => markdownText(clip(text))).join(' | ')} |`;
}

/** One step must not take the room of all others. */
function clip(text: string): string {
  return text.length > 1_000 ? `${text.slice(0, 1_000)}…` : text;
}
