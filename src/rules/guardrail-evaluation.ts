import type { TimeLimit } from '../ports.js';
import { summarize, type Expression } from './guardrail-expression.js';
import { guardrailVariables } from './guardrail-variables.js';
import type { ConnectionPolicies } from './rule.js';

/** One connection may take this long, in milliseconds. */
const MAX_MILLISECONDS = 250;

/** All connections together may take this many times as long. */
const MAX_ROUNDS = 20;

export type ExpressionKey = 'when' | 'assert';

export interface CompiledGuardrail {
  readonly when: Expression | undefined;
  readonly assert: Expression;
}

export interface Evaluation {
  /** For which connections the guardrail does not hold, as far as they were decided. */
  readonly violating: readonly ConnectionPolicies[];
  /** Why not all were decided. */
  readonly failure?: { readonly key: ExpressionKey; readonly message: string };
}

type Outcome = 'held' | 'violated' | { readonly key: ExpressionKey; readonly message: string };

/**
 * Decides a guardrail for each connection. Connections are decided in rounds, since each bounded run costs a thread: a
 * round that is stopped after at least one connection goes on with the next, one that is stopped in its first connection
 * has found a slow one.
 */
export function evaluateAll(
  compiled: CompiledGuardrail,
  subjects: readonly ConnectionPolicies[],
  limit: TimeLimit,
): Evaluation {
  const outcomes: Outcome[] = [];
  const violating = (): ConnectionPolicies[] => subjects.filter((_, index) => outcomes[index] === 'violated');
  const nameAt = (index: number): string => JSON.stringify(subjects[index]?.connection.name ?? '');
  for (let round = 1; outcomes.length < subjects.length; round++) {
    const before = outcomes.length;
    const isDone = limit.run(MAX_MILLISECONDS, () => {
      for (const subject of subjects.slice(before)) {
        const outcome = evaluate(compiled, guardrailVariables(subject.connection, subject.policies));
        outcomes.push(outcome);
        if (typeof outcome === 'object') return;
      }
    });
    const last = outcomes.at(-1);
    if (typeof last === 'object') {
      const message = `fails for ${nameAt(outcomes.length - 1)}: ${last.message}`;
      return { violating: violating(), failure: { key: last.key, message } };
    }
    if (isDone) break;
    if (outcomes.length === before || round === MAX_ROUNDS) {
      const message = `takes too long: stopped at ${nameAt(outcomes.length)} after ${String(MAX_MILLISECONDS * (outcomes.length === before ? 1 : round))} ms`;
      return { violating: violating(), failure: { key: 'assert', message } };
    }
  }
  return { violating: violating() };
}

function evaluate({ when, assert }: CompiledGuardrail, variables: Record<string, unknown>): Outcome {
  const condition = decide(when, 'when', variables);
  if (typeof condition === 'object') return condition;
  if (!condition) return 'held';
  const outcome = decide(assert, 'assert', variables);
  if (typeof outcome === 'object') return outcome;
  return outcome ? 'held' : 'violated';
}

/** True or false, or why neither; no expression: true. */
function decide(
  expression: Expression | undefined,
  key: ExpressionKey,
  variables: Record<string, unknown>,
): boolean | Exclude<Outcome, string> {
  if (expression === undefined) return true;
  try {
    const value = expression(variables);
    return typeof value === 'boolean' ? value : { key, message: `it yields ${typeName(value)}, not true or false` };
  } catch (error) {
    const text = summarize(error);
    const hint = text.startsWith('No such key') ? '; ask with has(…) first' : '';
    return { key, message: `${text}${hint}` };
  }
}

function typeName(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null) return 'null';
  return typeof value === 'object' ? 'a map' : `a ${typeof value}`;
}
