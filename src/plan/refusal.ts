import type { Connection } from '../config/connection.js';
import type { Pointer } from '../policy/types.js';

/** Why a plan can not be carried out, or not without a permission. */
export type RefusalRule =
  | 'not-made-by-this-tool'
  | 'shared-resource'
  | 'other-path'
  | 'no-bucket'
  | 'policy-too-large'
  | 'blocked-as-public'
  | 'unreadable-policy'
  | 'coactive-name-taken'
  | 'attached-elsewhere'
  | 'five-versions'
  | 'unknown-state';

/** One reason why nothing is written for a connection; all of a plan are told together. */
export interface Refusal {
  readonly rule: RefusalRule;
  /** What was found, naming the resource. A whole sentence without its full stop. */
  readonly message: string;
  /** What to do, one line. */
  readonly fix: string;
  readonly connection: Connection;
  /** The element of the connection that it is about. */
  readonly pointer: Pointer;
}
