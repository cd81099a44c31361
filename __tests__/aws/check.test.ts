import { afterEach, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createAwsAccounts } from '../../src/compose/aws.js';
import { check } from '../../src/jobs/check.js';
import type { ConnectionReport } from '../../src/report/report.js';
import { FakeAnalyzer } from '../fakes/policy-analyzer.js';
import { fakeServices } from '../fakes/services.js';
import type { AwsServer } from './aws-server.js';
import { describeAws } from './describe-aws.js';
import { ACCOUNT, administer, policyOf, useEnvironment } from './world.js';

const BUCKET = 'acme-media';
const ROOT = { AWS: `arn:aws:iam::${ACCOUNT}:root` };
const DELEGATION = policyOf({ Effect: 'Allow', Principal: ROOT, Action: 'kms:*', Resource: '*' });
const EVERYTHING = policyOf({ Effect: 'Allow', Action: '*', Resource: '*' });
const DENY = policyOf({
  Sid: 'OnlyOurNetwork',
  Effect: 'Deny',
  Principal: '*',
  Action: 's3:GetObject',
  Resource: `arn:aws:s3:::${BUCKET}/*`,
});

let environment: { readonly restore: () => void } | undefined;
afterEach(() => environment?.restore());

interface Live {
  readonly bucket?: string;
  readonly boundary?: string;
  readonly key?: string;
}

/** A bucket, a boundary and a key; the role itself is not there: check looks at its declaration. */
async function make(aws: AwsServer, { bucket, boundary = EVERYTHING, key = DELEGATION }: Live = {}): Promise<string> {
  const { iam, s3, kms } = administer(aws);
  await s3.createBucket({ Bucket: BUCKET });
  if (bucket !== undefined) await s3.putBucketPolicy({ Bucket: BUCKET, Policy: bucket });
  const policy = await iam.createPolicy({ PolicyName: 'boundary', PolicyDocument: boundary });
  const { KeyMetadata } = await kms.createKey({ Policy: key });
  return `version: 1
defaults: { account_id: "${ACCOUNT}", region: us-east-1 }
connections:
  - name: media_archive
    method: iam-role
    bucket: ${BUCKET}
    prefixes: [videos/]
    kms_key_arn: ${KeyMetadata?.Arn ?? ''}
    role: { permissions_boundary: "${policy.Policy?.Arn ?? ''}" }
`;
}

async function look(aws: AwsServer, config: string, account = ACCOUNT): Promise<ConnectionReport | undefined> {
  environment = useEnvironment(aws.environmentOf(account));
  const services = {
    ...fakeServices({ 'coactive.yml': config }),
    analyzers: new FakeAnalyzer(),
    accounts: createAwsAccounts({ maxAttempts: 1 }).readers,
  };
  const options = { config: [], connections: [], policy: [], failOn: 'error', strict: false } as const;
  const report = await check({ ...options, analyzer: { mode: 'auto' }, isLiveRead: true }, services);
  return report.connections[0];
}

const OPERATOR = JSON.parse(readFileSync(new URL('../../policies/operator/check.json', import.meta.url), 'utf8')) as {
  readonly Statement: readonly { readonly Action: string | readonly string[] }[];
};
const ACTIONS = OPERATOR.Statement.flatMap(({ Action }) => Action);

describeAws('live policies in the verdicts of check, through the real SDK', (aws) => {
  test('what lets Coactive through is proved; nothing is written, and nothing asked that the verdicts do not need', async () => {
    const config = await make(aws());
    const connection = await look(aws(), config);
    expect(connection).toMatchObject({
      live: ['bucket', 'boundary', 'key'],
      verdicts: {
        leastPrivilege: { status: 'proved' },
        sufficiency: { status: 'proved' },
        trust: { status: 'proved' },
      },
    });
    expect(connection).not.toHaveProperty('unread');
    expect(aws().operations('writes')).toEqual([]);
    expect(aws().operations().sort()).toEqual(
      [
        ...['GetCallerIdentity', 'HeadBucket', 'GetBucketPolicy', 'GetPublicAccessBlock'],
        ...['GetPolicy', 'GetPolicyVersion', 'DescribeKey', 'GetKeyPolicy'],
      ].sort(),
    );
  });

  test('a deny of the bucket, named', async () => {
    const connection = await look(aws(), await make(aws(), { bucket: DENY }));
    expect(connection?.verdicts.sufficiency).toMatchObject({
      status: 'refuted',
      witnesses: [{ statement: { file: 'live: bucket policy', index: 0, sid: 'OnlyOurNetwork' } }],
    });
  });

  test('a deny of somebody beside the statements of method bucket-policy, named', async () => {
    await make(aws(), { bucket: DENY });
    const config = `version: 1
defaults: { account_id: "${ACCOUNT}", region: us-east-1 }
connections:
  - { name: media_archive, method: bucket-policy, bucket: ${BUCKET}, prefixes: [videos/] }
`;
    expect(await look(aws(), config)).toMatchObject({
      live: ['bucket'],
      verdicts: {
        leastPrivilege: { status: 'proved' },
        sufficiency: {
          status: 'refuted',
          witnesses: [{ action: 's3:GetObject', statement: { file: 'live: bucket policy', sid: 'OnlyOurNetwork' } }],
        },
      },
    });
    expect(aws().operations('writes')).toEqual([]);
  });

  test('a boundary that cuts', async () => {
    const boundary = policyOf({ Effect: 'Allow', Action: 's3:ListBucket', Resource: '*' });
    const connection = await look(aws(), await make(aws(), { boundary }));
    expect(connection?.verdicts.sufficiency?.status).toBe('refuted');
    expect(connection?.verdicts.leastPrivilege?.status).toBe('proved');
  });

  test('a key that does not leave it to IAM', async () => {
    const key = policyOf({
      Effect: 'Allow',
      Principal: { AWS: `arn:aws:iam::${ACCOUNT}:role/administrator` },
      Action: 'kms:*',
      Resource: '*',
    });
    const connection = await look(aws(), await make(aws(), { key }));
    expect(connection?.verdicts.sufficiency).toMatchObject({
      status: 'refuted',
      witnesses: [{ action: 'kms:Decrypt' }],
    });
  });

  test('credentials of another account: said, and nothing asked of it', async () => {
    const connection = await look(aws(), await make(aws()), '999988887777');
    expect(connection?.live).toEqual([]);
    expect(connection?.unread).toMatchObject([{ part: 'bucket' }, { part: 'boundary' }, { part: 'key' }]);
    for (const { reason } of connection?.unread ?? []) expect(reason).toContain('belong to account 999988887777');
    expect(aws().operations()).toEqual(['GetCallerIdentity']);
  });

  test('the permissions of policies/operator/check.json are enough', async () => {
    const config = await make(aws(), { bucket: DENY });
    aws().allow(ACTIONS);
    expect(await look(aws(), config)).toMatchObject({ live: ['bucket', 'boundary', 'key'] });
  });

  test.each([
    ['s3:GetBucketPolicy', 'bucket'],
    ['iam:GetPolicy', 'boundary'],
    ['iam:GetPolicyVersion', 'boundary'],
    ['kms:DescribeKey', 'key'],
    ['kms:GetKeyPolicy', 'key'],
  ])('without %s the %s is not read, and the permission is named', async (needs, part) => {
    const config = await make(aws(), { bucket: DENY });
    aws().allow(ACTIONS.filter((action) => action !== needs));
    expect((await look(aws(), config))?.unread).toMatchObject([{ part, needs }]);
  });
});
