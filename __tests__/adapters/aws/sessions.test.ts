import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { StsCalls } from '../../../src/adapters/aws/clients.js';
import { Sessions } from '../../../src/adapters/aws/sessions.js';
import { createAwsAccounts } from '../../../src/compose/aws.js';
import { ConfigError, ServiceError } from '../../../src/errors.js';
import { describeAws } from '../../aws/describe-aws.js';
import { ACCOUNT, administer, TRUST, useEnvironment } from '../../aws/world.js';

const region = 'us-east-1';
const roleIn = (account: string): string => `arn:aws:iam::${account}:role/coactive-access-reader`;

describeAws('opening accounts', (aws) => {
  let environment: ReturnType<typeof useEnvironment> | undefined;
  beforeEach(() => {
    environment = useEnvironment(aws().environmentOf(ACCOUNT));
  });
  afterEach(() => environment?.restore());

  const failureOf = async (opening: Promise<unknown>): Promise<unknown> =>
    await opening.then(
      () => undefined,
      (error: unknown) => error,
    );

  test('asks once who the caller is, whoever opens, reads or writes', async () => {
    const { readers, writers } = createAwsAccounts();
    const address = { accountId: ACCOUNT, region };
    const [first, second] = await Promise.all([readers.open(address), readers.open(address)]);
    expect(first).toBe(second);
    await writers.open(address);
    await readers.open({ ...address, region: 'eu-west-1' });
    expect(aws().operations()).toEqual(['GetCallerIdentity']);
  });

  test('refuses credentials of another account before anything else is asked', async () => {
    const { readers, writers } = createAwsAccounts();
    for (const accounts of [readers, writers]) {
      const error = await failureOf(accounts.open({ accountId: '999988887777', region }));
      expect(error).toBeInstanceOf(ConfigError);
      expect((error as ConfigError).message).toContain(`credentials belong to account ${ACCOUNT}`);
      expect((error as ConfigError).message).toContain('declares account 999988887777');
      expect((error as ConfigError).problems[0]?.fix).toContain('assume_role');
    }
    expect(aws().operations()).toEqual(['GetCallerIdentity']);
  });

  test('assumes a role in each of several accounts, with one call an account', async () => {
    const others = ['222233334444', '333344445555'];
    for (const account of others) {
      await administer(aws(), account).iam.createRole({ RoleName: `of-${account}`, AssumeRolePolicyDocument: TRUST });
    }
    const { readers } = createAwsAccounts();
    for (const accountId of others) {
      const reader = await readers.open({ accountId, region, assumeRole: roleIn(accountId) });
      expect(await reader.roles()).toMatchObject({ value: [{ name: `of-${accountId}` }] });
    }
    const sts = aws().calls.filter(({ service }) => service === 'sts');
    expect(sts.map(({ operation, target }) => [operation, target])).toEqual(
      others.map((account) => ['AssumeRole', roleIn(account)]),
    );
    expect(sts.map(({ parameters }) => parameters.get('RoleSessionName'))).toEqual([
      'coactive-storage-access',
      'coactive-storage-access',
    ]);
  });

  test('refuses a role of another account than the declared one', async () => {
    const { readers } = createAwsAccounts();
    const error = await failureOf(readers.open({ accountId: ACCOUNT, region, assumeRole: roleIn('222233334444') }));
    expect(error).toBeInstanceOf(ConfigError);
    expect((error as ConfigError).message).toMatch(/222233334444.*111122223333/);
    expect(aws().operations()).toEqual(['AssumeRole']);
  });

  test.each([
    ['GetCallerIdentity', undefined],
    ['AssumeRole', roleIn(ACCOUNT)],
  ])('%s: expired credentials are for the person, a failure is of the service', async (operation, assumeRole) => {
    const address = { accountId: ACCOUNT, region, ...(assumeRole !== undefined && { assumeRole }) };
    const open = async () =>
      await failureOf(createAwsAccounts({ maxAttempts: 1, requestTimeoutMs: 2_000 }).readers.open(address));
    aws().inject({ operation, fault: 'expired-token', times: 1 });
    expect(String(await open())).toMatch(/ConfigError: AWS does not take the credentials: they have expired/);
    aws().inject({ operation, fault: { status: 403, code: 'InvalidClientTokenId', message: 'x' }, from: 1, times: 1 });
    expect(String(await open())).toMatch(/ConfigError: AWS does not take the credentials: they are not valid/);
    for (const fault of ['server-error', 'time-out', 'drop', 'throttle', 'garbage'] as const) {
      aws().clearFaults();
      aws().inject({ operation, fault });
      const error = await open();
      expect(error).toBeInstanceOf(ServiceError);
      expect(String((error as ServiceError).cause)).not.toContain('secret');
    }
  });

  test('a role that may not be assumed names what must be allowed', async () => {
    aws().inject({ operation: 'AssumeRole', fault: 'access-denied' });
    const { readers } = createAwsAccounts({ maxAttempts: 1 });
    const error = await failureOf(readers.open({ accountId: ACCOUNT, region, assumeRole: roleIn(ACCOUNT) }));
    expect(error).toBeInstanceOf(ConfigError);
    expect((error as ConfigError).message).toContain(roleIn(ACCOUNT));
    expect((error as ConfigError).problems[0]?.fix).toMatch(/sts:AssumeRole/);
  });

  test('without credentials anywhere it says how to get some, and asks nobody', async () => {
    environment?.restore();
    environment = useEnvironment({
      ...aws().environmentOf(ACCOUNT),
      AWS_ACCESS_KEY_ID: undefined,
      AWS_SECRET_ACCESS_KEY: undefined,
    });
    const error = await failureOf(createAwsAccounts().readers.open({ accountId: ACCOUNT, region }));
    expect(error).toBeInstanceOf(ConfigError);
    expect((error as ConfigError).message).toBe('there are no AWS credentials that can be used');
    expect(aws().operations()).toEqual([]);
  });

  test('credentials that expire in the middle stop the reading', async () => {
    const reader = await createAwsAccounts().readers.open({ accountId: ACCOUNT, region });
    aws().inject({ operation: 'GetRole', fault: 'expired-token' });
    await expect(reader.role('media')).rejects.toBeInstanceOf(ConfigError);
  });
});

describe('temporary credentials', () => {
  const start = Date.parse('2026-11-25T12:00:00Z');

  /** STS whose sessions last an hour of this clock. */
  function fakeSts(clock: { now: number }) {
    let count = 0;
    const assumeRole = async () => {
      count += 1;
      return {
        $metadata: {},
        AssumedRoleUser: {
          Arn: `arn:aws:sts::${ACCOUNT}:assumed-role/r/coactive-storage-access`,
          AssumedRoleId: 'A:r',
        },
        Credentials: {
          AccessKeyId: `key-${count}`,
          SecretAccessKey: 's',
          SessionToken: 't',
          Expiration: new Date(clock.now + 3_600_000),
        },
      };
    };
    return { sts: { assumeRole } as unknown as StsCalls, count: () => count };
  }

  test('are used while they last and renewed once before they expire, for all clients together', async () => {
    const clock = { now: start };
    const { sts, count } = fakeSts(clock);
    const own = { sts, credentials: () => Promise.reject(new Error('not asked for')) };
    const sessions = new Sessions(
      () => Promise.resolve(own),
      () => new Date(clock.now),
    );
    const credentials = await sessions.open({ accountId: ACCOUNT, region, assumeRole: roleIn(ACCOUNT) });
    clock.now = start + 50 * 60_000;
    expect((await credentials()).accessKeyId).toBe('key-1');
    clock.now = start + 56 * 60_000;
    const renewed = await Promise.all([credentials(), credentials(), credentials()]);
    expect(renewed.map(({ accessKeyId }) => accessKeyId)).toEqual(['key-2', 'key-2', 'key-2']);
    expect(count()).toBe(2);
  });
});
