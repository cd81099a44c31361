import type { AccountAddress, Accounts } from '../../ports.js';

/** Opens each account once, whoever asks and how often; a failure to open stays one for the run. */
export class OpenedAccounts<T> implements Accounts<T> {
  private readonly opened = new Map<string, Promise<T>>();

  constructor(private readonly openFresh: (address: AccountAddress) => Promise<T>) {}

  open(address: AccountAddress): Promise<T> {
    const key = JSON.stringify([address.accountId, address.region, address.assumeRole]);
    let found = this.opened.get(key);
    if (found === undefined) {
      found = this.openFresh(address);
      this.opened.set(key, found);
    }
    return found;
  }
}
