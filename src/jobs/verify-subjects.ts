import type { DeclaredSubject } from '../config/policies.js';
import type { Plan } from '../plan/plan.js';
import type { CoactiveAccess, CoactiveWriter } from '../ports.js';
import { verifyConnection, type VerificationRow } from './verify-connection.js';

/**
 * Tries every present connection out through Coactive. Only where it was created or replaced in this run does the test set
 * its status. Without credentials of Coactive there is nothing to try with, and no row.
 */
export async function verifySubjects(
  subjects: readonly DeclaredSubject[],
  { steps }: Plan,
  access: CoactiveAccess<CoactiveWriter> | undefined,
  defaultConnection: string | undefined,
): Promise<VerificationRow[]> {
  if (access === undefined) return [];
  const created = new Set(
    steps.filter(({ call }) => call.operation === 'CreateConnection').map(({ connection }) => connection),
  );
  const rows: VerificationRow[] = [];
  for (const { connection } of subjects) {
    if (connection.state === 'absent') continue;
    const coactive = await access.open(connection.apiUrl);
    const options = {
      updateState: created.has(connection.name),
      ...(defaultConnection !== undefined && { defaultConnection }),
    };
    rows.push(...(await verifyConnection(connection, coactive, options)));
  }
  return rows;
}
