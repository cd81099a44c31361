import { ConfigError } from '../errors.js';
import { nearest } from '../policy/nearest.js';
import type { Example, Rule } from '../rules/rule.js';

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

/** An example as its author wrote it: YAML of a config, the text of a document, or its JSON. */
function exampleText(example: Example | string): string {
  if (typeof example === 'string') return example.trimEnd();
  const documents = [{ kind: example.kind, policy: example.policy }, ...(example.also ?? [])];
  return documents
    .map(({ kind, policy }) => {
      const text = typeof policy === 'string' ? policy : JSON.stringify(policy, null, 2);
      return documents.length > 1 && kind !== undefined ? `${kind}:\n${text}` : text;
    })
    .join('\n');
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
