import type { Shift } from '../shift.js';
import type { DraftStep } from '../step.js';

/** Steps that are taken one right after the other, and what they change together. */
export interface Move {
  readonly steps: readonly DraftStep[];
  readonly shift: Shift;
  /**
   * `mark` (tags), `prepare` (what is not in force yet) and `clean` (what is no longer) change no access; `access` is
   * ordered by its shift.
   */
  readonly phase: 'mark' | 'prepare' | 'access' | 'clean';
  readonly part: 'trust' | 'permissions' | 'boundary' | 'other';
}
