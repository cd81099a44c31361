import { MemoryAccount } from '../../../fakes/memory-account.js';
import { MemoryCoactive } from '../../../fakes/memory-coactive.js';
import { World, type Watch } from '../../../fakes/world.js';
import type { ApplyServices } from '../../../../src/jobs/apply.js';
import type { Scenario, Site, Start } from './site.js';

/** The site in memory. */
export class MemorySite implements Site {
  readonly #account = new MemoryAccount();
  readonly #coactive = new MemoryCoactive();

  reset({ account, coactive }: Start): Promise<void> {
    this.#account.contents = structuredClone(account);
    this.#coactive.items = structuredClone([...coactive]);
    return Promise.resolve();
  }

  services(files: Scenario['files'], watch: Watch): ApplyServices {
    const world = new World(files, { account: this.#account, coactive: this.#coactive });
    world.watch = watch;
    return world.services();
  }

  state(): Promise<Start> {
    return Promise.resolve(structuredClone({ account: this.#account.contents, coactive: this.#coactive.items }));
  }
}
