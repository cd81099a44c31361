import type { LivePolicy, LiveRole, Reading } from '../../live/state.js';

/** What is live of a connection with the `iam-role` method. */
export interface RoleState {
  readonly role: Reading<LiveRole>;
  /** By ARN, in their order: those that are declared, and the numbered ones after them up to the first that is absent. */
  readonly policies: ReadonlyMap<string, Reading<LivePolicy>>;
}

export function policyOf({ policies }: RoleState, arn: string): Reading<LivePolicy> {
  return policies.get(arn) ?? { status: 'absent' };
}
