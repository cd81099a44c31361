import { createExcerpts, type Excerpt, type TextOf } from './excerpt.js';
import { changesBlock, rewordingsBlock } from './changes-text.js';
import type { Finding, Severity } from './finding.js';
import { fails, type FailOn } from './outcome.js';
import { createPaint, type Paint, type Style } from './paint.js';
import type { Json } from '../policy/types.js';
import { planText } from './plan-text.js';
import type { ConnectionReport, Report } from './report.js';
import { compareSeverities } from './sort.js';
import { visible } from './visible.js';
import { analyzerLine, CLAIM, count, limitsOf, outcomeLine, owners, scope, VERDICTS, witnessLines } from './wording.js';

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
    changesBlock(report, paint),
    ...(options.quiet
      ? []
      : [
          options.verbose ? rewordingsBlock(report, paint) : '',
          connectionsBlock(report.connections, options.verbose, paint),
          waivedBlock(report, paint),
        ]),
    // What was or is to be done is the answer of plan and apply, and never left out.
    ...(report.plan === undefined ? [] : [planText(report.plan, paint)]),
    ...(options.quiet ? [] : [paint('dim', limits(report))]),
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
    paint(
      'dim',
      `IAM data of ${tool.iamData}; contract ${contract.version} (${contract.source}); ${visible(analyzerLine(report))}`,
    ),
  ].join('\n');
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
  const replaced = new Set<string>();
  for (const finding of [...group].sort(compareSeverities)) {
    // Two findings about one place: its lines are shown once.
    const place = `${String(finding.line)}:${String(finding.column)} ${String(finding.endLine)}:${String(finding.endColumn)}`;
    lines.push(...findingLines(finding, place === last ? undefined : excerptOf(finding), paint));
    last = place;
    const key = `${String(finding.statement)} ${finding.connection ?? ''}`;
    if (finding.replacement === undefined || replaced.has(key)) continue;
    // Findings of one statement each bring the whole of it: the worst one's is shown, then the next run tells.
    replaced.add(key);
    lines.push(...replacementLines(finding.replacement, paint));
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

function replacementLines(replacement: Json, paint: Paint): string[] {
  if (replacement === null) return ['    in its place: nothing, remove the statement'];
  const lines = JSON.stringify(replacement, null, 2).split('\n');
  const shown = lines.slice(0, MOST_REPLACEMENT_LINES).map((line) => `      ${paint('green', visible(line))}`);
  const rest = lines.length - shown.length;
  return ['    in its place:', ...shown, ...(rest > 0 ? [`      … and ${count(rest, 'line')} more`] : [])];
}

const MOST_REPLACEMENT_LINES = 40;

const COLOURS: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', note: 'blue' };

/** The verdicts; a line is enough where all is proved. */
function connectionsBlock(connections: readonly ConnectionReport[], verbose: boolean, paint: Paint): string {
  const judged = connections.filter(({ verdicts }) => verbose || Object.keys(verdicts).length > 0);
  const proved = judged.filter(isProved);
  const isShort = verbose || proved.length <= MOST_PROVED;
  const lines = judged
    .filter((connection) => isShort || !isProved(connection))
    .flatMap((connection) => connectionLines(connection, verbose, paint));
  if (!isShort) lines.push(`  ${count(proved.length, 'connection')} with everything proved (--verbose names them)`);
  return lines.length === 0 ? '' : [paint('bold', 'Connections'), ...lines].join('\n');
}

function connectionLines(connection: ConnectionReport, verbose: boolean, paint: Paint): string[] {
  const { name, method, bucket, prefixes, state, verdicts } = connection;
  const lines: string[] = [];
  for (const key of VERDICT_KEYS) {
    const verdict = verdicts[key];
    if (verdict === undefined) continue;
    const reason = verdict.reason === undefined ? '' : `: ${visible(verdict.reason)}`;
    lines.push(`    ${VERDICTS[key]} ${verdict.status}${reason}`);
    lines.push(...witnessLines(verdict).map((line) => `      ${visible(line)}`));
  }
  const where = prefixes.length === 0 ? 'the whole bucket' : prefixes.map((prefix) => visible(prefix)).join(', ');
  const absent = state === undefined ? '' : ', absent';
  const title = `  ${paint('bold', visible(name))} ${paint('dim', `(${method}${absent})`)} ${visible(bucket)}: ${where}`;
  if (verbose || !isProved(connection)) return [title, ...lines];
  const names = VERDICT_KEYS.filter((key) => verdicts[key]?.status === 'proved').map((key) => VERDICTS[key]);
  return [`${title} ${paint('green', `proved: ${names.join(', ')}`)}`];
}

function isProved({ verdicts }: ConnectionReport): boolean {
  const statuses = Object.values(verdicts).map(({ status }) => status);
  return statuses.includes('proved') && statuses.every((status) => status === 'proved' || status === 'not-applicable');
}

/** More than these are counted: the report is about what is to do. */
const MOST_PROVED = 20;

/** What was claimed and what it does not cover. */
function limits(report: Report): string {
  const hasVerdicts = report.connections.some(({ verdicts }) => verdicts.leastPrivilege !== undefined);
  return hasVerdicts ? `${CLAIM}\n${limitsOf(report)}` : limitsOf(report);
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
