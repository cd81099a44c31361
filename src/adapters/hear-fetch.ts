import { requestIdOf, type HearCall } from './heard-call.js';

type Fetch = typeof globalThis.fetch;

/** `fetch` that tells of every request by its method and path; a query may hold what nobody should read, and is left out. */
export function hearFetch(fetch: Fetch, service: string, hear: HearCall, now: () => number): Fetch {
  return async (input, init) => {
    const begun = now();
    const url = typeof input === 'string' ? input : input instanceof URL ? input.href : input.url;
    const path = URL.canParse(url) ? new URL(url).pathname : '';
    const tell = (result: string, id: unknown): void => {
      const operation = `${init?.method ?? 'GET'} ${path}`;
      hear({ service, operation, milliseconds: now() - begun, result, ...requestIdOf(id) });
    };
    try {
      const response = await fetch(input, init);
      tell(String(response.status), response.headers.get('x-request-id'));
      return response;
    } catch (error) {
      tell(error instanceof Error ? error.name : 'failed', undefined);
      throw error;
    }
  };
}
