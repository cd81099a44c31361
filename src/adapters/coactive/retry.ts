import type { Exchange } from './transport.js';

/** How long to wait, and by which clock; tests hand in their own. */
export interface Timing {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Of one request. */
  readonly timeoutMs: number;
  /** Of one request in which Coactive itself asks AWS. */
  readonly slowTimeoutMs: number;
}

export const TIMING: Timing = {
  now: () => Date.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  timeoutMs: 30_000,
  slowTimeoutMs: 90_000,
};

const ATTEMPTS = 4;
const FIRST_DELAY_MS = 500;
/** A service that asks for more is reported instead: a job must not sleep for an hour. */
export const MAX_RETRY_AFTER_MS = 60_000;

/**
 * Sends until there is an answer worth keeping, at most four times. 429 means that nothing was done, so it is sent again
 * whatever it is; a lost answer and a 5xx only when `isRepeatable` says that doing it twice is the same as once.
 */
export async function sendPatiently(
  send: () => Promise<Exchange>,
  isRepeatable: boolean,
  timing: Timing,
): Promise<Exchange> {
  for (let attempt = 1; ; attempt++) {
    const result = await send();
    if (attempt === ATTEMPTS || !isTransient(result, isRepeatable)) return result;
    const asked = result.kind === 'answer' ? result.retryAfter : undefined;
    if (asked !== undefined && asked > MAX_RETRY_AFTER_MS) return result;
    await timing.wait(Math.max(asked ?? 0, backoff(attempt)));
  }
}

function isTransient(result: Exchange, isRepeatable: boolean): boolean {
  if (result.kind === 'answer' && result.status === 429) return true;
  return isRepeatable && (result.kind === 'lost' || result.status >= 500);
}

/** Milliseconds, doubled each time, with half of it by chance so that jobs do not march in step. */
export function backoff(attempt: number): number {
  const whole = FIRST_DELAY_MS * 2 ** (attempt - 1);
  return whole / 2 + Math.random() * (whole / 2);
}
