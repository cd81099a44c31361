import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createAwsAccounts, type AwsPatience } from '../../../src/compose/aws.js';
import { ConfigError } from '../../../src/errors.js';
import type { LiveRole, Reading } from '../../../src/live/state.js';
import type { AccountReader } from '../../../src/ports.js';
import { describeAws } from '../../aws/describe-aws.js';
import type { Fault } from '../../aws/strict/faults.js';
import type { Service } from '../../aws/strict/call.js';
import {
  ACCOUNT,
  administer,
  bucketPolicy,
  COACTIVE,
  makeWorld,
  reading,
  TRUST,
  useEnvironment,
} from '../../aws/world.js';

/** One attempt each: how the SDK retries is its own affair. */
const IMPATIENT: AwsPatience = { maxAttempts: 1, requestTimeoutMs: 10_000 };
/** For an answer that never comes. */
const HASTY: AwsPatience = { maxAttempts: 1, requestTimeoutMs: 1_000 };

describeAws('reading an account', (aws) => {
  let environment: ReturnType<typeof useEnvironment> | undefined;
  let world = { policyArn: '', keyArn: '' };

  beforeEach(async () => {
    environment = useEnvironment(aws().environmentOf(ACCOUNT));
    world = await makeWorld(aws());
  });
  afterEach(() => environment?.restore());

  const open = async (patience = IMPATIENT): Promise<AccountReader> =>
    await createAwsAccounts(patience).readers.open({ accountId: ACCOUNT, region: 'us-east-1' });

  describe('what is there', () => {
    const media = (policyArn: string): LiveRole => ({
      arn: `arn:aws:iam::${ACCOUNT}:role/coactive/media`,
      name: 'media',
      path: '/coactive/',
      id: expect.stringMatching(/^AROA/) as unknown as string,
      trust: TRUST,
      description: { status: 'known', value: 'For Coactive' },
      maxSessionDuration: { status: 'known', value: 7200 },
      permissionsBoundary: { status: 'known', value: `arn:aws:iam::${ACCOUNT}:policy/boundary` },
      tags: { status: 'known', value: { team: 'media' } },
      attached: {
        status: 'known',
        value: [{ arn: policyArn, name: 'media', document: { status: 'known', value: reading('acme-media') } }],
      },
      inline: {
        status: 'known',
        value: [{ name: 'extra', document: { status: 'known', value: reading('acme-extra') } }],
      },
    });

    test('a role, read by itself', async () => {
      expect(await (await open()).role('media')).toEqual({ status: 'known', value: media(world.policyArn) });
    });

    test('all roles, in two calls, and once', async () => {
      const reader = await open();
      aws().calls.length = 0;
      const first = await reader.roles();
      expect(first).toEqual({ status: 'known', value: [media(world.policyArn)] });
      expect(await reader.roles()).toBe(first);
      expect(aws().operations().sort()).toEqual(['GetAccountAuthorizationDetails', 'ListRoles']);
    });

    test('a role without anything', async () => {
      await administer(aws()).iam.createRole({ RoleName: 'bare', AssumeRolePolicyDocument: TRUST });
      const reader = await open();
      const bare = {
        path: '/',
        description: { status: 'absent' },
        permissionsBoundary: { status: 'absent' },
        maxSessionDuration: { status: 'known', value: 3600 },
        tags: { status: 'known', value: {} },
        attached: { status: 'known', value: [] },
        inline: { status: 'known', value: [] },
      };
      expect(await reader.role('bare')).toMatchObject({ value: bare });
      const roles = await reader.roles();
      expect(roles.status === 'known' && roles.value.find(({ name }) => name === 'bare')).toMatchObject(bare);
    });

    test('a policy with its versions, oldest first, and its tags', async () => {
      const { iam } = administer(aws());
      const newer = reading('acme-newer');
      await iam.createPolicyVersion({ PolicyArn: world.policyArn, PolicyDocument: newer, SetAsDefault: true });
      expect(await (await open()).policy(world.policyArn)).toMatchObject({
        status: 'known',
        value: {
          arn: world.policyArn,
          name: 'media',
          path: '/coactive/',
          attachmentCount: 1,
          defaultVersionId: 'v2',
          document: { status: 'known', value: newer },
          versions: {
            status: 'known',
            value: [
              { id: 'v1', isDefault: false },
              { id: 'v2', isDefault: true },
            ],
          },
          tags: { status: 'known', value: { 'managed-by': 'test' } },
        },
      });
    });

    test('a bucket of another region, each part asked for with the expected owner', async () => {
      expect(await (await open()).bucket('acme-media', ACCOUNT)).toEqual({
        name: 'acme-media',
        region: { status: 'known', value: 'eu-west-1' },
        policy: { status: 'known', value: bucketPolicy('acme-media') },
        publicAccessBlock: {
          status: 'known',
          value: {
            blockPublicAcls: true,
            ignorePublicAcls: true,
            blockPublicPolicy: true,
            restrictPublicBuckets: true,
          },
        },
        ownership: { status: 'known', value: 'BucketOwnerEnforced' },
        encryption: { status: 'known', value: { algorithm: 'AES256' } },
      });
    });

    test('a bucket encrypted with a key', async () => {
      const { s3 } = administer(aws(), ACCOUNT, 'eu-west-1');
      const rule = { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: world.keyArn } as const;
      await s3.putBucketEncryption({
        Bucket: 'acme-media',
        ServerSideEncryptionConfiguration: { Rules: [{ ApplyServerSideEncryptionByDefault: rule }] },
      });
      const { encryption } = await (await open()).bucket('acme-media', ACCOUNT);
      expect(encryption).toEqual({ status: 'known', value: { algorithm: 'aws:kms', key: world.keyArn } });
    });

    test('the names of the account’s buckets, and its public-access block', async () => {
      const reader = await open();
      expect(await reader.bucketNames()).toEqual({ status: 'known', value: ['acme-media'] });
      expect(await reader.accountPublicAccessBlock()).toEqual({
        status: 'known',
        value: {
          blockPublicAcls: false,
          ignorePublicAcls: false,
          blockPublicPolicy: true,
          restrictPublicBuckets: true,
        },
      });
    });

    test('a key with its policy, by ARN and by alias', async () => {
      const { kms } = administer(aws());
      await kms.createAlias({ AliasName: 'alias/media', TargetKeyId: world.keyArn });
      const reader = await open();
      const key = { arn: world.keyArn, state: 'Enabled', manager: 'CUSTOMER' };
      const found = await reader.key(world.keyArn);
      expect(found).toMatchObject({ status: 'known', value: { ...key, policy: { status: 'known' } } });
      expect(await reader.key('alias/media')).toEqual(found);
      await kms.disableKey({ KeyId: world.keyArn.replace(/^.*\//, '') });
      expect(await reader.key(world.keyArn)).toMatchObject({ value: { state: 'Disabled' } });
    });
  });

  describe('what is not there is an answer', () => {
    test('role, policy, key, bucket', async () => {
      const reader = await open();
      const absent = { status: 'absent' };
      expect(await reader.role('nobody')).toEqual(absent);
      expect(await reader.policy(`arn:aws:iam::${ACCOUNT}:policy/none`)).toEqual(absent);
      expect(await reader.key(`arn:aws:kms:us-east-1:${ACCOUNT}:key/11111111-2222-3333-4444-555555555555`)).toEqual(
        absent,
      );
      const { name, ...parts } = await reader.bucket('acme-none', ACCOUNT);
      expect(name).toBe('acme-none');
      expect(Object.values(parts)).toEqual(Object.keys(parts).map(() => absent));
    });

    test('the parts of a bucket', async () => {
      const { s3 } = administer(aws(), ACCOUNT, 'eu-west-1');
      const bucket = { Bucket: 'acme-media' };
      await s3.deleteBucketPolicy(bucket);
      await s3.deletePublicAccessBlock(bucket);
      await s3.deleteBucketOwnershipControls(bucket);
      await s3.deleteBucketEncryption(bucket);
      const found = await (await open()).bucket('acme-media', ACCOUNT);
      expect(found.region).toEqual({ status: 'known', value: 'eu-west-1' });
      const absent = { status: 'absent' };
      expect(found).toMatchObject({ policy: absent, publicAccessBlock: absent, ownership: absent, encryption: absent });
    });

    test('the public-access block of the account', async () => {
      await administer(aws()).control.deletePublicAccessBlock({ AccountId: ACCOUNT });
      expect(await (await open()).accountPublicAccessBlock()).toEqual({ status: 'absent' });
    });
  });

  /** Each operation, where its answer is seen, and the permission that AWS's reference asks for it. */
  const table: readonly {
    readonly operation: string;
    readonly service?: Service;
    readonly needs: string;
    readonly read: (reader: AccountReader) => Promise<Reading<unknown> | undefined>;
  }[] = [
    { operation: 'GetRole', needs: 'iam:GetRole', read: (reader) => reader.role('media') },
    {
      operation: 'ListAttachedRolePolicies',
      needs: 'iam:ListAttachedRolePolicies',
      read: async (reader) => valueOf(await reader.role('media'))?.attached,
    },
    {
      operation: 'ListRolePolicies',
      needs: 'iam:ListRolePolicies',
      read: async (reader) => valueOf(await reader.role('media'))?.inline,
    },
    {
      operation: 'GetRolePolicy',
      needs: 'iam:GetRolePolicy',
      read: async (reader) => valueOf(valueOf(await reader.role('media'))?.inline)?.[0]?.document,
    },
    {
      operation: 'GetPolicy',
      needs: 'iam:GetPolicy',
      read: async (reader) => valueOf(valueOf(await reader.role('media'))?.attached)?.[0]?.document,
    },
    { operation: 'GetPolicy', needs: 'iam:GetPolicy', read: (reader) => reader.policy(world.policyArn) },
    {
      operation: 'GetPolicyVersion',
      needs: 'iam:GetPolicyVersion',
      read: async (reader) => valueOf(await reader.policy(world.policyArn))?.document,
    },
    {
      operation: 'ListPolicyVersions',
      needs: 'iam:ListPolicyVersions',
      read: async (reader) => valueOf(await reader.policy(world.policyArn))?.versions,
    },
    {
      operation: 'GetAccountAuthorizationDetails',
      needs: 'iam:GetAccountAuthorizationDetails',
      read: (reader) => reader.roles(),
    },
    {
      operation: 'ListRoles',
      needs: 'iam:ListRoles',
      read: async (reader) => valueOf(await reader.roles())?.[0]?.description,
    },
    { operation: 'ListBuckets', needs: 's3:ListAllMyBuckets', read: (reader) => reader.bucketNames() },
    {
      operation: 'GetBucketPolicy',
      needs: 's3:GetBucketPolicy',
      read: async (reader) => (await reader.bucket('acme-media', ACCOUNT)).policy,
    },
    {
      operation: 'GetPublicAccessBlock',
      service: 's3',
      needs: 's3:GetBucketPublicAccessBlock',
      read: async (reader) => (await reader.bucket('acme-media', ACCOUNT)).publicAccessBlock,
    },
    {
      operation: 'GetBucketOwnershipControls',
      needs: 's3:GetBucketOwnershipControls',
      read: async (reader) => (await reader.bucket('acme-media', ACCOUNT)).ownership,
    },
    {
      operation: 'GetBucketEncryption',
      needs: 's3:GetEncryptionConfiguration',
      read: async (reader) => (await reader.bucket('acme-media', ACCOUNT)).encryption,
    },
    {
      operation: 'GetPublicAccessBlock',
      service: 's3-control',
      needs: 's3:GetAccountPublicAccessBlock',
      read: (reader) => reader.accountPublicAccessBlock(),
    },
    { operation: 'DescribeKey', needs: 'kms:DescribeKey', read: (reader) => reader.key(world.keyArn) },
    {
      operation: 'GetKeyPolicy',
      needs: 'kms:GetKeyPolicy',
      read: async (reader) => valueOf(await reader.key(world.keyArn))?.policy,
    },
  ];

  const faults: readonly (readonly [Fault, RegExp])[] = [
    ['throttle', /^AWS throttles the calls/],
    ['server-error', /^AWS failed with 500/],
    ['time-out', /^AWS did not answer in time/],
    ['drop', /^AWS can not be reached \(ECONNRESET\)/],
    ['drop-answer', /^AWS can not be reached \(ECONNRESET\)/],
    ['garbage', /^what answered .* proxy in between/],
  ];

  describe('what AWS does not tell is unknown, never absent', () => {
    test.each(table)('$operation, for $needs', async ({ operation, service, needs, read }) => {
      const befall = (fault: Fault): void => {
        aws().clearFaults();
        aws().inject({ operation, fault, ...(service !== undefined && { service }) });
      };
      befall('access-denied');
      expect(await read(await open())).toMatchObject({ status: 'unknown', needs });
      for (const [fault, reason] of faults) {
        befall(fault);
        const found = await read(await open(fault === 'time-out' ? HASTY : IMPATIENT));
        expect(found).toEqual({ status: 'unknown', reason: expect.stringMatching(reason) });
      }
      befall('expired-token');
      const failed = await read(await open()).catch((error: unknown) => error);
      expect(failed).toBeInstanceOf(ConfigError);
      expect((failed as ConfigError).message).toMatch(/credentials: they have expired/);
    });

    test.each(faults.filter(([fault]) => fault !== 'garbage'))(
      'the region, and with it every part: %s',
      async (fault, reason) => {
        aws().inject({ operation: 'HeadBucket', fault });
        // An answer without a body is no reason to guess.
        const expected = { status: 'unknown', reason: expect.stringMatching(fault === 'throttle' ? /AWS/ : reason) };
        const { name, ...parts } = await (await open(HASTY)).bucket('acme-media', ACCOUNT);
        expect(name).toBe('acme-media');
        expect(Object.values(parts)).toEqual(Object.keys(parts).map(() => expected));
      },
    );

    test('but the region is told even where HeadBucket is denied', async () => {
      aws().inject({ operation: 'HeadBucket', fault: 'access-denied' });
      expect(await (await open()).bucket('acme-media', ACCOUNT)).toMatchObject({
        region: { status: 'known', value: 'eu-west-1' },
        policy: { status: 'known' },
      });
    });

    test('a bucket that somebody else owns', async () => {
      const { policy } = await (await open()).bucket('acme-media', '444455556666');
      expect(policy).toMatchObject({ status: 'unknown', needs: 's3:GetBucketPolicy' });
      expect(policy).toMatchObject({ reason: expect.stringContaining('account 444455556666 does not own the bucket') });
    });

    test('a bucket policy asked for from another account than the owner’s', async () => {
      environment?.restore();
      environment = useEnvironment(aws().environmentOf('444455556666'));
      const { readers } = createAwsAccounts(IMPATIENT);
      const reader = await readers.open({ accountId: '444455556666', region: 'us-east-1' });
      const { policy } = await reader.bucket('acme-media', ACCOUNT);
      expect(policy).toEqual({
        status: 'unknown',
        reason: expect.stringContaining('only the account that owns the bucket'),
      });
    });

    test('an answer that means nothing to us', async () => {
      aws().inject({ operation: 'GetRole', fault: { status: 404, code: 'SomethingNew', message: 'secret words' } });
      expect(await (await open()).role('media')).toEqual({
        status: 'unknown',
        reason: 'AWS refused GetRole (SomethingNew)',
      });
    });
  });

  test('what passes is tried again, and nobody notices', async () => {
    aws().inject({ operation: 'GetRole', fault: 'throttle', times: 2 });
    aws().inject({ operation: 'GetPolicy', fault: 'drop', times: 1 });
    aws().inject({ operation: 'GetBucketPolicy', fault: 'server-error', times: 1 });
    const reader = await open({ maxAttempts: 4 });
    expect((await reader.role('media')).status).toBe('known');
    expect((await reader.bucket('acme-media', ACCOUNT)).policy.status).toBe('known');
    expect(
      aws()
        .operations()
        .filter((operation) => operation === 'GetRole'),
    ).toHaveLength(3);
  });

  test('what does not pass says how often it was tried', async () => {
    aws().inject({ operation: 'GetRole', fault: 'server-error' });
    const found = await (await open({ maxAttempts: 3 })).role('media');
    expect(found).toMatchObject({ reason: 'AWS failed with 500 (ServiceFailureException), tried 3 times' });
  });

  test('nothing of this wrote', async () => {
    const reader = await open();
    await reader.roles();
    await reader.role('media');
    await reader.policy(world.policyArn);
    await reader.bucket('acme-media', ACCOUNT);
    await reader.bucketNames();
    await reader.accountPublicAccessBlock();
    await reader.key(world.keyArn);
    expect(aws().operations('writes')).toEqual([]);
    expect(aws().operations().length).toBeGreaterThan(15);
  });

  test('a role that trusts Coactive is found among the others by its trust', async () => {
    const roles = valueOf(await (await open()).roles()) ?? [];
    expect(roles.filter(({ trust }) => trust.includes(COACTIVE)).map(({ name }) => name)).toEqual(['media']);
  });
});

function valueOf<T>(reading: Reading<T> | undefined): T | undefined {
  return reading?.status === 'known' ? reading.value : undefined;
}
