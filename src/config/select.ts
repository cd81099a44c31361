import type { InputProblem } from '../errors.js';
import type { Config, PartialConnection } from './connection.js';
import { suggest } from './suggest.js';

/** Which of the declared connections a run looks at; both: what is named by both. */
export interface Selection {
  /** Names; none: all. */
  readonly connections?: readonly string[];
  /** Account ids, as declared by `account_id`; none: all. */
  readonly accounts?: readonly string[];
}

/** Narrows a config to the connections of the inputs `connection` and `account`; none named: all. */
export function selectConnections(
  config: Config,
  unfit: readonly Pick<PartialConnection, 'name'>[],
  { connections: names = [], accounts = [] }: Selection,
): { readonly config: Config; readonly problems: readonly InputProblem[] } {
  if (names.length === 0 && accounts.length === 0) return { config, problems: [] };
  const [wanted, within] = [new Set(names), new Set(accounts)];
  const isWanted = (name: string): boolean => wanted.size === 0 || wanted.has(name);
  const chosen = config.connections.filter(
    ({ name, accountId }) =>
      isWanted(name) && (within.size === 0 || (accountId !== undefined && within.has(accountId))),
  );
  const left = new Set(chosen.map(({ name }) => name));
  return {
    config: {
      ...config,
      isSelection: true,
      connections: chosen,
      waivers: config.waivers.filter(
        ({ connection }) =>
          connection === undefined || (within.size === 0 ? wanted.has(connection) : left.has(connection)),
      ),
    },
    problems: [...unknownNames(config, unfit, wanted), ...unknownAccounts(config, unfit, within)],
  };
}

function unknownNames(config: Config, unfit: readonly { readonly name: string }[], wanted: ReadonlySet<string>) {
  const known = new Set([...config.connections, ...unfit].map(({ name }) => name));
  return [...wanted]
    .filter((name) => !known.has(name))
    .map((name): InputProblem => {
      const fix = suggest(name, [...known]);
      return { message: `no connection is named ${JSON.stringify(name)}`, ...(fix && { fix }) };
    });
}

/** A declaration that could not be read may be the one of the account: its mistakes are told, and no further one. */
function unknownAccounts(config: Config, unfit: readonly unknown[], within: ReadonlySet<string>): InputProblem[] {
  if (unfit.length > 0) return [];
  const known = new Set(config.connections.flatMap(({ accountId }) => accountId ?? []));
  return [...within]
    .filter((account) => !known.has(account))
    .map((account): InputProblem => {
      const fix = suggest(account, [...known]);
      const message = `no connection is declared in the account ${JSON.stringify(account.slice(0, 100))}`;
      return { message, ...(fix && { fix }) };
    });
}
