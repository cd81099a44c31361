import { policyText } from '../../e2e/repository.js';

export const ACCOUNT = '111122223333';
export const COACTIVE_ROLE = 'arn:aws:iam::863104360228:role/coactive-external-connections';

type Files = Readonly<Record<string, string>>;

const HEAD = `version: 1\ndefaults:\n  account_id: "${ACCOUNT}"\n  region: us-east-1\nconnections:\n`;

/** One connection by the role method, everything from the contract. */
export const ROLE_CONFIG = `${HEAD}  - name: media_archive
    description: Marketing video archive
    method: iam-role
    bucket: acme-media-archive
    prefixes: [videos/, images/]
`;

/** One by the bucket's policy. */
export const BUCKET_CONFIG = `${HEAD}  - name: raw_uploads
    method: bucket-policy
    bucket: acme-raw-uploads
    prefixes: [2026/]
`;

export function declare(config: string, more: Files = {}): Files {
  return { 'coactive.yml': config, ...more };
}

/** The config with further lines in its only connection. */
export function withLines(config: string, ...lines: readonly string[]): string {
  return config + lines.map((line) => `    ${line}\n`).join('');
}

export function absent(config: string): string {
  return withLines(config, 'state: absent');
}

/** A statement of another party in the bucket's policy. */
export const FOREIGN_STATEMENT = {
  Sid: 'Backups',
  Effect: 'Allow',
  Principal: { AWS: 'arn:aws:iam::444455556666:role/backup' },
  Action: 's3:GetObject',
  Resource: 'arn:aws:s3:::acme-raw-uploads/*',
};

export const ONE_PREFIX = policyText([
  {
    Effect: 'Allow',
    Action: 's3:ListBucket',
    Resource: 'arn:aws:s3:::acme-media-archive',
    Condition: { StringLike: { 's3:prefix': 'videos/*' } },
  },
  { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media-archive/videos/*' },
]);
