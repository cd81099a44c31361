import { IAM } from '@aws-sdk/client-iam';
import { KMS } from '@aws-sdk/client-kms';
import { S3 } from '@aws-sdk/client-s3';
import { S3Control } from '@aws-sdk/client-s3-control';
import { administratorOf, type AwsServer } from './aws-server.js';

/** The account of the tests' examples. */
export const ACCOUNT = '111122223333';
export const COACTIVE = 'arn:aws:iam::863104360228:role/coactive-external-connections';

/** Clients of the administrator, for preparing a world and for tampering with it: not recorded, not limited. */
export function administer(aws: AwsServer, account = ACCOUNT, region = 'us-east-1') {
  const settings = { endpoint: aws.url, region, credentials: administratorOf(account) };
  const control = new S3Control(settings);
  const provide = control.config.endpointProvider;
  control.config.endpointProvider = (parameters, context) =>
    provide({ ...parameters, RequiresAccountId: false }, context);
  return { iam: new IAM(settings), s3: new S3(settings), kms: new KMS(settings), control };
}

export function policyOf(...statements: readonly unknown[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}

/** Trust in Coactive's role alone. */
export const TRUST = policyOf({ Effect: 'Allow', Principal: { AWS: COACTIVE }, Action: 'sts:AssumeRole' });

/** Reading in a bucket. With a percent sign and an ampersand, which encodings get wrong. */
export function reading(bucket: string): string {
  return policyOf({ Effect: 'Allow', Action: 's3:GetObject', Resource: `arn:aws:s3:::${bucket}/100%25 & more/*` });
}

/** Environment variables for the SDK's default chain, until `restore` is called. */
export function useEnvironment(variables: Readonly<Record<string, string | undefined>>): { restore: () => void } {
  const before = Object.keys(variables).map((name) => [name, process.env[name]] as const);
  setAll(Object.entries(variables));
  return { restore: () => setAll(before) };
}

function setAll(entries: readonly (readonly [string, string | undefined])[]): void {
  for (const [name, value] of entries) {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
}

/** One of each thing that is read: a role with all its parts, a bucket in another region, a key. */
export async function makeWorld(aws: AwsServer): Promise<{ readonly policyArn: string; readonly keyArn: string }> {
  const { iam, kms, control } = administer(aws);
  const { s3 } = administer(aws, ACCOUNT, 'eu-west-1');
  const role = { RoleName: 'media' };
  const permissions = await iam.createPolicy({
    PolicyName: 'media',
    Path: '/coactive/',
    PolicyDocument: reading('acme-media'),
    Tags: [{ Key: 'managed-by', Value: 'test' }],
  });
  const boundary = await iam.createPolicy({ PolicyName: 'boundary', PolicyDocument: reading('acme-*') });
  const policyArn = permissions.Policy?.Arn ?? '';
  await iam.createRole({
    ...role,
    Path: '/coactive/',
    AssumeRolePolicyDocument: TRUST,
    Description: 'For Coactive',
    MaxSessionDuration: 7200,
    PermissionsBoundary: boundary.Policy?.Arn,
    Tags: [{ Key: 'team', Value: 'media' }],
  });
  await iam.attachRolePolicy({ ...role, PolicyArn: policyArn });
  await iam.putRolePolicy({ ...role, PolicyName: 'extra', PolicyDocument: reading('acme-extra') });
  await s3.createBucket({ Bucket: 'acme-media', CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' } });
  await s3.putBucketPolicy({ Bucket: 'acme-media', Policy: bucketPolicy('acme-media') });
  await control.putPublicAccessBlock({
    AccountId: ACCOUNT,
    PublicAccessBlockConfiguration: { BlockPublicPolicy: true, RestrictPublicBuckets: true },
  });
  const key = await kms.createKey({
    Policy: policyOf({ Effect: 'Allow', Principal: '*', Action: 'kms:*', Resource: '*' }),
  });
  return { policyArn, keyArn: key.KeyMetadata?.Arn ?? '' };
}

export function bucketPolicy(bucket: string): string {
  return policyOf({
    Sid: 'Coactive',
    Effect: 'Allow',
    Principal: { AWS: COACTIVE },
    Action: 's3:GetObject',
    Resource: `arn:aws:s3:::${bucket}/*`,
  });
}
