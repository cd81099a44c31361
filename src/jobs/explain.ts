import { ConfigError } from '../errors.js';
import { nearest } from '../policy/nearest.js';
import { exampleText } from '../report/example-text.js';
import type { Rule } from '../rules/rule.js';

/** A rule for a person at a terminal: why, bad, good, how to fix, reference. An unknown id is the user's mistake. */
export function explain(id: string, rules: readonly Rule[]): string {
  const rule = rules.find((candidate) => candidate.id.toLowerCase() === id.toLowerCase());
  if (rule === undefined) throw unknownRule(id, rules);
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

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}

function unknownRule(id: string, rules: readonly Rule[]): ConfigError {
  const guess = nearest(
    id,
    rules.map((rule) => rule.id),
  );
  const message = `there is no rule ${JSON.stringify(id.slice(0, 100))}`;
  const fix = guess === undefined ? 'docs/rules.md lists all rules' : `did you mean ${guess}?`;
  return new ConfigError([{ rule: 'invalid-input', message, fix }]);
}
