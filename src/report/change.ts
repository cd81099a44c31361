import type { Request } from '../access/request.js';

/** What differs, in the order of a report. */
export const CHANGE_TARGETS = [
  ...(['role', 'trust', 'permissions', 'attached-policy', 'inline-policy', 'boundary', 'bucket-policy'] as const),
  ...(['public-access-block', 'ownership', 'encryption', 'key', 'coactive-connection', 'undeclared-access'] as const),
] as const;
export type ChangeTarget = (typeof CHANGE_TARGETS)[number];

/** `different`: wider and narrower, or not decided; `changed`: an attribute that is no policy; `unknown`: not read. */
export const CHANGE_KINDS = [
  ...(['missing', 'undeclared', 'widened', 'narrowed', 'different', 'changed', 'unknown'] as const),
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One difference between declared and live state. */
export interface Change {
  /** Null where it belongs to none. */
  readonly connection: string | null;
  readonly target: ChangeTarget;
  /** ARN or name. Untrusted text, as is the message. */
  readonly resource: string;
  readonly kind: ChangeKind;
  /** What was found, one sentence. */
  readonly message: string;
  /** What to do, one line. */
  readonly fix?: string;
  /** A request that is possible and should not be; where there is none, one that should be possible and is not. */
  readonly witness?: Request;
  /** A request that should be possible and is not: the witness itself, or beside it. */
  readonly broken?: Request;
  /** Of `unknown`: the permission that was refused; left out: the service failed. */
  readonly needs?: string;
}

/** Two documents that differ by more than what AWS rewrites and mean the same: no drift, shown on request only. */
export interface Rewording {
  readonly connection: string;
  readonly target: ChangeTarget;
  readonly resource: string;
}
