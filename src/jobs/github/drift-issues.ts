import type { CommentInput } from '../../report/comment/input.js';
import { commentMarker } from '../../report/comment/marker.js';
import { renderComment } from '../../report/comment/render-comment.js';
import type { Report } from '../../report/report.js';
import type { DriftIssue } from './sync-issues.js';

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
    changes: report.changes.filter(({ connection }) => connection === null),
  };
  return [...own, issueOf({ ...input, report: undeclared }, 'access that nobody declared', 'undeclared')];
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
  const { report, tag, config, links } = input;
  // A run's address in the body would make every night an update.
  const { runUrl, ...steady } = links ?? { runUrl: undefined };
  const identity = `issue ${key} ${tag ?? ''}`;
  const body = renderComment({ ...input, tag: identity, ...('sha' in steady && { links: steady }) });
  const differing = report.changes.filter(({ kind }) => kind !== 'unknown').length;
  const isUnknown = report.outcome === 'incomplete' || report.changes.length > differing;
  const by = runUrl === undefined ? '' : ` See [the run](${runUrl}).`;
  return {
    marker: commentMarker(config, identity),
    title: `Coactive storage access: drift of ${about}`.slice(0, MAX_TITLE),
    body,
    state: differing > 0 ? 'drifted' : isUnknown ? 'unknown' : 'clean',
    ending: `Ended: live state is what is declared again.${by}`,
  };
}

const MAX_TITLE = 250;
