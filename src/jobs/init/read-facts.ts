import { ownKeyOf } from '../../live/bucket-key.js';
import { valueOf } from '../../live/subject.js';
import type { AccountReader, Accounts } from '../../ports.js';
import { MOST_AT_ONCE } from '../live/look-at-accounts.js';
import { mapBounded } from '../live/map-bounded.js';
import type { Candidate } from './candidates.js';
import type { BucketFacts, FoundAccess } from './found-access.js';

/** What a declaration needs to know of the candidates' buckets: the key that they encrypt with. */
export async function readFacts(
  candidates: readonly Candidate[],
  { accountId, region }: Pick<FoundAccess, 'accountId' | 'region'>,
  accounts: Accounts<AccountReader>,
): Promise<ReadonlyMap<string, BucketFacts>> {
  const names = [...new Set(candidates.map(({ reach }) => reach.bucket))];
  if (names.length === 0) return new Map();
  const reader = await accounts.open({ accountId, region });
  const facts = await mapBounded(names, MOST_AT_ONCE, async (name): Promise<BucketFacts> => {
    const bucket = await reader.bucket(name, accountId);
    const key = ownKeyOf(valueOf(bucket.encryption));
    return key === undefined ? { bucket } : { bucket, key: await reader.key(key) };
  });
  return new Map(facts.map((one) => [one.bucket.name, one]));
}
