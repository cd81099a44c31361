import type { Guardrail } from '../config/connection.js';
import type { InputProblem } from '../errors.js';
import type { TimeLimit } from '../ports.js';
import type { Finding } from '../report/finding.js';
import { evaluateAll, type ExpressionKey } from './guardrail-evaluation.js';
import { createCompiler, type Expression } from './guardrail-expression.js';
import type { ConnectionPolicies } from './rule.js';

export interface GuardrailResult {
  /** Connections for which a guardrail does not hold. */
  readonly findings: readonly Finding[];
  /** Expressions that are broken, too slow, or say neither true nor false. */
  readonly problems: readonly InputProblem[];
}

/**
 * Applies the user's own rules to every connection that is not absent. Each expression is compiled once; it comes from a
 * pull request, so it is bounded in size and, by `limit`, in time.
 */
export async function evaluateGuardrails(
  guardrails: readonly Guardrail[],
  subjects: readonly ConnectionPolicies[],
  limit: TimeLimit,
): Promise<GuardrailResult> {
  const findings: Finding[] = [];
  const problems: InputProblem[] = [];
  if (guardrails.length === 0) return { findings, problems };
  const compile = await createCompiler();
  const present = subjects.filter(({ connection }) => connection.state !== 'absent');
  for (const guardrail of guardrails) {
    const use = (key: ExpressionKey): Expression | undefined => {
      const text = guardrail[key];
      if (text === undefined) return undefined;
      const compiled = compile(text);
      if (typeof compiled === 'function') return compiled;
      problems.push(problemAt(guardrail, key, `is no expression that we can use: ${compiled.problem}`));
      return undefined;
    };
    const when = use('when');
    const assert = use('assert');
    if (assert === undefined || (when === undefined && guardrail.when !== undefined)) continue;
    const { violating, failure } = evaluateAll({ when, assert }, present, limit);
    if (failure) problems.push(problemAt(guardrail, failure.key, failure.message));
    findings.push(...violating.map((subject) => findingOf(guardrail, subject)));
  }
  return { findings, problems };
}

function problemAt({ id, origin }: Guardrail, key: ExpressionKey, message: string): InputProblem {
  return {
    message: `\`${key}\` of the guardrail "${id}" ${message}`,
    fix: 'correct the CEL expression; it may use `connection` and `policies`',
    file: origin.file,
    ...origin.rangeOf([key]),
  };
}

function findingOf({ id, severity, message }: Guardrail, { connection }: ConnectionPolicies): Finding {
  return {
    rule: id,
    severity,
    message,
    connection: connection.name,
    file: connection.origin.file,
    ...connection.origin.rangeOf(['name']),
    sources: ['guardrail'],
  };
}
