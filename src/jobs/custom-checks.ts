import { analyzerReference } from '../access/analyzer-reference.js';
import type { Connection } from '../config/connection.js';
import { UNWANTED_ACTIONS } from '../data/unwanted-actions.js';
import type { Policy } from '../policy/types.js';
import type { CustomCheckAnswer, PolicyAnalyzer } from '../ports.js';
import type { Finding } from '../report/finding.js';
import type { AnalyzerRuleId } from '../rules/analyzer-rules.js';
import type { AnalyzedSubject, Asking } from './analyze-policies.js';
import { compareAnswer } from './compare-answer.js';

/** One custom policy check of one document. */
export interface CustomCheck {
  readonly rule: Extract<AnalyzerRuleId, 'new-access' | 'access-granted' | 'public-access'>;
  readonly operation: 'CheckNoNewAccess' | 'CheckAccessNotGranted' | 'CheckNoPublicAccess';
  /** What a FAIL means, the beginning of a sentence. */
  readonly claim: string;
  /** What beside the document tells the question from others. */
  readonly against: string;
  readonly send: () => Promise<CustomCheckAnswer>;
}

/**
 * The custom policy checks, which AWS bills: each distinct question once. CheckNoNewAccess where the contract makes a
 * document of the kind; CheckAccessNotGranted for permissions, where every grant is one to Coactive; CheckNoPublicAccess for
 * bucket and trust.
 */
export function runCustomChecks(
  subjects: readonly AnalyzedSubject[],
  analyzer: PolicyAnalyzer,
  asking: Asking,
): Promise<readonly Finding[]>[] {
  return subjects.flatMap(({ connection, policies }) =>
    policies.flatMap((policy) => {
      const reference = connection && analyzerReference(connection, policy.kind);
      return checksOf(policy, connection, reference, analyzer).map((check) =>
        answerOf(check, policy, connection, reference, asking),
      );
    }),
  );
}

function checksOf(
  policy: Policy,
  connection: Connection | undefined,
  reference: string | undefined,
  analyzer: PolicyAnalyzer,
): CustomCheck[] {
  const { kind } = policy;
  const checks: CustomCheck[] = [];
  if (reference !== undefined) {
    checks.push({
      rule: 'new-access',
      operation: 'CheckNoNewAccess',
      claim: 'may allow more than the contract',
      against: reference,
      send: () => analyzer.checkNoNewAccess(policy, reference),
    });
  }
  if (kind === 'permissions') {
    const meant = new Set(connection?.allowActions.map((action) => action.toLowerCase()));
    const actions = UNWANTED_ACTIONS.filter((action) => !meant.has(action.toLowerCase()));
    checks.push({
      rule: 'access-granted',
      operation: 'CheckAccessNotGranted',
      claim: 'may allow writing, deleting or changing who has access',
      against: actions.join(),
      send: () => analyzer.checkAccessNotGranted(policy, actions),
    });
  }
  if (kind === 'bucket' || kind === 'trust') {
    checks.push({
      rule: 'public-access',
      operation: 'CheckNoPublicAccess',
      claim: 'may let everybody in',
      against: '',
      send: () => analyzer.checkNoPublicAccess(policy),
    });
  }
  return checks;
}

async function answerOf(
  check: CustomCheck,
  policy: Policy,
  connection: Connection | undefined,
  reference: string | undefined,
  { questions, make }: Asking,
): Promise<readonly Finding[]> {
  const { rule, operation, claim, against, send } = check;
  const key = JSON.stringify([operation, policy.kind, policy.text, against]);
  const answer = await questions.ask(key, send);
  if ('problem' in answer) {
    const message = `${operation} could not check this document: ${answer.problem}`;
    return make.ofAnswer('custom-check-refused', message, { policy, connection });
  }
  const disagreement = await compareAnswer(check, answer, policy, connection, reference, make);
  if (answer.result === 'PASS') return disagreement;
  // AWS names one statement at a time, so a repaired document may fail again at the next.
  const reasons = answer.reasons.length > 0 ? answer.reasons : [{}];
  const found = reasons.flatMap(({ description, statement, sid }) => {
    const message = `${operation} says that this ${claim}: ${description ?? answer.message}`;
    return make.ofAnswer(rule, message, { policy, connection, statement: statementIndex(policy, statement, sid) });
  });
  return [...found, ...disagreement];
}

/** The statement that AWS names, by its index or else by its Sid; `undefined` when the document has none such. */
export function statementIndex(policy: Policy, index?: number, sid?: string): number | undefined {
  const statements = policy.statements.filter((statement) =>
    index === undefined ? sid !== undefined && sid !== '' && statement.sid === sid : statement.index === index,
  );
  return statements[0]?.index;
}
