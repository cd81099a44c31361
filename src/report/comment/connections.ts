import { acceptedVerdicts } from './accepted.js';
import { clip } from './clip.js';
import { escapeCode } from '../escape-markdown.js';
import type { ConnectionReport, Report, Verdict } from '../report.js';
import { tableSection, type Section } from './section.js';

/** One row for each connection: what it is, and the answer to each question about it. */
export function connectionsSection(report: Report): Section[] {
  const columns = ['Connection', 'Method', 'Bucket and prefixes', 'Least privilege', 'Sufficient', 'Drift'];
  const rows = report.connections.map((connection) => {
    const { name, method, state, verdicts } = connection;
    const accepted = acceptedVerdicts(report, connection);
    const text = (question: 'leastPrivilege' | 'sufficiency'): string =>
      accepted.has(question) ? '⚠️ refuted, waived' : verdictText(verdicts[question]);
    const trust =
      verdicts.trust?.status === 'refuted'
        ? [accepted.has('trust') ? '⚠️ trust refuted, waived' : '❌ trust refuted']
        : [];
    return [
      escapeCode(clip(name)),
      state === 'absent' ? 'absent' : method,
      places(connection),
      [text('leastPrivilege'), ...trust].join('<br>'),
      text('sufficiency'),
      driftText(name, report),
    ];
  });
  return tableSection({ noun: 'connection', priority: 2, title: 'Connections' }, columns, rows);
}

function places({ bucket, prefixes }: ConnectionReport): string {
  if (prefixes.length === 0) return `${escapeCode(clip(bucket))} (whole bucket)`;
  const shown = prefixes.slice(0, MAX_PREFIXES).map((prefix) => escapeCode(clip(`${bucket}/${prefix}`)));
  const further = prefixes.length - shown.length;
  return [...shown, ...(further > 0 ? [`and ${String(further)} more`] : [])].join('<br>');
}

function verdictText(verdict: Verdict | undefined): string {
  return verdict === undefined ? '–' : VERDICT_TEXTS[verdict.status];
}

/** `drift` alone looks for all that differs: what was not looked at, or could not be read, is never "none". */
function driftText(name: string, { command, changes, plan }: Report): string {
  const own = changes.filter(({ connection }) => connection === name);
  if (command !== 'drift' && own.length === 0) return '–';
  const differing = own.filter(({ kind }) => kind !== 'unknown').length;
  const texts = [
    ...(differing > 0 ? [`${plan?.status === 'planned' ? '⏳' : '❌'} ${String(differing)} different`] : []),
    ...(own.length > differing ? [`❔ ${String(own.length - differing)} unknown`] : []),
  ];
  return texts.length === 0 ? '✅ none' : texts.join('<br>');
}

const VERDICT_TEXTS = {
  proved: '✅ proved',
  refuted: '❌ refuted',
  undecided: '❔ undecided',
  'not-applicable': 'n/a',
} as const;
const MAX_PREFIXES = 5;
