import { afterAll, beforeAll, beforeEach, describe, test } from '@jest/globals';
import { AwsServer } from './aws-server.js';
import { whyNoMoto } from './moto-environment.js';

/** An installation of moto into an empty cache. */
const START_WITHIN_MS = 300_000;

/**
 * Tests against AWS as moto and the strict layer play it: one server a file, an empty world a test. Without Python they are
 * skipped, and say so; `REQUIRE_MOTO` makes that a failure, as `.ci/run` does.
 */
export function describeAws(name: string, define: (aws: () => AwsServer) => void): void {
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
  describe(name, () => {
    let server: AwsServer | undefined;
    const aws = (): AwsServer => {
      if (server === undefined) throw new Error('the server is there within a test only');
      return server;
    };
    beforeAll(async () => {
      server = await AwsServer.start();
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
