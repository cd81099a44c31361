import type { ContextValue, RequestPrincipal } from '../../access/request.js';
import { escapeCode, escapeMarkdown } from '../escape-markdown.js';
import type { Report, Witness } from '../report.js';
import { VERDICTS } from '../wording.js';
import { clip } from './clip.js';
import type { RepositoryLinks } from './input.js';
import { linkTo } from './link.js';
import { tableSection, type Section } from './section.js';

/** The requests that refute a verdict: each can be given to `why` as it stands. */
export function witnessSection({ connections }: Report, links: RepositoryLinks | undefined): Section[] {
  const rows = connections.flatMap(({ name, verdicts }) =>
    QUESTIONS.flatMap((question) =>
      (verdicts[question]?.witnesses ?? []).map((witness) => [
        `${escapeCode(clip(name))}<br>${VERDICTS[question]}`,
        escapeCode(clip(principalText(witness.principal))),
        escapeCode(clip(witness.action)),
        escapeCode(clip(witness.resource)),
        contextText(witness),
        decidedBy(witness, links),
      ]),
    ),
  );
  const columns = ['Refuted by a request', 'Principal', 'Action', 'Resource', 'Given', 'Decided by'];
  return tableSection({ noun: 'witness request', priority: 4, title: 'Witnesses' }, columns, rows);
}

export function principalText(principal: RequestPrincipal): string {
  return typeof principal === 'string' ? principal : Object.entries(principal).flat().join(': ');
}

function contextText({ context }: Witness): string {
  const values = Object.entries<ContextValue>(context).slice(0, MAX_KEYS);
  return values.map(([key, value]) => escapeCode(clip(`${key} = ${JSON.stringify(value)}`))).join('<br>');
}

function decidedBy({ statement, message }: Witness, links: RepositoryLinks | undefined): string {
  const place = statement === undefined ? [] : [linkTo(statement.file, statement.line, statement.line, links)];
  return [...(message === undefined ? [] : [escapeMarkdown(clip(message))]), ...place].join('<br>');
}

const QUESTIONS = ['leastPrivilege', 'sufficiency', 'trust'] as const;
const MAX_KEYS = 8;
