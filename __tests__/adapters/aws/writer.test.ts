import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createAwsAccounts, type AwsPatience } from '../../../src/compose/aws.js';
import { ConfigError, ServiceError } from '../../../src/errors.js';
import type { BucketCall, IamCall } from '../../../src/live/write-call.js';
import type { AccountReader, AccountWriter } from '../../../src/ports.js';
import { describeAws } from '../../aws/describe-aws.js';
import {
  ACCOUNT,
  administer,
  bucketPolicy,
  makeWorld,
  policyOf,
  reading,
  TRUST,
  useEnvironment,
} from '../../aws/world.js';

const NEWER_TRUST = policyOf({ Effect: 'Allow', Principal: { AWS: '444455556666' }, Action: 'sts:AssumeRole' });
const BOUNDARY = `arn:aws:iam::${ACCOUNT}:policy/boundary`;
const NEW_POLICY = `arn:aws:iam::${ACCOUNT}:policy/coactive/new`;

describeAws('writing to an account', (aws) => {
  let environment: ReturnType<typeof useEnvironment> | undefined;
  let policyArn = '';
  /** How long the writer would have waited. */
  let waited: number[] = [];

  beforeEach(async () => {
    environment = useEnvironment(aws().environmentOf(ACCOUNT));
    ({ policyArn } = await makeWorld(aws()));
    waited = [];
  });
  afterEach(() => environment?.restore());

  const patience: AwsPatience = {
    maxAttempts: 1,
    requestTimeoutMs: 2_000,
    sleep: async (milliseconds) => {
      waited.push(milliseconds);
    },
  };
  const address = { accountId: ACCOUNT, region: 'us-east-1' };
  const open = async (own = patience): Promise<AccountWriter> => await createAwsAccounts(own).writers.open(address);
  const reader = async (): Promise<AccountReader> => await createAwsAccounts().readers.open(address);
  const failureOf = async (writing: Promise<unknown>): Promise<Error> => {
    const error = await writing.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    if (!(error instanceof Error)) throw new Error('did not fail');
    return error;
  };

  const createRole: IamCall = {
    operation: 'CreateRole',
    name: 'new',
    path: '/coactive/',
    trust: TRUST,
    description: 'New',
    maxSessionDuration: 3600,
    permissionsBoundary: BOUNDARY,
    tags: { 'managed-by': 'coactive-storage-access', empty: '' },
  };
  const createPolicy: IamCall = {
    operation: 'CreatePolicy',
    name: 'new',
    path: '/coactive/',
    document: reading('acme-new'),
    description: '',
    tags: { connection: 'new' },
  };
  const put = (document: string, before: string | undefined): BucketCall => ({
    operation: 'PutBucketPolicy',
    bucket: 'acme-media',
    owner: ACCOUNT,
    document,
    ...(before !== undefined && { before }),
  });

  describe('each operation does what it is called', () => {
    /** What is written, and what a reader sees afterwards. `before` prepares. */
    const table: readonly {
      readonly call: (arn: string) => IamCall;
      readonly first?: readonly IamCall[];
      readonly sees: (reader: AccountReader, arn: string) => Promise<unknown>;
      readonly expected: unknown;
    }[] = [
      {
        call: () => createPolicy,
        sees: (from) => from.policy(NEW_POLICY),
        expected: {
          value: {
            name: 'new',
            path: '/coactive/',
            document: { value: reading('acme-new') },
            tags: { value: { connection: 'new' } },
          },
        },
      },
      {
        call: (arn) => ({ operation: 'CreatePolicyVersion', policyArn: arn, document: reading('acme-two') }),
        sees: (from, arn) => from.policy(arn),
        expected: { value: { defaultVersionId: 'v2', document: { value: reading('acme-two') } } },
      },
      {
        call: (arn) => ({ operation: 'TagPolicy', policyArn: arn, tags: { connection: 'media' } }),
        sees: (from, arn) => from.policy(arn),
        expected: { value: { tags: { value: { 'managed-by': 'test', connection: 'media' } } } },
      },
      {
        first: [createPolicy],
        call: () => ({ operation: 'DeletePolicy', policyArn: NEW_POLICY }),
        sees: (from) => from.policy(NEW_POLICY),
        expected: { status: 'absent' },
      },
      {
        call: () => createRole,
        sees: (from) => from.role('new'),
        expected: {
          value: {
            path: '/coactive/',
            trust: TRUST,
            description: { value: 'New' },
            maxSessionDuration: { value: 3600 },
            permissionsBoundary: { value: BOUNDARY },
            tags: { value: { 'managed-by': 'coactive-storage-access', empty: '' } },
          },
        },
      },
      {
        call: () => ({ operation: 'UpdateAssumeRolePolicy', role: 'media', document: NEWER_TRUST }),
        sees: (from) => from.role('media'),
        expected: { value: { trust: NEWER_TRUST } },
      },
      {
        call: () => ({ operation: 'UpdateRole', role: 'media', description: 'Other', maxSessionDuration: 3600 }),
        sees: (from) => from.role('media'),
        expected: { value: { description: { value: 'Other' }, maxSessionDuration: { value: 3600 } } },
      },
      {
        call: () => ({ operation: 'TagRole', role: 'media', tags: { connection: 'media' } }),
        sees: (from) => from.role('media'),
        expected: { value: { tags: { value: { team: 'media', connection: 'media' } } } },
      },
      {
        call: () => ({ operation: 'UntagRole', role: 'media', keys: ['team'] }),
        sees: (from) => from.role('media'),
        expected: { value: { tags: { status: 'known', value: {} } } },
      },
      {
        first: [{ operation: 'DeleteRolePermissionsBoundary', role: 'media' }],
        call: () => ({ operation: 'PutRolePermissionsBoundary', role: 'media', policyArn: BOUNDARY }),
        sees: (from) => from.role('media'),
        expected: { value: { permissionsBoundary: { value: BOUNDARY } } },
      },
      {
        call: () => ({ operation: 'DeleteRolePermissionsBoundary', role: 'media' }),
        sees: (from) => from.role('media'),
        expected: { value: { permissionsBoundary: { status: 'absent' } } },
      },
      {
        first: [createRole],
        call: (arn) => ({ operation: 'AttachRolePolicy', role: 'new', policyArn: arn }),
        sees: (from) => from.role('new'),
        expected: { value: { attached: { value: [{ name: 'media' }] } } },
      },
      {
        call: (arn) => ({ operation: 'DetachRolePolicy', role: 'media', policyArn: arn }),
        sees: (from) => from.role('media'),
        expected: { value: { attached: { status: 'known', value: [] } } },
      },
      {
        call: () => ({ operation: 'DeleteRolePolicy', role: 'media', policyName: 'extra' }),
        sees: (from) => from.role('media'),
        expected: { value: { inline: { status: 'known', value: [] } } },
      },
      {
        first: [createRole],
        call: () => ({ operation: 'DeleteRole', role: 'new' }),
        sees: (from) => from.role('new'),
        expected: { status: 'absent' },
      },
    ];

    test.each(table.map((row) => ({ ...row, name: row.call('').operation })))('$name', async (row) => {
      const writer = await open();
      for (const call of row.first ?? []) await writer.write(call);
      aws().calls.length = 0;
      const receipt = await writer.write(row.call(policyArn));
      expect(receipt.requestId).toEqual(expect.stringMatching(/./));
      expect(aws().operations('writes')).toEqual([row.name]);
      expect(await row.sees(await reader(), policyArn)).toMatchObject(row.expected as Record<string, unknown>);
    });

    test('DeletePolicyVersion', async () => {
      const writer = await open();
      await writer.write({ operation: 'CreatePolicyVersion', policyArn, document: reading('acme-two') });
      await writer.write({ operation: 'DeletePolicyVersion', policyArn, versionId: 'v1' });
      const policy = await (await reader()).policy(policyArn);
      expect(policy).toMatchObject({ value: { versions: { value: [{ id: 'v2', isDefault: true }] } } });
    });

    test('PutBucketPolicy and DeleteBucketPolicy, in the bucket’s own region', async () => {
      const writer = await open();
      const first = bucketPolicy('acme-media');
      const second = first.replace('Coactive', 'CoactiveAgain');
      expect((await writer.write(put(second, first))).requestId).toEqual(expect.stringMatching(/./));
      expect((await (await reader()).bucket('acme-media', ACCOUNT)).policy).toEqual({ status: 'known', value: second });
      const gone: BucketCall = {
        operation: 'DeleteBucketPolicy',
        bucket: 'acme-media',
        owner: ACCOUNT,
        before: second,
      };
      await writer.write(gone);
      expect((await (await reader()).bucket('acme-media', ACCOUNT)).policy).toEqual({ status: 'absent' });
      await writer.write(put(first, undefined));
      expect((await (await reader()).bucket('acme-media', ACCOUNT)).policy).toEqual({ status: 'known', value: first });
    });
  });

  describe('a bucket policy that somebody else changes', () => {
    const first = bucketPolicy('acme-media');
    const mine = first.replace('Coactive', 'Mine');
    const theirs = first.replace('Coactive', 'Theirs');
    const tamper = async (): Promise<void> => {
      const { s3 } = administer(aws(), ACCOUNT, 'eu-west-1');
      await s3.putBucketPolicy({ Bucket: 'acme-media', Policy: theirs });
    };
    const livePolicy = async () => (await (await reader()).bucket('acme-media', ACCOUNT)).policy;

    test('before the write stays, and nothing is written', async () => {
      await tamper();
      const error = await failureOf((await open()).write(put(mine, first)));
      expect(error).toBeInstanceOf(ConfigError);
      expect(error.message).toContain('has changed since the plan was made');
      expect(aws().operations('writes')).toEqual([]);
      expect(await livePolicy()).toEqual({ status: 'known', value: theirs });
    });

    test('where there was none before', async () => {
      expect(await failureOf((await open()).write(put(mine, undefined)))).toBeInstanceOf(ConfigError);
      expect(aws().operations('writes')).toEqual([]);
    });

    test('while our answer is lost is not overwritten by a second attempt', async () => {
      aws().inject({ operation: 'PutBucketPolicy', fault: 'drop-answer', times: 1 });
      aws().onAfter('PutBucketPolicy', tamper);
      // Patient: the client itself would send again.
      const error = await failureOf((await open({ ...patience, maxAttempts: 5 })).write(put(mine, first)));
      expect(error).toBeInstanceOf(ConfigError);
      expect(aws().operations('writes')).toEqual(['PutBucketPolicy']);
      expect(await livePolicy()).toEqual({ status: 'known', value: theirs });
    });

    test('is not there: a lost answer is looked up, and the write not sent again', async () => {
      aws().inject({ operation: 'PutBucketPolicy', fault: 'drop-answer', times: 1 });
      await (await open()).write(put(mine, first));
      expect(aws().operations('writes')).toEqual(['PutBucketPolicy']);
      expect(await livePolicy()).toEqual({ status: 'known', value: mine });
    });

    test('a write that was lost before it took effect is sent again', async () => {
      aws().inject({ operation: 'PutBucketPolicy', fault: 'drop', times: 2 });
      await (await open()).write(put(mine, first));
      expect(await livePolicy()).toEqual({ status: 'known', value: mine });
    });

    test('at the same time in the same run: one after the other, and the second sees the first', async () => {
      const writer = await open();
      const results = await Promise.allSettled([writer.write(put(mine, first)), writer.write(put(theirs, first))]);
      expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
      expect(await livePolicy()).toEqual({ status: 'known', value: mine });
    });

    test('OperationAborted is tried again', async () => {
      const conflict = { status: 409, code: 'OperationAborted', message: 'A conflicting conditional operation' };
      aws().inject({ operation: 'PutBucketPolicy', fault: conflict, times: 3 });
      await (await open()).write(put(mine, first));
      expect(waited).toEqual([1_000, 2_000, 4_000]);
      expect(await livePolicy()).toEqual({ status: 'known', value: mine });
    });

    test('can not be read right before: nothing is written', async () => {
      aws().inject({ operation: 'GetBucketPolicy', fault: 'access-denied' });
      const error = await failureOf((await open()).write(put(mine, first)));
      expect(error).toBeInstanceOf(ServiceError);
      expect(error.message).toContain('needs s3:GetBucketPolicy');
      expect(aws().operations('writes')).toEqual([]);
    });

    test('is in somebody else’s bucket by now: nothing is written', async () => {
      const call: BucketCall = { ...put(mine, first), owner: '444455556666' };
      expect(await failureOf((await open()).write(call))).toBeInstanceOf(ServiceError);
      expect(aws().operations('writes')).toEqual([]);
    });
  });

  describe('what AWS refuses', () => {
    test('a principal that is not known yet is waited for', async () => {
      const invalid = {
        status: 400,
        code: 'MalformedPolicyDocument',
        message: 'Invalid principal in policy: "AWS":"arn:aws:iam::863104360228:role/coactive-external-connections"',
      };
      aws().inject({ operation: 'CreateRole', fault: invalid, times: 4 });
      await (await open()).write(createRole);
      expect(waited).toEqual([1_000, 2_000, 4_000, 8_000]);
      expect((await (await reader()).role('new')).status).toBe('known');
    });

    test('one that never becomes known ends after two minutes, and is explained', async () => {
      const invalid = {
        status: 400,
        code: 'MalformedPolicyDocument',
        message: 'Invalid principal in policy: "AWS":"x"',
      };
      aws().inject({ operation: 'UpdateAssumeRolePolicy', fault: invalid });
      const call: IamCall = { operation: 'UpdateAssumeRolePolicy', role: 'media', document: NEWER_TRUST };
      const error = await failureOf((await open()).write(call));
      expect(waited.reduce((sum, milliseconds) => sum + milliseconds, 0)).toBe(120_000);
      expect(error).toBeInstanceOf(ServiceError);
      expect((error.cause as Error).message).toMatch(/Invalid principal in policy.*does not exist: look at its ARN/);
    });

    test('a document that is wrong for another reason is not sent again', async () => {
      const call: IamCall = { operation: 'UpdateAssumeRolePolicy', role: 'media', document: '{"nonsense":1}' };
      expect(await failureOf((await open()).write(call))).toBeInstanceOf(ServiceError);
      expect(waited).toEqual([]);
    });

    test('a policy that is attached too early is waited for', async () => {
      const unknown = { status: 404, code: 'NoSuchEntity', message: 'Policy does not exist or is not attachable.' };
      aws().inject({ operation: 'AttachRolePolicy', fault: unknown, times: 2 });
      await (await open()).write({ operation: 'AttachRolePolicy', role: 'media', policyArn: BOUNDARY });
      expect(waited).toEqual([1_000, 2_000]);
    });

    test.each([
      ['CreateRole', createRole, 'iam:CreateRole and iam:TagRole'],
      ['CreatePolicy', createPolicy, 'iam:CreatePolicy and iam:TagPolicy'],
      ['DeleteRole', { operation: 'DeleteRole', role: 'media' }, 'iam:DeleteRole'],
      ['PutBucketPolicy', put('{}', bucketPolicy('acme-media')), 's3:PutBucketPolicy'],
    ] as readonly [string, IamCall | BucketCall, string][])(
      '%s: the permission that is missing is named',
      async (operation, call, needs) => {
        aws().inject({ operation, fault: 'access-denied' });
        const error = await failureOf((await open()).write(call));
        expect(error).toBeInstanceOf(ServiceError);
        expect(error.message).toContain(`(needs ${needs})`);
      },
    );

    test.each(['throttle', 'server-error', 'drop', 'garbage'] as const)('%s is of the service', async (fault) => {
      aws().inject({ operation: 'CreateRole', fault });
      const error = await failureOf((await open()).write(createRole));
      expect(error).toBeInstanceOf(ServiceError);
      expect(error.message).toBe('CreateRole failed for the role new');
      expect(String(error.cause)).not.toContain('secret');
    });

    test('expired credentials are for the person', async () => {
      aws().inject({ operation: 'CreateRole', fault: 'expired-token' });
      expect(await failureOf((await open()).write(createRole))).toBeInstanceOf(ConfigError);
    });

    test('a role that a lost attempt has made is said to be perhaps our own', async () => {
      aws().inject({ operation: 'CreateRole', fault: 'drop-answer', times: 1 });
      const error = await failureOf((await open({ ...patience, maxAttempts: 3 })).write(createRole));
      expect((error.cause as Error).message).toMatch(/EntityAlreadyExists.*an earlier attempt.*plan again/);
    });

    test('a deletion whose answer was lost is done', async () => {
      aws().inject({ operation: 'DeleteRolePolicy', fault: 'drop-answer', times: 1 });
      const writer = await open({ ...patience, maxAttempts: 3 });
      await writer.write({ operation: 'DeleteRolePolicy', role: 'media', policyName: 'extra' });
      const nobody: IamCall = { operation: 'DeleteRole', role: 'nobody' };
      expect(await failureOf(writer.write(nobody))).toBeInstanceOf(ServiceError);
    });

    test('the quota of a policy document', async () => {
      const document = policyOf({ Effect: 'Allow', Action: 's3:GetObject', Resource: 'x'.repeat(6_200) });
      const error = await failureOf((await open()).write({ ...createPolicy, document }));
      expect((error.cause as Error).message).toContain('Cannot exceed quota for PolicySize: 6144');
    });
  });
});
