import type { CoactiveConnection, LiveBucket, LiveKey, LiveRole, Reading } from '../../live/state.js';
import type { Policy } from '../../policy/types.js';

/** A part of the account that could not be read. Untrusted text in `what` and `reason`. */
export interface UnreadPlace {
  readonly what: string;
  /** The end of a sentence. */
  readonly reason: string;
  /** The permission that was refused, where one was. */
  readonly needs?: string;
}

/** A role whose trust policy lets Coactive in, or may. */
export interface FoundRole {
  readonly role: LiveRole;
  /** The document of its permissions boundary; left out: it has none. */
  readonly boundary?: Reading<string>;
}

/** A bucket whose policy has a statement that names Coactive. */
export interface FoundBucket {
  readonly name: string;
  readonly text: string;
  readonly policy: Policy;
}

/** All that lets Coactive into one account, as far as it could be read. */
export interface FoundAccess {
  readonly accountId: string;
  readonly region: string;
  readonly coactiveRoleArn: string;
  readonly roles: readonly FoundRole[];
  readonly buckets: readonly FoundBucket[];
  /** Left out: there are no credentials of Coactive, or it did not tell. */
  readonly connections?: readonly CoactiveConnection[];
  readonly unread: readonly UnreadPlace[];
  /** How much was looked at; undefined: it could not be. */
  readonly looked: { readonly roles?: number; readonly buckets?: number };
}

/** A bucket as a declaration of it needs it. */
export interface BucketFacts {
  readonly bucket: LiveBucket;
  /** The key that it encrypts with, where that is none of AWS's own. */
  readonly key?: Reading<LiveKey>;
}

/** The parts of what a role may do that could not be read. */
export function unreadParts({
  attached,
  inline,
}: LiveRole): readonly Extract<Reading<unknown>, { status: 'unknown' }>[] {
  const documents = [attached, inline].flatMap((list) => (list.status === 'known' ? [...list.value] : []));
  return [attached, inline, ...documents.map(({ document }) => document)].filter((one) => one.status === 'unknown');
}

export function unreadPlace(what: string, reading: Reading<unknown>): UnreadPlace {
  if (reading.status !== 'unknown') return { what, reason: 'there is no answer' };
  const { reason, needs } = reading;
  return { what, reason, ...(needs !== undefined && { needs }) };
}
