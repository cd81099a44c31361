import type { Rule } from '../../rules/rule.js';
import { exampleText } from '../example-text.js';
import type { Finding } from '../finding.js';
import type { SarifRule } from './log.js';

/** The descriptor of a finding's rule, with why, bad, good and how to fix; of an id that is no rule of ours what is known. */
export function describeRule(finding: Finding, rules: ReadonlyMap<string, Rule>): SarifRule {
  const rule = rules.get(finding.rule);
  return rule === undefined ? describeOther(finding) : describeOwn(rule);
}

function describeOwn(rule: Rule): SarifRule {
  const { id, severity, summary, rationale, howToFix, reference } = rule;
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: summary },
    fullDescription: { text: rationale },
    help: {
      text: `${summary}\n\n${rationale}\n\nHow to fix: ${howToFix}\n\nReference: ${reference}`,
      markdown: [
        `${summary}\n\n${rationale}`,
        `**How to fix:** ${howToFix}`,
        `Bad:\n\n${fenced(exampleText(rule.bad), rule)}`,
        `Good:\n\n${fenced(exampleText(rule.good), rule)}`,
        `[Reference](${reference})`,
      ].join('\n\n'),
    },
    helpUri: reference,
    defaultConfiguration: { level: severity },
    properties: { tags: ['security', 'aws', 's3'] },
  };
}

/** A guardrail of the user's, an issue code of Access Analyzer's that has no rule here, or a mistake in the files. */
function describeOther({ rule, severity, sources }: Finding): SarifRule {
  const kind = KINDS.find(({ source }) => sources.includes(source)) ?? OTHER;
  return {
    id: rule,
    name: pascalCase(rule),
    shortDescription: { text: kind.summary },
    fullDescription: { text: kind.text },
    help: { text: `${kind.summary}\n\n${kind.text}`, markdown: `${kind.summary}\n\n${kind.text}` },
    helpUri: kind.uri,
    defaultConfiguration: { level: severity },
    properties: { tags: ['security', 'aws', 's3'] },
  };
}

const KINDS = [
  {
    source: 'guardrail',
    summary: 'A guardrail of this repository holds.',
    text: 'A guardrail is a rule of your own in the config: a CEL expression over the connection and its policies. The message is the one that its author wrote.',
    uri: 'https://cel.dev/',
  },
  {
    source: 'access-analyzer',
    summary: 'IAM Access Analyzer accepts the policy.',
    text: 'IAM Access Analyzer reports this code; its reference says what the code means and how to resolve it.',
    uri: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html',
  },
  {
    source: 'config',
    summary: 'The config and the policy documents can be read.',
    text: 'A mistake in the config or in a document must be fixed before the check is complete: what could not be read was not checked.',
    uri: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html',
  },
] as const;

const OTHER = {
  summary: 'Every waiver is current and in use.',
  text: 'A waiver accepts a finding with a reason until a day. One that has ended accepts nothing; one that accepts nothing any more would hide the next finding.',
  uri: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
} as const;

function fenced(text: string, { scope }: Rule): string {
  return `\`\`\`${scope === 'config' ? 'yaml' : 'json'}\n${text}\n\`\`\``;
}

/** `no-wildcard-action` → `NoWildcardAction`, `REDUNDANT_ACTION` → `RedundantAction`. */
function pascalCase(id: string): string {
  return id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/(?:^| )(.)/g, (_, first: string) => first.toUpperCase());
}
