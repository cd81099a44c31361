import type { PolicyDocument } from '../../policy/types.js';
import type { Request } from '../request.js';
import { readCaller } from './caller.js';
import { factsOf } from './facts.js';
import { attached, namedIn } from './principal.js';
import { joinOutcomes, judgeDocument, type Outcome, type Question } from './statement.js';
import type { Truth } from './truth.js';

/** How a document is read when it is judged by itself, without the place where it is attached. */
export const DOCUMENT_KINDS = ['identity', 'resource', 'trust'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/**
 * What AWS answers. `undecided`: whether the request is allowed depends on something that the documentation leaves open,
 * or that we cannot read; it counts as not allowed (exit 1), and is never treated as safe. Where nothing could allow the
 * request, the answer is `implicit-deny` even if an explicit deny cannot be ruled out: both deny.
 */
export type Decision = 'allow' | 'implicit-deny' | 'explicit-deny' | 'undecided';

export interface Evaluation {
  readonly decision: Decision;
  /** Why, in one line. */
  readonly reason: string;
  /** The statement that decided; left out where none did. */
  readonly statement: Outcome | undefined;
  /** Every statement of every document, in order. */
  readonly outcomes: readonly Outcome[];
}

/** Evaluates one request against documents of one kind together: an explicit deny decides, then any allow. */
export function evaluate(kind: DocumentKind, policies: readonly PolicyDocument[], request: Request): Evaluation {
  const caller = readCaller(request.principal);
  const question: Question = {
    action: request.action,
    resource: request.resource,
    facts: factsOf(request, caller),
    principal: kind === 'identity' ? attached : namedIn(caller),
    resources: RESOURCES[kind],
  };
  const outcomes = policies.flatMap((policy, index) => judgeDocument(policy, index, question));
  const deny = joinOutcomes(outcomes, 'Deny', 'no statement denies it');
  const allow = joinOutcomes(outcomes, 'Allow', 'no statement allows it');
  const { decision, reason } = decide(deny, allow);
  return { decision, reason, statement: decidingStatement(outcomes, decision), outcomes };
}

const RESOURCES = { identity: 'padded', resource: 'undocumented', trust: 'own' } as const;

/** Joins what denies with what allows. */
export function decide(deny: Truth, allow: Truth): Pick<Evaluation, 'decision' | 'reason'> {
  if (deny.is === 'yes') return { decision: 'explicit-deny', reason: 'a statement denies it' };
  if (allow.is === 'no') return { decision: 'implicit-deny', reason: allow.reason };
  if (deny.is === 'unknown') return { decision: 'undecided', reason: `it may be denied: ${deny.reason}` };
  if (allow.is === 'unknown') return { decision: 'undecided', reason: `it may be allowed: ${allow.reason}` };
  return { decision: 'allow', reason: 'a statement allows it' };
}

/** The first statement that has the effect decided on; for `undecided` the first that could not be decided. */
export function decidingStatement(outcomes: readonly Outcome[], decision: Decision): Outcome | undefined {
  switch (decision) {
    case 'implicit-deny':
      return undefined;
    case 'undecided':
      return outcomes.find(({ truth }) => truth.is === 'unknown');
    case 'allow':
    case 'explicit-deny': {
      const effect = decision === 'allow' ? 'Allow' : 'Deny';
      return outcomes.find((outcome) => outcome.effect === effect && outcome.truth.is === 'yes');
    }
  }
}
