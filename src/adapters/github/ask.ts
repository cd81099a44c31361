import { ServiceError } from '../../errors.js';

/** What is asked, for the message of a refusal. */
export interface Question {
  /** In the infinitive: "comment". */
  readonly operation: string;
  /** `acme/infra#7`. */
  readonly target: string;
  /** The permission of the token that it needs: `pull-requests: write`. */
  readonly needs: string;
}

/** As Octokit throws it. */
interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>> };
}

/** Asks; waits and asks again where GitHub says to come later. Any other failure is a ServiceError. */
export async function ask<T>(
  { operation, target, needs }: Question,
  call: () => Promise<T>,
  wait: (milliseconds: number) => Promise<void>,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await call();
    } catch (error) {
      const seconds = isRefusal(error) ? pauseOf(error) : undefined;
      if (seconds !== undefined && tries < MAX_TRIES) {
        await wait(seconds * 1000);
        continue;
      }
      // GitHub answers 404 to a token that may not see the thing at all.
      const isDenied = isRefusal(error) && [401, 403, 404].includes(error.status) && seconds === undefined;
      throw new ServiceError(operation, target, { cause: plain(error), ...(isDenied && { needs }) });
    }
  }
}

/**
 * Seconds to wait; undefined: no use. A secondary limit says `retry-after`, or nothing, then a minute is advised; a primary
 * one is over within the hour, which no job waits for. Source: GitHub Docs, rate limits for the REST API.
 */
function pauseOf({ status, message, response }: Refusal): number | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const after = Number(response?.headers['retry-after']);
  const isSecondary = Number.isFinite(after) || /secondary rate limit/i.test(message);
  if (!isSecondary) return undefined;
  const seconds = Number.isFinite(after) ? Math.max(after, 1) : DEFAULT_PAUSE;
  return seconds <= MAX_PAUSE ? seconds : undefined;
}

function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && 'status' in error && typeof error.status === 'number';
}

/** Status and first line: never the request, which bears the token, nor a response's body. */
function plain(error: unknown): Error {
  if (!isRefusal(error)) return new Error(error instanceof Error ? error.message : 'unknown');
  const [line = ''] = error.message.split(/ - |\n/);
  return new Error(`HTTP ${String(error.status)}${line === '' ? '' : ` ${line.slice(0, 200)}`}`);
}

const MAX_TRIES = 4;
const DEFAULT_PAUSE = 60;
const MAX_PAUSE = 120;
