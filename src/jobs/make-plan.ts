import type { Connection } from '../config/connection.js';
import type { DeclaredSubject } from '../config/policies.js';
import { ConfigError, type InputProblem } from '../errors.js';
import type { CoactiveState } from '../plan/plan-coactive.js';
import type { Sha256 } from '../plan/config-hash.js';
import { makePlan, type Plan, type PlannedConnection } from '../plan/plan.js';
import type { AccountReader, Accounts, CoactiveAccess, CoactiveReader } from '../ports.js';
import { writingAddressOf } from './address-of.js';
import { keyOfAddress } from './live/address.js';
import { mapBounded } from './live/map-bounded.js';
import { readRoleState } from './read-role-state.js';

/** What a plan is made from. */
export interface LiveServices {
  readonly accounts: Accounts<AccountReader>;
  /** Left out: there are no credentials of Coactive. */
  readonly coactive?: CoactiveAccess<CoactiveReader>;
  /** SHA-256, loaded when a plan is made: most commands need none. */
  readonly loadSha256: () => Promise<Sha256>;
}

const MOST_ACCOUNTS = 4;
const MOST_CONNECTIONS = 8;

/** Reads what is live of every connection, freshly, and plans. Throws `ConfigError` for the accounts that can not be opened. */
export async function planSubjects(
  subjects: readonly DeclaredSubject[],
  { accounts, coactive, loadSha256 }: LiveServices,
  region: string | undefined,
): Promise<Plan> {
  const connections = subjects.map(({ connection }) => connection);
  const readers = await openAccounts(connections, accounts, region);
  const coactiveOf = shareCoactive(coactive);
  const planned = await mapBounded(subjects, MOST_CONNECTIONS, async ({ connection, policies }) => {
    const reader = readers.get(keyOfAddress(writingAddressOf(connection, region)));
    if (reader === undefined) throw new Error(`the account of ${connection.name} was not opened`);
    return await readConnection(connection, policies, reader, coactiveOf);
  });
  return makePlan(planned, await loadSha256());
}

/** Every account that the connections are in, each opened once. All that can not be opened are told at once. */
export async function openAccounts<T>(
  connections: readonly Connection[],
  accounts: Accounts<T>,
  region: string | undefined,
): Promise<ReadonlyMap<string, T>> {
  const addresses = new Map(
    connections.map((connection) => {
      const address = writingAddressOf(connection, region);
      return [keyOfAddress(address), address];
    }),
  );
  const problems: InputProblem[] = [];
  const opened = new Map<string, T>();
  await mapBounded([...addresses], MOST_ACCOUNTS, async ([key, address]) => {
    try {
      opened.set(key, await accounts.open(address));
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      problems.push(...error.problems);
    }
  });
  if (problems.length > 0) throw new ConfigError(problems);
  return opened;
}

type ReadCoactive = (apiUrl: string) => Promise<CoactiveState | undefined>;

/** Coactive's connections are listed once for each address. */
function shareCoactive(access: CoactiveAccess<CoactiveReader> | undefined): ReadCoactive {
  const known = new Map<string, Promise<CoactiveState>>();
  return async (apiUrl) => {
    if (access === undefined) return undefined;
    const listed = known.get(apiUrl) ?? access.open(apiUrl).then((reader) => reader.connections());
    known.set(apiUrl, listed);
    return await listed;
  };
}

async function readConnection(
  connection: Connection,
  documents: DeclaredSubject['policies'],
  reader: AccountReader,
  coactiveOf: ReadCoactive,
): Promise<PlannedConnection> {
  const { accountId } = reader;
  if (connection.method === 'iam-role') {
    const declared = documents.filter(({ kind }) => kind === 'permissions').length;
    const [role, coactive] = [await readRoleState(connection, declared, reader), await coactiveOf(connection.apiUrl)];
    return { connection, documents, state: { accountId, role, ...(coactive !== undefined && { coactive }) } };
  }
  const [bucket, accountBlock] = [
    await reader.bucketAccess(connection.bucket, accountId),
    await reader.accountPublicAccessBlock(),
  ];
  return { connection, documents, state: { accountId, bucket: { bucket, accountBlock } } };
}
