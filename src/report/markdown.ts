import { changeWitnesses, groupChanges } from './changes-wording.js';
import type { Finding } from './finding.js';
import { markdownText } from './markdown-text.js';
import { planHead, planTables } from './plan-markdown.js';
import type { ConnectionReport, Report } from './report.js';
import { compareSeverities } from './sort.js';
import { analyzerLine, CLAIM, count, limitsOf, outcomeLine, owners, scope, VERDICTS, witnessLines } from './wording.js';

export interface MarkdownOptions {
  /** UTF-8 bytes; what has no room is counted instead. GitHub takes 1 MiB for a job summary, 65,536 for a comment. */
  readonly maxBytes: number;
}

/** The report for a job summary. All text of the repository is escaped. */
export function renderMarkdown(report: Report, { maxBytes }: MarkdownOptions): string {
  const { tool, contract, command } = report;
  const head = [
    `## Coactive storage access: ${command}`,
    '',
    `**${outcomeLine(report)}**`,
    '',
    `Checked ${scope(report)}. IAM data of ${tool.iamData}; contract ${contract.version} (${contract.source}).`,
    '',
    `${markdownText(clip(analyzerLine(report)))}.`,
    '',
    ...(report.plan === undefined ? [] : planHead(report.plan)),
  ];
  const tail = ['', `<sub>${CLAIM} ${limitsOf(report)} ${tool.name} ${tool.version}</sub>`, ''];
  const planned = report.plan === undefined ? [] : planTables(report.plan);
  const tables = [...planned, findingsTable(report), changesTable(report), verdictsTable(report), waivedTable(report)];
  return [...head, ...fit(tables, maxBytes - bytesOf([...head, ...tail])), ...tail].join('\n');
}

interface Table {
  readonly head: readonly string[];
  readonly rows: readonly string[];
  readonly noun: string;
}

function findingsTable({ findings }: Report): Table {
  const rows = [...findings].sort(compareSeverities).map((finding) => {
    const owner = owners(finding);
    const what = [
      markdownText(clip(finding.message)),
      ...(finding.fix === undefined ? [] : [`→ ${markdownText(clip(finding.fix))}`]),
    ];
    const rule = [finding.rule, ...(owner === '' ? [] : [owner])].map((text) => markdownText(clip(text)));
    return `| ${[finding.severity, place(finding), what.join('<br>'), rule.join('<br>')].join(' | ')} |`;
  });
  return { head: ['| | Where | What | Rule |', '| --- | --- | --- | --- |'], rows, noun: 'finding' };
}

function place({ file, line, column }: Finding): string {
  return file === '' ? 'inputs' : `${markdownText(clip(file))}:${String(line)}:${String(column)}`;
}

function changesTable({ changes }: Report): Table {
  const rows = [...groupChanges(changes)].flatMap(([connection, group]) =>
    group.map((change) => {
      const { kind, target, resource, message, fix } = change;
      const shown = [message, ...changeWitnesses(change), ...(fix === undefined ? [] : [`→ ${fix}`])];
      const cells = [
        connection === null ? '' : markdownText(clip(connection)),
        `${kind} ${target}`,
        markdownText(clip(resource)),
        shown.map((text) => markdownText(clip(text))).join('<br>'),
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  );
  return { head: ['| Connection | Difference | Of | What |', '| --- | --- | --- | --- |'], rows, noun: 'difference' };
}

function verdictsTable({ connections }: Report): Table {
  const rows = connections.filter(({ verdicts }) => Object.keys(verdicts).length > 0).map(verdictRow);
  const titles = ['Connection', ...Object.values(VERDICTS)].join(' | ');
  return { head: [`| ${titles} |`, '| --- | --- | --- | --- |'], rows, noun: 'connection' };
}

function verdictRow({ name, verdicts }: ConnectionReport): string {
  const cells = [verdicts.leastPrivilege, verdicts.sufficiency, verdicts.trust].map((verdict) => {
    if (verdict === undefined) return '';
    const reason = verdict.reason === undefined ? [] : [verdict.reason];
    return [verdict.status, ...[...reason, ...witnessLines(verdict)].map((text) => markdownText(clip(text)))].join(
      '<br>',
    );
  });
  return `| ${[markdownText(clip(name)), ...cells].join(' | ')} |`;
}

function waivedTable({ waived }: Report): Table {
  const rows = waived.map((finding) => {
    const cells = [finding.rule, finding.reason, finding.expires].map((text) => markdownText(clip(text)));
    return `| ${[place(finding), ...cells].join(' | ')} |`;
  });
  return { head: ['| Waived | Rule | Reason | Until |', '| --- | --- | --- | --- |'], rows, noun: 'waived finding' };
}

/** As many rows as there is room for, and how many were left out. */
function fit(tables: readonly Table[], maxBytes: number): string[] {
  const lines: string[] = [];
  let left = maxBytes;
  for (const { head, rows, noun } of tables) {
    if (rows.length === 0) continue;
    left -= bytesOf(head) + ROOM_FOR_REST;
    const kept: string[] = [];
    for (const row of rows) {
      const bytes = bytesOf([row]);
      if (bytes > left) break;
      left -= bytes;
      kept.push(row);
    }
    const rest = rows.length - kept.length;
    if (kept.length > 0) lines.push(...head, ...kept, '');
    if (rest > 0) lines.push(`${count(rest, `further ${noun}`)} had no room here: see the log or the report file.`, '');
  }
  return lines;
}

const ROOM_FOR_REST = 200;

function bytesOf(lines: readonly string[]): number {
  return Buffer.byteLength(lines.join('\n')) + 1;
}

/** One finding must not take the room of all others. */
function clip(text: string): string {
  return text.length > 1_000 ? `${text.slice(0, 1_000)}…` : text;
}
