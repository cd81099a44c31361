import type { Finding } from '../report/finding.js';
import { rank } from '../report/outcome.js';

/**
 * Joins what Access Analyzer found with what was found offline under the same code at the same place: one finding, with our
 * message and fix and both sources, as severe as the worse of the two. What only one of them found stays as it is: AWS not
 * confirming an offline finding is no proof against it.
 */
export function joinAnalyzer(offline: readonly Finding[], analyzed: readonly Finding[]): Finding[] {
  const ours = groupBy(offline);
  const theirs = groupBy(analyzed);
  const confirmed = new Map<Finding, Finding>();
  const rest = analyzed.filter((finding) => {
    const candidates = ours.get(keyOf(finding)) ?? [];
    const same = candidates.filter((other) =>
      isSamePlace(other, finding, candidates, theirs.get(keyOf(finding)) ?? []),
    );
    for (const other of same) confirmed.set(other, worse(finding, confirmed.get(other)));
    return same.length === 0;
  });
  const joined = offline.map((finding): Finding => {
    const by = confirmed.get(finding);
    if (by === undefined) return finding;
    return { ...finding, severity: worse(by, finding).severity, sources: [...finding.sources, 'access-analyzer'] };
  });
  return [...joined, ...rest];
}

/**
 * The ranges overlap (AWS may point at an element where we point at one of its values), or, where AWS points beside it, at
 * a key or a whole statement, both have just this one finding of the code in the statement.
 */
function isSamePlace(our: Finding, their: Finding, ours: readonly Finding[], theirs: readonly Finding[]): boolean {
  if (isElsewhere(our, their)) return false;
  if (overlaps(our, their)) return true;
  const inStatement = (other: Finding): boolean => other.statement === our.statement;
  return ours.filter(inStatement).length === 1 && theirs.filter((other) => !isElsewhere(our, other)).length === 1;
}

/** In another statement; a finding without one may be about any. */
function isElsewhere(our: Finding, their: Finding): boolean {
  return our.statement !== undefined && their.statement !== undefined && our.statement !== their.statement;
}

function overlaps(one: Finding, other: Finding): boolean {
  return isBefore(startOf(one), endOf(other)) && isBefore(startOf(other), endOf(one));
}

type Position = readonly [line: number, column: number];

function isBefore([line, column]: Position, [otherLine, otherColumn]: Position): boolean {
  return line < otherLine || (line === otherLine && column < otherColumn);
}

function startOf({ line, column }: Finding): Position {
  return [line, column];
}

/** Exclusive; an empty range counts as one character. */
function endOf({ line, column, endLine, endColumn }: Finding): Position {
  return endLine === line ? [line, Math.max(endColumn, column + 1)] : [endLine, endColumn];
}

function worse(one: Finding, other: Finding | undefined): Finding {
  return other === undefined || rank(one.severity) <= rank(other.severity) ? one : other;
}

function groupBy(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return groups;
}

function keyOf({ rule, file, connection = '' }: Finding): string {
  return JSON.stringify([rule, file, connection]);
}
