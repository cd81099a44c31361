import type { ApplyOptions, ApplyServices } from '../../src/jobs/apply.js';
import { sha256 } from '../../src/adapters/sha256.js';
import type { WriteCall } from '../../src/live/write-call.js';
import type { AccountReader, Accounts, AccountWriter, CoactiveReader, CoactiveWriter } from '../../src/ports.js';
import { fakeServices } from './services.js';
import { MemoryAccount } from './memory-account.js';
import { MemoryCoactive } from './memory-coactive.js';

/** The run was stopped from outside: no code of ours makes this error. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** Called around every write, in the order of the run; may throw to stop it there. */
export interface Watch {
  before?(call: WriteCall, number: number): void | Promise<void>;
  after?(call: WriteCall, number: number): void | Promise<void>;
}

export const APPLY: ApplyOptions = {
  config: [],
  connections: [],
  policy: [],
  failOn: 'error',
  strict: false,
  dryRun: false,
  detailedExitcode: false,
  requireReviewedPlan: false,
  allowReplace: true,
  allowDestroy: true,
  allowUntrustedCheckout: false,
};

/** One account, Coactive and a workspace, in memory. */
export class World {
  readonly account: MemoryAccount;
  readonly coactive: MemoryCoactive;
  watch: Watch = {};
  /** Every write that was made, in order. */
  readonly calls: WriteCall[] = [];
  readonly paused: number[] = [];

  constructor(
    public files: Readonly<Record<string, string>>,
    { account = new MemoryAccount(), coactive = new MemoryCoactive() } = {},
  ) {
    this.account = account;
    this.coactive = coactive;
  }

  services(): ApplyServices {
    let number = 0;
    const watched = async <T>(call: WriteCall, write: () => Promise<T>): Promise<T> => {
      const current = number++;
      await this.watch.before?.(call, current);
      const result = await write();
      this.calls.push(call);
      await this.watch.after?.(call, current);
      return result;
    };
    const writer: AccountWriter = { write: (call) => watched(call, () => this.account.write(call)) };
    const coactive: CoactiveReader & CoactiveWriter = {
      connections: () => this.coactive.connections(),
      write: (call) => watched(call, () => this.coactive.write(call)),
      test: (name) => this.coactive.test(name),
      list: () => this.coactive.list(),
    };
    const { files, clock, timeLimit } = fakeServices(this.files);
    return {
      ...{ files, clock, timeLimit },
      accounts: accountsOf<AccountReader>(this.account.accountId, this.account),
      writableAccounts: accountsOf(this.account.accountId, writer),
      coactive: { open: () => Promise.resolve(coactive) },
      loadSha256: () => Promise.resolve(sha256),
      wait: (milliseconds) => {
        this.paused.push(milliseconds);
        return Promise.resolve();
      },
    };
  }

  /** Everything that is there, to compare. */
  snapshot(): { account: MemoryAccount['contents']; coactive: MemoryCoactive['items'] } {
    return structuredClone({ account: this.account.contents, coactive: this.coactive.items });
  }

  restore({ account, coactive }: ReturnType<World['snapshot']>): void {
    this.account.contents = structuredClone(account);
    this.coactive.items = structuredClone(coactive);
  }
}

function accountsOf<T>(accountId: string, one: T): Accounts<T> {
  return {
    open: (address) =>
      address.accountId === accountId
        ? Promise.resolve(one)
        : Promise.reject(new Error(`the test has no account ${address.accountId}`)),
  };
}
