import type { Rule } from '../rules/rule.js';
import { escapeSarif } from './escape-sarif.js';
import type { TextOf } from './excerpt.js';
import type { Finding } from './finding.js';
import type { Report } from './report.js';
import { createFingerprints } from './sarif/fingerprint.js';
import type { SarifLog, SarifNotification } from './sarif/log.js';
import { resultOf } from './sarif/result.js';
import { describeRule } from './sarif/rule.js';
import { compareFindings, compareSeverities } from './sort.js';
import { visibleJson } from './visible.js';
import { outcomeLine } from './wording.js';

export interface SarifOptions {
  /** Every rule, for the help of those found. */
  readonly rules: readonly Rule[];
  /** The texts of the files of findings and waived ones, for fingerprints that outlive a move. */
  readonly textOf: TextOf;
}

/** GitHub refuses a run with more. Source: GitHub Docs, SARIF support for code scanning, limits. */
const MAX_RESULTS = 25_000;

/**
 * The report as SARIF 2.1.0 with a final newline: a result for each finding, waived ones suppressed with their reason. What
 * has no file (a mistake in the inputs) is a notification of the run, since GitHub takes no result without a place.
 */
export function renderSarif(report: Report, { rules, textOf }: SarifOptions): string {
  const placed = [...report.findings, ...report.waived].filter(({ file }) => file !== '').sort(compareSeverities);
  const shown = placed.slice(0, MAX_RESULTS).sort(compareFindings);
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const firsts = new Map<string, Finding>();
  for (const finding of shown) if (!firsts.has(finding.rule)) firsts.set(finding.rule, finding);
  const descriptors = [...firsts.values()].map((finding) => describeRule(finding, byId));
  const context = {
    connections: report.connections,
    ruleIndex: new Map(descriptors.map(({ id }, index) => [id, index])),
    fingerprintOf: createFingerprints(textOf),
    hasSuppressions: report.waived.length > 0,
  };
  const log: SarifLog = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            version: report.tool.version,
            semanticVersion: report.tool.version,
            rules: descriptors,
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        invocations: [
          {
            executionSuccessful: report.outcome === 'passed' || report.outcome === 'failed',
            toolConfigurationNotifications: report.findings.filter(({ file }) => file === '').map(notify),
            ...(placed.length > MAX_RESULTS && { toolExecutionNotifications: [leftOut(placed.length - MAX_RESULTS)] }),
          },
        ],
        results: shown.map((finding) => resultOf(finding, context)),
        properties: {
          command: report.command,
          outcome: report.outcome,
          summary: outcomeLine(report),
          iamData: report.tool.iamData,
          contract: report.contract.version,
        },
      },
    ],
  };
  return `${visibleJson(JSON.stringify(log, null, 2))}\n`;
}

function notify({ severity, message, fix }: Finding): SarifNotification {
  return { level: severity, message: { text: escapeSarif(fix === undefined ? message : `${message} → ${fix}`) } };
}

function leftOut(number: number): SarifNotification {
  return {
    level: 'warning',
    message: {
      text: `${String(number)} further findings have no room here: GitHub takes ${String(MAX_RESULTS)} a run.`,
    },
  };
}
