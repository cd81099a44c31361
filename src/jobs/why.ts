import { evaluateTogether, type JointEvaluation, type JointPolicies } from '../access/evaluate/combine.js';
import { evaluate, type DocumentKind } from '../access/evaluate/evaluate.js';
import type { Outcome } from '../access/evaluate/statement.js';
import type { Request } from '../access/request.js';
import { findPlace, type Locate } from '../policy/locate.js';
import { statementPointer } from '../policy/pointer.js';
import type { Policy, PolicyDocument } from '../policy/types.js';
import type { WhyReason, WhyResult, WhyStatement } from '../report/why-text.js';

/** Evaluates one request against documents of one kind, and says of every statement what its part was. */
export function why(question: {
  readonly request: Request;
  readonly kind: DocumentKind;
  readonly policies: readonly (Policy | PolicyDocument)[];
}): WhyResult {
  const { decision, reason, statement, outcomes } = evaluate(question.kind, question.policies, question.request);
  const describe = describer(({ policy }) => question.policies[policy]);
  return {
    decision,
    reason,
    deciding: statement === undefined ? [] : [describe(statement)],
    others: outcomes.filter((outcome) => outcome !== statement).map(describe),
    assumptions: [],
  };
}

/** The same against all policies of a connection together. */
export function whyTogether(question: { readonly request: Request; readonly connection: JointPolicies }): WhyResult {
  const { connection } = question;
  const evaluation = evaluateTogether(connection, question.request);
  const describe = describer((outcome: JointEvaluation['outcomes'][number]) =>
    outcome.source === 'permissions'
      ? connection.permissions[outcome.policy]
      : {
          boundary: connection.boundary,
          trust: connection.trust,
          bucket: connection.bucketPolicy,
          key: connection.keyPolicy,
        }[outcome.source],
  );
  return {
    decision: evaluation.decision,
    reason: evaluation.reason,
    deciding: evaluation.statements.map(describe),
    others: evaluation.outcomes.filter((outcome) => !evaluation.statements.includes(outcome)).map(describe),
    assumptions: evaluation.assumptions,
  };
}

/** Exit 0 for allow alone: `undecided` is not an allow. */
export function isAllowed({ decision }: Pick<WhyResult, 'decision'>): boolean {
  return decision === 'allow';
}

type Described = Outcome & { readonly source?: string };

function describer<O extends Described>(
  documentOf: (outcome: O) => Policy | PolicyDocument | undefined,
): (outcome: O) => WhyStatement {
  const locators = new Map<Policy, Locate>();
  return (outcome) => {
    const document = documentOf(outcome);
    const { policy, source, statement: index, sid, effect, truth } = outcome;
    return {
      policy,
      ...(source !== undefined && { source }),
      ...(document !== undefined && 'text' in document && placeOf(document, index, locators)),
      ...(index !== undefined && { index }),
      ...(sid !== undefined && { sid }),
      ...(effect !== undefined && { effect }),
      applies: truth.is,
      because: reasonsOf(outcome),
    };
  };
}

function placeOf(
  policy: Policy,
  index: number | undefined,
  locators: Map<Policy, Locate>,
): { readonly file: string; readonly line?: number } {
  const place = findPlace(policy);
  if (index === undefined) return { file: place.file };
  const locate = locators.get(policy) ?? place.locate;
  locators.set(policy, locate);
  return { file: place.file, line: locate(statementPointer(policy, index)).line };
}

/** What kept the statement from applying; where something did for certain, what is only open is left out. */
function reasonsOf({ truth, checks }: Outcome): WhyReason[] {
  return checks.flatMap((check) => {
    if (check.truth.is === 'yes' || check.truth.is !== truth.is) return [];
    const { element, operator, key } = check;
    return [
      {
        element,
        ...(operator !== undefined && { operator }),
        ...(key !== undefined && { key }),
        text: check.truth.reason,
      },
    ];
  });
}
