import type { ContextValue, RequestPrincipal } from '../../access/request.js';
import { escapeCode, escapeMarkdown } from '../escape-markdown.js';
import type { Report, Verdict, Witness } from '../report.js';
import { count, VERDICTS } from '../wording.js';
import { clip } from './clip.js';
import type { RepositoryLinks } from './input.js';
import { linkTo } from './link.js';
import { tableSection, type Section } from './section.js';

/**
 * The requests that refute a verdict: each can be given to `why` as it stands. Three columns, since GitHub cuts a wider
 * table off; a caller is written once for the rows that follow.
 */
export function witnessSection({ connections }: Report, links: RepositoryLinks | undefined): Section[] {
  const rows = connections.flatMap(({ name, verdicts }) =>
    QUESTIONS.flatMap((question) =>
      rowsOf(`${escapeCode(clip(name))}<br>${VERDICTS[question]}`, verdicts[question], links),
    ),
  );
  const columns = ['Refuted', 'By this request', 'Decided by'];
  return tableSection({ noun: 'witness request', priority: 4, title: 'Witnesses' }, columns, rows);
}

function rowsOf(title: string, verdict: Verdict | undefined, links: RepositoryLinks | undefined): string[][] {
  const { witnesses = [], more = 0 } = verdict ?? {};
  let last: string | undefined;
  const rows = witnesses.map((witness) => {
    const caller = callerText(witness);
    const shown = caller === last ? 'by the same' : caller;
    last = caller;
    const what = `${escapeCode(clip(witness.action))} on ${escapeCode(clip(witness.resource))}`;
    return [title, `${what}<br>${shown}`, decidedBy(witness, links)];
  });
  return more === 0 ? rows : [...rows, [title, `and ${count(more, 'further action')}`, '']];
}

export function principalText(principal: RequestPrincipal): string {
  return typeof principal === 'string' ? principal : Object.entries(principal).flat().join(': ');
}

function callerText({ principal, context }: Witness): string {
  const values = Object.entries<ContextValue>(context).slice(0, MAX_KEYS);
  const given = values.map(([key, value]) => escapeCode(clip(`${key} = ${JSON.stringify(value)}`)));
  const by = `by ${escapeCode(clip(principalText(principal)))}`;
  return given.length === 0 ? by : `${by}<br>given ${given.join(', ')}`;
}

function decidedBy({ statement, message }: Witness, links: RepositoryLinks | undefined): string {
  const place = statement === undefined ? [] : [linkTo(statement.file, statement.line, statement.line, links)];
  return [...(message === undefined ? [] : [escapeMarkdown(clip(message))]), ...place].join('<br>');
}

const QUESTIONS = ['leastPrivilege', 'sufficiency', 'trust'] as const;
const MAX_KEYS = 8;
