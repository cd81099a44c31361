import type { Finding } from './finding.js';
import { rank } from './outcome.js';

/** By file, line, column and rule: the order of the report, the same on every machine. */
export function compareFindings(one: Finding, other: Finding): number {
  return (
    compareTexts(one.file, other.file) ||
    one.line - other.line ||
    one.column - other.column ||
    compareTexts(one.rule, other.rule) ||
    compareTexts(one.connection ?? '', other.connection ?? '') ||
    compareTexts(one.message, other.message)
  );
}

/** The worst first, then in the order of the report. */
export function compareSeverities(one: Finding, other: Finding): number {
  return rank(one.severity) - rank(other.severity) || compareFindings(one, other);
}

/** By UTF-16 code units: `localeCompare` depends on the machine. */
function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
