import type { Paint, Style } from './paint.js';
import { planLine, stepFacts, stepLine, stepWitness } from './plan-words.js';
import type { PlanReport, StepReport, VerificationReport } from './plan-report.js';
import { visible } from './visible.js';

/** The plan for a person at a terminal: each step with what it does to access, then what the reader must know or do. */
export function planText(plan: PlanReport, paint: Paint): string {
  const { digest, steps, notes, failure, left = [], verification = [], continueWith } = plan;
  return [
    paint('bold', planLine(plan)),
    ...steps.flatMap((step) => stepLines(step, paint)),
    ...(failure === undefined
      ? []
      : [paint('red', `  step ${visible(failure.step)} failed: ${visible(failure.message)}`)]),
    ...(left.length === 0 ? [] : ['  left to do:', ...left.flatMap((step) => stepLines(step, paint))]),
    ...notes.map(({ connection, text }) => `  note (${visible(connection)}): ${visible(text)}`),
    ...verification.map((row) => verificationLine(row, paint)),
    ...(continueWith === undefined ? [] : [`  → to go on: ${visible(continueWith)}`]),
    paint('dim', `  digest ${visible(digest)}`),
  ].join('\n');
}

function stepLines(step: StepReport, paint: Paint): string[] {
  const colour = STYLES[step.effect];
  const line = `  ${paint('bold', visible(step.id))}  ${visible(stepLine(step))}`;
  const witness = stepWitness(step);
  return [
    line,
    `      ${colour === undefined ? visible(stepFacts(step)) : paint(colour, visible(stepFacts(step)))}`,
    ...(witness === undefined ? [] : [`      ${visible(witness)}`]),
  ];
}

const STYLES: Readonly<Record<StepReport['effect'], Style | undefined>> = {
  widens: 'yellow',
  narrows: 'green',
  neutral: undefined,
};

function verificationLine({ operation, subject, status, detail }: VerificationReport, paint: Paint): string {
  const shown = status === 'failed' ? paint('red', status) : status;
  return `  ${visible(operation)} ${visible(subject)}: ${shown} (${visible(detail)})`;
}
