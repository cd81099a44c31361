import type { ServerResponse } from 'node:http';
import type { RecordedCall } from './coactive-organisation.js';

/** What goes wrong with a call. `status`, `redirect`, `raw` and `cut` do no work; `lose` and `fail-after` do it first. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: string; readonly detail?: unknown }
  | { readonly kind: 'redirect'; readonly location: string; readonly status?: number }
  | { readonly kind: 'raw'; readonly status?: number; readonly contentType?: string; readonly body: string }
  | { readonly kind: 'cut' }
  | { readonly kind: 'lose' }
  | { readonly kind: 'fail-after'; readonly status: number }
  | { readonly kind: 'delay'; readonly milliseconds: number };

/**
 * The fault with the caller's own Authorization header wherever it says `AUTHORIZATION`: a service, or whatever answers in its
 * place, may quote what it got.
 */
export function quoting(fault: Fault, authorization = ''): Fault {
  const quoted = JSON.stringify(authorization).slice(1, -1);
  return JSON.parse(JSON.stringify(fault).replaceAll('AUTHORIZATION', () => quoted)) as Fault;
}

/** Does what a fault does before any work; true when the call has its answer, or none. */
export async function isEndedBy(fault: Fault, call: RecordedCall, response: ServerResponse): Promise<boolean> {
  switch (fault.kind) {
    case 'status': {
      if (fault.retryAfter !== undefined) response.setHeader('retry-after', fault.retryAfter);
      reply(call, response, fault.status, { detail: fault.detail ?? 'it fails on demand' });
      return true;
    }
    case 'redirect':
      response.setHeader('location', fault.location);
      reply(call, response, fault.status ?? 307, {});
      return true;
    case 'raw':
      call.status = fault.status ?? 200;
      response.writeHead(call.status, { 'content-type': fault.contentType ?? 'text/html' }).end(fault.body);
      return true;
    case 'cut':
      cut(response);
      return true;
    case 'delay':
      await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
      return response.destroyed;
    case 'lose':
    case 'fail-after':
      return false;
  }
}

export function reply(call: RecordedCall, response: ServerResponse, status: number, body: unknown): void {
  call.status = status;
  answer(response, status, body);
}

export function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

export function cut(response: ServerResponse): void {
  response.destroy();
}
