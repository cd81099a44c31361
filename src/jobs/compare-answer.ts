import type { Answer } from '../access/prove.js';
import type { Connection } from '../config/connection.js';
import { parsePolicy } from '../policy/parse.js';
import type { Policy } from '../policy/types.js';
import type { CustomCheckAnswer } from '../ports.js';
import type { Finding } from '../report/finding.js';
import type { AnalyzerFindings } from './analyzer-finding.js';
import { statementIndex, type CustomCheck } from './custom-checks.js';

/**
 * Whether our proof gives another answer than Access Analyzer about the very same document. Compared is not the verdict of the
 * connection, which knows its other documents too, but the question that AWS was asked: whether this document allows
 * nothing beyond the contract's. `undecided` disagrees with nothing.
 */
export async function compareAnswer(
  check: CustomCheck,
  answer: Extract<CustomCheckAnswer, { readonly result: unknown }>,
  policy: Policy,
  connection: Connection | undefined,
  reference: string | undefined,
  make: AnalyzerFindings,
): Promise<Finding[]> {
  if (reference === undefined || !isComparable(check, policy, answer.result)) return [];
  const proof = await proveWithin(policy, reference);
  if (answer.result === 'FAIL' && proof.status === 'proved') {
    const [reason] = answer.reasons;
    const statement = reason && statementIndex(policy, reason.statement, reason.sid);
    const message =
      `${check.operation} answers FAIL, which means that the document might: ${reason?.description ?? answer.message} ` +
      'The proof of this tool says of every possible request that the document allows nothing beyond the contract.';
    return make.ofAnswer('proof-disagrees', message, { policy, connection, statement }, BOTH);
  }
  if (answer.result === 'PASS' && proof.status === 'refuted' && !proof.mismatch && !isBlindSpot(proof, policy)) {
    const { witness, allowedBy } = proof;
    const message =
      `${check.operation} answers PASS, but the proof of this tool has a request that the document allows and the ` +
      `contract does not: ${witness.action} on ${witness.resource}.`;
    return make.ofAnswer('proof-disagrees', message, { policy, connection, statement: allowedBy.index }, BOTH);
  }
  return [];
}

const BOTH = { sources: ['proof' as const, 'access-analyzer' as const] };

/**
 * What is within the contract's document grants none of the unwanted actions, and a trust policy within it lets in nobody but
 * Coactive. The reference of a bucket policy lets everybody else do anything, so it says nothing about "public". The other way
 * round only CheckNoNewAccess asks for all that the proof looks at.
 */
function isComparable({ rule }: CustomCheck, { kind }: Policy, result: 'PASS' | 'FAIL'): boolean {
  if (rule === 'new-access') return true;
  return result === 'FAIL' && (rule === 'access-granted' || kind === 'trust');
}

/**
 * Access Analyzer does not compare the values of these keys, so what changes by them alone is not new to it. Source: IAM
 * User Guide, custom policy checks.
 */
const NOT_COMPARED = ['aws:principalorgid', 'aws:principalaccount'];

function isBlindSpot({ allowedBy }: Extract<Answer, { readonly status: 'refuted' }>, policy: Policy): boolean {
  const statement = policy.statements.find(({ index }) => index === allowedBy.index) ?? allowedBy;
  return statement.conditions.some(({ key }) => NOT_COMPARED.includes(key.toLowerCase()));
}

async function proveWithin(policy: Policy, reference: string): Promise<Answer> {
  // Loaded only where custom checks are on.
  const [{ prove }, { witnessHints }] = await Promise.all([
    import('../access/prove.js'),
    import('../access/witness-hints.js'),
  ]);
  const within = parsePolicy(reference, policy.kind, 'contract', true);
  if ('problem' in within) throw new Error(`the contract's document is no policy: ${within.problem.message}`);
  const kind = policy.kind === 'permissions' ? 'identity' : policy.kind === 'trust' ? 'trust' : 'resource';
  return prove({ kind, policy, within: within.policy, hints: witnessHints() });
}
