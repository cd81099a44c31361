/** A small repository for the tests of the bundles: one connection with its two documents. */

const COACTIVE_ROLE = 'arn:aws:iam::863104360228:role/coactive-external-connections';

export const CONFIG = `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media-archive
    prefixes: [videos/]
    policies:
      permissions: iam/media.json
      trust: iam/trust.json
`;

export function policyText(statements: readonly unknown[]): string {
  return `${JSON.stringify({ Version: '2012-10-17', Statement: statements }, null, 2)}\n`;
}

/** Exactly what Coactive needs. */
export const PERMISSIONS = policyText([
  {
    Effect: 'Allow',
    Action: 's3:ListBucket',
    Resource: 'arn:aws:s3:::acme-media-archive',
    Condition: { StringLike: { 's3:prefix': 'videos/*' } },
  },
  { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media-archive/videos/*' },
]);

/** The action on line 6, columns 17 to 28, is more than Coactive needs. */
export const TOO_WIDE = policyText([
  { Effect: 'Allow', Action: 's3:Get*', Resource: 'arn:aws:s3:::acme-media-archive/videos/*' },
]);

export const TRUST = policyText([{ Effect: 'Allow', Principal: { AWS: COACTIVE_ROLE }, Action: 'sts:AssumeRole' }]);

export const GOOD = { 'coactive.yml': CONFIG, 'iam/media.json': PERMISSIONS, 'iam/trust.json': TRUST };
export const BAD = { ...GOOD, 'iam/media.json': TOO_WIDE };
