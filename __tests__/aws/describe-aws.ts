import { afterAll, beforeAll, beforeEach, describe, jest, test } from '@jest/globals';
import { AwsServer } from './aws-server.js';
import { whyNoMoto } from './moto-environment.js';

/** An installation of moto into an empty cache. */
const START_WITHIN_MS = 300_000;

/**
 * Jest runs a test in a realm of its own, in which the errors of Node's sockets are no instances of `Error`; the SDK then
 * wraps them and loses their codes. Here they are, as they are for users.
 */
Object.defineProperty(Error, Symbol.hasInstance, {
  value(this: unknown, thing: unknown): boolean {
    if (this === Error && Object.prototype.toString.call(thing) === '[object Error]') return true;
    return typeof this === 'function' && Function.prototype[Symbol.hasInstance].call(this, thing);
  },
});

/**
 * Tests against AWS as moto and the strict layer play it: one server a file, an empty world a test. Without Python they are
 * skipped, and say so; `REQUIRE_MOTO` makes that a failure, as `.ci/run` does.
 *
 * Use: `describeAws('name', (aws) => { test('…', async () => { … }) })`. Prepare and tamper with `administer(aws())` of
 * world.ts; run what is tested with `useEnvironment(aws().environmentOf(account))`, or give that environment to a process;
 * count with `aws().operations('writes')`; break with `inject`, `kill`, `onBefore`, `onAfter`; limit with `allow`.
 */
export function describeAws(
  name: string,
  define: (aws: () => AwsServer) => void,
  settings: Readonly<Record<string, string>> = {},
): void {
  const reason = whyNoMoto();
  if (reason !== undefined) {
    if (process.env.REQUIRE_MOTO !== undefined) {
      test(name, () => {
        throw new Error(`moto is required and can not run: ${reason}`);
      });
    } else {
      process.stderr.write(`SKIPPED "${name}": ${reason}\n`);
      describe.skip(name, () => {
        test(`needs moto: ${reason}`, () => undefined);
      });
    }
    return;
  }
  // A machine that does other things besides.
  jest.setTimeout(60_000);
  describe(name, () => {
    let server: AwsServer | undefined;
    const aws = (): AwsServer => {
      if (server === undefined) throw new Error('the server is there within a test only');
      return server;
    };
    beforeAll(async () => {
      server = await AwsServer.start(settings);
    }, START_WITHIN_MS);
    beforeEach(async () => {
      await aws().reset();
    });
    afterAll(async () => {
      await server?.stop();
    });
    define(aws);
  });
}
