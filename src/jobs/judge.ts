import { followsContract } from '../access/follows-contract.js';
import { NO_ROLE, PROVED, undecided, type AccessVerdict, type AccessVerdicts } from '../access/verdict.js';
import { findPlace } from '../policy/locate.js';
import { statementPointer } from '../policy/pointer.js';
import type { ConnectionReport, StatementReference, Verdict, Witness } from '../report/report.js';
import type { ConnectionPolicies } from '../rules/rule.js';

/** Decides over the policies of one connection. */
export type Judge = (subject: ConnectionPolicies) => AccessVerdicts;

/** The subjects with their verdicts; one that is to be absent has none. The prover is loaded when one needs it. */
export async function judgeSubjects(
  subjects: readonly ConnectionPolicies[],
  judge?: Judge,
): Promise<ConnectionPolicies[]> {
  let prove = judge;
  const judged: ConnectionPolicies[] = [];
  for (const subject of subjects) {
    if (subject.connection.state === 'absent') {
      judged.push(subject);
    } else if (subject.unknown !== undefined) {
      judged.push({ ...subject, verdicts: leaveUndecided(subject) });
    } else if (judge === undefined && !hasLive(subject) && followsContract(subject.connection, subject.policies)) {
      judged.push({ ...subject, verdicts: subject.connection.method === 'iam-role' ? PROVED_ROLE : PROVED_BUCKET });
    } else {
      prove ??= (await import('./prove-subject.js')).proveSubject;
      judged.push({ ...subject, verdicts: prove(subject) });
    }
  }
  return judged;
}

/** What is live is no part of the contract's documents: with it nothing is known before it is decided. */
function hasLive({ live }: ConnectionPolicies): boolean {
  return live !== undefined && (live.policies.length > 0 || live.restrictPublicBuckets !== undefined);
}

const PROVED_ROLE: AccessVerdicts = { leastPrivilege: PROVED, sufficiency: PROVED, trust: PROVED };
const PROVED_BUCKET: AccessVerdicts = { ...PROVED_ROLE, trust: NO_ROLE };

/** Nothing is decided over documents of which a part is missing: it could allow or deny anything. */
function leaveUndecided({ connection, unknown = [] }: ConnectionPolicies): AccessVerdicts {
  const verdict = undecided(unknown.map(({ message }) => message));
  const trust = connection.method === 'iam-role' ? verdict : NO_ROLE;
  return { leastPrivilege: verdict, sufficiency: verdict, trust };
}

/** The verdicts of a connection as the report shows them. */
export function describeVerdicts(subject: ConnectionPolicies): ConnectionReport['verdicts'] {
  const { verdicts } = subject;
  if (verdicts === undefined) return {};
  return {
    leastPrivilege: describe(verdicts.leastPrivilege, subject),
    sufficiency: describe(verdicts.sufficiency, subject),
    trust: describe(verdicts.trust, subject),
  };
}

function describe({ status, reason, witnesses, more }: AccessVerdict, subject: ConnectionPolicies): Verdict {
  return {
    status,
    ...(reason !== undefined && { reason }),
    ...(witnesses.length > 0 && {
      witnesses: witnesses.map(({ request, statement, shows }): Witness => {
        const at = statement && placeOf(statement, subject);
        return { ...request, ...(at && { statement: at }), message: shows };
      }),
    }),
    ...(more > 0 && { more }),
  };
}

function placeOf(
  { file, index }: { readonly file: string; readonly index: number },
  { policies, live }: ConnectionPolicies,
): StatementReference {
  const policy = [...policies, ...(live?.policies ?? [])].find((one) => one.file === file);
  const sid = policy?.statements.find((statement) => statement.index === index)?.sid;
  const place = policy && findPlace(policy);
  const line = policy && place ? place.locate(statementPointer(policy, index)).line : 1;
  return { file: place?.file ?? file, index, line, ...(sid !== undefined && sid !== '' && { sid }) };
}
