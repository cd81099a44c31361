import type { Finding, Severity } from './finding.js';
import { compareFindings } from './sort.js';
import { visible } from './visible.js';
import { SEVERITIES } from './finding.js';

/** A message on a line of a file, as GitHub shows it in a pull request. */
export interface Annotation {
  readonly severity: Severity;
  readonly message: string;
  readonly title: string;
  /** Left out together with the position where the finding has no file. */
  readonly file?: string;
  readonly startLine?: number;
  readonly endLine?: number;
  /** GitHub takes columns only where the range is on one line. */
  readonly startColumn?: number;
  readonly endColumn?: number;
}

export interface Annotations {
  readonly shown: readonly Annotation[];
  /** How many findings have none, because GitHub shows no more. */
  readonly left: number;
}

/** GitHub keeps ten of each level for a step and drops the rest. Source: GitHub Docs, workflow commands, limits. */
const MAX_PER_LEVEL = 10;

/** The first ten findings of each level, errors first. */
export function annotationsOf(findings: readonly Finding[]): Annotations {
  const shown = SEVERITIES.flatMap((severity) =>
    findings
      .filter((finding) => finding.severity === severity)
      .sort(compareFindings)
      .slice(0, MAX_PER_LEVEL)
      .map(annotate),
  );
  return { shown, left: findings.length - shown.length };
}

function annotate(finding: Finding): Annotation {
  const { severity, rule, message, fix, file, line, column, endLine, endColumn } = finding;
  const text = fix === undefined ? visible(message) : `${visible(message)}\n→ ${visible(fix)}`;
  const said = { severity, title: visible(rule), message: text };
  if (file === '') return said;
  const columns = line === endLine ? { startColumn: column, endColumn } : {};
  return { ...said, file, startLine: line, endLine, ...columns };
}
