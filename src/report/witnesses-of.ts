import type { Finding } from './finding.js';
import type { Report, Verdict, Witness } from './report.js';

type Connections = Report['connections'];

/**
 * The requests that show a finding: those of its connection's refuted verdicts that its statement allows or denies, or,
 * where nothing allows them, those of the verdict that the finding's rule decides. Only for what a proof stands behind.
 */
export function witnessesOf(finding: Finding, connections: Connections): readonly Witness[] {
  if (!finding.sources.includes('proof')) return [];
  const verdicts = connections.find(({ name }) => name === finding.connection)?.verdicts ?? {};
  const refuted = Object.values(verdicts).filter(({ status }) => status === 'refuted');
  const same = witnesses(refuted).filter(
    ({ statement }) => statement?.file === finding.file && statement.index === finding.statement,
  );
  if (same.length > 0 || finding.statement !== undefined) return same;
  const own = VERDICT_OF_RULE[finding.rule];
  return own === undefined ? [] : witnesses([verdicts[own]]).filter(({ statement }) => statement === undefined);
}

/** The rules that say what a verdict says. */
const VERDICT_OF_RULE: Readonly<Record<string, keyof Connections[number]['verdicts']>> = {
  'least-privilege': 'leastPrivilege',
  sufficiency: 'sufficiency',
  trust: 'trust',
};

function witnesses(verdicts: readonly (Verdict | undefined)[]): Witness[] {
  return verdicts.flatMap((verdict) => verdict?.witnesses ?? []);
}
