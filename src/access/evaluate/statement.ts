import type { PolicyDocument, Statement } from '../../policy/types.js';
import { matchAction } from './action.js';
import type { Setting } from './compare.js';
import { evaluateCondition } from './condition.js';
import { defectsOf } from './defects.js';
import type { PrincipalKind, PrincipalRule } from './principal.js';
import { matchResource, type ShortArns } from './resource.js';
import { allOf, no, unknown, YES, type Truth } from './truth.js';
import { variableSupport } from './variables.js';
import type { Facts } from './key-state.js';

/** One request, and how the documents at one place are read. */
export interface Question {
  readonly action: string;
  readonly resource: string;
  readonly facts: Facts;
  readonly principal: PrincipalRule;
  /** `own`: a trust policy, which has no Resource because it speaks of its own role. */
  readonly resources: ShortArns | 'own';
}

/** What one element of a statement says of the request. */
export interface Check {
  readonly element: 'action' | 'resource' | 'principal' | 'condition' | 'statement';
  readonly truth: Truth;
  /** For a condition, as written. */
  readonly operator?: string;
  readonly key?: string;
}

/** What one statement says of the request: it applies, it does not, or it cannot be decided; and each element's part. */
export interface Outcome {
  /** Position of the document among those asked about. */
  readonly policy: number;
  /** `undefined`: a part of the document that could not be read as a statement. */
  readonly statement: number | undefined;
  readonly sid: string | undefined;
  /** `undefined`: not known, so either. */
  readonly effect: 'Allow' | 'Deny' | undefined;
  readonly truth: Truth;
  readonly kind: PrincipalKind | undefined;
  readonly checks: readonly Check[];
}

/** Judges every statement of one document. What could not be read stands for a statement that may do anything. */
export function judgeDocument(document: PolicyDocument, policy: number, question: Question): Outcome[] {
  const defects = defectsOf(document);
  const outcomes = document.statements.map((statement) => {
    const broken = defects.byStatement.get(statement.index) ?? [];
    return judgeStatement(statement, policy, document.version, question, broken);
  });
  for (const { message, statement } of defects.elsewhere) {
    const truth = unknown(message);
    const checks: Check[] = [{ element: 'statement', truth }];
    outcomes.push({ policy, statement, sid: undefined, effect: undefined, truth, kind: undefined, checks });
  }
  return outcomes;
}

function judgeStatement(
  statement: Statement,
  policy: number,
  version: string | undefined,
  question: Question,
  defects: readonly { readonly element: string | undefined; readonly message: string }[],
): Outcome {
  const setting: Setting = { facts: question.facts, variables: variableSupport(version) };
  const principal = question.principal(statement);
  const checks: Check[] = [
    { element: 'action', truth: matchAction(statement, question.action) },
    { element: 'resource', truth: resourceOf(statement, question, setting) },
    { element: 'principal', truth: principal.truth },
  ];
  const isConditionBroken = defects.some(({ element }) => element === 'Condition');
  for (const condition of statement.conditions) {
    const { operator, key } = condition;
    // A value that could not be read was left out: what the condition says without it is not what was written.
    if (isConditionBroken && condition.values.length === 0) continue;
    checks.push({ element: 'condition', operator, key, truth: evaluateCondition(condition, setting) });
  }
  const known = checks.filter(({ element }) => !defects.some((defect) => spoils(defect.element, element)));
  for (const { message } of defects) known.push({ element: 'statement', truth: unknown(message) });
  return {
    policy,
    statement: statement.index,
    sid: statement.sid,
    effect: statement.effect,
    truth: allOf(known.map(({ truth }) => truth)),
    kind: principal.kind,
    checks: known,
  };
}

/**
 * A defect in one element takes away what that element says, and leaves what the others say. The conditions that could be
 * read still have to hold.
 */
function spoils(broken: string | undefined, element: Check['element']): boolean {
  return broken === undefined || broken.toLowerCase().endsWith(element === 'condition' ? 'never' : element);
}

function resourceOf(statement: Statement, question: Question, setting: Setting): Truth {
  if (question.resources !== 'own') return matchResource(statement, question.resource, question.resources, setting);
  if (statement.resource === undefined && statement.notResource === undefined) return YES;
  const truth = matchResource(statement, question.resource, 'undocumented', setting);
  return truth.is === 'yes' ? YES : unknown('AWS refuses a Resource in a trust policy');
}

/** True or open: the outcomes by which documents allow, or deny, joined. */
export function joinOutcomes(outcomes: readonly Outcome[], effect: 'Allow' | 'Deny', nothing: string): Truth {
  let open: Truth | undefined;
  for (const outcome of outcomes) {
    if (outcome.effect !== undefined && outcome.effect !== effect) continue;
    if (outcome.truth.is === 'yes') return YES;
    if (outcome.truth.is === 'unknown') open ??= outcome.truth;
  }
  return open ?? no(nothing);
}
