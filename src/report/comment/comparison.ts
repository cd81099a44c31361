import type { AccessChange, AccessExample, BaseComparison } from '../base-comparison.js';
import { clip } from './clip.js';
import { escapeCode, escapeMarkdown } from '../escape-markdown.js';
import { tableSection, type Section } from './section.js';

/** What the change touches of whom to trust and what counts: the first thing that a reviewer must see. */
export function settingsSection({ settings, trusted }: BaseComparison): Section[] {
  const rows = settings.map(({ key, connection, before, after }) => [
    `${escapeCode(clip(key))}<br>${connection === undefined ? 'of all' : `of ${escapeCode(clip(connection))}`}`,
    `${before === undefined ? 'not set' : escapeCode(clip(before))}<br>→ ${after === undefined ? 'not set' : escapeCode(clip(after))}`,
  ]);
  const [section] = tableSection(
    { noun: 'changed setting', priority: 0, title: '⚠️ This change touches whom to trust and what counts' },
    ['Setting', 'On the base branch → in this change'],
    rows,
  );
  if (section === undefined) return [];
  return [{ ...section, close: ['', trusted === 'base' ? FROM_BASE : FROM_HEAD, ''] }];
}

const FROM_BASE =
  'This report was made with the rules, waivers, guardrails and roles of the base branch: these changes count after the merge.';
const FROM_HEAD =
  'This report was made with the rules, waivers, guardrails and roles of this change (`trusted-config: head`).';

/** What the change does to the access itself, by meaning. */
export function accessSection({ access, problem }: BaseComparison): Section[] {
  const title = ['#### What this change does', ''];
  if (problem !== undefined) {
    const line = `❔ Not compared with the base branch: ${escapeMarkdown(clip(problem))}.`;
    return [{ noun: 'comparison', priority: 1, open: [...title, line], rows: [], close: [''] }];
  }
  const rows = EFFECTS.flatMap((effect) => access.filter((change) => change.effect === effect).map(describe));
  const same = access.filter(({ effect }) => effect === 'same');
  if (same.length > 0) rows.push(`- no change in access: ${list(same.map(({ connection }) => connection))}`);
  if (rows.length === 0) return [];
  return [{ noun: 'access change', priority: 1, open: title, rows, close: [''] }];
}

/** In the order of what a reviewer must look at. */
const EFFECTS = ['undecided', 'widens-and-narrows', 'widens', 'added', 'narrows', 'removed'] as const;

function describe({ connection, effect, gained, lost, reason }: AccessChange): string {
  const name = escapeCode(clip(connection));
  switch (effect) {
    case 'undecided':
      return `- ❔ **not decided**: ${name}${reason === undefined ? '' : `: ${escapeMarkdown(clip(reason))}`}`;
    case 'widens-and-narrows':
      return `- ⚠️ **widens**: ${name}: ${examples(gained)}; **narrows**: no longer ${examples(lost)}`;
    case 'widens':
      return `- ⚠️ **widens**: ${name}: ${examples(gained)}`;
    case 'added':
      return `- ⚠️ **new connection**: ${name}${gained.length === 0 ? '' : `: ${examples(gained)}`}`;
    case 'narrows':
      return `- **narrows**: ${name}: no longer ${examples(lost)}`;
    case 'removed':
      return `- **removed connection**: ${name}${lost.length === 0 ? '' : `: no longer ${examples(lost)}`}`;
    case 'same':
      return `- no change in access: ${name}`;
  }
}

function examples(all: readonly AccessExample[]): string {
  const shown = all.slice(0, MAX_EXAMPLES).map(({ action, place, principal }) => {
    const who = principal === undefined ? '' : ` by ${escapeCode(clip(principal))}`;
    return `${escapeCode(clip(action))} on ${escapeCode(clip(place))}${who}`;
  });
  const further = all.length - shown.length;
  return shown.length === 0 ? 'access' : `${shown.join(', ')}${further > 0 ? ` and ${String(further)} more` : ''}`;
}

function list(names: readonly string[]): string {
  const shown = names.slice(0, MAX_NAMES).map((name) => escapeCode(clip(name)));
  return `${shown.join(', ')}${names.length > MAX_NAMES ? ` and ${String(names.length - MAX_NAMES)} more` : ''}`;
}

const MAX_EXAMPLES = 5;
const MAX_NAMES = 10;
