import type { AccessVerdicts, AccessWitness } from '../access/verdict.js';
import type { Policy, Statement } from '../policy/types.js';
import type { Change } from '../report/change.js';
import { sortStatements } from './bucket-statements.js';
import { documentsOf, nameStatement, type DriftSubject } from './subject.js';

/**
 * What the verdicts over live state say of statements that are neither ours nor name Coactive: a deny of somebody's that
 * stops it, an allow for everybody that lets it in. Where the whole bucket policy is declared, comparing it says the same.
 *
 * @param bucketPolicy the live policy as it was judged
 */
export function findForeignStatements(
  subject: DriftSubject,
  bucketPolicy: Policy,
  { leastPrivilege, sufficiency }: AccessVerdicts,
): readonly Change[] {
  const { connection, onBucket } = subject;
  if (documentsOf(subject, 'bucket').some(({ generated }) => !generated)) return [];
  const { relevant } = sortStatements(
    bucketPolicy,
    onBucket.map((one) => one.connection),
    connection.coactiveRoleArn,
  );
  const known = new Set(relevant.map(({ index }) => index));
  const foreignOf = ({ statement }: AccessWitness): Statement | undefined =>
    statement?.file === bucketPolicy.file && !known.has(statement.index)
      ? bucketPolicy.statements.find(({ index }) => index === statement.index)
      : undefined;
  const base = { connection: connection.name, resource: connection.bucket } as const;
  const denies = firstOfEach(sufficiency.witnesses, foreignOf, 'Deny').map(([statement, witness]): Change => ({
    ...base,
    target: 'bucket-policy',
    kind: 'narrowed',
    message: `Somebody else's ${nameStatement(statement)} of the bucket policy denies what Coactive needs: ${witness.shows}.`,
    fix: 'Except the role that reads for Coactive from it.',
    broken: witness.request,
    witness: witness.request,
  }));
  const allows = firstOfEach(leastPrivilege.witnesses, foreignOf, 'Allow').map(([statement, witness]): Change => ({
    ...base,
    target: 'undeclared-access',
    kind: 'undeclared',
    message: `The bucket policy lets Coactive in by a statement for others (${nameStatement(statement)}): it ${witness.shows}.`,
    fix: 'Make the statement name whom it means.',
    witness: witness.request,
  }));
  return [...denies, ...allows];
}

function firstOfEach(
  witnesses: readonly AccessWitness[],
  foreignOf: (witness: AccessWitness) => Statement | undefined,
  effect: Statement['effect'],
): readonly (readonly [Statement, AccessWitness])[] {
  const found = new Map<number, readonly [Statement, AccessWitness]>();
  for (const witness of witnesses) {
    const statement = foreignOf(witness);
    if (statement?.effect === effect && !found.has(statement.index)) found.set(statement.index, [statement, witness]);
  }
  return [...found.values()];
}
