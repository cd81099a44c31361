import { escapeCode, escapeMarkdown, fenceCode } from '../escape-markdown.js';
import type { Finding } from '../finding.js';
import type { Report } from '../report.js';
import { compareSeverities } from '../sort.js';
import { owners } from '../wording.js';
import { clip } from './clip.js';
import type { RepositoryLinks } from './input.js';
import { linkTo } from './link.js';
import { folded, foldedTable, tableSection, type Section } from './section.js';

/** The findings, the worst first, each with a link to its lines at the commit. */
export function findingsSection({ findings }: Report, links: RepositoryLinks | undefined): Section[] {
  const rows = [...findings].sort(compareSeverities).map((finding) => {
    const { severity, rule, message, fix } = finding;
    const owner = owners(finding);
    const what = [clip(message, 1_000), ...(fix === undefined ? [] : [`→ ${clip(fix, 500)}`])].map(escapeMarkdown);
    const whose = [escapeCode(clip(rule)), ...(owner === '' ? [] : [escapeMarkdown(clip(owner))])];
    return [ICONS[severity], placeOf(finding, links), what.join('<br>'), whose.join('<br>')];
  });
  return tableSection({ noun: 'finding', priority: 3, title: 'Findings' }, ['', 'Where', 'What', 'Rule'], rows);
}

/** The statements to put in place of those found, where the fix is mechanical. */
export function suggestionSections({ findings }: Report, links: RepositoryLinks | undefined): Section[] {
  const seen = new Set<string>();
  const sections: Section[] = [];
  for (const finding of [...findings].sort(compareSeverities)) {
    const { file, statement, replacement } = finding;
    const key = `${file}#${String(statement ?? 0)}`;
    if (replacement === undefined || seen.has(key) || sections.length === MAX_SUGGESTIONS) continue;
    seen.add(key);
    const place = placeOf(finding, links);
    const lines =
      replacement === null
        ? [`Remove the statement at ${place}.`]
        : [
            `Instead of the statement at ${place}:`,
            '',
            ...fenceCode(JSON.stringify(replacement, null, 2).split('\n'), 'json'),
          ];
    sections.push(folded('suggestion', 6, 'Suggested statement', lines));
  }
  return sections;
}

export function waivedSection({ waived }: Report, links: RepositoryLinks | undefined): Section[] {
  const rows = waived.map((finding) => [
    placeOf(finding, links),
    escapeCode(clip(finding.rule)),
    escapeMarkdown(clip(finding.reason)),
    escapeMarkdown(clip(finding.expires)),
  ]);
  const title = `Waived: ${String(waived.length)}`;
  return foldedTable({ noun: 'waived finding', priority: 8, title }, ['Where', 'Rule', 'Reason', 'Until'], rows);
}

function placeOf({ file, line, endLine }: Finding, links: RepositoryLinks | undefined): string {
  return linkTo(file, line, endLine, links);
}

/** With a no-break space. */
const ICONS = { error: '❌\u00a0error', warning: '⚠️\u00a0warning', note: 'ℹ️\u00a0note' } as const;
const MAX_SUGGESTIONS = 5;
