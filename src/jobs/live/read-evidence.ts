import { ConfigError, ServiceError } from '../../errors.js';
import { isInForce } from '../../live/access-block.js';
import { EVIDENCE_PARTS, type Evidence, type EvidencePart, type UnreadPart } from '../../live/evidence.js';
import { takeBucketPolicy, takePolicy, type TakenPolicy } from '../../live/live-policy.js';
import { stayingStatements } from '../../live/staying-statements.js';
import type { BucketAccess, LiveKey, PublicAccessBlock, Reading } from '../../live/state.js';
import { accountOf } from '../../policy/arn.js';
import type { Policy } from '../../policy/types.js';
import type { AccountLook } from './account-look.js';
import type { AddressedConnection } from './address.js';
import type { Opened } from './open-accounts.js';
import { dependsOnBlock, hasOthersStatements } from './wanted-evidence.js';

/** Where to ask for one connection, or why nobody can be asked there. */
export interface EvidencePlaces {
  /** The account of the role. */
  readonly account: Opened;
  /** The account of the bucket: often the same. */
  readonly owner: Opened;
}

/**
 * Reads what is wanted of one connection. What can not be read takes no part and is told in `unread`; nothing throws for a
 * refusal, a failure of AWS, or credentials that end on the way.
 *
 * @param policies the declared documents
 * @param isDeclaredSid whether a statement of the bucket's policy is one of another declared connection
 */
export async function readEvidence(
  connection: AddressedConnection,
  policies: readonly Policy[],
  wanted: readonly EvidencePart[],
  places: EvidencePlaces,
  isDeclaredSid: (sid: string) => boolean,
): Promise<Evidence> {
  const { accountId, bucketOwnerAccountId: owner = accountId, kmsKeyArn = '', role } = connection;
  const reads: Readonly<Record<Policy['kind'] & EvidencePart, () => Promise<TakenPolicy>>> = {
    bucket: async () => {
      const taken = takeFromBucket(await readBucket(places.owner, connection.bucket, owner));
      if (!('policy' in taken) || !hasOthersStatements(policies)) return taken;
      return { policy: stayingStatements(taken.policy, connection, isDeclaredSid) };
    },
    boundary: async () => {
      const arn = role.permissionsBoundary ?? '';
      const document = await ask(places.account, (look) => look.policyDocument(arn));
      return document.status === 'absent'
        ? { reason: `there is no policy ${arn}` }
        : takePolicy('boundary', 'boundary', document);
    },
    // KMS tells a key's policy to its own account only.
    key: async () =>
      takeFromKey(await ask(keyPlace(kmsKeyArn, owner, places), (look) => look.key(kmsKeyArn)), kmsKeyArn),
  };
  const found: Policy[] = [];
  const unread: UnreadPart[] = [];
  const kinds = (['bucket', 'boundary', 'key'] as const).filter((kind) => wanted.includes(kind));
  for (const [index, taken] of (await Promise.all(kinds.map((kind) => reads[kind]()))).entries()) {
    const part = kinds[index];
    if ('policy' in taken) found.push(taken.policy);
    else if (part !== undefined) unread.push({ part, ...taken });
  }
  const isOn = dependsOnBlock(connection, [...policies, ...found])
    ? await readBlock(places.owner, connection.bucket, owner, unread)
    : undefined;
  const parts = EVIDENCE_PARTS.filter((part) => found.some(({ kind }) => kind === part) || isBlock(part, isOn));
  return { policies: found, ...(isOn !== undefined && { restrictPublicBuckets: isOn }), parts, unread };
}

function isBlock(part: EvidencePart, isOn: boolean | undefined): boolean {
  return part === 'public-access-block' && isOn !== undefined;
}

function takeFromBucket(bucket: Reading<BucketAccess>): TakenPolicy {
  if (bucket.status !== 'known') return takePolicy('bucket', 'bucket policy', bucket);
  // A bucket that is to be made has no policy yet that could take part.
  if (bucket.value.region.status === 'absent') return { reason: `there is no bucket ${bucket.value.name}` };
  return takeBucketPolicy(bucket.value.policy);
}

function takeFromKey(key: Reading<LiveKey>, arn: string): TakenPolicy {
  if (key.status === 'absent') return { reason: `there is no key ${arn}` };
  return takePolicy('key', 'key policy', key.status === 'known' ? key.value.policy : key);
}

function keyPlace(arn: string, owner: string, places: EvidencePlaces): Opened {
  return accountOf(arn) === owner ? places.owner : places.account;
}

/** On at one of the two is on; otherwise both must be known. */
async function readBlock(
  place: Opened,
  bucket: string,
  owner: string,
  unread: UnreadPart[],
): Promise<boolean | undefined> {
  const [access, account] = await Promise.all([
    readBucket(place, bucket, owner),
    ask(place, (look) => look.publicAccessBlock()),
  ]);
  const own: Reading<PublicAccessBlock> = access.status === 'known' ? access.value.publicAccessBlock : access;
  const isOn = isInForce('restrictPublicBuckets', own, account);
  for (const reading of isOn === undefined ? [own, account] : []) {
    if (reading.status !== 'unknown') continue;
    const { reason, needs } = reading;
    unread.push({ part: 'public-access-block', reason, ...(needs !== undefined && { needs }) });
  }
  return isOn;
}

function readBucket(place: Opened, name: string, owner: string): Promise<Reading<BucketAccess>> {
  return ask(place, async (look) => ({ status: 'known', value: await look.bucketAccess(name, owner) }));
}

/** Whatever keeps the answer away is one more way not to know. A defect of ours goes on. */
async function ask<T>(place: Opened, question: (look: AccountLook) => Promise<Reading<T>>): Promise<Reading<T>> {
  if (!('look' in place)) return { status: 'unknown', reason: place.reason };
  try {
    return await question(place.look);
  } catch (error) {
    if (error instanceof ConfigError || error instanceof ServiceError)
      return { status: 'unknown', reason: error.message };
    throw error;
  }
}
