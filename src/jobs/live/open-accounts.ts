import { ConfigError, ServiceError, type InputProblem } from '../../errors.js';
import type { AccountAddress, AccountReader, Accounts } from '../../ports.js';
import { AccountLook } from './account-look.js';
import { keyOfAddress } from './address.js';

/** An account that can be looked at, or why not. */
export type Opened = { readonly look: AccountLook } | { readonly reason: string; readonly isMistake: boolean };

/** Opens each account once; one that can not be opened does not keep the others from being read. */
export class OpenedAccounts {
  readonly #opened = new Map<string, Promise<Opened>>();
  readonly #problems: InputProblem[] = [];

  /** @param roleCounts how many declared roles each account has */
  constructor(
    private readonly accounts: Accounts<AccountReader>,
    private readonly roleCounts: ReadonlyMap<string, number>,
  ) {}

  /** What the user must fix, each once. */
  get problems(): readonly InputProblem[] {
    return this.#problems;
  }

  /** What was read may be older than it should: the next questions are asked anew. */
  async forget(): Promise<void> {
    for (const opened of await Promise.all(this.#opened.values())) if ('look' in opened) opened.look.forget();
  }

  open(address: AccountAddress): Promise<Opened> {
    const key = keyOfAddress(address);
    let opened = this.#opened.get(key);
    if (opened === undefined) this.#opened.set(key, (opened = this.#open(address)));
    return opened;
  }

  async #open(address: AccountAddress): Promise<Opened> {
    try {
      const reader = await this.accounts.open(address);
      return { look: new AccountLook(reader, this.roleCounts.get(address.accountId) ?? 0) };
    } catch (error) {
      if (error instanceof ConfigError) {
        const known = new Set(this.#problems.map(({ message }) => message));
        this.#problems.push(...error.problems.filter(({ message }) => !known.has(message)));
        return { reason: error.message, isMistake: true };
      }
      if (error instanceof ServiceError) return { reason: error.message, isMistake: false };
      throw error;
    }
  }
}
