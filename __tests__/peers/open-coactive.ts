import { openCoactive } from '../../src/adapters/coactive/open.js';
import type { CoactiveConnections } from '../../src/adapters/coactive/connections.js';
import type { CoactiveCredentials } from '../../src/adapters/coactive/token.js';
import type { Timing } from '../../src/adapters/coactive/retry.js';
import { Secret } from '../../src/secret.js';
import type { CoactiveServer } from './coactive-server.js';

export interface Opened {
  readonly coactive: CoactiveConnections;
  /** Milliseconds of each wait that was asked for; none is waited. */
  readonly waits: number[];
  /** What was handed over to be masked. */
  readonly masked: string[];
}

interface Given {
  readonly credentials?: CoactiveCredentials;
  readonly timing?: Partial<Timing>;
}

/** The real adapter at the server of the tests, which does not wait between its attempts. */
export function openAt(server: CoactiveServer, { credentials, timing }: Given = {}): Opened {
  const waits: number[] = [];
  const masked: string[] = [];
  const coactive = openCoactive({
    apiUrl: server.url,
    allowCustomApi: true,
    credentials: credentials ?? personal(server.personalToken),
    timing: { wait: (milliseconds) => Promise.resolve(void waits.push(milliseconds)), ...timing },
    mask: (text) => masked.push(text),
  });
  return { coactive, waits, masked };
}

export function personal(token: string): CoactiveCredentials {
  return { kind: 'personal-token', token: new Secret(token) };
}

export function system(clientId: string, clientSecret: string): CoactiveCredentials {
  return { kind: 'system', clientId, clientSecret: new Secret(clientSecret) };
}

/** What a call threw. */
export async function failureOf(call: Promise<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error('the call succeeded');
}
