import type { Change, Rewording } from './change.js';
import type { Finding } from './finding.js';
import { decideOutcome, type FailOn } from './outcome.js';
import type { ConnectionReport, Report, WaivedFinding } from './report.js';
import { compareFindings } from './sort.js';
import { CONTRACT, TOOL } from './tool.js';

/** What a job found, before it is sorted, counted and judged. */
export interface Findings {
  readonly command: string;
  readonly findings: readonly Finding[];
  readonly waived?: readonly WaivedFinding[];
  readonly connections?: readonly ConnectionReport[];
  readonly checked?: Report['checked'];
  readonly changes?: readonly Change[];
  readonly rewordings?: readonly Rewording[];
  readonly failOn: FailOn;
  /** Left out: it was not asked. */
  readonly accessAnalyzer?: Report['accessAnalyzer'];
  /** A service failed that had to answer. */
  readonly isIncomplete?: boolean;
}

/** Makes the report of a job: findings in their order, the summary, and the outcome. */
export function buildReport(found: Findings): Report {
  const { command, failOn, waived = [], connections = [], changes = [], isIncomplete = false } = found;
  const findings = [...found.findings].sort(compareFindings);
  return {
    version: 1,
    command,
    outcome: decideOutcome({ findings, changes, failOn, isIncomplete }),
    tool: TOOL,
    contract: CONTRACT,
    accessAnalyzer: found.accessAnalyzer ?? { status: 'skipped', reason: 'not asked' },
    connections,
    findings,
    waived: [...waived].sort(compareFindings),
    changes,
    ...(found.rewordings !== undefined && { rewordings: found.rewordings }),
    checked: found.checked ?? { configs: [], policies: 0, generated: 0 },
    summary: {
      errors: countOf(findings, 'error'),
      warnings: countOf(findings, 'warning'),
      notes: countOf(findings, 'note'),
      waived: waived.length,
    },
  };
}

function countOf(findings: readonly Finding[], severity: Finding['severity']): number {
  return findings.reduce((sum, finding) => sum + (finding.severity === severity ? 1 : 0), 0);
}
