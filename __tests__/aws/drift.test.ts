import { afterEach, expect, test } from '@jest/globals';
import { IAM } from '@aws-sdk/client-iam';
import { S3 } from '@aws-sdk/client-s3';
import { createAwsAccounts } from '../../src/compose/aws.js';
import { drift } from '../../src/jobs/drift.js';
import type { Report } from '../../src/report/report.js';
import { fakeServices } from '../fakes/services.js';
import { declarationOf, document, textOf } from '../live/sample-subject.js';
import { administratorOf, credentialsOf, isWrite, type AwsServer } from './aws-server.js';
import { describeAws } from './describe-aws.js';

const ACCOUNT = '111122223333';
const NAME = 'coactive-media-archive';
const CONFIG = `version: 1
defaults: { account_id: "${ACCOUNT}", region: us-east-1 }
connections:
  - { name: media_archive, method: iam-role, bucket: acme-media, prefixes: [videos/] }
  - { name: raw_uploads, method: bucket-policy, bucket: acme-raw }
`;
const media = declarationOf();
const raw = declarationOf({ name: 'raw_uploads', method: 'bucket-policy', bucket: 'acme-raw', prefixes: [] });

const NAMES = ['AWS_ENDPOINT_URL', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'] as const;
const before = NAMES.map((name) => [name, process.env[name]] as const);
afterEach(() => {
  for (const [name, value] of before) {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
});

function administer(aws: AwsServer) {
  const settings = { endpoint: aws.url, region: 'us-east-1', credentials: administratorOf(ACCOUNT) };
  return { iam: new IAM(settings), s3: new S3(settings) };
}

/** Both connections, as somebody makes them by hand. */
async function make(aws: AwsServer): Promise<void> {
  const { iam, s3 } = administer(aws);
  const permissions = textOf(media, 'permissions');
  const policy = await iam.createPolicy({ PolicyName: NAME, Path: '/coactive/', PolicyDocument: permissions });
  await iam.createRole({ RoleName: NAME, Path: '/coactive/', AssumeRolePolicyDocument: textOf(media, 'trust') });
  await iam.attachRolePolicy({ RoleName: NAME, PolicyArn: policy.Policy?.Arn ?? '' });
  await s3.createBucket({ Bucket: 'acme-media' });
  await s3.createBucket({ Bucket: 'acme-raw' });
  await s3.putBucketPolicy({ Bucket: 'acme-raw', Policy: textOf(raw, 'bucket') });
}

async function look(aws: AwsServer): Promise<Report> {
  const { accessKeyId, secretAccessKey } = credentialsOf(ACCOUNT);
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: aws.url,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
  });
  const services = { ...fakeServices({ 'coactive.yml': CONFIG }), accounts: createAwsAccounts().readers };
  return await drift({ config: [], connections: [], scanBuckets: true, failOn: 'error', strict: false }, services);
}

describeAws('drift through the real SDK', (aws) => {
  test('what was made as declared has no drift; what is changed then is found; nothing is written', async () => {
    await make(aws());
    const clean = await look(aws());
    expect(clean).toMatchObject({ outcome: 'passed', changes: [] });
    expect(clean.connections[0]?.verdicts.leastPrivilege?.status).toBe('proved');

    const { iam, s3 } = administer(aws());
    const account = { Effect: 'Allow', Principal: { AWS: '863104360228' }, Action: 'sts:AssumeRole' };
    await iam.updateAssumeRolePolicy({ RoleName: NAME, PolicyDocument: document(account) });
    await s3.deletePublicAccessBlock({ Bucket: 'acme-media' });
    const found = await look(aws());
    expect(found.changes).toMatchObject([
      { connection: 'media_archive', target: 'trust', kind: 'widened', witness: { action: 'sts:AssumeRole' } },
      { connection: 'media_archive', target: 'public-access-block', kind: 'changed' },
    ]);
    // The administrator's own calls are not recorded.
    expect(aws().calls.length).toBeGreaterThan(10);
    expect(aws().calls.filter(isWrite)).toEqual([]);
  }, 60_000);
});
