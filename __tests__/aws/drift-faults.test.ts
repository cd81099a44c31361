import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { needsOf } from '../../src/adapters/aws/permissions.js';
import { createAwsAccounts, type AwsPatience } from '../../src/compose/aws.js';
import { drift } from '../../src/jobs/drift.js';
import type { Change } from '../../src/report/change.js';
import { exitCodeOf } from '../../src/report/outcome.js';
import type { Report } from '../../src/report/report.js';
import { fakeServices } from '../fakes/services.js';
import { describeAws } from './describe-aws.js';
import { DIFFERENCES, makeTamperedWorld, type Part } from './faults-world.js';
import type { Fault } from './strict/faults.js';
import type { Service } from './strict/call.js';
import { ACCOUNT, useEnvironment } from './world.js';

/** What is not known when an operation gives no answer. */
interface Blindness {
  /** `connection/target` of everything that is reported as unknown. */
  readonly unknown: readonly string[];
  /** The differences that can not be seen; every other one must be. */
  readonly hides: readonly Part[];
}

const media = (...targets: readonly string[]) => targets.map((target) => `media_archive/${target}`);
const raw = (...targets: readonly string[]) => targets.map((target) => `raw_uploads/${target}`);
const SEARCH = '-/undeclared-access';
const BUCKET = ['bucket-policy', 'public-access-block', 'ownership', 'encryption'];

/** By operation, from what AWS's API references say that each one tells. A read that is not here fails the test. */
const BLINDNESS: Readonly<Record<string, Blindness>> = {
  'iam GetAccountAuthorizationDetails': { unknown: [SEARCH], hides: ['undeclaredRole'] },
  // Description and session length of the listing; one role is read by itself, where GetRole tells them.
  'iam ListRoles': { unknown: [], hides: [] },
  'iam GetRole': {
    unknown: media('role'),
    hides: ['role', 'trust', 'permissions', 'inlinePolicy', 'boundary'],
  },
  'iam ListAttachedRolePolicies': { unknown: media('attached-policy'), hides: ['permissions'] },
  'iam ListRolePolicies': { unknown: media('inline-policy'), hides: ['permissions', 'inlinePolicy'] },
  // That there is one is known; what it allows together with the others is not.
  'iam GetRolePolicy': { unknown: media('inline-policy'), hides: ['permissions'] },
  'iam GetPolicy': { unknown: media('attached-policy', 'boundary'), hides: ['permissions', 'boundary'] },
  'iam GetPolicyVersion': { unknown: media('attached-policy', 'boundary'), hides: ['permissions', 'boundary'] },
  's3 ListBuckets': { unknown: [SEARCH], hides: ['undeclaredBucket'] },
  // Without the region nobody can be asked about the bucket.
  's3 HeadBucket': {
    unknown: [...media(...BUCKET), ...raw(...BUCKET), SEARCH],
    hides: ['accessBlock', 'ownership', 'encryption', 'bucketPolicy', 'undeclaredBucket'],
  },
  's3 GetBucketPolicy': {
    unknown: [...media('bucket-policy'), ...raw('bucket-policy'), SEARCH],
    hides: ['bucketPolicy', 'undeclaredBucket'],
  },
  's3 GetPublicAccessBlock': {
    unknown: [...media('public-access-block'), ...raw('public-access-block')],
    hides: ['accessBlock'],
  },
  // The other bucket has its own, which is enough.
  's3-control GetPublicAccessBlock': { unknown: media('public-access-block'), hides: ['accessBlock'] },
  's3 GetBucketOwnershipControls': { unknown: [...media('ownership'), ...raw('ownership')], hides: ['ownership'] },
  's3 GetBucketEncryption': { unknown: [...media('encryption'), ...raw('encryption')], hides: ['encryption'] },
  // The bucket names its key by an alias, which only DescribeKey resolves.
  'kms DescribeKey': { unknown: media('key', 'encryption'), hides: ['key', 'keyPolicy', 'encryption'] },
  'kms GetKeyPolicy': { unknown: media('key'), hides: ['keyPolicy'] },
};

/** S3 names the region of a bucket in its refusals too, so the rest of the bucket is asked for all the same. */
const SEES_ALL: Blindness = { unknown: [], hides: [] };

const QUICK: AwsPatience = { maxAttempts: 1, requestTimeoutMs: 10_000 };

const FAULTS: readonly { readonly fault: Exclude<Fault, object>; readonly patience?: AwsPatience }[] = [
  { fault: 'access-denied' },
  // Outlasts the retries.
  // The pace that the SDK takes after it is its own affair; that it retries is shown below.
  { fault: 'throttle', patience: { ...QUICK, retryMode: 'standard' } },
  { fault: 'server-error' },
  { fault: 'time-out', patience: { maxAttempts: 1, requestTimeoutMs: 700 } },
  { fault: 'drop' },
  { fault: 'garbage' },
];

describeAws('drift when AWS does not answer', (aws) => {
  let files: Readonly<Record<string, string>> = {};
  let environment: ReturnType<typeof useEnvironment> | undefined;
  beforeEach(async () => {
    files = await makeTamperedWorld(aws());
    environment = useEnvironment(aws().environmentOf(ACCOUNT));
  });
  afterEach(() => environment?.restore());

  async function look(patience = QUICK): Promise<Report> {
    const services = { ...fakeServices(files), accounts: createAwsAccounts(patience).readers };
    return await drift({ config: [], connections: [], scanBuckets: true, failOn: 'error', strict: false }, services);
  }

  /** Every operation of a run in which nothing fails, but for STS's. */
  async function readsOfDrift(): Promise<{ readonly service: Service; readonly operation: string }[]> {
    aws().calls.length = 0;
    expect(describeKnown(await look())).toEqual(Object.values(DIFFERENCES).sort());
    const names = new Set(aws().calls.map(({ service, operation }) => `${service} ${operation}`));
    names.delete('sts GetCallerIdentity');
    expect([...names].sort()).toEqual(Object.keys(BLINDNESS).sort());
    return [...names].map((name) => {
      const [service, operation = ''] = name.split(' ');
      return { service: service as Service, operation };
    });
  }

  test.each(FAULTS)(
    '$fault, at each operation: what it tells is unknown, all else is still compared',
    async ({ fault, patience }) => {
      const wrong: unknown[] = [];
      for (const { service, operation } of await readsOfDrift()) {
        aws().inject({ service, operation, fault });
        const report = await look(patience);
        aws().clearFaults();
        const name = `${service} ${operation}`;
        const isRegionTold = name === 's3 HeadBucket' && fault === 'access-denied';
        const { unknown, hides } = isRegionTold ? SEES_ALL : (BLINDNESS[name] ?? SEES_ALL);
        const isDenied = fault === 'access-denied';
        const needs = isDenied ? needsOf(service, operation)?.action : undefined;
        const expected = {
          name,
          outcome: unknown.length === 0 ? 'failed' : 'incomplete',
          exitCode: unknown.length === 0 ? 1 : isDenied ? 2 : 3,
          unknown: [...unknown].sort(),
          needs: unknown.length === 0 ? [] : [needs],
          known: visible(hides),
        };
        const found = { name, ...describe(report) };
        if (JSON.stringify(found) !== JSON.stringify(expected)) wrong.push({ found, expected });
      }
      expect(wrong).toEqual([]);
    },
    240_000,
  );

  test('a throttling that outlasts the retries says how often it was tried', async () => {
    aws().inject({ operation: 'ListBuckets', fault: 'throttle' });
    const { changes } = await look({ maxAttempts: 3 });
    expect(changes.find(({ kind }) => kind === 'unknown')?.message).toContain('AWS throttles the calls, tried 3 times');
    aws().clearFaults();
    aws().inject({ operation: 'ListBuckets', fault: 'throttle', times: 2 });
    expect(describeKnown(await look({ maxAttempts: 3 }))).toEqual(visible([]));
  });

  test('credentials that expire at an operation end the run: renew them', async () => {
    for (const { service, operation } of await readsOfDrift()) {
      aws().inject({ service, operation, fault: 'expired-token' });
      const run = look();
      // The answer to HEAD has no body, so nobody can see what its 400 means; and it tells the region all the same.
      if (operation === 'HeadBucket') expect(describe(await run)).toMatchObject({ exitCode: 1 });
      else
        await expect(run).rejects.toMatchObject({ name: 'ConfigError', message: expect.stringContaining('expired') });
      aws().clearFaults();
    }
  }, 120_000);

  test.each<[string, string, Exclude<Fault, object>, Blindness]>([
    [
      'the details of the roles',
      'GetAccountAuthorizationDetails',
      'server-error',
      { unknown: [SEARCH], hides: ['undeclaredRole'] },
    ],
    [
      'the details of the roles',
      'GetAccountAuthorizationDetails',
      'drop',
      { unknown: [SEARCH], hides: ['undeclaredRole'] },
    ],
    ['the list of roles', 'ListRoles', 'server-error', SEES_ALL],
  ])(
    'the second page of %s fails (%s: %s): half a listing is none',
    async (_, operation, fault, { unknown, hides }) => {
      aws().pageSize = 1;
      aws().inject({ operation, fault, from: 2 });
      const report = await look();
      expect(
        aws()
          .operations()
          .filter((name) => name === operation),
      ).toHaveLength(2);
      expect(describe(report)).toMatchObject({
        exitCode: unknown.length === 0 ? 1 : 3,
        unknown: [...unknown],
        known: visible(hides),
      });
    },
  );

  test.each<[Exclude<Fault, object>, 2 | 3]>([
    ['access-denied', 3],
    ['throttle', 3],
    ['server-error', 3],
    ['time-out', 3],
    ['drop', 3],
    ['garbage', 3],
    ['expired-token', 2],
  ])('who we are is not answered (%s): nothing else is asked, exit %i', async (fault, exitCode) => {
    aws().calls.length = 0;
    aws().inject({ operation: 'GetCallerIdentity', fault });
    const report = await look({ ...QUICK, requestTimeoutMs: 700 });
    expect(exitCodeOf(report)).toBe(exitCode);
    expect(new Set(aws().operations())).toEqual(new Set(['GetCallerIdentity']));
    expect(describeKnown(report)).toEqual([]);
    if (exitCode === 3) {
      expect(describe(report)).toMatchObject({
        outcome: 'incomplete',
        unknown: ['media_archive/role', 'raw_uploads/bucket-policy'],
      });
    } else {
      expect(report.outcome).toBe('invalid');
      expect(report.findings).toMatchObject([{ message: expect.stringContaining('expired') }]);
    }
    expect(report.connections.map(({ verdicts }) => verdicts)).toEqual([{}, {}]);
  });
});

function visible(hides: readonly Part[]): readonly string[] {
  const parts = Object.keys(DIFFERENCES) as Part[];
  return parts
    .filter((part) => !hides.includes(part))
    .map((part) => DIFFERENCES[part])
    .sort();
}

function describe(report: Report) {
  const unknown = report.changes.filter(({ kind }) => kind === 'unknown');
  return {
    outcome: report.outcome,
    exitCode: exitCodeOf(report),
    unknown: [...new Set(unknown.map(placeOf))].sort(),
    needs: [...new Set(unknown.map(({ needs }) => needs))],
    known: describeKnown(report),
  };
}

function describeKnown({ changes }: Report): readonly string[] {
  const known = changes.filter(({ kind }) => kind !== 'unknown');
  return known
    .map((change) => {
      const name = change.connection === null ? ` ${change.resource.replace(/^.*[:/]/, '')}` : '';
      return `${placeOf(change)} ${change.kind}${name}`;
    })
    .sort();
}

function placeOf({ connection, target }: Change): string {
  return `${connection ?? '-'}/${target}`;
}
