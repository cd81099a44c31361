import type { Config } from '../config/connection.js';
import { ANALYZER_ONLY_CODES } from '../rules/analyzer-codes.js';
import { ANALYZER_RULES, CUSTOM_CHECK_RULES } from '../rules/analyzer-rules.js';
import type { Rule } from '../rules/rule.js';
import { WAIVER_RULES } from '../rules/waive.js';
import type { AnalyzerOptions } from './analyze-policies.js';
import { UNKNOWN_RULES } from './unknown-values.js';

/** What `rules:` and waivers may name: the same for every command, since all read the same config. */
export function knownRules(rules: readonly Rule[]): string[] {
  const ofAnalyzer = [...ANALYZER_RULES.map(({ id }) => id), ...ANALYZER_ONLY_CODES];
  return [...rules.map(({ id }) => id), ...WAIVER_RULES, ...UNKNOWN_RULES, ...ofAnalyzer];
}

/** What only Access Analyzer finds can not be found while it is not asked: then a waiver for it is not unused. */
export function couldFind(
  rules: readonly Rule[],
  { guardrails }: Pick<Config, 'guardrails'>,
  wasAsked: boolean,
  { customChecks = false }: Partial<AnalyzerOptions> = {},
): (rule: string) => boolean {
  const offline = new Set([...rules, ...guardrails].map(({ id }) => id));
  const ofChecks = new Set<string>(CUSTOM_CHECK_RULES);
  return (rule) => offline.has(rule) || (wasAsked && (customChecks || !ofChecks.has(rule)));
}
