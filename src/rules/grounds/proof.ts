import type { AccessVerdict, AccessWitness } from '../../access/verdict.js';
import { nameOfLive } from '../../policy/live-label.js';
import { statementPointer } from '../../policy/pointer.js';
import type { Policy } from '../../policy/types.js';
import type { ConnectionPolicies, ConnectionProblem } from '../rule.js';

/** How a rule words what its verdict found. */
interface Wording {
  /** Before the requests, for example "These policies allow more than Coactive needs". */
  readonly claim: string;
  readonly fix: string;
}

/**
 * The problems of one verdict: one for each statement that allows too much or denies what is needed, one at the
 * connection where a statement is lacking; a warning with the reason where it could not be decided.
 */
export function* problemsOf(
  verdict: AccessVerdict | undefined,
  subject: ConnectionPolicies,
  wording: Wording,
): Generator<ConnectionProblem> {
  if (verdict === undefined) return;
  if (verdict.status === 'undecided') {
    yield {
      pointer: ['name'],
      severity: 'warning',
      message: `Neither proved nor refuted: ${verdict.reason ?? 'no reason was given'}.`,
      fix: 'Declare or rewrite what it depends on, so that it can be decided.',
    };
  }
  if (verdict.status !== 'refuted') return;
  const documents = [...subject.policies, ...(subject.live?.policies ?? [])];
  const groups = new Map<
    string,
    { readonly policy: Policy | undefined; readonly index: number; readonly found: AccessWitness[] }
  >();
  for (const witness of verdict.witnesses) {
    const { statement } = witness;
    const policy = statement && documents.find(({ file }) => file === statement.file);
    const key = policy === undefined ? '' : `${policy.file}\n${String(statement?.index)}`;
    const group = groups.get(key) ?? { policy, index: statement?.index ?? 0, found: [] };
    group.found.push(witness);
    groups.set(key, group);
  }
  let more = verdict.more;
  for (const { policy, index, found } of groups.values()) {
    const rest = more > 0 ? `; and ${String(more)} further actions` : '';
    more = 0;
    const message = `${wording.claim}: ${found.map(describe).join('; ')}${rest}${byLive(policy, index)}.`;
    if (policy === undefined) yield { pointer: ['name'], message, fix: wording.fix };
    else yield { policy, pointer: statementPointer(policy, index), message, fix: wording.fix };
  }
}

/** No file shows a live document, so the message names the statement. */
function byLive(policy: Policy | undefined, index: number): string {
  const name = policy && nameOfLive(policy);
  if (name === undefined) return '';
  const sid = policy?.statements.find((statement) => statement.index === index)?.sid ?? '';
  return `, by ${sid === '' ? `statement ${String(index + 1)}` : `the statement "${sid}"`} of the live ${name}`;
}

function describe({ request, shows }: AccessWitness): string {
  return `${request.action} on ${request.resource}${inContext(request.context)} (${shows})`;
}

/** Of the context only what says where: the keys that make the difference stand in the verdict. */
function inContext(context: AccessWitness['request']['context']): string {
  const prefix = context['s3:prefix'];
  return typeof prefix === 'string' ? ` with the prefix ${JSON.stringify(prefix)}` : '';
}
