import type { InputProblem } from '../../errors.js';
import { ConfigError, ServiceError } from '../../errors.js';
import type { Change } from '../../report/change.js';
import type { CoactiveConnection, LiveRole, Reading } from '../../live/state.js';
import { unknownChange, type Declaration, type DriftSubject } from '../../live/subject.js';
import type { AccountReader, Accounts, CoactiveAccess, CoactiveReader, Progress } from '../../ports.js';
import type { AccountLook } from './account-look.js';
import { addressOf, isAddressed, ownerAddressOf, type AddressedConnection } from './address.js';
import { mapBounded } from './map-bounded.js';
import { OpenedAccounts } from './open-accounts.js';
import { readConnection, type Places } from './read-connection.js';

/** Connections that are read at a time; each asks for up to ten things. */
export const MOST_AT_ONCE = 8;

export interface LiveServices {
  readonly accounts: Accounts<AccountReader>;
  readonly coactive?: CoactiveAccess<CoactiveReader>;
  /** Left out: nobody watches. */
  readonly progress?: Progress;
}

/** A connection beside what is there, and how to look again. */
export interface Look {
  readonly subject: DriftSubject;
  readonly again: () => Promise<DriftSubject>;
}

/** One account of the run with its roles. */
export interface LookedAccount {
  readonly accountId: string;
  readonly look: AccountLook;
  readonly roles: Reading<readonly LiveRole[]>;
}

export interface Looks {
  readonly looks: readonly Look[];
  /** Connections whose account could not be opened. */
  readonly unread: readonly Change[];
  readonly accounts: readonly LookedAccount[];
  readonly coactive: ReadonlyMap<string, Reading<readonly CoactiveConnection[]>>;
  readonly problems: readonly InputProblem[];
  /** To be called before anything is looked at again. */
  readonly forget: () => Promise<void>;
}

/**
 * Reads what is there of the selected connections.
 *
 * @param all every declaration, selected or not: what others declare of a bucket is declared too
 */
export async function lookAtAccounts(
  selected: readonly Declaration[],
  all: readonly Declaration[],
  services: LiveServices,
  region: string | undefined,
): Promise<Looks> {
  const opened = new OpenedAccounts(services.accounts, countRoles(selected));
  const problems: InputProblem[] = [];
  const coactive = await askCoactive(selected, services.coactive, problems);
  const accounts = new Map<string, LookedAccount>();
  const lookAtOne = async (declaration: Declaration): Promise<Look | Change | undefined> => {
    const { connection } = declaration;
    if (!isAddressed(connection)) {
      problems.push(noAccount(declaration));
      return undefined;
    }
    const account = await opened.open(addressOf(connection, region));
    if (!('look' in account)) return account.isMistake ? undefined : notOpened(connection, account.reason);
    const roles = await account.look.reader.roles();
    if (!accounts.has(connection.accountId))
      accounts.set(connection.accountId, { accountId: connection.accountId, look: account.look, roles });
    const ownerAddress = ownerAddressOf(connection, region);
    const owner = ownerAddress === undefined ? account : await opened.open(ownerAddress);
    if (!('look' in owner)) return owner.isMistake ? undefined : notOpened(connection, owner.reason);
    const places = { account: account.look, owner: owner.look, coactive: coactive.get(connection.apiUrl) };
    return await lookAt(declaration, connection, places, all, roles);
  };
  let done = 0;
  const results = await mapBounded(selected, MOST_AT_ONCE, async (declaration) => {
    const result = await lookAtOne(declaration);
    services.progress?.report('Connections read', ++done, selected.length);
    return result;
  });
  return {
    looks: results.flatMap((one) => (one !== undefined && 'subject' in one ? [one] : [])),
    unread: results.flatMap((one) => (one !== undefined && 'kind' in one ? [one] : [])),
    accounts: [...accounts.values()],
    coactive,
    problems: [...problems, ...opened.problems],
    forget: () => opened.forget(),
  };
}

async function lookAt(
  declaration: Declaration,
  connection: AddressedConnection,
  places: Places,
  all: readonly Declaration[],
  roles: Reading<readonly LiveRole[]>,
): Promise<Look> {
  const listed = roles.status === 'known' ? roles.value : [];
  const onBucket = all.filter((one) => one.connection.bucket === connection.bucket);
  const read = async (isAgain: boolean): Promise<DriftSubject> => {
    const live = await readConnection(connection, places, isAgain);
    const own = live.role?.status === 'known' ? [live.role.value] : [];
    const ids = new Map([...listed, ...own].map(({ id, arn }) => [id, arn]));
    return { ...declaration, live, ids, onBucket };
  };
  return { subject: await read(false), again: () => read(true) };
}

/** Each address of Coactive once; without credentials nobody asks. */
async function askCoactive(
  selected: readonly Declaration[],
  access: CoactiveAccess<CoactiveReader> | undefined,
  problems: InputProblem[],
): Promise<Looks['coactive']> {
  const answers = new Map<string, Reading<readonly CoactiveConnection[]>>();
  if (access === undefined) return answers;
  for (const apiUrl of new Set(selected.map(({ connection }) => connection.apiUrl))) {
    try {
      const reader = await access.open(apiUrl);
      answers.set(apiUrl, await reader.connections());
    } catch (error) {
      if (error instanceof ConfigError) problems.push(...error.problems);
      else if (error instanceof ServiceError) answers.set(apiUrl, { status: 'unknown', reason: error.message });
      else throw error;
    }
  }
  return answers;
}

function countRoles(declarations: readonly Declaration[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { connection } of declarations) {
    const { accountId = '', method } = connection;
    if (method === 'iam-role') counts.set(accountId, (counts.get(accountId) ?? 0) + 1);
  }
  return counts;
}

function noAccount({ connection: { name, origin } }: Declaration): InputProblem {
  return {
    message: `the connection "${name}" has no account_id, so nothing of it can be read`,
    fix: 'declare account_id, for the connection or in defaults',
    file: origin.file,
    ...origin.rangeOf(['name']),
  };
}

function notOpened(connection: AddressedConnection, reason: string): Change {
  const target = connection.method === 'iam-role' ? 'role' : 'bucket-policy';
  const resource = connection.method === 'iam-role' ? connection.role.name : connection.bucket;
  const reading = { status: 'unknown', reason } as const;
  return unknownChange(connection.name, target, resource, 'What is there', reading);
}
