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
    const { account, coactive, files, watch, calls } = this;
    const wait = (milliseconds: number): Promise<void> => {
      this.paused.push(milliseconds);
      return Promise.resolve();
    };
    return servicesOf({ files, coactive, watch, calls, wait, reader: account, writer: account });
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

/** What a run of `apply` is handed: an account, Coactive, and a watch around every write. */
export interface Parts {
  readonly files: Readonly<Record<string, string>>;
  readonly reader: AccountReader;
  readonly writer: AccountWriter;
  readonly coactive: CoactiveReader & CoactiveWriter;
  readonly watch: Watch;
  readonly wait: ApplyServices['wait'];
  /** Where every write that was made is noted. */
  readonly calls?: WriteCall[];
}

export function servicesOf({ reader, writer, coactive, watch, wait, calls = [], ...parts }: Parts): ApplyServices {
  let number = 0;
  const watched = async <T>(call: WriteCall, write: () => Promise<T>): Promise<T> => {
    const current = number++;
    await watch.before?.(call, current);
    const result = await write();
    calls.push(call);
    await watch.after?.(call, current);
    return result;
  };
  const watchedCoactive: CoactiveReader & CoactiveWriter = {
    connections: () => coactive.connections(),
    write: (call) => watched(call, () => coactive.write(call)),
    test: (...given) => coactive.test(...given),
    list: (...given) => coactive.list(...given),
  };
  const { files, clock, timeLimit, analyzers } = fakeServices(parts.files);
  return {
    ...{ files, clock, timeLimit, analyzers, wait },
    accounts: accountsOf(reader.accountId, reader),
    writableAccounts: accountsOf<AccountWriter>(reader.accountId, {
      write: (call) => watched(call, () => writer.write(call)),
    }),
    coactive: { open: () => Promise.resolve(watchedCoactive) },
    loadSha256: () => Promise.resolve(sha256),
  };
}

function accountsOf<T>(accountId: string, one: T): Accounts<T> {
  return {
    open: (address) =>
      address.accountId === accountId
        ? Promise.resolve(one)
        : Promise.reject(new Error(`the test has no account ${address.accountId}`)),
  };
}
