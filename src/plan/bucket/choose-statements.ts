import { isOwnSid, isToolSid } from '../../access/reference.js';
import { letsInOnlyCoactive } from '../../live/staying-statements.js';
import type { Policy } from '../../policy/types.js';
import type { BucketSubject } from './plan-bucket.js';

/**
 * The positions of the statements that a connection replaces: those that bear its Sids, and with `adopt: true` those made by
 * hand that let in Coactive and nobody else. Without it the latter are refused, since what they allow would go on beside
 * what is declared. A statement that lets in others too is theirs, and stays.
 */
export function chooseStatements(live: Policy, { connection, refusals }: BucketSubject): number[] {
  const own = live.statements.filter(({ sid }) => isOwnSid(connection, sid));
  const { coactiveRoleArn } = connection;
  const handMade = live.statements.filter(
    (statement) => !isToolSid(statement.sid) && letsInOnlyCoactive(statement, coactiveRoleArn),
  );
  if (connection.state === 'absent' || handMade.length === 0) return own.map(({ index }) => index);
  if (!connection.adopt) {
    for (const { sid, index } of handMade) {
      const name = sid === undefined || sid === '' ? `number ${String(index + 1)}` : sid;
      refusals.add(
        'not-made-by-this-tool',
        `the statement ${name} of the policy of the bucket ${connection.bucket} lets Coactive in and was not made by this tool`,
        'write adopt: true in the connection to take it over, or remove it by hand',
        ['bucket'],
      );
    }
  }
  return [...own, ...handMade].map(({ index }) => index);
}
