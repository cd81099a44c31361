import { randomUUID } from 'node:crypto';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { requestProblems, responseProblems, routeOf, type CoactiveOperation } from './coactive-contract.js';
import { answer, cut, isEndedBy, quoting, reply, type Fault } from './coactive-faults.js';
import { CoactiveOrganisation, textOf, type Reach, type RecordedCall, type Result } from './coactive-organisation.js';

export type { Fault } from './coactive-faults.js';
export type { RecordedCall, StoredConnection } from './coactive-organisation.js';

/** A write about to be done, or done. A hook that returns `cut` ends the call there without an answer. */
export type WriteHook = (write: RecordedCall) => unknown;

export interface CoactiveServerOptions extends Reach {
  readonly personalToken?: string;
  readonly clientId?: string;
  readonly clientSecret?: string;
  /** Seconds that an access token is said to hold. */
  readonly tokenSeconds?: number;
  readonly before?: WriteHook;
  readonly after?: WriteHook;
}

const WRITES: ReadonlySet<CoactiveOperation> = new Set(['CreateConnection', 'UpdateConnection', 'DeleteConnection']);

/**
 * Coactive in the tests: keeps its documented contract (`contracts/coactive.openapi.yml`), has its state in memory and fails
 * on demand. `close` throws when anything outside of the contract was asked for, `…/credentials` above all.
 */
export class CoactiveServer extends CoactiveOrganisation {
  readonly calls: RecordedCall[] = [];
  /** Values of Authorization headers that came in. */
  readonly authorizations: string[] = [];
  readonly personalToken: string;
  readonly clientId: string;
  readonly clientSecret: string;
  tokenSeconds: number;
  before: WriteHook | undefined;
  after: WriteHook | undefined;

  private readonly violations: string[] = [];
  private readonly faults = new Map<CoactiveOperation, Fault[]>();
  private readonly forbidden = new Set<CoactiveOperation>();
  private readonly tokens = new Set<string>();
  private readonly server: Server;

  private constructor(options: CoactiveServerOptions) {
    super(options);
    this.personalToken = options.personalToken ?? `personal-${randomUUID()}`;
    this.clientId = options.clientId ?? 'client-4711';
    this.clientSecret = options.clientSecret ?? `client-secret-${randomUUID()}`;
    this.tokenSeconds = options.tokenSeconds ?? 3600;
    this.before = options.before;
    this.after = options.after;
    this.server = createServer((request, response) => {
      this.serve(request, response).catch((error: unknown) => {
        this.violations.push(String(error));
        response.destroy();
      });
    });
  }

  static async start(options: CoactiveServerOptions = {}): Promise<CoactiveServer> {
    const started = new CoactiveServer(options);
    await new Promise<void>((resolve) => started.server.listen(0, '127.0.0.1', resolve));
    return started;
  }

  /** For `coactive.api_url`, with the input `allow-custom-api`. */
  get url(): string {
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
  }

  /** Secret texts that came up so far: none of them may be printed. */
  get secrets(): readonly string[] {
    const basic = Buffer.from(`${this.clientId}:${this.clientSecret}`).toString('base64');
    return [this.personalToken, this.clientSecret, basic, ...this.tokens];
  }

  /** The next `times` calls of an operation go wrong; faults of one operation queue up. */
  fail(operation: CoactiveOperation, fault: Fault, times = 1): void {
    const queue = this.faults.get(operation) ?? [];
    for (let count = 0; count < times; count++) queue.push(fault);
    this.faults.set(operation, queue);
  }

  /** How many faults of an operation have not befallen a call yet. */
  pending(operation: CoactiveOperation): number {
    return this.faults.get(operation)?.length ?? 0;
  }

  /** An organisation as at the start: no connections, no faults, no history. */
  reset(): void {
    this.connections.clear();
    this.faults.clear();
    this.forbidden.clear();
    this.calls.length = 0;
    this.before = undefined;
    this.after = undefined;
  }

  forbid(operation: CoactiveOperation): void {
    this.forbidden.add(operation);
  }

  /** No access token that was given out is accepted any more. */
  revokeTokens(): void {
    this.revoked = new Set(this.tokens);
  }

  /** How often an operation was called. */
  count(operation: CoactiveOperation): number {
    return this.calls.filter((call) => call.operation === operation).length;
  }

  /** The calls that changed a connection. */
  get writes(): readonly RecordedCall[] {
    return this.calls.filter(({ hasWritten }) => hasWritten);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
    if (this.violations.length > 0) throw new Error(`outside of Coactive's contract: ${this.violations.join('; ')}`);
  }

  private revoked = new Set<string>();

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', headers } = request;
    const url = new URL(request.url ?? '', 'http://server');
    const text = await readText(request);
    if (headers.authorization !== undefined) this.authorizations.push(headers.authorization);
    const route = routeOf(method, url.pathname);
    if (route === undefined) {
      this.violations.push(`${method} ${url.pathname}`);
      answer(response, 404, { detail: 'Not Found' });
      return;
    }
    const { operation, nameOrId } = route;
    const body = text === '' ? undefined : (JSON.parse(text) as unknown);
    const target = nameOrId ?? textOf(body, 'name');
    const call: RecordedCall = { operation, body, hasWritten: false, ...(target !== undefined && { target }) };
    this.calls.push(call);
    const next = this.faults.get(operation)?.shift();
    const fault = next && quoting(next, headers.authorization);
    if (fault !== undefined && (await isEndedBy(fault, call, response))) return;
    const result = this.refusal(call, url, headers.authorization) ?? (await this.perform(call, url, headers));
    if (result === 'cut' || fault?.kind === 'lose') cut(response);
    else if (fault?.kind === 'fail-after') reply(call, response, fault.status, { detail: 'Internal Server Error' });
    else reply(call, response, result.status, result.body);
  }

  /** Why nothing is done: who asks, or what is asked. */
  private refusal({ operation, body }: RecordedCall, url: URL, authorization?: string): Result | undefined {
    if (operation !== 'Login' && !this.isAuthorized(authorization)) {
      return { status: 401, body: { detail: 'Invalid or expired token' } };
    }
    if (this.forbidden.has(operation)) return { status: 403, body: { detail: 'Not enough permissions' } };
    const problems = requestProblems(operation, Object.fromEntries(url.searchParams), body);
    return problems.length > 0 ? { status: 422, body: { detail: problems } } : undefined;
  }

  /** Does the work, between its hooks. */
  private async perform(call: RecordedCall, url: URL, headers: IncomingHttpHeaders): Promise<Result | 'cut'> {
    const { operation } = call;
    const isWrite = WRITES.has(operation);
    if (isWrite && (await this.before?.(call)) === 'cut') return 'cut';
    const result = operation === 'Login' ? this.login(call, headers.authorization) : await this.work(call, url);
    if (result.status >= 300) return result;
    if (isWrite) {
      call.hasWritten = true;
      if ((await this.after?.(call)) === 'cut') return 'cut';
    }
    const wrong = responseProblems(operation, result.body);
    if (wrong.length > 0) throw new Error(`${operation} answered ${JSON.stringify(wrong)}`);
    return result;
  }

  private login({ body }: RecordedCall, authorization = ''): Result {
    const isRefresh = textOf(body, 'grant_type') === 'refresh_token';
    const basic = Buffer.from(`${this.clientId}:${this.clientSecret}`).toString('base64');
    const expected = isRefresh ? `Bearer ${this.personalToken}` : `Basic ${basic}`;
    if (authorization !== expected) return { status: 401, body: { detail: 'Invalid credentials' } };
    const token = `access-${randomUUID()}`;
    this.tokens.add(token);
    return { status: 200, body: { access_token: token, token_type: 'Bearer', expires_in: this.tokenSeconds } };
  }

  private isAuthorized(header = ''): boolean {
    const token = header.replace(/^Bearer /, '');
    return header.startsWith('Bearer ') && this.tokens.has(token) && !this.revoked.has(token);
  }
}

async function readText(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}
