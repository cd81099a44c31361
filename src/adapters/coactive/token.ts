import { ConfigError } from '../../errors.js';
import { Secret } from '../../secret.js';
import { readAccessToken, UnexpectedAnswer } from './answers.js';
import { refusalOf, serviceError } from './refusal.js';
import { sendPatiently, type Timing } from './retry.js';
import type { Exchange, Outgoing } from './transport.js';

/** Source: Coactive's documentation, "API Authentication". */
export type CoactiveCredentials =
  | { readonly kind: 'personal-token'; readonly token: Secret }
  | { readonly kind: 'system'; readonly clientId: string; readonly clientSecret: Secret };

interface Session {
  readonly token: Secret;
  /** Milliseconds since 1970: from then on a new one is asked for. */
  readonly renewAt: number;
}

const LOGIN = { operation: 'Login', target: 'the API' };
/** A token must not end on the way; a short one is used for nine tenths of its life. */
const MARGIN_SECONDS = 60;

/** The access token of every other call, asked for when one is needed and shared by all; it is never printed. */
export class AccessTokens {
  private session: Session | undefined;
  private pending: Promise<Session> | undefined;

  /**
   * @param send one request to a path, without retries
   * @param keepSecret hears of every secret text that comes up, before it is used
   */
  constructor(
    private readonly send: (path: string, outgoing: Omit<Outgoing, 'url' | 'timeoutMs'>) => Promise<Exchange>,
    private readonly credentials: CoactiveCredentials,
    private readonly timing: Timing,
    private readonly keepSecret: (text: string) => void,
    private readonly redact: (text: string) => string,
  ) {}

  /** @throws ConfigError when Coactive does not accept the credentials, ServiceError when it fails */
  async current(): Promise<Secret> {
    const { session } = this;
    if (session !== undefined && this.timing.now() < session.renewAt) return session.token;
    return (await this.renewed()).token;
  }

  /** A new token in place of one that was refused; of several callers the first one asks. */
  async renew(old: Secret): Promise<Secret> {
    const { session } = this;
    if (session !== undefined && session.token !== old) return session.token;
    return (await this.renewed()).token;
  }

  private async renewed(): Promise<Session> {
    this.pending ??= this.login().finally(() => (this.pending = undefined));
    this.session = await this.pending;
    return this.session;
  }

  private async login(): Promise<Session> {
    const { authorization, grant } = this.grant();
    const send = () => this.send('/api/v0/login', { method: 'POST', authorization, body: { grant_type: grant } });
    const result = await sendPatiently(send, true, this.timing);
    if (result.kind === 'answer' && [400, 401, 403].includes(result.status)) throw notAccepted(this.credentials);
    if (result.kind === 'lost' || result.status !== 200) throw refusalOf(LOGIN, result, this.redact);
    if ('problem' in result.body) throw serviceError(LOGIN, `the answer ${result.body.problem}`);
    const { token, expiresInSeconds } = readLogin(result.body.json);
    this.keepSecret(token);
    const usable = Math.max(expiresInSeconds - MARGIN_SECONDS, expiresInSeconds * 0.9);
    return { token: new Secret(token), renewAt: this.timing.now() + usable * 1000 };
  }

  private grant(): { readonly authorization: string; readonly grant: string } {
    if (this.credentials.kind === 'personal-token') {
      return { authorization: `Bearer ${this.credentials.token.reveal()}`, grant: 'refresh_token' };
    }
    const { clientId, clientSecret } = this.credentials;
    const basic = Buffer.from(`${clientId}:${clientSecret.reveal()}`).toString('base64');
    this.keepSecret(basic);
    return { authorization: `Basic ${basic}`, grant: 'client_credentials' };
  }
}

function readLogin(json: unknown) {
  try {
    return readAccessToken(json);
  } catch (error) {
    if (!(error instanceof UnexpectedAnswer)) throw error;
    throw serviceError(LOGIN, `the answer is not as documented: ${error.message}`);
  }
}

/** What the user must mend. */
export function notAccepted(credentials: CoactiveCredentials): ConfigError {
  const problem =
    credentials.kind === 'personal-token'
      ? {
          message: 'Coactive does not accept the token of coactive-token',
          fix: 'make a new personal token at Coactive: one ends after 30 days unused, and after three months',
        }
      : {
          message: 'Coactive does not accept coactive-client-id and coactive-client-secret',
          fix: 'compare them with the system credentials at Coactive, or make new ones there',
        };
  return new ConfigError([problem]);
}
