import type { ApplyServices } from '../../../../src/jobs/apply.js';
import type { CoactiveConnection } from '../../../../src/live/state.js';
import { MemoryAccount } from '../../../fakes/memory-account.js';
import { servicesOf, type Watch } from '../../../fakes/world.js';
import type { CoactiveServer, StoredConnection } from '../../../peers/coactive-server.js';
import { openAt } from '../../../peers/open-coactive.js';
import type { Scenario, Site, Start } from './site.js';

/** Around the test of a connection, which is no step of a plan. */
export interface TestWatch {
  before?(): void;
  after?(): void;
}

/** AWS in memory; Coactive is the server that keeps its contract, through our own adapter. */
export class CoactiveSite implements Site {
  readonly #account = new MemoryAccount();
  testWatch: TestWatch = {};

  constructor(readonly server: CoactiveServer) {}

  reset({ account, coactive }: Start): Promise<void> {
    this.testWatch = {};
    this.server.reset();
    this.#account.contents = structuredClone(account);
    for (const { name, description, status, config } of coactive) {
      const { iamRoleArn, scope, bucketName, sessionTtlSeconds } = config;
      this.server.add({
        ...{ name, description: description ?? null, status: status as StoredConnection['status'] },
        config: {
          iam_role_arn: iamRoleArn,
          ...{ scope, bucket_name: bucketName, session_ttl_seconds: sessionTtlSeconds },
        },
      });
    }
    return Promise.resolve();
  }

  services(files: Scenario['files'], watch: Watch): ApplyServices {
    const { coactive } = openAt(this.server);
    const { testWatch } = this;
    const watched = {
      connections: () => coactive.connections(),
      write: (call: Parameters<typeof coactive.write>[0]) => coactive.write(call),
      list: (...given: Parameters<typeof coactive.list>) => coactive.list(...given),
      test: async (...given: Parameters<typeof coactive.test>) => {
        testWatch.before?.();
        const tested = await coactive.test(...given);
        testWatch.after?.();
        return tested;
      },
    };
    const wait = () => Promise.resolve();
    return servicesOf({ files, watch, wait, reader: this.#account, writer: this.#account, coactive: watched });
  }

  /** Ids are given by the server, so they differ from run to run; two of one name would both be here. */
  state(): Promise<Start> {
    const coactive = [...this.server.connections.values()].map(
      ({ name, description, type, status, config }): CoactiveConnection => ({
        ...{ id: '', name, type, status },
        ...(description !== null && { description }),
        config: {
          iamRoleArn: String(config.iam_role_arn),
          ...{ scope: String(config.scope), bucketName: String(config.bucket_name) },
          sessionTtlSeconds: Number(config.session_ttl_seconds),
        },
      }),
    );
    return Promise.resolve(structuredClone({ account: this.#account.contents, coactive }));
  }
}
