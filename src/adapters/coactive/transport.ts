/** What came back of one request. `lost`: no whole answer, so nobody knows whether the work was done. */
export type Exchange =
  | {
      readonly kind: 'answer';
      readonly status: number;
      /** Milliseconds that the service asks to wait. */
      readonly retryAfter?: number;
      /** The host of a redirect, which is never followed. */
      readonly redirectHost?: string;
      readonly body: Body;
    }
  | { readonly kind: 'lost'; readonly problem: string };

type Body = { readonly json: unknown } | { readonly problem: string };

export interface Outgoing {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly authorization: string;
  readonly body?: unknown;
  readonly timeoutMs: number;
}

/** `fetch`, or one of the same form that goes through a proxy. */
export type Fetch = typeof globalThis.fetch;

/** A page holds at most a hundred connections, of a few kilobytes each. */
export const MAX_BODY_BYTES = 4 * 1024 * 1024;

/**
 * One request, one answer; never throws for what the network does. Nothing of a request is in what it returns, and
 * redirects are not followed: the credentials go to one address.
 */
export async function exchange(
  fetch: Fetch,
  { method, url, authorization, body, timeoutMs }: Outgoing,
): Promise<Exchange> {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      signal,
      headers: {
        accept: 'application/json',
        authorization,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const retryAfter = delayOf(response.headers.get('retry-after'));
    const redirectHost = hostOf(response.headers.get('location'), url);
    return {
      kind: 'answer',
      status: response.status,
      ...(retryAfter !== undefined && { retryAfter }),
      ...(redirectHost !== undefined && { redirectHost }),
      body: await readBody(response),
    };
  } catch (error) {
    const problem = signal.aborted ? `no answer within ${String(timeoutMs / 1000)} seconds` : reasonOf(error);
    return { kind: 'lost', problem };
  }
}

async function readBody(response: Response): Promise<Body> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    length += piece.length;
    // Leaving the loop cancels the stream.
    if (length > MAX_BODY_BYTES) return { problem: `is larger than ${String(MAX_BODY_BYTES)} bytes` };
    pieces.push(piece);
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces));
    return { json: JSON.parse(text) as unknown };
  } catch {
    return { problem: 'is not JSON' };
  }
}

/** Seconds or a date, as RFC 9110 has it. */
function delayOf(header: string | null): number | undefined {
  if (header === null) return undefined;
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

function hostOf(location: string | null, base: string): string | undefined {
  return location !== null && URL.canParse(location, base) ? new URL(location, base).host.slice(0, 200) : undefined;
}

/** The network's code alone: an error's text may quote what was sent. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{0,60}$/.test(code)
    ? `the connection failed (${code})`
    : 'the connection failed';
}
