import type { Config, Connection } from '../config/connection.js';
import { ConfigError, ServiceError } from '../errors.js';
import type { Policy } from '../policy/types.js';
import type { PolicyAnalyzer, PolicyAnalyzers } from '../ports.js';
import type { Finding, Severity } from '../report/finding.js';
import { findingOf } from '../report/problem.js';
import type { Report } from '../report/report.js';
import type { Rule } from '../rules/rule.js';
import { AnalyzerFindings } from './analyzer-finding.js';
import { AskOnce } from './ask-once.js';

/** Whether and how IAM Access Analyzer is asked. */
export interface AnalyzerOptions {
  readonly mode: 'auto' | 'required' | 'off';
  /** For `off`: why, when it is not the user's choice. */
  readonly reason?: string;
  /** Billed by AWS. */
  readonly customChecks?: boolean;
  /** Left out: that of the first connection that declares one, or the environment's. */
  readonly region?: string;
}

/** Documents to look at, with their connection where there is one. */
export interface AnalyzedSubject {
  readonly connection?: Connection;
  readonly policies: readonly Policy[];
}

/** What the parts of an analysis share. */
export interface Asking {
  readonly questions: AskOnce;
  readonly make: AnalyzerFindings;
  /** Of a document that AWS did not look at. */
  readonly severityOfGap: Severity;
}

export interface Analysis {
  readonly accessAnalyzer: Report['accessAnalyzer'];
  /** Of Access Analyzer; to be joined with those found offline. */
  readonly findings: readonly Finding[];
  /** What the user must repair before what is required can be done; source `config`. */
  readonly mistakes: readonly Finding[];
  /** A service failed that was required. */
  readonly isIncomplete: boolean;
}

export interface AnalysisContext {
  readonly analyzers: PolicyAnalyzers;
  readonly rules: readonly Rule[];
  readonly severities: Config['rules'];
}

/** More makes AWS throttle sooner, not the run quicker. */
const AT_ONCE = 5;

/**
 * What IAM Access Analyzer says of the documents, or why it was not asked. With `auto` nothing that it does stops the check;
 * with `required` what keeps it from answering is the user's mistake or a failed service.
 */
export async function analyzePolicies(
  subjects: readonly AnalyzedSubject[],
  options: AnalyzerOptions,
  { analyzers, rules, severities }: AnalysisContext,
): Promise<Analysis> {
  const { mode, reason = 'switched off', customChecks = false } = options;
  if (mode === 'off') return skipped(reason);
  if (subjects.every(({ policies }) => policies.length === 0)) return skipped('there is no document to look at');
  const required = mode === 'required';
  const make = new AnalyzerFindings(severities, new Set(rules.map(({ id }) => id)));
  const region =
    options.region ?? subjects.find(({ connection }) => connection?.region !== undefined)?.connection?.region;
  let analyzer: PolicyAnalyzer;
  try {
    const opened = await analyzers.open({ required, ...(region !== undefined && { region }) });
    if ('unavailable' in opened) return required ? unavailable(opened.unavailable) : skipped(opened.unavailable);
    analyzer = opened.analyzer;
  } catch (error) {
    return failed(error, [], required, make);
  }
  const asking: Asking = { questions: new AskOnce(AT_ONCE), make, severityOfGap: required ? 'error' : 'warning' };
  const { validatePolicies, runCustomChecks } = await import('./analyzer-tasks.js');
  const settled = await Promise.allSettled([
    ...validatePolicies(subjects, analyzer, asking),
    ...(customChecks ? runCustomChecks(subjects, analyzer, asking) : []),
  ]);
  const findings = settled.flatMap((task) => (task.status === 'fulfilled' ? task.value : []));
  const rejected = settled.find((task) => task.status === 'rejected');
  if (rejected !== undefined) return failed(rejected.reason, findings, required, make);
  const what = customChecks ? 'ValidatePolicy and the custom checks' : 'ValidatePolicy';
  return analysis({ status: 'done', reason: `${what} in ${analyzer.region}` }, { findings });
}

function analysis(accessAnalyzer: Report['accessAnalyzer'], found: Partial<Analysis> = {}): Analysis {
  return { findings: [], mistakes: [], isIncomplete: false, ...found, accessAnalyzer };
}

function skipped(reason: string): Analysis {
  return analysis({ status: 'skipped', reason });
}

function unavailable(reason: string): Analysis {
  const message = `access-analyzer is required, but there are ${reason}`;
  const fix = 'give AWS credentials that may access-analyzer:ValidatePolicy, or use access-analyzer auto';
  const mistakes = [findingOf({ rule: 'invalid-input', message, fix })];
  return analysis({ status: 'failed', reason }, { mistakes });
}

/** A refusal or a failure; anything else is a defect of ours and goes on. What was answered before stays in the report. */
function failed(error: unknown, findings: readonly Finding[], required: boolean, make: AnalyzerFindings): Analysis {
  if (error instanceof ConfigError) {
    const accessAnalyzer = { status: 'failed', reason: error.message } as const;
    if (required) return analysis(accessAnalyzer, { findings, mistakes: error.problems.map(findingOf) });
    return analysis(accessAnalyzer, {
      findings: [...findings, ...make.ofRun(`Access Analyzer failed: ${error.message}`, 'warning')],
    });
  }
  if (!(error instanceof ServiceError)) throw error;
  const cause = error.cause instanceof Error ? ` (${error.cause.name})` : '';
  const reason = `${error.message}${cause}`;
  const severity = required ? 'error' : 'warning';
  const message = `Access Analyzer failed: ${reason}`;
  return analysis(
    { status: 'failed', reason },
    { findings: [...findings, ...make.ofRun(message, severity)], isIncomplete: required },
  );
}
