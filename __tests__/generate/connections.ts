import type { Connection } from '../../src/config/connection.js';

/** A connection as `resolve` makes it. */
export function connectionWith(overrides: Partial<Connection> = {}): Connection {
  const name = 'coactive-media-archive';
  return {
    name: 'media_archive',
    state: 'present',
    method: 'iam-role',
    bucket: 'acme-media-archive',
    partition: 'aws',
    accountId: '111122223333',
    prefixes: ['videos/2026/', 'images/'],
    allowActions: [],
    allowBucketListing: false,
    sessionTtlSeconds: 3600,
    adopt: false,
    role: { name, path: '/coactive/', policyName: name, maxSessionDuration: 3600, tags: {} },
    coactiveRoleArn: 'arn:aws:iam::863104360228:role/coactive-external-connections',
    apiUrl: 'https://api.coactive.ai',
    policies: { permissions: [{ from: 'contract' }], trust: { from: 'contract' } },
    origin: { file: 'coactive.yml', rangeOf: () => ({ line: 1, column: 1, endLine: 1, endColumn: 1 }) },
    ...overrides,
  };
}

/** Prefixes that would mean something to a shell, to HCL, to YAML or to IAM if they were not quoted. */
export const HOSTILE_PREFIXES = [
  "it's/$(touch pwned)/`touch pwned`/",
  'a"b\\c${jsonencode(1)}%{ if true }$${x}%%{y}/',
  '&{aws:username}/',
  '*?$/#{x}/ - [!Sub "${AWS::Region}"]: {a: b}/\'\n\t\u202e\u{1d11e}\u{e0001}/',
];

/** One of each shape, by what it shows. */
export const CONNECTIONS: readonly (readonly [string, Connection])[] = [
  ['a role with prefixes', connectionWith()],
  ['a role with the whole bucket', connectionWith({ prefixes: [] })],
  [
    'a role with everything declared',
    connectionWith({
      name: '2026_media',
      allowActions: ['s3:GetObjectTagging', 's3:ListBucketVersions', 's3:GetBucketLocation'],
      kmsKeyArn: 'arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab',
      role: {
        name: '-role=,.@',
        path: '/a/b/',
        policyName: 'policy+x',
        maxSessionDuration: 43_200,
        permissionsBoundary: 'arn:aws:iam::111122223333:policy/boundary',
        tags: { team: 'media', 'cost centre/größe': '47:11 = a+b', 'l\u2028s': '' },
      },
    }),
  ],
  ['a role with hostile prefixes', connectionWith({ prefixes: HOSTILE_PREFIXES })],
  ['a bucket policy', connectionWith({ method: 'bucket-policy' })],
  [
    'a bucket policy of another account, with a key',
    connectionWith({
      method: 'bucket-policy',
      bucketOwnerAccountId: '444455556666',
      kmsKeyArn: 'arn:aws:kms:us-east-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab',
      prefixes: HOSTILE_PREFIXES.filter((prefix) => !prefix.includes('&{')),
    }),
  ],
];
