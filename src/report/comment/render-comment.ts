import { drawAccess } from '../diagram.js';
import { escapeCode, escapeMarkdown } from '../escape-markdown.js';
import type { Report } from '../report.js';
import { CLAIM, limitsOf, scope } from '../wording.js';
import { accessSection, settingsSection } from './comparison.js';
import { connectionsSection } from './connections.js';
import { clip } from './clip.js';
import { findingsSection, suggestionSections, waivedSection } from './findings.js';
import { fitSections, type Measure } from './fit.js';
import { headline } from './headline.js';
import type { CommentInput } from './input.js';
import { driftSection, planFailure, planSection, verificationSection } from './live.js';
import { commentMarker } from './marker.js';
import { planRecordLines } from './plan-record.js';
import { folded, type Section } from './section.js';
import { witnessSection } from './witnesses.js';

/** GitHub refuses a longer body of a comment or an issue ("body is too long (maximum is 65536 characters)"). */
export const MAX_COMMENT_CHARACTERS = 65_536;

/**
 * The report for a pull request or an issue, the risk on the first screen: outcome, settings of trust that change, what
 * the change does, connections; then the evidence. What has no room is left out and named, never refused. All text of the
 * repository is escaped.
 */
export function renderComment(
  input: CommentInput,
  { max = MAX_COMMENT_CHARACTERS, measure = (text) => text.length }: { max?: number; measure?: Measure } = {},
): string {
  const head = headOf(input);
  const foot = footOf(input);
  const room = max - measure([...head, ...foot].join('\n')) - 1;
  return [...head, ...fitSections(sectionsOf(input), room, measure), ...foot].join('\n');
}

function headOf(input: CommentInput): string[] {
  const { report, config, tag, about, base, notes = [] } = input;
  const title = `### Coactive storage access: ${escapeMarkdown(report.command)}`;
  return [
    commentMarker(config, about === undefined ? tag : `${about} ${tag ?? ''}`, report.command),
    ...planRecordLines(input),
    tag === undefined || tag === '' ? title : `${title} ${escapeCode(clip(tag))}`,
    '',
    `**${headline(report, base)}**`,
    '',
    `Checked ${scope(report)}. ${analyzerText(report)}`,
    '',
    ...planFailure(report),
    ...notes.flatMap((note) => [`> ${escapeMarkdown(clip(note, 500))}`, '']),
  ];
}

function analyzerText({ accessAnalyzer: { status, reason } }: Report): string {
  return `Access Analyzer ${status}${reason === undefined ? '' : `: ${escapeMarkdown(clip(reason))}`}.`;
}

/** In the order of reading. */
function sectionsOf({ report, base, links }: CommentInput): Section[] {
  return [
    ...(base === undefined ? [] : [...settingsSection(base), ...accessSection(base)]),
    ...connectionsSection(report),
    ...findingsSection(report, links),
    ...driftSection(report),
    ...witnessSection(report, links),
    ...suggestionSections(report, links),
    ...diagramSection(report),
    ...planSection(report),
    ...verificationSection(report),
    ...waivedSection(report, links),
  ];
}

function diagramSection(report: Report): Section[] {
  const lines = drawAccess(report);
  return lines.length === 0 ? [] : [folded('diagram', 7, 'Who reaches what', ['```mermaid', ...lines, '```'])];
}

function footOf({ report, links }: CommentInput): string[] {
  const { tool, contract } = report;
  const run = links?.runUrl === undefined ? '' : ` [Log and summary](${links.runUrl}).`;
  const made = `${tool.name} ${tool.version}, IAM data of ${tool.iamData}, contract ${contract.version}.`;
  return [`<sub>${CLAIM} ${limitsOf(report)} ${made}${run}</sub>`, ''];
}
