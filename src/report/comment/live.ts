import { escapeCode, escapeMarkdown } from '../escape-markdown.js';
import { stepWitness } from '../plan-words.js';
import type { StepReport } from '../plan-report.js';
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

/** Why a plan stopped and how to go on: for the first screen, not for a fold. */
export function planFailure({ plan }: Report): string[] {
  const { failure, continueWith } = plan ?? {};
  const said = [
    ...(failure === undefined
      ? []
      : [`Stopped at ${escapeCode(clip(failure.step))}: ${escapeMarkdown(clip(failure.message))}.`]),
    ...(continueWith === undefined ? [] : [`To go on: ${escapeCode(clip(continueWith))}.`]),
  ];
  return said.flatMap((line) => [line, '']);
}

/** The plan with its digest, folded; after `apply` with what came of each step. */
export function planSection({ plan }: Report): Section[] {
  if (plan === undefined) return [];
  const { digest, steps, left = [], status, notes } = plan;
  const title = `Plan <code>${escapeMarkdown(digest)}</code>: ${count(steps.length, 'step')}, ${STATUSES[status]}`;
  const before = notes
    .slice(0, MAX_NOTES)
    .flatMap(({ connection, text }) => [`${escapeCode(clip(connection))}: ${escapeMarkdown(clip(text, 1_000))}`, '']);
  const columns = ['Step', 'What it does', 'Access', ''];
  const facts = { noun: 'plan step', priority: 5, title };
  const rest = foldedTable(
    { noun: 'step left to do', priority: 5, title: `Left to do: ${count(left.length, 'step')}` },
    columns,
    left.map(stepRow),
  );
  if (steps.length > 0) return [...foldedTable(facts, columns, steps.map(stepRow), before), ...rest];
  return [{ ...facts, open: [`**${title}**`, '', ...before], rows: [], close: [] }, ...rest];
}

/** What was tried out through Coactive after `apply`. */
export function verificationSection({ plan }: Report): Section[] {
  const rows = (plan?.verification ?? []).map(({ operation, subject, status, detail }) => [
    RESULTS[status],
    escapeCode(clip(operation)),
    escapeCode(clip(subject)),
    escapeMarkdown(clip(detail, 500)),
  ]);
  const title = 'Tried out through Coactive';
  return tableSection({ noun: 'result', priority: 4, title }, ['', 'Operation', 'On', 'What it showed'], rows);
}

function stepRow(step: StepReport): string[] {
  const { id, summary, effect, reversible, done, needs, requestId } = step;
  const witness = stepWitness(step);
  const access = [EFFECTS[effect], ...(witness === undefined ? [] : [escapeMarkdown(clip(witness, 500))])];
  const marks = [
    ...(done === undefined ? [] : [done ? '✅ done' : '❌ not done']),
    ...(reversible ? [] : ['cannot be undone']),
    ...(needs === undefined ? [] : [`needs <code>${needs}</code>`]),
    ...(requestId === undefined ? [] : [`request ${escapeCode(clip(requestId))}`]),
  ];
  return [escapeCode(clip(id)), escapeMarkdown(clip(summary, 500)), access.join('<br>'), marks.join('<br>')];
}

const EFFECTS = { widens: '⚠️ widens', narrows: 'narrows', neutral: 'neutral' } as const;
const RESULTS = {
  passed: '✅\u00a0passed',
  failed: '❌\u00a0failed',
  inconclusive: '❔\u00a0inconclusive',
  'not verified': '❔\u00a0not verified',
} as const;
const STATUSES = {
  planned: 'not taken',
  refused: 'refused',
  applied: 'applied',
  stopped: 'stopped',
  'not-converged': 'applied, but something is left to do',
} as const;
const MAX_NOTES = 10;
