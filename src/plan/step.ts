import type { Request } from '../access/request.js';
import type { WriteCall } from '../live/write-call.js';

/** What a step does to access, over all requests: one that does both counts as `widens`. */
export type Effect = 'widens' | 'narrows' | 'neutral';

export type Verb = 'create' | 'update' | 'attach' | 'detach' | 'delete' | 'replace';

/** What is written to; the words of a report's `changes`. */
export type StepTarget =
  | 'role'
  | 'trust'
  | 'permissions'
  | 'attached-policy'
  | 'inline-policy'
  | 'boundary'
  | 'bucket-policy'
  | 'coactive-connection';

/** An input of `apply` that a step needs, since it takes away what can not be brought back. */
export type Permission = 'allow-destroy' | 'allow-replace';

/** One write that brings the live state nearer to the declared one. */
export interface PlanStep {
  /** `CONNECTION/NUMBER`, in the order of the plan. */
  readonly id: string;
  readonly verb: Verb;
  readonly target: StepTarget;
  /** ARN or name. */
  readonly resource: string;
  /** The connection that it serves; the first one where several share a bucket policy. */
  readonly connection: string;
  /** All of them, where several share a bucket policy. */
  readonly connections?: readonly string[];
  readonly effect: Effect;
  /** Of a step that widens: a request that becomes possible; of one that narrows: one that ends. */
  readonly witness?: Request;
  /** False: what is there now can not be brought back with a call. */
  readonly reversible: boolean;
  readonly needs?: Permission;
  readonly call: WriteCall;
  /** What it does, in the imperative: "attach the policy … to the role …". Holds untrusted names. */
  readonly summary: string;
}

/** A document that a step puts in force, or takes out of it, for a role: what its effect is computed from. */
export interface DocumentChange {
  readonly place: 'permissions' | 'trust';
  /** Which of several: a policy's ARN, an inline policy's name. */
  readonly slot: string;
  /** Left out: nothing is in force there any more. */
  readonly text?: string;
}

/** A step before the plan gives it a number, an owner and, from what it puts in force, its effect. */
export interface DraftStep extends Omit<PlanStep, 'id' | 'connection' | 'connections' | 'effect'> {
  /** Left out: computed from `change`, or neutral without one. */
  readonly effect?: Effect;
  readonly change?: DocumentChange;
}
