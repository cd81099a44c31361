import type { ConfigRule } from './rule.js';

export const bucketListingAllowed: ConfigRule = {
  scope: 'config',
  id: 'bucket-listing-allowed',
  severity: 'note',
  applies: [],
  summary: 'Listing is limited to the declared prefixes.',
  rationale:
    'With `allow_bucket_listing` Coactive sees the names, sizes and dates of all objects of the bucket, though it may read only those under the prefixes. Names of keys are often telling.',
  howToFix: 'Set `allow_bucket_listing: false` unless Coactive has to find the prefixes by itself.',
  bad: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    prefixes: [videos/]
    allow_bucket_listing: true
`,
  good: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    prefixes: [videos/]
    allow_bucket_listing: false
`,
  reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html',
  *check(config) {
    for (const connection of config.connections) {
      // Without prefixes the whole bucket is declared, and `whole-bucket` says so.
      if (connection.state === 'absent' || !connection.allowBucketListing || connection.prefixes.length === 0) continue;
      const message = `Coactive may list all of the bucket "${connection.bucket}", not only the declared prefixes.`;
      yield { connection, pointer: ['allow_bucket_listing'], message };
    }
  },
};
