import { isOwnSid, isToolSid } from '../access/reference.js';
import type { Connection } from '../config/connection.js';
import type { Policy, Statement } from '../policy/types.js';
import { isCoactive } from './bucket-statements.js';

/** What decides which statements of a live bucket policy go when a connection is applied. */
type Placed = Pick<Connection, 'name' | 'adopt' | 'coactiveRoleArn'>;

/**
 * The statements of a live bucket policy that stay beside those made for a connection: not its own, which are replaced, nor
 * those of the bucket's other connections, which are declared there. With `adopt: true` statements that let in Coactive and
 * nobody else are taken over.
 *
 * @param isDeclared whether a Sid is of another declared connection on the bucket
 */
export function stayingStatements(live: Policy, connection: Placed, isDeclared: (sid: string) => boolean): Policy {
  const goes = (statement: Statement): boolean => {
    const { sid = '' } = statement;
    if (isOwnSid(connection, sid) || isDeclared(sid)) return true;
    return connection.adopt && !isToolSid(sid) && letsInOnlyCoactive(statement, connection.coactiveRoleArn);
  };
  return { ...live, statements: live.statements.filter((statement) => !goes(statement)) };
}

/** An Allow for Coactive alone: one that lets in others too is theirs. */
export function letsInOnlyCoactive({ effect, principal = [] }: Statement, coactiveRoleArn: string): boolean {
  return effect === 'Allow' && principal.length > 0 && principal.every((one) => isCoactive(one, coactiveRoleArn));
}
