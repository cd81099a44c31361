import type { PlanNote } from '../plan/plan.js';
import type { PlanStep } from '../plan/step.js';

/** A step as the report shows it. `done` is left out while nothing was tried. */
export interface StepReport extends Omit<PlanStep, 'call'> {
  /** AWS's or Coactive's own name of the call. */
  readonly operation: string;
  readonly done?: boolean;
  /** By which the service finds the call again. */
  readonly requestId?: string;
}

/** One thing that was tried out, and what it showed. */
export interface VerificationReport {
  readonly operation: string;
  readonly subject: string;
  readonly status: 'passed' | 'failed' | 'inconclusive' | 'not verified';
  /** Untrusted text may be in it. */
  readonly detail: string;
}

/** The plan, and after `apply` what came of it. */
export interface PlanReport {
  /** `sha256:` over the steps and the live state that they were computed from. */
  readonly digest: string;
  /** Hexadecimal, over what was declared. */
  readonly configHash: string;
  readonly steps: readonly StepReport[];
  readonly notes: readonly PlanNote[];
  /** `refused`: none of the steps may be taken as it stands. */
  readonly status: 'planned' | 'refused' | 'applied' | 'stopped' | 'not-converged';
  /** Of `stopped`: which step failed, and how. */
  readonly failure?: { readonly step: string; readonly message: string };
  /** Of `stopped` and `not-converged`: the command that goes on from here. */
  readonly continueWith?: string;
  /** Of `applied`, with credentials of Coactive: what was tried out through it. */
  readonly verification?: readonly VerificationReport[];
  /** Of `not-converged`: what a new plan would still do. */
  readonly left?: readonly StepReport[];
}
