import { ServiceError } from '../../errors.js';

/** What is asked, for the message of a refusal. */
export interface Question {
  /** In the infinitive: "comment". */
  readonly operation: string;
  /** `acme/infra#7`. */
  readonly target: string;
  /** The permission of the token that it needs: `pull-requests: write`. */
  readonly needs: string;
  /** Twice is the same as once: asked again where GitHub failed. Left out: it is not. */
  readonly isRepeatable?: boolean;
}

/** As Octokit throws it for REST; a network that failed counts as 500. */
interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>> };
}

/** As Octokit throws it for GraphQL, which answers 200 to what it refuses. */
interface GraphqlRefusal {
  readonly errors: readonly { readonly type?: string; readonly message: string }[];
}

/** Asks; waits and asks again where GitHub says to come later or failed itself. Any other failure is a ServiceError. */
export async function ask<T>(
  { operation, target, needs, isRepeatable = false }: Question,
  call: () => Promise<T>,
  wait: (milliseconds: number) => Promise<void>,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await call();
    } catch (error) {
      const seconds = pauseOf(error) ?? (isRepeatable && hasFailed(error) ? tries : undefined);
      if (seconds !== undefined && tries < MAX_TRIES) {
        await wait(seconds * 1000);
        continue;
      }
      throw new ServiceError(operation, target, {
        cause: plain(error),
        ...(isDenied(error) && { needs }),
        ...(isRefusal(error) && { status: error.status }),
      });
    }
  }
}

/**
 * Seconds to wait; undefined: no use. A secondary limit says `retry-after`, or nothing, then a minute is advised; a primary
 * one is over within the hour, which no job waits for. Source: GitHub Docs, rate limits for the REST API.
 */
function pauseOf(error: unknown): number | undefined {
  if (!isRefusal(error) || !isLimit(error)) return undefined;
  const after = retryAfter(error);
  if (after === undefined && !SECONDARY.test(error.message)) return undefined;
  const seconds = after === undefined ? DEFAULT_PAUSE : Math.max(after, 1);
  return seconds <= MAX_PAUSE ? seconds : undefined;
}

/** GitHub answers 404 to a token that may not see the thing at all. */
function isDenied(error: unknown): boolean {
  if (isRefusal(error)) return [401, 403, 404].includes(error.status) && !isLimit(error);
  return isGraphqlRefusal(error) && error.errors.some(({ type = '' }) => DENIED.has(type));
}

/** A limit says 403 too, as a permission that is missing does. */
function isLimit(error: Refusal): boolean {
  if (error.status !== 403 && error.status !== 429) return false;
  const remaining = error.response?.headers['x-ratelimit-remaining'];
  const isLimited = error.status === 429 || retryAfter(error) !== undefined || String(remaining) === '0';
  return isLimited || /rate limit/i.test(error.message);
}

function retryAfter({ response }: Refusal): number | undefined {
  const text = response?.headers['retry-after'];
  const seconds = Number(text);
  return text !== undefined && Number.isFinite(seconds) ? seconds : undefined;
}

function hasFailed(error: unknown): boolean {
  return isRefusal(error) && error.status >= 500;
}

function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && 'status' in error && typeof error.status === 'number';
}

function isGraphqlRefusal(error: unknown): error is Error & GraphqlRefusal {
  return error instanceof Error && 'errors' in error && Array.isArray(error.errors);
}

/** Status and first line: never the request, which bears the token, nor a response's body. */
function plain(error: unknown): Error {
  if (isGraphqlRefusal(error)) return new Error(firstLine(error.errors[0]?.message ?? 'refused'));
  if (!isRefusal(error)) return new Error(error instanceof Error ? error.message : 'unknown');
  const line = firstLine(error.message);
  return new Error(`HTTP ${String(error.status)}${line === '' ? '' : ` ${line}`}${resetOf(error)}`);
}

/** When a primary limit is over. */
function resetOf(error: Refusal): string {
  const reset = Number(error.response?.headers['x-ratelimit-reset']);
  if (!isLimit(error) || !Number.isFinite(reset) || retryAfter(error) !== undefined) return '';
  return ` (over at ${new Date(reset * 1000).toISOString()})`;
}

function firstLine(text: string): string {
  const [line = ''] = text.split(/ - |\n/);
  return line.slice(0, 200);
}

const SECONDARY = /secondary rate limit/i;
const DENIED: ReadonlySet<string> = new Set(['FORBIDDEN', 'INSUFFICIENT_SCOPES', 'NOT_FOUND']);
const MAX_TRIES = 4;
const DEFAULT_PAUSE = 60;
const MAX_PAUSE = 120;
