import type { Effect } from '../plan/step.js';
import type { PlanReport, StepReport } from './plan-report.js';
import { count, requestWords } from './wording.js';

/** Phrases of a plan that the renderings share. */

export const EFFECTS: Readonly<Record<Effect, string>> = {
  widens: 'widens access',
  narrows: 'narrows access',
  neutral: 'changes no access',
};

/** What the plan is, or what came of it, in one sentence. */
export function planLine({ status, steps }: PlanReport): string {
  const total = count(steps.length, 'step');
  const done = steps.filter((step) => step.done === true).length;
  switch (status) {
    case 'planned':
      return steps.length === 0 ? 'Nothing to do: what is live is what is declared.' : `Plan: ${total}.`;
    case 'refused':
      return `Refused: of ${total} none was taken.`;
    case 'applied':
      return steps.length === 0
        ? 'Nothing was to do: what is live is what is declared.'
        : `Applied: ${total} taken; a new plan has nothing left to do.`;
    case 'stopped':
      return `Stopped: ${String(done)} of ${total} taken.`;
    case 'not-converged':
      return `Applied: ${total} taken, but a new plan still has something to do.`;
  }
}

/** A step as a sentence: what it is to do, or, once the run has been, what became of it. */
export function stepLine({ summary, done }: StepReport): string {
  if (done === undefined) return summary;
  return `${done ? 'done' : 'not done'}: ${summary}`;
}

/** What a reader must know of a step beside its summary. */
export function stepFacts({ operation, effect, reversible, needs, requestId }: StepReport): string {
  return [
    operation,
    EFFECTS[effect],
    ...(reversible ? [] : ['can not be undone']),
    ...(needs === undefined ? [] : [`needs --${needs}`]),
    ...(requestId === undefined ? [] : [`request ${requestId}`]),
  ].join(', ');
}

/** The request that shows the effect. */
export function stepWitness({ effect, witness }: StepReport): string | undefined {
  if (witness === undefined || effect === 'neutral') return undefined;
  return `${effect === 'widens' ? 'newly possible' : 'no longer possible'}: ${requestWords(witness)}`;
}
