import { referenceDocuments } from '../../src/access/reference.js';
import { declarationOf, textOf } from '../live/sample-subject.js';
import type { AwsServer } from '../aws/aws-server.js';
import { administer } from '../aws/world.js';
import { workspace } from './start.js';

/** Two connections in an account of their own, declared and made by hand with the SDK. */
export interface DriftWorld {
  readonly account: string;
  readonly media: string;
  readonly raw: string;
  readonly role: string;
  readonly roleArn: string;
  readonly policyArn: string;
  readonly boundaryArn: string;
  /** The documents as the contract makes them, to tamper with. */
  readonly documents: Readonly<Record<'permissions' | 'trust' | 'bucket', PolicyJson>>;
  readonly sdk: ReturnType<typeof administer>;
  /** A repository that declares both. */
  readonly repository: string;
}

export interface PolicyJson {
  readonly Version: string;
  readonly Statement: readonly Readonly<Record<string, unknown>>[];
}

const ROLE = 'coactive-media-archive';

export async function makeDriftWorld(aws: AwsServer, number: number): Promise<DriftWorld> {
  const account = String(100_000_000_000 + number);
  const sdk = administer(aws, account);
  const media = `acme-media-${String(number)}`;
  const raw = `acme-raw-${String(number)}`;
  const boundaryArn = `arn:aws:iam::${account}:policy/boundary`;
  const byRole = declarationOf({ bucket: media, accountId: account });
  const byBucket = declarationOf({ name: 'raw_uploads', method: 'bucket-policy', bucket: raw, prefixes: [] });
  const permissions = textOf(byRole, 'permissions');
  const trust = textOf(byRole, 'trust');
  const [bucket = { text: '' }] = referenceDocuments(byBucket.connection);

  const boundary = { Effect: 'Allow', Action: 's3:*', Resource: '*' };
  const limits = JSON.stringify({ Version: '2012-10-17', Statement: [boundary] });
  await sdk.iam.createPolicy({ PolicyName: 'boundary', PolicyDocument: limits });
  const made = await sdk.iam.createPolicy({ PolicyName: ROLE, Path: '/coactive/', PolicyDocument: permissions });
  const policyArn = made.Policy?.Arn ?? '';
  await sdk.iam.createRole({
    RoleName: ROLE,
    Path: '/coactive/',
    AssumeRolePolicyDocument: trust,
    Description: 'Marketing videos',
    PermissionsBoundary: boundaryArn,
    Tags: [{ Key: 'team', Value: 'media' }],
  });
  await sdk.iam.attachRolePolicy({ RoleName: ROLE, PolicyArn: policyArn });
  await sdk.s3.createBucket({ Bucket: media });
  await sdk.s3.createBucket({ Bucket: raw });
  await sdk.s3.putBucketPolicy({ Bucket: raw, Policy: bucket.text });
  return {
    account,
    media,
    raw,
    role: ROLE,
    roleArn: `arn:aws:iam::${account}:role/coactive/${ROLE}`,
    policyArn,
    boundaryArn,
    documents: {
      permissions: JSON.parse(permissions) as PolicyJson,
      trust: JSON.parse(trust) as PolicyJson,
      bucket: JSON.parse(bucket.text) as PolicyJson,
    },
    sdk,
    repository: workspace({ 'coactive.yml': configOf(account, media, raw, boundaryArn) }),
  };
}

function configOf(account: string, media: string, raw: string, boundaryArn: string): string {
  return `version: 1
defaults: { account_id: "${account}", region: us-east-1 }
connections:
  - name: media_archive
    description: Marketing videos
    method: iam-role
    bucket: ${media}
    prefixes: [videos/]
    role: { permissions_boundary: "${boundaryArn}", tags: { team: media } }
  - { name: raw_uploads, method: bucket-policy, bucket: ${raw} }
`;
}

/** Makes the text the default version of the role's policy. */
export async function setPermissions({ sdk, policyArn }: DriftWorld, policy: PolicyJson): Promise<void> {
  const PolicyDocument = JSON.stringify(policy);
  await sdk.iam.createPolicyVersion({ PolicyArn: policyArn, PolicyDocument, SetAsDefault: true });
}

export async function setTrust({ sdk, role }: DriftWorld, policy: PolicyJson): Promise<void> {
  await sdk.iam.updateAssumeRolePolicy({ RoleName: role, PolicyDocument: JSON.stringify(policy) });
}

export async function setBucketPolicy({ sdk, raw }: DriftWorld, policy: PolicyJson, bucket = raw): Promise<void> {
  await sdk.s3.putBucketPolicy({ Bucket: bucket, Policy: JSON.stringify(policy) });
}

/** The policy with one statement changed, or dropped. */
export function edit(policy: PolicyJson, index: number, change: object | undefined): PolicyJson {
  const statements = policy.Statement.map((one, at) => (at === index ? change && { ...one, ...change } : one));
  return { ...policy, Statement: statements.filter((one) => one !== undefined) };
}

export function add(policy: PolicyJson, ...statements: readonly Readonly<Record<string, unknown>>[]): PolicyJson {
  return { ...policy, Statement: [...policy.Statement, ...statements] };
}
