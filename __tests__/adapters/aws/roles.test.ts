import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createAwsAccounts } from '../../../src/compose/aws.js';
import type { LiveRole, Reading } from '../../../src/live/state.js';
import type { AccountReader } from '../../../src/ports.js';
import { describeAws } from '../../aws/describe-aws.js';
import { ACCOUNT, administer, reading, TRUST, useEnvironment } from '../../aws/world.js';

describeAws('reading all roles of an account', (aws) => {
  let environment: ReturnType<typeof useEnvironment> | undefined;
  beforeEach(() => {
    environment = useEnvironment(aws().environmentOf(ACCOUNT));
  });
  afterEach(() => environment?.restore());

  const open = async (): Promise<AccountReader> =>
    await createAwsAccounts({ maxAttempts: 1 }).readers.open({ accountId: ACCOUNT, region: 'us-east-1' });

  const nameOf = (index: number): string => `coactive-${String(index).padStart(3, '0')}`;

  /** Roles with a policy each. */
  async function makeRoles(count: number): Promise<void> {
    const { iam } = administer(aws());
    const make = async (index: number): Promise<void> => {
      const name = nameOf(index);
      const policy = await iam.createPolicy({ PolicyName: name, PolicyDocument: reading(name) });
      await iam.createRole({ RoleName: name, AssumeRolePolicyDocument: TRUST, Description: `number ${index}` });
      await iam.attachRolePolicy({ RoleName: name, PolicyArn: policy.Policy?.Arn });
    };
    for (let index = 0; index < count; index += 10) {
      await Promise.all(Array.from({ length: Math.min(10, count - index) }, (_, offset) => make(index + offset)));
    }
  }

  const known = (roles: Reading<readonly LiveRole[]>): readonly LiveRole[] => {
    if (roles.status !== 'known') throw new Error(JSON.stringify(roles));
    return [...roles.value].sort((a, b) => a.name.localeCompare(b.name));
  };

  test('200 of them cost at most a fifth of a call each, and every one is whole', async () => {
    await makeRoles(200);
    const reader = await open();
    aws().calls.length = 0;
    aws().pageSize = 100;
    const roles = known(await reader.roles());
    expect(aws().calls.length).toBeLessThanOrEqual(0.2 * 200);
    expect(roles.map(({ name }) => name)).toEqual(Array.from({ length: 200 }, (_, index) => nameOf(index)));
    for (const [index, { name, description, attached }] of roles.entries()) {
      expect(description).toEqual({ status: 'known', value: `number ${index}` });
      const document = { status: 'known', value: reading(name) };
      expect(attached).toMatchObject({ value: [{ name, document }] });
    }
  }, 180_000);

  test('a page that fails in the middle makes the listing unknown, not shorter', async () => {
    await makeRoles(6);
    aws().pageSize = 4;
    expect(known(await (await open()).roles())).toHaveLength(6);
    aws().inject({ operation: 'GetAccountAuthorizationDetails', fault: 'server-error', from: 2 });
    expect(await (await open()).roles()).toEqual({
      status: 'unknown',
      reason: expect.stringMatching(/^AWS failed with 500/),
    });
    aws().clearFaults();
    aws().inject({ operation: 'ListRoles', fault: 'access-denied', from: 2 });
    const roles = known(await (await open()).roles());
    expect(roles).toHaveLength(6);
    for (const { description, maxSessionDuration, attached } of roles) {
      expect(description).toMatchObject({ status: 'unknown', needs: 'iam:ListRoles' });
      expect(maxSessionDuration).toMatchObject({ status: 'unknown', needs: 'iam:ListRoles' });
      expect(attached.status).toBe('known');
    }
  });

  test('a role that only one of the two listings has is not taken for one without description', async () => {
    await makeRoles(2);
    let isRead = (): void => undefined;
    const read = new Promise<void>((resolve) => (isRead = resolve));
    aws().onAfter('GetAccountAuthorizationDetails', () => isRead());
    aws().onBefore('ListRoles', async () => {
      await read;
      const { iam } = administer(aws());
      await iam.detachRolePolicy({ RoleName: nameOf(1), PolicyArn: `arn:aws:iam::${ACCOUNT}:policy/${nameOf(1)}` });
      await iam.deleteRole({ RoleName: nameOf(1) });
    });
    const roles = known(await (await open()).roles());
    expect(roles.find(({ name }) => name === nameOf(1))?.description.status).toBe('unknown');
    expect(roles.find(({ name }) => name === nameOf(0))?.description).toEqual({ status: 'known', value: 'number 0' });
  });

  test('an account without roles', async () => {
    expect(await (await open()).roles()).toEqual({ status: 'known', value: [] });
  });
});

describeAws(
  'policies of AWS',
  (aws) => {
    test('are not in the listing, so unknown there, and known when read by themselves', async () => {
      const environment = useEnvironment(aws().environmentOf(ACCOUNT));
      const arn = 'arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess';
      const { iam } = administer(aws());
      await iam.createRole({ RoleName: 'wide', AssumeRolePolicyDocument: TRUST });
      await iam.attachRolePolicy({ RoleName: 'wide', PolicyArn: arn });
      const reader = await createAwsAccounts().readers.open({ accountId: ACCOUNT, region: 'us-east-1' });
      const unknown = { arn, document: { status: 'unknown', reason: expect.stringContaining('read it by itself') } };
      expect(await reader.roles()).toMatchObject({ value: [{ attached: { value: [unknown] } }] });
      const document = { status: 'known', value: expect.stringContaining('s3:Get*') };
      expect(await reader.policy(arn)).toMatchObject({ value: { arn, document } });
      expect(await reader.role('wide')).toMatchObject({ value: { attached: { value: [{ arn, document }] } } });
      environment.restore();
    });
  },
  { MOTO_IAM_LOAD_MANAGED_POLICIES: 'true' },
);
