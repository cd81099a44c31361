import type { Connection } from '../config/connection.js';
import type { Policy, PolicyKind } from '../policy/types.js';
import type { Change, ChangeTarget, Rewording } from '../report/change.js';
import type { UniqueIds } from './canonical.js';
import type { CoactiveConnection, LiveBucket, LiveKey, LiveRole, PublicAccessBlock, Reading } from './state.js';

/** What is there of one connection, as far as it was asked for and could be read. */
export interface LiveConnection {
  /** Of the method `iam-role`. */
  readonly role?: Reading<LiveRole>;
  /** The document of the managed policy that bounds the live role. */
  readonly boundary?: Reading<string>;
  /** The connection's own managed policy: read of a connection that is to be absent. */
  readonly policy?: Reading<string>;
  readonly bucket: LiveBucket;
  readonly accountPublicAccessBlock: Reading<PublicAccessBlock>;
  /** The declared key. */
  readonly key?: Reading<LiveKey>;
  /** The key that the bucket encrypts with, where its name alone does not tell that it is the declared one. */
  readonly bucketKey?: Reading<LiveKey>;
  /** Left out: Coactive was not asked. */
  readonly coactive?: Reading<readonly CoactiveConnection[]>;
}

/** A connection as declared. */
export interface Declaration {
  readonly connection: Connection;
  /** Its documents, those made from the contract too; none of a connection that is to be absent. */
  readonly policies: readonly Policy[];
}

/** A declared connection beside what is there. */
export interface DriftSubject extends Declaration {
  readonly live: LiveConnection;
  /** The ids of the account's roles, as far as they were read. */
  readonly ids: UniqueIds;
  /** All declared connections of the bucket, this one too. */
  readonly onBucket: readonly Declaration[];
}

/** What one look at a subject found. */
export interface Found {
  readonly changes: readonly Change[];
  readonly rewordings?: readonly Rewording[];
}

export const NOTHING_FOUND: Found = { changes: [] };

/** Finds the differences of one kind. */
export type Aspect = (subject: DriftSubject) => Found;

/** The declared documents of one kind. */
export function documentsOf({ policies }: Pick<Declaration, 'policies'>, kind: PolicyKind): readonly Policy[] {
  return policies.filter((policy) => policy.kind === kind);
}

/** The change that says what could not be read, naming the permission that is missing. */
export function unknownChange(
  connection: string | null,
  target: ChangeTarget,
  resource: string,
  what: string,
  { reason, needs }: Extract<Reading<unknown>, { status: 'unknown' }>,
): Change {
  const permission = needs === undefined ? '' : ` (needs ${needs})`;
  return {
    connection,
    target,
    resource,
    kind: 'unknown',
    message: `${what} is unknown: ${reason}${permission}.`,
    fix:
      needs === undefined
        ? 'Run again; nothing is known of this part.'
        : `Allow ${needs} to the role that this tool runs as.`,
    ...(needs !== undefined && { needs }),
  };
}

export function isUnknown<T>(reading: Reading<T> | undefined): reading is Extract<Reading<T>, { status: 'unknown' }> {
  return reading?.status === 'unknown';
}

export function valueOf<T>(reading: Reading<T> | undefined): T | undefined {
  return reading?.status === 'known' ? reading.value : undefined;
}

/** A statement as a person finds it: by its Sid, or by its position from 1. */
export function nameStatement({ sid, index }: { readonly sid: string | undefined; readonly index: number }): string {
  return sid === undefined || sid === '' ? `statement ${String(index + 1)}` : `statement "${sid}"`;
}
