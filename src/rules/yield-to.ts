import { SEVERITIES, type Finding } from '../report/finding.js';
import type { Rule } from './rule.js';

/**
 * Leaves out what another finding at the same place already says (`Rule.yieldsTo`): never two findings for one defect.
 * A finding yields only to one that is at least as severe, so that the outcome can not improve by it.
 */
export function dropDoubles(findings: readonly Finding[], rules: readonly Rule[]): Finding[] {
  const yieldsTo = new Map(
    rules.flatMap(({ id, yieldsTo: others }) => (others ? [[id, new Set(others)] as const] : [])),
  );
  const byPlace = new Map<string, Finding[]>();
  for (const finding of findings) {
    const place = placeOf(finding);
    const there = byPlace.get(place);
    if (there === undefined) byPlace.set(place, [finding]);
    else there.push(finding);
  }
  return findings.filter((finding) => {
    const stronger = yieldsTo.get(finding.rule);
    if (stronger === undefined) return true;
    const there = byPlace.get(placeOf(finding)) ?? [];
    return !there.some((other) => stronger.has(other.rule) && isAtLeast(other, finding));
  });
}

function placeOf({ file, line, column, connection = '' }: Finding): string {
  return `${file}\n${connection}\n${String(line)}:${String(column)}`;
}

function isAtLeast(one: Finding, other: Finding): boolean {
  return SEVERITIES.indexOf(one.severity) <= SEVERITIES.indexOf(other.severity);
}
