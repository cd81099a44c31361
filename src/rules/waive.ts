import type { Connection, Waiver } from '../config/connection.js';
import type { Finding } from '../report/finding.js';
import type { WaivedFinding } from '../report/report.js';

/** The rules of waivers themselves, for `rules:` and `explain`; they look at findings and so are no `Rule`. */
export const WAIVER_RULES = ['expired-waiver', 'unused-waiver'] as const;

export interface Waived {
  /** What still counts, with the findings about the waivers. */
  readonly findings: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
}

/** What was looked at; a `Config` is one. */
export interface WaiverScope {
  /** Waivers of other connections are left aside; left out: all were looked at. */
  readonly connections?: readonly Pick<Connection, 'name'>[];
  /** True when there are more connections: a waiver without one may serve those. */
  readonly isSelection?: boolean;
  /** Whether a rule could find anything in this run; left out: each could. A waiver for another may serve the next run. */
  readonly couldFind?: (rule: string) => boolean;
}

/**
 * Sets the accepted findings apart. An expired waiver accepts nothing and is an error, one that accepts nothing any more a
 * warning. What is wrong with the configuration itself (source `config`) can not be accepted.
 */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  now: Date,
  { connections, isSelection = false, couldFind = () => true }: WaiverScope = {},
): Waived {
  const names = connections && new Set(connections.map(({ name }) => name));
  const inScope = waivers.filter(({ connection }) => connection === undefined || names?.has(connection) !== false);
  const expired = new Set(inScope.filter((waiver) => now.getTime() >= endOf(waiver)));
  const index = new Map<string, Waiver[]>();
  for (const waiver of inScope) {
    if (expired.has(waiver)) continue;
    const key = keyOf(waiver.rule, waiver.connection);
    index.set(key, [...(index.get(key) ?? []), waiver]);
  }
  const used = new Set<Waiver>();
  const waived: WaivedFinding[] = [];
  const remaining = findings.filter((finding) => {
    if (finding.sources.includes('config')) return true;
    const accepting = [
      ...(finding.connection === undefined ? [] : (index.get(keyOf(finding.rule, finding.connection)) ?? [])),
      ...(index.get(keyOf(finding.rule, undefined)) ?? []),
    ];
    const [waiver] = accepting;
    if (waiver === undefined) return true;
    for (const each of accepting) used.add(each);
    waived.push({ ...finding, reason: waiver.reason, expires: waiver.expires });
    return false;
  });
  const unused = inScope.filter(
    (waiver) =>
      !expired.has(waiver) &&
      !used.has(waiver) &&
      !(isSelection && waiver.connection === undefined) &&
      couldFind(waiver.rule),
  );
  return { findings: [...remaining, ...Array.from(expired, expiredFinding), ...unused.map(unusedFinding)], waived };
}

/** The waiver holds to the end of its day, UTC. */
function endOf({ expires }: Waiver): number {
  return Date.parse(`${expires}T00:00:00Z`) + 86_400_000;
}

function keyOf(rule: string, connection: string | undefined): string {
  return JSON.stringify([rule, connection ?? null]);
}

function expiredFinding(waiver: Waiver): Finding {
  return {
    ...base(waiver, 'expires'),
    rule: 'expired-waiver',
    severity: 'error',
    message: `the waiver for ${subject(waiver)} ended with ${waiver.expires}`,
    fix: 'repair what it accepted and remove it, or decide anew and set a later day',
  };
}

function unusedFinding(waiver: Waiver): Finding {
  return {
    ...base(waiver, 'rule'),
    rule: 'unused-waiver',
    severity: 'warning',
    message: `the waiver for ${subject(waiver)} accepts no finding any more`,
    fix: 'remove it, before it hides the next one',
  };
}

function subject({ rule, connection }: Waiver): string {
  return connection === undefined ? `"${rule}"` : `"${rule}" of "${connection}"`;
}

function base({ connection, origin }: Waiver, key: string) {
  return {
    ...(connection !== undefined && { connection }),
    file: origin.file,
    ...origin.rangeOf([key]),
    sources: ['rule' as const],
  };
}
