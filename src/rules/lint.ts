import type { Config, Connection } from '../config/connection.js';
import { nameOfLive } from '../policy/live-label.js';
import { findPlace, type Locate } from '../policy/locate.js';
import { isObject } from '../policy/read.js';
import type { Json, Pointer, Policy } from '../policy/types.js';
import type { Finding, Severity } from '../report/finding.js';
import { concerns } from './concerns.js';
import type { ConnectionPolicies, Problem, Rule } from './rule.js';

type Severities = Config['rules'];

/** Applies rules to documents and turns problems into findings: severity, file and range are added here, once. */
export class Linter {
  private readonly locators = new WeakMap<Policy, Locate>();
  private readonly active: readonly Rule[];

  constructor(
    rules: readonly Rule[],
    private readonly severities: Severities = {},
  ) {
    this.active = rules.filter((rule) => severities[rule.id] !== 'off');
  }

  /** The rules that need no connection; with one, the findings bear its name (and those of a generated document its place). */
  lintPolicy(policy: Policy, connection?: Connection): Finding[] {
    const findings: Finding[] = [];
    for (const rule of this.active) {
      if (rule.scope !== 'policy' || !concerns(rule, policy)) continue;
      for (const problem of rule.check(policy)) findings.push(this.locate(rule, problem, policy, connection));
    }
    return findings;
  }

  /** The rules that need one, on each document and on all of them together. */
  lintConnection(subject: ConnectionPolicies): Finding[] {
    const { connection, policies } = subject;
    const findings: Finding[] = [];
    for (const rule of this.active) {
      if (rule.scope === 'policy-of-connection') {
        for (const policy of policies) {
          if (!concerns(rule, policy)) continue;
          for (const problem of rule.check(policy, connection)) {
            findings.push(this.locate(rule, problem, policy, connection));
          }
        }
      } else if (rule.scope === 'connection' && (subject.unknown === undefined || rule.source === 'proof')) {
        // What is lacking in the documents at hand may be in those that are not known yet.
        for (const problem of rule.check(subject)) {
          findings.push(this.locate(rule, problem, problem.policy, connection));
        }
      }
    }
    return findings;
  }

  /** The rules about all connections together. */
  lintConfig(config: Config): Finding[] {
    const findings: Finding[] = [];
    for (const rule of this.active) {
      if (rule.scope !== 'config') continue;
      for (const problem of rule.check(config))
        findings.push(this.locate(rule, problem, undefined, problem.connection));
    }
    return findings;
  }

  private locate(rule: Rule, problem: Problem, policy: Policy | undefined, connection?: Connection): Finding {
    const severity = this.severityOf(rule, problem);
    const at = policy === undefined || policy.generated ? this.atDeclaration(policy, problem, connection) : undefined;
    const range = at?.range ?? (policy && this.locator(policy)(problem.pointer, problem.part));
    const file = at?.file ?? policy?.place?.file ?? policy?.file ?? '';
    const within = policy?.place === undefined ? '' : ` (${policy.place.name})`;
    return {
      rule: rule.id,
      severity,
      message: `${clip(problem.message)}${clip(within)}`,
      ...(connection && { connection: connection.name }),
      file,
      ...(range ?? { line: 1, column: 1, endLine: 1, endColumn: 1 }),
      sources: [rule.source ?? 'rule'],
      help: `docs/rules.md#${rule.id.toLowerCase()}`,
      fix: clip(problem.fix ?? rule.howToFix),
      ...(policy !== undefined && statementOf(problem.pointer)),
      ...(policy !== undefined && nameOfLive(policy) !== undefined && { document: policy.file }),
      ...(problem.replacement !== undefined && { replacement: withoutEmptyCondition(problem.replacement) }),
    };
  }

  /** A generated document has no line that the user could open: its findings stand at the connection's name. */
  private atDeclaration(policy: Policy | undefined, problem: Problem, connection: Connection | undefined) {
    if (connection === undefined) return undefined;
    const pointer: Pointer = policy === undefined ? problem.pointer : ['name'];
    return { file: connection.origin.file, range: connection.origin.rangeOf(pointer, problem.part) };
  }

  /** The user's choice for the rule wins over both; `note` chosen for a graded rule must not come back as an error. */
  private severityOf(rule: Rule, problem: Problem): Severity {
    const chosen = this.severities[rule.id];
    if (chosen !== undefined && chosen !== 'off') return chosen;
    return problem.severity ?? rule.severity;
  }

  private locator(policy: Policy): Locate {
    let locate = this.locators.get(policy);
    if (locate === undefined) this.locators.set(policy, (locate = findPlace(policy).locate));
    return locate;
  }
}

/** `Statement` may be one object instead of a list. */
function statementOf([element, index, ...rest]: Pointer): { readonly statement?: number } {
  if (element !== 'Statement') return {};
  if (typeof index === 'number') return { statement: index };
  return index === undefined && rest.length === 0 ? {} : { statement: 0 };
}

/** Messages quote documents, and a hostile document has texts without end. */
function clip(message: string): string {
  return message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE - 1)}…` : message;
}

const MAX_MESSAGE = 1_500;

/** AWS's console leaves `"Condition": {}` behind, which says nothing: what we propose is without it. */
function withoutEmptyCondition(statement: Json): Json {
  if (!isObject(statement) || !isObject(statement.Condition) || Object.keys(statement.Condition).length > 0)
    return statement;
  return Object.fromEntries(Object.entries(statement).filter(([element]) => element !== 'Condition'));
}
