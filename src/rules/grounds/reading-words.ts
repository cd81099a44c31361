/**
 * What a reading action gives away, in words, the things that matter to the owner of a bucket first: who may do what,
 * where its data flows, what it held before, then the rest.
 */
const WORDS: readonly (readonly [action: string, words: string])[] = [
  ['s3:GetBucketPolicy', 'the bucket policy'],
  ['s3:GetBucketAcl', 'the ACL'],
  ['s3:GetBucketLogging', 'the logging settings'],
  ['s3:GetReplicationConfiguration', 'the replication settings'],
  ['s3:GetBucketNotification', 'the notification settings'],
  ['s3:GetObjectVersion', 'old versions of objects'],
  ['s3:ListBucketVersions', 'the list of versions'],
  ['s3:GetBucketVersioning', 'the versioning settings'],
  ['s3:GetObjectAcl', "the objects' ACLs"],
  ['s3:GetObjectTagging', "the objects' tags"],
  ['s3:GetBucketTagging', "the bucket's tags"],
  ['s3:GetBucketPublicAccessBlock', 'the public access settings'],
  ['s3:GetEncryptionConfiguration', 'the encryption settings'],
  ['s3:GetInventoryConfiguration', 'the inventory settings'],
  ['s3:GetLifecycleConfiguration', 'the lifecycle rules'],
  ['s3:ListAllMyBuckets', "the names of all of the account's buckets"],
  ['s3:ListBucketMultipartUploads', 'the unfinished uploads'],
  ['s3:ListMultipartUploadParts', 'the parts of unfinished uploads'],
];

const RANKS: ReadonlyMap<string, { readonly rank: number; readonly words: string }> = new Map(
  WORDS.map(([action, words], rank) => [action, { rank, words }]),
);

/** How an action reads in a message: `the bucket policy (s3:GetBucketPolicy)`, or its name alone. */
export function describeReading(action: string): string {
  const known = RANKS.get(action);
  return known === undefined ? action : `${known.words} (${action})`;
}

/** Sorts action names: what matters to a person first, the rest by name. */
export function compareByWeight(one: string, other: string): number {
  const rank = (action: string): number => RANKS.get(action)?.rank ?? WORDS.length;
  return rank(one) - rank(other) || (one < other ? -1 : 1);
}
