import type { DeclaredSubject } from '../config/policies.js';
import { ConfigError } from '../errors.js';
import type { Plan } from '../plan/plan.js';
import type { CoactiveAccess, CoactiveReader, CoactiveWriter } from '../ports.js';
import { verifyConnection, type VerificationRow } from './verify-connection.js';

/**
 * Tries every present connection out through Coactive. Only where it was created or replaced in this run, or by one that
 * ended before it came to this, does the test set its status. Without credentials of Coactive there is nothing to try with,
 * and no row.
 */
export async function verifySubjects(
  subjects: readonly DeclaredSubject[],
  { steps }: Plan,
  access: CoactiveAccess<CoactiveReader & CoactiveWriter> | undefined,
  defaultConnection: string | undefined,
): Promise<VerificationRow[]> {
  if (access === undefined) return [];
  const created = new Set(
    steps.filter(({ call }) => call.operation === 'CreateConnection').map(({ connection }) => connection),
  );
  const untried = shareUntried();
  const rows: VerificationRow[] = [];
  for (const { connection } of subjects) {
    if (connection.state === 'absent') continue;
    const { name, method, apiUrl } = connection;
    try {
      const coactive = await access.open(apiUrl);
      const isNew = created.has(name) || (method === 'iam-role' && (await untried(apiUrl, coactive)).has(name));
      const options = { updateState: isNew, ...(defaultConnection !== undefined && { defaultConnection }) };
      rows.push(...(await verifyConnection(connection, coactive, options)));
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      rows.push(untriable(name, error));
    }
  }
  return rows;
}

/** What the user must mend; by now the run has written, and what it did must be told in any case. */
function untriable(subject: string, { problems }: ConfigError): VerificationRow {
  const detail = problems.map(({ message }) => message).join('; ');
  return { operation: 'assume role', subject, status: 'failed', detail: `it could not be tried out: ${detail}` };
}

/** The names of the connections that nobody has tried out yet, asked for once at each address. */
function shareUntried(): (apiUrl: string, coactive: CoactiveReader) => Promise<ReadonlySet<string>> {
  const asked = new Map<string, Promise<ReadonlySet<string>>>();
  return async (apiUrl, coactive) => {
    const found = asked.get(apiUrl) ?? untriedAt(coactive);
    asked.set(apiUrl, found);
    return await found;
  };
}

async function untriedAt(coactive: CoactiveReader): Promise<ReadonlySet<string>> {
  const all = await coactive.connections();
  const pending = all.status === 'known' ? all.value.filter(({ status }) => status === 'pending') : [];
  return new Set(pending.map(({ name }) => name));
}
