import { referenceDocuments } from '../access/reference.js';
import type { Config, Connection } from '../config/connection.js';
import { loadConfig } from '../config/load.js';
import { loadPolicies } from '../config/policies.js';
import { trustBase } from '../config/trust-base.js';
import type { PolicyKind } from '../policy/types.js';
import type { AccountReader, Accounts, Clock, PolicyAnalyzers, TimeLimit, WorkspaceFiles } from '../ports.js';
import { buildReport } from '../report/build.js';
import type { Finding } from '../report/finding.js';
import type { FailOn } from '../report/outcome.js';
import { findingOf } from '../report/problem.js';
import type { ConnectionReport, Report } from '../report/report.js';
import { evaluateGuardrails } from '../rules/guardrail.js';
import { RULES } from '../rules/index.js';
import { joinAnalyzer } from '../rules/join-analyzer.js';
import { joinProofs } from '../rules/join-proofs.js';
import { Linter } from '../rules/lint.js';
import type { ConnectionPolicies, Rule } from '../rules/rule.js';
import { applyWaivers, WAIVER_RULES } from '../rules/waive.js';
import { dropDoubles } from '../rules/yield-to.js';
import { addEvidence, describeEvidence, NO_EVIDENCE, type EvidenceOf } from './add-evidence.js';
import { analyzePolicies, type AnalyzerOptions } from './analyze-policies.js';
import { chooseSeverities } from './choose-severities.js';
import { checkDocuments } from './check-documents.js';
import { couldFind, knownRules } from './findable-rules.js';
import { describeVerdicts, judgeSubjects, type Judge } from './judge.js';
import { lintSubjects } from './lint-subjects.js';
import type { EvidenceOptions } from './live/read-all-evidence.js';
import { mergeShared } from './merge-shared.js';
import { findUnknownValues, UNKNOWN_RULES } from './unknown-values.js';

export interface CheckOptions {
  /** Paths and globs; none: the usual places. */
  readonly config: readonly string[];
  /** Names; none: all. */
  readonly connections: readonly string[];
  /** Account ids; left out or none: all. */
  readonly accounts?: readonly string[];
  /** Documents to check without a config; then `kind` says what they are. */
  readonly policy: readonly string[];
  readonly kind?: PolicyKind;
  readonly coactiveRoleArn?: string;
  /** A `coactive.api_url` that is not one of Coactive's is no mistake. */
  readonly allowCustomApi?: boolean;
  readonly failOn: FailOn;
  readonly strict: boolean;
  /** Left out: Access Analyzer is not asked. */
  readonly analyzer?: AnalyzerOptions;
  /** Where Access Analyzer finds credentials, live documents take part in the verdicts. */
  readonly isLiveRead?: boolean;
}

export interface CheckServices {
  readonly files: WorkspaceFiles;
  readonly clock: Clock;
  readonly timeLimit: TimeLimit;
  /** The base branch's config, on pull requests: its rules, waivers, guardrails and roles hold. */
  readonly trusted?: Config;
  readonly analyzers: PolicyAnalyzers;
  readonly accounts: Accounts<AccountReader>;
}

/** What a check is made of, so that a test can hand in its own. */
export interface CheckParts {
  readonly rules: readonly Rule[];
  /** Left out: the prover, where it is needed. */
  readonly judge?: Judge;
}

const PARTS: CheckParts = { rules: RULES };

/**
 * From the files to the report. Mistakes in config, documents and guardrails are all in it, beside the findings of what
 * could be read; a connection is judged only when everything could.
 */
export async function check(
  options: CheckOptions,
  services: CheckServices,
  { rules, judge }: CheckParts = PARTS,
): Promise<Report> {
  if (options.policy.length > 0) return await checkDocuments(options, services, rules);
  const {
    failOn,
    strict,
    connections: names,
    accounts: within = [],
    coactiveRoleArn,
    allowCustomApi = false,
  } = options;
  const { files, clock, timeLimit, analyzers, accounts } = services;
  const loaded = await loadConfig(files, options.config, {
    connections: names,
    accounts: within,
    knownRules: knownRules(rules),
    ...(coactiveRoleArn !== undefined && { coactiveRoleArn }),
    allowCustomApi,
  });
  const config = services.trusted === undefined ? loaded.config : trustBase(loaded.config, services.trusted);
  const { subjects: read, problems } = await loadPolicies(config, files, referenceDocuments, loaded.unfit, {
    acceptsUnknown: true,
  });
  const guarded = await evaluateGuardrails(config.guardrails, read, timeLimit);
  const mistakes = [...loaded.problems, ...problems, ...guarded.problems].map(findingOf);
  const analysis = await analyzePolicies(read, options.analyzer ?? NOT_ASKED, {
    analyzers,
    rules,
    severities: config.rules,
  });
  // What could not be read could allow or deny anything: then nothing is proved, nor called refuted.
  const isJudged = mistakes.length === 0;
  const canReadLive = isJudged && options.isLiveRead === true && analysis.hasCredentials;
  const evidence = canReadLive
    ? await readLive(read, accounts, {
        region: options.analyzer?.region,
        declared: loaded.declared,
      })
    : NO_EVIDENCE;
  const subjects = isJudged ? await judgeSubjects(addEvidence(read, evidence), judge) : read;
  const verdicts = new Map(subjects.map((subject) => [subject.connection, describeVerdicts(subject)]));

  const linter = new Linter(rules, config.rules);
  const offline = [
    ...linter.lintConfig(config),
    ...lintSubjects(linter, subjects),
    // Before proofs are joined with them: silenced ones must not take the undecided verdicts with them.
    ...chooseSeverities(findUnknownValues(subjects), UNKNOWN_RULES, config.rules),
    ...guarded.findings,
  ];
  const found = joinAnalyzer(offline, analysis.findings);
  const { findings, waived } = applyWaivers(
    joinProofs(dropDoubles(strict ? found.map(harden) : found, rules)),
    config.waivers,
    clock.now(),
    { ...config, couldFind: couldFind(rules, config, analysis.accessAnalyzer.status === 'done', options.analyzer) },
  );
  const { accessAnalyzer, isIncomplete } = analysis;
  return buildReport({
    command: 'check',
    accessAnalyzer,
    isIncomplete,
    findings: mergeShared([
      ...mistakes,
      ...analysis.mistakes,
      ...chooseSeverities(findings, WAIVER_RULES, config.rules),
    ]),
    waived: mergeShared(waived),
    connections: config.connections.map((connection) => ({
      ...describe(connection, verdicts.get(connection) ?? {}),
      ...describeEvidence(evidence.get(connection)),
    })),
    checked: { configs: config.files, ...countPolicies(subjects) },
    failOn,
  });
}

const NOT_ASKED: AnalyzerOptions = { mode: 'off', reason: 'not asked' };

/** Loaded here alone: a run without credentials must not pay for it. */
async function readLive(
  subjects: readonly ConnectionPolicies[],
  accounts: CheckServices['accounts'],
  options: EvidenceOptions,
): Promise<EvidenceOf> {
  const { readAllEvidence } = await import('./live/read-all-evidence.js');
  return await readAllEvidence(subjects, accounts, options);
}

/** With `strict`, what is not decided counts as an error. */
function harden(finding: Finding): Finding {
  const isOpen = finding.sources.includes('proof') && finding.severity === 'warning';
  return isOpen ? { ...finding, severity: 'error' } : finding;
}

function describe(connection: Connection, verdicts: ConnectionReport['verdicts']): ConnectionReport {
  const { name, method, bucket, prefixes, state } = connection;
  return { name, method, bucket, prefixes, ...(state === 'absent' && { state }), verdicts };
}

/** Documents, not uses of them: one that connections share counts once. */
function countPolicies(subjects: readonly ConnectionPolicies[]): { policies: number; generated: number } {
  const files = new Set<string>();
  let generated = 0;
  for (const { policies } of subjects) {
    for (const policy of policies) {
      if (policy.generated) generated++;
      else files.add(`${policy.kind} ${policy.file}`);
    }
  }
  return { policies: files.size + generated, generated };
}
