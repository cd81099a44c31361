import type { InputProblem } from '../errors.js';
import { indexLines } from '../policy/range.js';
import { MAX_POLICY_CHARACTERS } from '../policy/syntax.js';
import { parsePolicy } from '../policy/parse.js';
import type { Policy, PolicyKind } from '../policy/types.js';
import type { PolicyAnalyzers, WorkspaceFiles } from '../ports.js';
import { buildReport } from '../report/build.js';
import type { Finding } from '../report/finding.js';
import type { FailOn } from '../report/outcome.js';
import { findingOf } from '../report/problem.js';
import type { Report } from '../report/report.js';
import { joinAnalyzer } from '../rules/join-analyzer.js';
import { Linter } from '../rules/lint.js';
import type { Rule } from '../rules/rule.js';
import { dropDoubles } from '../rules/yield-to.js';
import { analyzePolicies, type AnalyzerOptions } from './analyze-policies.js';

interface DocumentOptions {
  /** Paths and globs. */
  readonly policy: readonly string[];
  readonly kind?: PolicyKind;
  readonly failOn: FailOn;
  /** Left out: Access Analyzer is not asked. */
  readonly analyzer?: AnalyzerOptions;
}

/** Checks documents without a config: the grammar, and the rules that need no connection. */
export async function checkDocuments(
  { policy: patterns, kind = 'permissions', failOn, analyzer = { mode: 'off', reason: 'not asked' } }: DocumentOptions,
  { files, analyzers }: { readonly files: WorkspaceFiles; readonly analyzers: PolicyAnalyzers },
  rules: readonly Rule[],
): Promise<Report> {
  const linter = new Linter(rules);
  const mistakes: Finding[] = [];
  const findings: Finding[] = [];
  const names = new Set<string>();
  for (const pattern of patterns) {
    const matches = await files.glob(pattern);
    for (const name of matches) names.add(name);
    if (matches.length === 0) {
      mistakes.push(findingOf({ message: `no policy matches ${JSON.stringify(pattern)}`, fix: 'correct --policy' }));
    }
  }
  const read = await Promise.all(
    [...names].map(async (file) => ({ file, result: await files.read(file, MAX_POLICY_CHARACTERS * 4) })),
  );
  const policies: Policy[] = [];
  for (const { file, result } of read) {
    if ('problem' in result) {
      const rule = 'invalid-policy-file';
      mistakes.push(findingOf({ rule, file, message: `the policy ${JSON.stringify(file)} ${result.problem}` }));
      continue;
    }
    const parsed = parsePolicy(result.text, kind, file);
    if ('problem' in parsed) {
      mistakes.push(findingOf(syntaxProblem(file, result.text, parsed.problem)));
      continue;
    }
    policies.push(parsed.policy);
    for (const finding of linter.lintPolicy(parsed.policy)) findings.push(finding);
  }
  const analysis = await analyzePolicies([{ policies }], analyzer, { analyzers, rules, severities: {} });
  const { accessAnalyzer, isIncomplete } = analysis;
  return buildReport({
    command: 'check',
    accessAnalyzer,
    isIncomplete,
    findings: [...mistakes, ...analysis.mistakes, ...dropDoubles(joinAnalyzer(findings, analysis.findings), rules)],
    checked: { configs: [], policies: policies.length, generated: 0 },
    failOn,
  });
}

function syntaxProblem(
  file: string,
  text: string,
  problem: { readonly offset: number; readonly length: number; readonly message: string },
): InputProblem {
  const range = indexLines(text)(problem.offset, problem.length);
  return { rule: 'JSON_SYNTAX_ERROR', file, message: problem.message, ...range };
}
