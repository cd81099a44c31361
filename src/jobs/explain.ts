import { ConfigError } from '../errors.js';
import { nearest } from '../policy/nearest.js';
import { exampleText } from '../report/example-text.js';
import { ANALYZER_ONLY_CODES, CHECK_REFERENCE } from '../rules/analyzer-codes.js';
import { ANALYZER_RULES, type AnalyzerRule } from '../rules/analyzer-rules.js';
import type { Rule } from '../rules/rule.js';
import { RUN_RULES, type RunRule } from '../rules/run-rules.js';

/** A rule for a person at a terminal: why, bad, good, how to fix, reference. An unknown id is the user's mistake. */
export function explain(id: string, rules: readonly Rule[]): string {
  const isAsked = (candidate: string): boolean => candidate.toLowerCase() === id.toLowerCase();
  const rule = rules.find((candidate) => isAsked(candidate.id));
  if (rule === undefined) return explainAnswer(isAsked) ?? explainCode(isAsked) ?? refuse(id, rules);
  const where = rule.applies.length === 0 ? 'the config' : `${rule.applies.join(', ')} documents`;
  return [
    `${rule.id} (${rule.severity}; looks at ${rule.scope === 'config' ? 'the config' : where})`,
    rule.summary,
    '',
    'Why',
    indent(rule.rationale),
    '',
    'Bad',
    indent(exampleText(rule.bad)),
    '',
    'Good',
    indent(exampleText(rule.good)),
    '',
    'How to fix',
    indent(rule.howToFix),
    '',
    `Reference: ${rule.reference}`,
    '',
  ].join('\n');
}

/** What is said of the answers of IAM Access Analyzer, and of the run itself. */
function explainAnswer(isAsked: (id: string) => boolean): string | undefined {
  const ofRun: RunRule | undefined = RUN_RULES.find((candidate) => isAsked(candidate.id));
  const rule: AnalyzerRule | undefined = ofRun ?? ANALYZER_RULES.find((candidate) => isAsked(candidate.id));
  if (rule === undefined) return undefined;
  const { id, severity, summary, rationale, howToFix, reference } = rule;
  return [
    `${id} (${severity}; about ${ofRun === undefined ? 'the answers of IAM Access Analyzer' : 'the run: inputs, files, plans'})`,
    summary,
    '',
    'Why',
    indent(rationale),
    '',
    'How to fix',
    indent(howToFix),
    '',
    `Reference: ${reference}`,
    '',
  ].join('\n');
}

/** What IAM Access Analyzer alone can find. */
function explainCode(isAsked: (id: string) => boolean): string | undefined {
  const code = ANALYZER_ONLY_CODES.find(isAsked);
  if (code === undefined) return undefined;
  return [
    `${code} (a check of IAM Access Analyzer that this tool does not make by itself)`,
    'It is reported when Access Analyzer is asked and finds it, with the text and the severity of AWS.',
    '',
    `Reference: ${CHECK_REFERENCE}`,
    '',
  ].join('\n');
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}

function refuse(id: string, rules: readonly Rule[]): never {
  const known = [...rules, ...ANALYZER_RULES, ...RUN_RULES].map((rule) => rule.id);
  const guess = nearest(id, [...known, ...ANALYZER_ONLY_CODES]);
  const message = `there is no rule ${JSON.stringify(id.slice(0, 100))}`;
  const fix = guess === undefined ? 'docs/rules.md lists all rules' : `did you mean ${guess}?`;
  throw new ConfigError([{ rule: 'invalid-input', message, fix }]);
}
