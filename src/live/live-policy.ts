import { liveLabel } from '../policy/live-label.js';
import type { Policy, PolicyKind } from '../policy/types.js';
import { readLive } from './documents.js';
import type { LiveKey, Reading } from './state.js';

/** A live document as the verdicts take it, or why there is none. */
export type TakenPolicy = { readonly policy: Policy } | { readonly reason: string; readonly needs?: string };

/**
 * The live document of a place as one that no file holds: findings about it stand at the connection's declaration, and its
 * statements are attributed by its name.
 *
 * @param name of the place, for example `bucket policy`
 */
export function takePolicy(kind: PolicyKind, name: string, reading: Reading<string>): TakenPolicy {
  if (reading.status === 'absent') return { reason: 'there is none' };
  if (reading.status === 'unknown') {
    const { reason, needs } = reading;
    return { reason, ...(needs !== undefined && { needs }) };
  }
  const read = readLive(reading.value, kind, liveLabel(name));
  return 'policy' in read ? { policy: { ...read.policy, generated: true } } : { reason: read.problem };
}

/** A bucket without a policy allows nothing by it, and denies nothing. */
export function takeBucketPolicy(reading: Reading<string>): TakenPolicy {
  return takePolicy('bucket', 'bucket policy', reading.status === 'absent' ? EMPTY : reading);
}

const EMPTY = { status: 'known', value: '{"Version":"2012-10-17","Statement":[]}' } as const;

/** The policy of a key that was asked for. */
export function keyPolicy(key: Reading<LiveKey> | undefined): Reading<string> | undefined {
  return key?.status === 'known' ? key.value.policy : key;
}
