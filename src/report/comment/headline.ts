import type { BaseComparison } from '../base-comparison.js';
import { escapeCode, escapeMarkdown } from '../escape-markdown.js';
import { planLine } from '../plan-words.js';
import type { Report, Verdict } from '../report.js';
import { count, OUTCOMES } from '../wording.js';
import { acceptedVerdicts, type Question } from './accepted.js';
import { clip } from './clip.js';

/**
 * The outcome in one line: what a reviewer must know when they read no further. Risks first, the counts last; without any
 * risk what was proved, of what, and nothing more than that.
 */
export function headline(report: Report, base: BaseComparison | undefined): string {
  const risks = [...comparisonParts(base), ...verdictParts(report)];
  const parts = [...risks, ...liveParts(report), ...planParts(report)];
  const counts = countsOf(report);
  const said = [...parts, ...(counts === '' ? [] : [counts])];
  const isRisky = risks.length > 0 || widening(report) > 0;
  const hasStopped = report.plan?.status === 'stopped' || report.plan?.status === 'not-converged';
  const icon = hasStopped ? '❌' : report.outcome === 'passed' && isRisky ? '⚠️' : ICONS[report.outcome];
  const word = report.outcome === 'passed' && report.plan !== undefined ? '' : `${OUTCOMES[report.outcome]}: `;
  return `${icon} ${word}${(said.length === 0 ? [allClear(report)] : said).join('; ')}.`;
}

function comparisonParts(base: BaseComparison | undefined): string[] {
  if (base === undefined) return [];
  const named = (...effects: readonly string[]): string[] =>
    base.access.filter(({ effect }) => effects.includes(effect)).map(({ connection }) => connection);
  return [
    ...(base.problem === undefined ? [] : ['what this change does is not known']),
    ...(base.settings.length === 0 ? [] : ['this change touches whom to trust and what counts']),
    ...about(named('widens', 'widens-and-narrows'), (names) => `this change widens ${names}`),
    ...about(named('added'), (names) => `this change gives access with ${names}`),
    ...about(named('undecided'), (names) => `whether this change widens ${names} is not decided`),
  ];
}

function verdictParts(report: Report): string[] {
  const having = (question: Question, status: Verdict['status']): string[] =>
    report.connections
      .filter((connection) => connection.verdicts[question]?.status === status)
      .filter((connection) => status !== 'refuted' || !acceptedVerdicts(report, connection).has(question))
      .map(({ name }) => name);
  const undecided = report.connections.filter(({ verdicts }) =>
    Object.values(verdicts).some(({ status }) => status === 'undecided'),
  );
  return [
    ...about(having('trust', 'refuted'), (names) => `others than Coactive may assume the role of ${names}`),
    ...about(having('leastPrivilege', 'refuted'), (names) => `more than Coactive needs is allowed in ${names}`),
    ...about(having('sufficiency', 'refuted'), (names) => `something that Coactive needs is missing in ${names}`),
    ...about(
      undecided.map(({ name }) => name),
      (names) => `not everything is decided of ${names}`,
    ),
  ];
}

/** In a plan the differences are what its steps are for. */
function liveParts({ changes, plan, outcome }: Report): string[] {
  const unknown = changes.filter(({ kind }) => kind === 'unknown').length;
  const differing = changes.length - unknown;
  return [
    ...(differing > 0 && plan === undefined ? [`live state differs in ${count(differing, 'place')}`] : []),
    ...(unknown > 0 ? [`${count(unknown, 'part')} of the live state could not be read`] : []),
    ...(outcome === 'incomplete' && changes.length === 0 && plan === undefined
      ? ['a part could not be looked at']
      : []),
  ];
}

/** What the plan is or became, and what its steps do to the access. */
function planParts({ plan }: Report): string[] {
  if (plan === undefined) return [];
  const { steps, status } = plan;
  const line = planLine(plan).replace(/\.$/, '');
  const effects = (['widens', 'narrows', 'neutral'] as const).flatMap((effect) => {
    const number = steps.filter((step) => step.effect === effect).length;
    return number === 0
      ? []
      : [`${effect === 'widens' && status === 'planned' ? '⚠️ ' : ''}${String(number)} ${EFFECTS[effect]}`];
  });
  const lasting = steps.filter(({ reversible }) => !reversible).length;
  const parts = [...effects, ...(lasting === 0 ? [] : [`${String(lasting)} cannot be undone`])];
  return [line, ...(parts.length === 0 ? [] : [`by effect ${parts.join(', ')}`])];
}

/** How many steps of a plan that is still to be taken widen access. */
function widening({ plan }: Report): number {
  return plan?.status === 'planned' ? plan.steps.filter(({ effect }) => effect === 'widens').length : 0;
}

function countsOf({ summary, findings }: Report): string {
  const mistakes = findings.filter(
    ({ sources, severity }) => sources.includes('config') && severity === 'error',
  ).length;
  const own = summary.errors - mistakes;
  return [
    ...(mistakes === 0 ? [] : [`${count(mistakes, 'mistake')} in the inputs to fix first`]),
    ...(own === 0 ? [] : [count(own, 'error')]),
    ...(summary.warnings === 0 ? [] : [count(summary.warnings, 'warning')]),
    ...(summary.notes === 0 ? [] : [count(summary.notes, 'note')]),
    ...(summary.waived === 0 ? [] : [`${String(summary.waived)} waived`]),
  ].join(', ');
}

/** Nothing to say of risks: every verdict is proved, or there was none to give. */
function allClear({ connections, command }: Report): string {
  const all = connections.flatMap(({ verdicts }) => Object.values(verdicts)).map(({ status }) => status);
  const isProved = all.includes('proved') && all.every((status) => status === 'proved' || status === 'not-applicable');
  if (command === 'drift') return 'live state is what is declared';
  if (!isProved) return 'nothing to object';
  return `proved for ${count(connections.length, 'connection')}: Coactive gets what it needs and no more`;
}

/** A sentence about connections by name; none without any. */
function about(names: readonly string[], say: (names: string) => string): string[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, MAX_NAMES).map((name) => escapeCode(clip(name, 60)));
  const further = names.length - shown.length;
  return [say(shown.join(', ') + (further > 0 ? escapeMarkdown(` and ${String(further)} more`) : ''))];
}

const MAX_NAMES = 3;
const EFFECTS = { widens: 'widening', narrows: 'narrowing', neutral: 'neutral' } as const;
const ICONS = { passed: '✅', failed: '❌', invalid: '⚠️', incomplete: '❔' } as const satisfies Record<
  Report['outcome'],
  string
>;
