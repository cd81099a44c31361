import type { AwsServer } from '../aws/aws-server.js';
import { ACCOUNT, administer, COACTIVE, policyOf, TRUST } from '../aws/world.js';
import type { CoactiveServer } from '../peers/coactive-server.js';

/** What Coactive's guide has people paste, for a bucket and a folder of it. Source: facts of its v1 page. */
export function guidePermissions(bucket: string, folder = ''): string {
  return policyOf({
    Effect: 'Allow',
    Action: ['s3:Get*', 's3:List*'],
    Resource: [`arn:aws:s3:::${bucket}`, `arn:aws:s3:::${bucket}/${folder}*`],
  });
}

/** The state between the guide's steps 4 and 7, which people forget to end. */
export const WHOLE_ACCOUNT = policyOf({
  Effect: 'Allow',
  Principal: { AWS: 'arn:aws:iam::863104360228:root' },
  Action: 'sts:AssumeRole',
});

const ROLES = [
  { name: 'CoactiveMedia', policy: 'CoactiveMediaRead', bucket: 'acme-media', folder: 'videos/', trust: TRUST },
  { name: 'coactive-images', policy: 'coactive-images-s3', bucket: 'acme-images', folder: '', trust: WHOLE_ACCOUNT },
  { name: 'Vendor-Coactive-Sports', policy: 'sports-read', bucket: 'acme-sports', folder: '2026/', trust: TRUST },
];

/**
 * An account as the guide leaves it: three roles made in its console, five buckets of which one lets Coactive in directly
 * and one is about somebody else, and four connections at Coactive, the first of them its own.
 */
export async function makeGuideWorld(aws: AwsServer, coactive: CoactiveServer): Promise<void> {
  const { iam, s3 } = administer(aws);
  for (const name of ['acme-media', 'acme-images', 'acme-sports', 'acme-raw', 'acme-logs'])
    await s3.createBucket({ Bucket: name });
  coactive.add({
    name: 'coactive_default',
    config: { iam_role_arn: COACTIVE, scope: 's3', bucket_name: null, session_ttl_seconds: 3600 },
  });
  for (const { name, policy, bucket, folder, trust } of ROLES) {
    const made = await iam.createPolicy({ PolicyName: policy, PolicyDocument: guidePermissions(bucket, folder) });
    const role = await iam.createRole({ RoleName: name, AssumeRolePolicyDocument: trust });
    await iam.attachRolePolicy({ RoleName: name, PolicyArn: made.Policy?.Arn ?? '' });
    coactive.add({
      name: bucket.replace('-', '_'),
      config: {
        iam_role_arn: role.Role?.Arn ?? '',
        scope: 's3',
        bucket_name: bucket,
        session_ttl_seconds: 3600,
      },
    });
  }
  // Nobody's who has to do with Coactive.
  await iam.createRole({
    RoleName: 'app',
    AssumeRolePolicyDocument: policyOf({
      Effect: 'Allow',
      Principal: { Service: 'ec2.amazonaws.com' },
      Action: 'sts:AssumeRole',
    }),
  });
  await s3.putBucketPolicy({
    Bucket: 'acme-raw',
    Policy: policyOf({
      Effect: 'Allow',
      Principal: { AWS: COACTIVE },
      Action: ['s3:Get*', 's3:List*'],
      Resource: ['arn:aws:s3:::acme-raw', 'arn:aws:s3:::acme-raw/*'],
    }),
  });
  await s3.putBucketPolicy({
    Bucket: 'acme-logs',
    Policy: policyOf({
      Effect: 'Allow',
      Principal: { AWS: `arn:aws:iam::${ACCOUNT}:role/app` },
      Action: 's3:GetObject',
      Resource: 'arn:aws:s3:::acme-logs/*',
    }),
  });
}
