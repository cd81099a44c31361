import type { ServiceError } from '../../errors.js';
import { UnexpectedAnswer } from './answers.js';
import { refusalOf, serviceError, type Subject } from './refusal.js';
import { sendPatiently, TIMING, type Timing } from './retry.js';
import { AccessTokens, notAccepted, type CoactiveCredentials } from './token.js';
import { exchange, type Exchange, type Fetch, type Outgoing } from './transport.js';

/** One call of the API. */
export interface ApiCall extends Subject {
  readonly method: Outgoing['method'];
  /** Begins with `/`; its parts are escaped. */
  readonly path: string;
  readonly body?: unknown;
  /** Twice is the same as once: a lost answer or a 5xx is asked for again. */
  readonly isRepeatable: boolean;
  /** Coactive asks AWS before it answers. */
  readonly isSlow?: boolean;
}

export interface RequestOptions {
  /** Accepted by `acceptAddress`. */
  readonly address: string;
  readonly credentials: CoactiveCredentials;
  /** Left out: Node's own; the place for one that goes through a proxy. */
  readonly fetch?: Fetch;
  readonly timing?: Partial<Timing>;
  /** Hears of every secret text before it is used, so that a log can mask it. */
  readonly mask?: (text: string) => void;
}

/** Sends calls with a valid token and reads their answers. */
export class CoactiveRequests {
  readonly timing: Timing;
  private readonly address: string;
  private readonly credentials: CoactiveCredentials;
  private readonly tokens: AccessTokens;
  private readonly fetch: Fetch;
  /** Private to JavaScript too: a dump of this object must not show them. */
  readonly #secrets = new Set<string>();

  constructor({ address, credentials, fetch = globalThis.fetch, timing, mask }: RequestOptions) {
    this.address = address;
    this.credentials = credentials;
    this.fetch = fetch;
    this.timing = { ...TIMING, ...timing };
    const keepSecret = (text: string): void => {
      this.#secrets.add(text);
      mask?.(text);
    };
    const given = credentials.kind === 'personal-token' ? credentials.token : credentials.clientSecret;
    keepSecret(given.reveal());
    const send = (path: string, outgoing: Omit<Outgoing, 'url' | 'timeoutMs'>) =>
      this.exchange(path, outgoing, this.timing.timeoutMs);
    this.tokens = new AccessTokens(send, credentials, this.timing, keepSecret, (text) => this.redact(text));
  }

  /**
   * @param read makes the result of the answer's JSON; left out: the body does not matter
   * @throws ConfigError when the credentials are not accepted; ServiceError with the answer's status otherwise, without one
   *   when nobody knows whether the work was done
   */
  async send(call: ApiCall): Promise<undefined>;
  async send<T>(call: ApiCall, read: (json: unknown) => T): Promise<T>;
  async send<T>(call: ApiCall, read?: (json: unknown) => T): Promise<T | undefined> {
    const result = await this.authorized(call);
    if (result.kind === 'lost' || result.status < 200 || result.status > 299) {
      throw refusalOf(call, result, (text) => this.redact(text));
    }
    if (read === undefined) return undefined;
    if ('problem' in result.body) throw serviceError(call, `the answer ${result.body.problem}`);
    try {
      return read(result.body.json);
    } catch (error) {
      if (!(error instanceof UnexpectedAnswer)) throw error;
      throw serviceError(call, `the answer is not as documented: ${error.message}`);
    }
  }

  /** A token that was refused is renewed once: it may have been revoked, or our clock may be slow. */
  private async authorized(call: ApiCall): Promise<Exchange> {
    let token = await this.tokens.current();
    for (let attempt = 1; ; attempt++) {
      const { method, path, body, isRepeatable, isSlow = false } = call;
      const outgoing = { method, authorization: `Bearer ${token.reveal()}`, ...(body !== undefined && { body }) };
      const timeout = isSlow ? this.timing.slowTimeoutMs : this.timing.timeoutMs;
      const result = await sendPatiently(() => this.exchange(path, outgoing, timeout), isRepeatable, this.timing);
      if (result.kind === 'lost' || result.status !== 401) return result;
      if (attempt === 2) throw notAccepted(this.credentials);
      token = await this.tokens.renew(token);
    }
  }

  private exchange(path: string, outgoing: Omit<Outgoing, 'url' | 'timeoutMs'>, timeoutMs: number): Promise<Exchange> {
    return exchange(this.fetch, { ...outgoing, url: `${this.address}${path}`, timeoutMs });
  }

  /** A service that quotes what it got must not make us print it. */
  private redact(text: string): string {
    return [...this.#secrets].reduce((rest, secret) => rest.replaceAll(secret, '[secret]'), text);
  }
}

/** Whether the work of a failed call may have been done all the same. */
export function isUncertain({ status }: ServiceError): boolean {
  return status === undefined || status >= 500;
}
