import type { CommentInput } from '../../report/comment/input.js';
import { commentMarker } from '../../report/comment/marker.js';
import { renderComment } from '../../report/comment/render-comment.js';
import type { Report } from '../../report/report.js';
import { visible } from '../../report/visible.js';
import type { Finding } from '../../report/finding.js';
import type { DriftIssue, OrphanEnding } from './sync-issues.js';

export type IssueGrouping = 'per-connection' | 'single' | 'off';

/** The issues that a drift report is about: one for each connection and one for what none declares, or one in all. */
export function driftIssues(input: CommentInput, grouping: Exclude<IssueGrouping, 'off'>): DriftIssue[] {
  if (grouping === 'single') return [issueOf(input, 'the declared connections', 'single')];
  const { report } = input;
  const names = report.connections.map(({ name }) => name);
  const narrow = createNarrow(report);
  const own = names.map((name) => issueOf({ ...input, report: narrow(name) }, name, `connection ${name}`));
  const undeclared = {
    ...report,
    connections: [],
    findings: report.findings.filter(({ connection }) => connection === undefined),
    changes: report.changes.filter(({ connection }) => connection === null),
  };
  return [...own, issueOf({ ...input, report: undeclared }, 'access that nobody declared', 'undeclared')];
}

function isError({ severity, sources }: Finding): boolean {
  return severity === 'error' && !sources.includes('config');
}

/** The report as far as it is about one connection; of thousands each is found without a search. */
function createNarrow(report: Report): (name: string) => Report {
  const connections = groupBy(report.connections, ({ name }) => name);
  const findings = groupBy(report.findings, ({ connection }) => connection);
  const changes = groupBy(report.changes, ({ connection }) => connection);
  return (name) => ({
    ...report,
    connections: connections.get(name) ?? [],
    findings: findings.get(name) ?? [],
    waived: [],
    changes: changes.get(name) ?? [],
  });
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function issueOf(input: CommentInput, about: string, key: string): DriftIssue {
  const { report, links } = input;
  // A run's address in the body would make every night an update.
  const body = renderComment({
    ...input,
    about: `issue ${key}`,
    ...(links && { links: { repositoryUrl: links.repositoryUrl, sha: links.sha } }),
  });
  const differing = report.changes.filter(({ kind }) => kind !== 'unknown').length;
  const isUnknown =
    report.outcome === 'incomplete' || report.outcome === 'invalid' || report.changes.length > differing;
  // A verdict that live documents refute is told as a finding.
  const isDrifted = differing > 0 || report.findings.some((finding) => isError(finding));
  const [marker = '', ...rest] = body.split('\n');
  return {
    marker,
    title: `Coactive storage access: drift of ${visible(about)}`.slice(0, MAX_TITLE),
    body: [marker, scopeOf(input), ...rest].join('\n'),
    state: isDrifted ? 'drifted' : isUnknown ? 'unknown' : 'clean',
    ending: `Ended: live state is what is declared again.${seenBy(input)}`,
  };
}

/**
 * What ends an issue that this run has nothing to say about any more, since nobody declares its connection or issues are
 * grouped otherwise; undefined where the run did not look at everything, so that nothing is known to have ended.
 */
export function orphanEnding(input: CommentInput, isSelection: boolean): OrphanEnding | undefined {
  const { outcome } = input.report;
  if (isSelection || outcome === 'invalid' || outcome === 'incomplete') return undefined;
  return {
    scope: scopeOf(input),
    ending: `Ended: this connection is declared no longer, or has an issue with others.${seenBy(input)}`,
  };
}

/** The second hidden line: which config and tag an issue belongs to, whatever it is about. */
function scopeOf({ config, tag = '' }: CommentInput): string {
  return commentMarker(config, `issues ${tag}`, 'drift');
}

function seenBy({ links }: CommentInput): string {
  if (links === undefined) return '';
  const { repositoryUrl, sha, runUrl } = links;
  const run = runUrl === undefined ? '' : ` by [this run](${runUrl})`;
  return ` Seen at [${sha.slice(0, 7)}](${repositoryUrl}/commit/${sha})${run}.`;
}

const MAX_TITLE = 250;
