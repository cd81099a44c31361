import { afterEach, expect, test } from '@jest/globals';
import { createAwsAccounts } from '../../../../src/compose/aws.js';
import { plan } from '../../../../src/jobs/plan.js';
import type { AccountWriter } from '../../../../src/ports.js';
import { credentialsOf } from '../../../aws/aws-server.js';
import { describeAws } from '../../../aws/describe-aws.js';
import type { Fault } from '../../../aws/strict/faults.js';
import { administer, useEnvironment } from '../../../aws/world.js';
import { MemoryAccount } from '../../../fakes/memory-account.js';
import { MemoryCoactive } from '../../../fakes/memory-coactive.js';
import { fakeServices } from '../../../fakes/services.js';
import { APPLY, servicesOf } from '../../../fakes/world.js';
import { OPERATIONS } from '../crash/operations.js';
import { MemorySite } from '../crash/memory-site.js';
import { allScenarios } from '../crash/scenarios.js';
import type { Scenario } from '../crash/site.js';
import { ACCOUNT } from '../declarations.js';
import { everythingSaid, leaksIn } from './everything-said.js';

const SESSION = 'session/of+the+test/0123456789abcdef==';
const { secretAccessKey, accessKeyId } = credentialsOf(ACCOUNT);
/** What every Authorization header holds. */
const SIGNATURE = /AWS4-HMAC-SHA256|Credential=|Signature=/;

/** What AWS quotes when it does not like a signature. Source: IAM and S3, "SignatureDoesNotMatch", with the canonical request. */
const quoting = (code: string, status = 403): Fault => ({
  status,
  code,
  message: `The Canonical String for this request should have been 'x-amz-security-token:${SESSION}' for AWS4-HMAC-SHA256 Credential=${accessKeyId}/`,
});

const FAULTS: readonly Fault[] = [
  ...(['access-denied', 'throttle', 'server-error', 'expired-token', 'drop', 'drop-answer', 'garbage'] as const),
  ...[quoting('SignatureDoesNotMatch'), quoting('IncompleteSignature', 400), quoting('InvalidSignatureException', 400)],
];

const WRITES = Object.entries(OPERATIONS).flatMap(([operation, places]) =>
  places.length > 0 && !operation.endsWith('Connection') ? [operation] : [],
);

/** A scenario that makes the write, for each that one makes. */
async function scenariosByWrite(): Promise<ReadonlyMap<string, Scenario>> {
  const found = new Map<string, Scenario>();
  const site = new MemorySite();
  for (const scenario of await allScenarios()) {
    await site.reset(scenario.start);
    const planned = await plan(APPLY, site.services(scenario.files, {}));
    for (const { operation } of planned.plan?.steps ?? []) found.set(operation, found.get(operation) ?? scenario);
  }
  return found;
}

describeAws('a write of apply that fails at AWS', (aws) => {
  let environment: ReturnType<typeof useEnvironment> | undefined;
  afterEach(() => environment?.restore());

  test('gives away no secret, session token or signature, whichever it is and however it fails', async () => {
    environment = useEnvironment({ ...aws().environmentOf(ACCOUNT), AWS_SESSION_TOKEN: SESSION });
    const scenarios = await scenariosByWrite();
    const found: unknown[] = [];
    let cells = 0;
    for (const operation of WRITES) {
      const scenario = scenarios.get(operation);
      if (scenario === undefined) throw new Error(`no scenario makes ${operation}`);
      for (const fault of FAULTS) {
        const text = await failAt(scenario, operation, fault);
        const leaks = leaksIn(text, [secretAccessKey, SESSION]);
        if (SIGNATURE.test(text)) leaks.push('a signature');
        if (leaks.length > 0) found.push({ operation, fault, leaks });
        // That it failed, and that this was told. A bucket's policy is read again, so what was only not answered is done; and its
        // answer has no content that could be wrong: the proof at the end says then that nothing was done.
        const isDone = (fault === 'drop-answer' || fault === 'garbage') && operation.endsWith('BucketPolicy');
        if (!text.includes(isDone ? 'Applied: ' : 'Stopped: '))
          found.push({ operation, fault, said: text.slice(0, 300) });
        cells++;
      }
    }
    expect(found).toEqual([]);
    process.stdout.write(`secrets at AWS: ${String(cells)} failures\n`);
  }, 120_000);

  /** A run in memory whose writes of one operation go to AWS, through our own adapter, and fail there. */
  async function failAt({ files, start }: Scenario, operation: string, fault: Fault): Promise<string> {
    if (operation.endsWith('BucketPolicy')) await aws().reset();
    aws().clearFaults();
    const account = new MemoryAccount(ACCOUNT, start.account);
    const patience = { maxAttempts: 1, retryMode: 'standard', sleep: () => Promise.resolve() } as const;
    const real = await createAwsAccounts(patience).writers.open({ accountId: ACCOUNT, region: 'us-east-1' });
    const writer: AccountWriter = {
      write: async (call) => {
        if (call.operation !== operation) return await account.write(call);
        // A bucket is read again right before: it is as the plan was made from.
        if ('bucket' in call) await makeBucket(call.bucket, call.before);
        aws().inject({ operation, fault });
        return await real.write(call);
      },
    };
    const coactive = new MemoryCoactive([...start.coactive]);
    const parts = { files, coactive, watch: {}, wait: () => Promise.resolve(), reader: account, writer };
    return await everythingSaid({ ...fakeServices(files), ...servicesOf(parts) });
  }

  async function makeBucket(Bucket: string, before: string | undefined): Promise<void> {
    const { s3 } = administer(aws());
    await s3.createBucket({ Bucket });
    if (before !== undefined) await s3.putBucketPolicy({ Bucket, Policy: before });
  }
});
