import type { BucketCall, IamCall } from '../../live/write-call.js';
import { failureOf, type AwsFailure } from './failure.js';

export type Sleep = (milliseconds: number) => Promise<void>;

/** IAM needs ten to forty seconds until a new principal is known everywhere; then it is no longer a matter of waiting. */
const LONGEST_WAIT_MS = 120_000;
const FIRST_WAIT_MS = 1_000;
const LONGEST_STEP_MS = 15_000;

/**
 * Sends a write again while AWS refuses it for a reason that passes: a principal that is not known yet, another write that is
 * under way. Throws the last error after two minutes of waiting.
 */
export async function retryWrite<T>(send: () => Promise<T>, passes: Passes, sleep: Sleep): Promise<T> {
  let waited = 0;
  for (let step = FIRST_WAIT_MS; ; step = Math.min(step * 2, LONGEST_STEP_MS)) {
    try {
      return await send();
    } catch (error) {
      const failure = failureOf(error);
      if (failure === undefined || !passes(failure) || waited >= LONGEST_WAIT_MS) throw error;
      const wait = Math.min(step, LONGEST_WAIT_MS - waited);
      await sleep(wait);
      waited += wait;
    }
  }
}

type Passes = (failure: AwsFailure) => boolean;

/** The same words for a principal that is too new and for one that does not exist. */
export function isUnknownPrincipal(failure: AwsFailure): boolean {
  return (
    failure.kind === 'refused' &&
    /^MalformedPolicy(Document)?$/.test(failure.code) &&
    /invalid principal/i.test(failure.message)
  );
}

/** Another write to the same thing is under way. */
export function isConflict(failure: AwsFailure): boolean {
  return failure.kind === 'refused' && ['OperationAborted', 'ConcurrentModification'].includes(failure.code);
}

export function isBucketCall(call: IamCall | BucketCall): call is BucketCall {
  return call.operation === 'PutBucketPolicy' || call.operation === 'DeleteBucketPolicy';
}
