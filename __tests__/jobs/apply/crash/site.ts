import type { ApplyServices } from '../../../../src/jobs/apply.js';
import type { CoactiveConnection } from '../../../../src/live/state.js';
import type { AccountContents } from '../../../fakes/memory-account.js';
import type { Watch } from '../../../fakes/world.js';
import type { Method } from '../../../../src/config/connection.js';

export type Mode = 'create' | 'update' | 'adopt' | 'offboard';

/** What is there when a run starts, as data that any site can be brought to. */
export interface Start {
  readonly account: AccountContents;
  readonly coactive: readonly CoactiveConnection[];
}

/** One way from a start to a declaration. */
export interface Scenario {
  readonly name: string;
  readonly method: Method;
  readonly mode: Mode;
  readonly files: Readonly<Record<string, string>>;
  readonly start: Start;
}

/** Where a run writes: in memory, or servers of the tests. The matrix knows no more of it than this. */
export interface Site {
  /** Brings everything to the start, and nothing else is there. */
  reset(start: Start): Promise<void>;
  /** The world of a run, with the watch around every write. */
  services(files: Scenario['files'], watch: Watch): ApplyServices;
  /** Everything that is there now, to compare: without dates, request ids and the like. */
  state(): Promise<Start>;
}
