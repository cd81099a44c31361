import type { BucketEncryption, LiveBucket, PublicAccessBlock, Reading } from '../../live/state.js';
import { ask, readingOf, type Question } from './ask.js';
import type { ReadClients, S3Reads } from './clients.js';
import { isDocument } from './document.js';
import { headerOf, statusOf } from './failure.js';
import { presence } from './role.js';

/** A bucket and the account that must own it: sent with every call, so that a bucket of somebody else's is never described. */
export interface BucketAddress {
  readonly bucket: string;
  readonly owner: string;
}

/**
 * One bucket, asked in its own region. Where there is no such bucket, every part is absent; where the region can not be
 * found, every part is unknown for the same reason.
 */
export async function readBucket(
  clients: Pick<ReadClients, 's3'>,
  address: BucketAddress,
  homeRegion: string,
): Promise<LiveBucket> {
  const region = await findRegion(await clients.s3(homeRegion), address);
  if (region.status !== 'known')
    return {
      name: address.bucket,
      region,
      policy: region,
      publicAccessBlock: region,
      ownership: region,
      encryption: region,
    };
  const s3 = await clients.s3(region.value);
  const [policy, publicAccessBlock, ownership, encryption] = await Promise.all([
    readBucketPolicy(s3, address),
    readPublicAccessBlock(s3, address),
    readOwnership(s3, address),
    readEncryption(s3, address),
  ]);
  return { name: address.bucket, region, policy, publicAccessBlock, ownership, encryption };
}

/** HeadBucket names the region whatever else it answers (S3 API Reference, HeadBucket), so no permission is needed for it. */
export async function findRegion(s3: Pick<S3Reads, 'headBucket'>, address: BucketAddress): Promise<Reading<string>> {
  try {
    const answer = await s3.headBucket(inputOf(address));
    return answer.BucketRegion === undefined
      ? { status: 'unknown', reason: 'AWS answered without the region of the bucket' }
      : { status: 'known', value: answer.BucketRegion };
  } catch (error) {
    const region = statusOf(error) === 404 ? undefined : headerOf(error, 'x-amz-bucket-region');
    if (region !== undefined && isRegion(region)) return { status: 'known', value: region };
    return readingOf(error, { service: 's3', operation: 'HeadBucket', owner: address.owner });
  }
}

export async function readBucketPolicy(
  s3: Pick<S3Reads, 'getBucketPolicy'>,
  address: BucketAddress,
): Promise<Reading<string>> {
  const found = await ask(question('GetBucketPolicy', address), () => s3.getBucketPolicy(inputOf(address)));
  if (found.status !== 'known') return found;
  const text = found.value.Policy;
  // The SDK takes whatever the body is for the policy.
  if (text === undefined || !isDocument(text))
    return {
      status: 'unknown',
      reason: 'what answered for the bucket policy is no policy; is there a proxy in between?',
    };
  return { status: 'known', value: text };
}

async function readPublicAccessBlock(s3: S3Reads, address: BucketAddress): Promise<Reading<PublicAccessBlock>> {
  const found = await ask(question('GetPublicAccessBlock', address), () => s3.getPublicAccessBlock(inputOf(address)));
  return found.status === 'known' ? presence(blockOf(found.value.PublicAccessBlockConfiguration)) : found;
}

async function readOwnership(s3: S3Reads, address: BucketAddress): Promise<LiveBucket['ownership']> {
  const found = await ask(question('GetBucketOwnershipControls', address), () =>
    s3.getBucketOwnershipControls(inputOf(address)),
  );
  return found.status === 'known' ? presence(found.value.OwnershipControls?.Rules?.[0]?.ObjectOwnership) : found;
}

async function readEncryption(s3: S3Reads, address: BucketAddress): Promise<Reading<BucketEncryption>> {
  const found = await ask(question('GetBucketEncryption', address), () => s3.getBucketEncryption(inputOf(address)));
  if (found.status !== 'known') return found;
  const rule = found.value.ServerSideEncryptionConfiguration?.Rules?.[0]?.ApplyServerSideEncryptionByDefault;
  if (rule?.SSEAlgorithm === undefined) return { status: 'absent' };
  const key = rule.KMSMasterKeyID;
  return { status: 'known', value: { algorithm: rule.SSEAlgorithm, ...(key !== undefined && { key }) } };
}

/** Names of the buckets of the account. */
export async function readBucketNames(s3: Pick<S3Reads, 'listBuckets'>): Promise<Reading<readonly string[]>> {
  const names: string[] = [];
  let token: string | undefined;
  const seen = new Set<string>();
  do {
    const input = token === undefined ? {} : { ContinuationToken: token };
    const found = await ask({ service: 's3', operation: 'ListBuckets' }, () => s3.listBuckets(input));
    if (found.status !== 'known') return found;
    names.push(...(found.value.Buckets ?? []).flatMap(({ Name }) => Name ?? []));
    token = found.value.ContinuationToken;
    if (token !== undefined && seen.has(token))
      return { status: 'unknown', reason: 'the listing of buckets has no end' };
    if (token !== undefined) seen.add(token);
  } while (token !== undefined);
  return { status: 'known', value: names.sort() };
}

export function blockOf(
  block:
    | {
        readonly BlockPublicAcls?: boolean | undefined;
        readonly IgnorePublicAcls?: boolean | undefined;
        readonly BlockPublicPolicy?: boolean | undefined;
        readonly RestrictPublicBuckets?: boolean | undefined;
      }
    | undefined,
): PublicAccessBlock | undefined {
  if (block === undefined) return undefined;
  return {
    blockPublicAcls: block.BlockPublicAcls ?? false,
    ignorePublicAcls: block.IgnorePublicAcls ?? false,
    blockPublicPolicy: block.BlockPublicPolicy ?? false,
    restrictPublicBuckets: block.RestrictPublicBuckets ?? false,
  };
}

function question(operation: string, { owner }: BucketAddress): Question {
  return { service: 's3', operation, owner };
}

export function inputOf({ bucket, owner }: BucketAddress): { Bucket: string; ExpectedBucketOwner: string } {
  return { Bucket: bucket, ExpectedBucketOwner: owner };
}

/** What comes from the network becomes part of a host's name. */
function isRegion(text: string): boolean {
  return /^[a-z]{2,}(-[a-z]+)+-\d{1,2}$/.test(text);
}
