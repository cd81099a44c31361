import { createExcerpts, type Excerpt, type TextOf } from './excerpt.js';
import type { Finding, Severity } from './finding.js';
import { fails, type FailOn } from './outcome.js';
import { createPaint, type Paint, type Style } from './paint.js';
import type { ConnectionReport, Report } from './report.js';
import { compareSeverities } from './sort.js';
import { visible } from './visible.js';
import { LIMITS, outcomeLine, owners, scope, VERDICTS, witnessLines } from './wording.js';

export interface TextOptions {
  readonly textOf: TextOf;
  readonly coloured: boolean;
  readonly failOn: FailOn;
  /** Only what fails, and the outcome. */
  readonly quiet: boolean;
  /** Every connection, not only those with something to say. */
  readonly verbose: boolean;
}

/** The report for a person at a terminal: by file, the worst first; ends with one line that says the outcome. */
export function renderText(report: Report, options: TextOptions): string {
  const paint = createPaint(options.coloured);
  const findings = options.quiet ? report.findings.filter((finding) => isBlocking(finding, options)) : report.findings;
  const excerptOf = createExcerpts(options.textOf);
  const blocks = [
    ...(options.quiet ? [] : [headline(report, paint)]),
    ...[...groupByFile(findings)].map(([file, group]) => fileBlock(file, group, excerptOf, paint)),
    ...(options.quiet
      ? []
      : [connectionsBlock(report.connections, options.verbose, paint), waivedBlock(report, paint)]),
    ...(options.quiet ? [] : [paint('dim', LIMITS)]),
    paint('bold', paint(report.outcome === 'passed' ? 'green' : 'red', outcomeLine(report))),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function isBlocking(finding: Finding, { failOn }: TextOptions): boolean {
  return finding.sources.includes('config') || fails(finding.severity, failOn);
}

function headline(report: Report, paint: Paint): string {
  const { tool, contract, checked, command } = report;
  const configs = checked.configs.length === 0 ? '' : ` of ${listShort(checked.configs)}`;
  return [
    `${paint('bold', `${tool.name} ${tool.version}`)} ${command}`,
    `Checked ${scope(report)}${configs}`,
    paint('dim', `IAM data of ${tool.iamData}; contract ${contract.version} (${contract.source}); ${analyzer(report)}`),
  ].join('\n');
}

function analyzer({ accessAnalyzer: { status, reason } }: Report): string {
  return `Access Analyzer ${status}${reason === undefined ? '' : `: ${visible(reason)}`}`;
}

function listShort(names: readonly string[]): string {
  const shown = names.slice(0, 3).map((name) => visible(name));
  return names.length > 3 ? `${shown.join(', ')} and ${String(names.length - 3)} more` : shown.join(', ');
}

/** In the report's order; what has no file (a mistake on the command line) comes first. */
function groupByFile(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.file);
    if (group === undefined) groups.set(finding.file, [finding]);
    else group.push(finding);
  }
  return groups;
}

function fileBlock(
  file: string,
  group: readonly Finding[],
  excerptOf: (finding: Finding) => Excerpt | undefined,
  paint: Paint,
): string {
  const lines = [paint('bold', file === '' ? 'Inputs' : visible(file))];
  let last = '';
  for (const finding of [...group].sort(compareSeverities)) {
    // Two findings about one place: its lines are shown once.
    const place = `${String(finding.line)}:${String(finding.column)} ${String(finding.endLine)}:${String(finding.endColumn)}`;
    lines.push(...findingLines(finding, place === last ? undefined : excerptOf(finding), paint));
    last = place;
  }
  return lines.join('\n');
}

function findingLines(finding: Finding, found: Excerpt | undefined, paint: Paint): string[] {
  const place = finding.file === '' ? '' : ` ${String(finding.line)}:${String(finding.column)}`;
  const origin = [finding.rule, owners(finding)].filter((part) => part !== '').map((part) => visible(part));
  const colour = COLOURS[finding.severity];
  const gutter = found === undefined ? '' : String(found.line).padStart(6);
  return [
    `  ${paint(colour, finding.severity)}${place}  ${visible(finding.message)} ${paint('dim', `(${origin.join(', ')})`)}`,
    ...(found === undefined
      ? []
      : [
          `${paint('dim', `${gutter} │`)} ${found.text}`,
          `${paint('dim', `${' '.repeat(gutter.length)} │`)} ${paint(colour, found.carets)}`,
        ]),
    ...(finding.fix === undefined ? [] : [`    → ${visible(finding.fix)}`]),
  ];
}

const COLOURS: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', note: 'blue' };

/** The verdicts; those of a connection where all is proved only when asked for. */
function connectionsBlock(connections: readonly ConnectionReport[], verbose: boolean, paint: Paint): string {
  const lines = connections.flatMap((connection) => connectionLines(connection, verbose, paint));
  return lines.length === 0 ? '' : [paint('bold', 'Connections'), ...lines].join('\n');
}

function connectionLines(connection: ConnectionReport, verbose: boolean, paint: Paint): string[] {
  const { name, method, bucket, prefixes, state, verdicts } = connection;
  const lines: string[] = [];
  for (const key of VERDICT_KEYS) {
    const verdict = verdicts[key];
    if (verdict === undefined || (!verbose && verdict.status !== 'refuted' && verdict.status !== 'undecided')) continue;
    const reason = verdict.reason === undefined ? '' : `: ${visible(verdict.reason)}`;
    lines.push(`    ${VERDICTS[key]} ${verdict.status}${reason}`);
    lines.push(...witnessLines(verdict).map((line) => `      ${visible(line)}`));
  }
  if (lines.length === 0 && !verbose) return [];
  const where = prefixes.length === 0 ? 'the whole bucket' : prefixes.map((prefix) => visible(prefix)).join(', ');
  const absent = state === undefined ? '' : ', absent';
  return [
    `  ${paint('bold', visible(name))} ${paint('dim', `(${method}${absent})`)} ${visible(bucket)}: ${where}`,
    ...lines,
  ];
}

const VERDICT_KEYS = ['leastPrivilege', 'sufficiency', 'trust'] as const satisfies readonly (keyof typeof VERDICTS)[];

function waivedBlock({ waived }: Report, paint: Paint): string {
  if (waived.length === 0) return '';
  const lines = waived.map(
    ({ rule, file, line, reason, expires }) =>
      `  ${visible(rule)} at ${visible(file)}:${String(line)} until ${visible(expires)}: ${visible(reason)}`,
  );
  return [paint('bold', 'Waived'), ...lines].join('\n');
}
