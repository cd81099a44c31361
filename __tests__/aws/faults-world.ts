import { declarationOf, textOf } from '../live/sample-subject.js';
import type { AwsServer } from './aws-server.js';
import { ACCOUNT, administer, COACTIVE, policyOf, TRUST } from './world.js';

/** A part of what drift compares, and the difference that stands in it: `connection/target kind`. */
export const DIFFERENCES = {
  role: 'media_archive/role changed',
  trust: 'media_archive/trust widened',
  permissions: 'media_archive/permissions widened',
  inlinePolicy: 'media_archive/inline-policy undeclared',
  boundary: 'media_archive/boundary widened',
  accessBlock: 'media_archive/public-access-block changed',
  ownership: 'media_archive/ownership changed',
  encryption: 'media_archive/encryption changed',
  key: 'media_archive/key changed',
  keyPolicy: 'media_archive/key widened',
  bucketPolicy: 'raw_uploads/bucket-policy widened',
  undeclaredRole: '-/undeclared-access undeclared coactive-forgotten',
  undeclaredBucket: '-/undeclared-access undeclared acme-forgotten',
} as const;

export type Part = keyof typeof DIFFERENCES;

const ROLE = 'coactive-media-archive';
const BOUNDARY = `arn:aws:iam::${ACCOUNT}:policy/boundary`;
const allow = (Action: string) => ({ Effect: 'Allow', Action, Resource: '*' });

/**
 * Two connections in whose every part something differs from the declaration, beside a role and a bucket that let Coactive in
 * and that nobody declares: what a fault hides is seen missing, and what it does not hide is seen.
 *
 * @returns the files of the repository that declares the two
 */
export async function makeTamperedWorld(aws: AwsServer): Promise<Readonly<Record<string, string>>> {
  const { iam, s3, kms } = administer(aws);
  const media = declarationOf();
  const raw = declarationOf({ name: 'raw_uploads', method: 'bucket-policy', bucket: 'acme-raw', prefixes: [] });
  const root = { AWS: `arn:aws:iam::${ACCOUNT}:root` };
  const keyPolicy = policyOf({ ...allow('kms:*'), Principal: root });
  const wideKeyPolicy = policyOf(
    { ...allow('kms:*'), Principal: root },
    { ...allow('kms:Decrypt'), Principal: { AWS: 'arn:aws:iam::444455556666:root' } },
  );
  const key = (await kms.createKey({ Policy: wideKeyPolicy })).KeyMetadata?.Arn ?? '';
  const other = (await kms.createKey({ Policy: keyPolicy })).KeyMetadata?.KeyId;
  await kms.createAlias({ AliasName: 'alias/other', TargetKeyId: other });
  // By its id: moto takes no ARN here.
  await kms.disableKey({ KeyId: key.replace(/^.*\//, '') });

  const withKey = declarationOf({ kmsKeyArn: key });
  const permissions = JSON.parse(textOf(withKey, 'permissions')) as { Statement: object[] };
  await iam.createPolicy({ PolicyName: 'boundary', PolicyDocument: policyOf(allow('s3:*'), allow('kms:*')) });
  const made = await iam.createPolicy({
    PolicyName: ROLE,
    Path: '/coactive/',
    PolicyDocument: policyOf(...permissions.Statement, allow('s3:GetObjectVersion')),
  });
  await iam.createRole({
    RoleName: ROLE,
    Path: '/coactive/',
    AssumeRolePolicyDocument: policyOf({
      Effect: 'Allow',
      Principal: { AWS: [COACTIVE, 'arn:aws:iam::444455556666:role/other'] },
      Action: 'sts:AssumeRole',
    }),
    Description: 'Somebody else wrote this',
    PermissionsBoundary: BOUNDARY,
  });
  await iam.attachRolePolicy({ RoleName: ROLE, PolicyArn: made.Policy?.Arn });
  await iam.putRolePolicy({ RoleName: ROLE, PolicyName: 'extra', PolicyDocument: policyOf(allow('s3:GetObjectAcl')) });
  await iam.createRole({ RoleName: 'coactive-forgotten', AssumeRolePolicyDocument: TRUST });

  for (const Bucket of ['acme-media', 'acme-raw', 'acme-forgotten']) await s3.createBucket({ Bucket });
  await s3.deletePublicAccessBlock({ Bucket: 'acme-media' });
  await s3.putBucketOwnershipControls({
    Bucket: 'acme-media',
    OwnershipControls: { Rules: [{ ObjectOwnership: 'ObjectWriter' }] },
  });
  const encryption = { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: 'alias/other' } as const;
  await s3.putBucketEncryption({
    Bucket: 'acme-media',
    ServerSideEncryptionConfiguration: { Rules: [{ ApplyServerSideEncryptionByDefault: encryption }] },
  });
  const bucket = JSON.parse(textOf(raw, 'bucket')) as { Statement: { Sid: string; Action: unknown }[] };
  const reading = bucket.Statement.map((one) =>
    one.Action === 's3:GetObject' ? { ...one, Action: ['s3:GetObject', 's3:GetObjectVersion'] } : one,
  );
  await s3.putBucketPolicy({ Bucket: 'acme-raw', Policy: policyOf(...reading) });
  const forgotten = { Effect: 'Allow', Principal: { AWS: COACTIVE }, Action: 's3:GetObject' };
  await s3.putBucketPolicy({
    Bucket: 'acme-forgotten',
    Policy: policyOf({ ...forgotten, Resource: 'arn:aws:s3:::acme-forgotten/*' }),
  });
  return {
    'coactive.yml': `version: 1
defaults: { account_id: "${ACCOUNT}", region: us-east-1 }
connections:
  - name: media_archive
    description: Marketing videos
    method: iam-role
    bucket: acme-media
    prefixes: [${media.connection.prefixes.join(', ')}]
    kms_key_arn: ${key}
    role: { permissions_boundary: "${BOUNDARY}" }
    policies: { boundary: boundary.json, key: key.json }
  - { name: raw_uploads, method: bucket-policy, bucket: acme-raw }
`,
    'boundary.json': policyOf(allow('s3:Get*'), allow('s3:List*'), allow('kms:Decrypt')),
    'key.json': keyPolicy,
  };
}
