import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { needsOf } from '../../src/adapters/aws/permissions.js';
import { Moto } from './moto.js';
import { elementText, refuse, type Answer, type Refusal } from './strict/answer.js';
import { identify, signerOf, type Call, type Received, type Signer } from './strict/call.js';
import { accessDenied, Faults, refusalOf, type Injection } from './strict/faults.js';
import { completeIam, refuseIam } from './strict/iam.js';
import { cutPage } from './strict/pages.js';
import { resourceOf } from './strict/resource.js';
import { NEW_BUCKET, refuseS3 } from './strict/s3.js';

/** What a test does right before or after a call; the call waits for it. */
export type Hook = (call: Call) => void | Promise<void>;

/** Whether an action on a resource is allowed. */
export type Decide = (request: { readonly action: string; readonly resource: string; readonly call: Call }) => boolean;

/** Longer than any client of a test waits. */
const NEVER_MS = 120_000;

/**
 * AWS for a test: moto with a strict layer in front, which adds what AWS does and moto does not, records every call, asks
 * for permissions, and lets things go wrong on demand. Accounts are told apart by access key: `credentialsOf(account)`.
 */
export class AwsServer {
  /** Every call by normal credentials, in order, the refused ones and retries included. */
  readonly calls: Call[] = [];
  /** IAM listings give at most this many entries a page. */
  pageSize = 1000;

  private readonly faults = new Faults();
  private readonly before = new Map<string, Hook>();
  private readonly after = new Map<string, Hook>();
  private readonly buckets = new Map<string, { readonly owner: string; readonly region: string }>();
  /** Accounts of the temporary keys that AssumeRole gave. */
  private readonly sessions = new Map<string, string>();
  private decide: Decide | undefined;
  private dead = false;
  private isEnforcing = false;

  private constructor(
    readonly url: string,
    private readonly server: Server,
    private readonly moto: Moto,
  ) {
    server.on('request', (request: IncomingMessage, response: ServerResponse) => void this.serve(request, response));
  }

  /** @param settings of moto, as environment variables */
  static async start(settings: Readonly<Record<string, string>> = {}): Promise<AwsServer> {
    const moto = await Moto.start(settings);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    return new AwsServer(`http://127.0.0.1:${String(port)}`, server, moto);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
    await this.moto.stop();
  }

  /** An empty world without faults, hooks, limits or history. */
  async reset(): Promise<void> {
    if (this.isEnforcing) await this.enforce(false);
    await this.moto.reset();
    this.calls.length = 0;
    this.pageSize = 1000;
    this.faults.clear();
    this.before.clear();
    this.after.clear();
    this.buckets.clear();
    this.sessions.clear();
    this.decide = undefined;
    this.dead = false;
  }

  /** The environment of a process that works in the account, for the SDK's default chain. */
  environmentOf(account: string): Readonly<Record<string, string>> {
    const { accessKeyId, secretAccessKey } = credentialsOf(account);
    return {
      AWS_ENDPOINT_URL: this.url,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_CONFIG_FILE: '/nonexistent',
      AWS_SHARED_CREDENTIALS_FILE: '/nonexistent',
    };
  }

  /** From now on only calls whose action is listed are let through; undefined: every one. */
  allow(actions: Iterable<string> | undefined): void {
    const allowed = actions === undefined ? undefined : new Set(actions);
    this.decide = allowed && (({ action }) => allowed.has(action));
  }

  /**
   * From now on each action that a call needs is decided by the test, with the ARN that AWS would decide it on (`*` for
   * operations that are about no resource): for permissions that are scoped by path, name and bucket.
   */
  authorize(decide: Decide | undefined): void {
    this.decide = decide;
  }

  /**
   * The address of moto itself, past the layer: for callers whose own signature counts, once `enforce` was called.
   */
  get behind(): string {
    return this.moto.url;
  }

  /** From now on moto asks for real signatures and decides by the policies that are there; the layer is of no use then. */
  async enforce(isOn = true): Promise<void> {
    await this.moto.enforce(isOn);
    this.isEnforcing = isOn;
  }

  /** Lets calls go wrong from now on. */
  inject(injection: Injection): void {
    this.faults.inject(injection);
  }

  clearFaults(): void {
    this.faults.clear();
  }

  /** Runs the hook right before each call of the operation takes effect. One hook an operation. */
  onBefore(operation: string, hook: Hook): void {
    this.before.set(operation, hook);
  }

  /** Runs the hook after the call took effect and before it is answered. One hook an operation. */
  onAfter(operation: string, hook: Hook): void {
    this.after.set(operation, hook);
  }

  /** From now on every connection of normal credentials breaks, as if the client's process had been killed. */
  kill(): void {
    this.dead = true;
  }

  revive(): void {
    this.dead = false;
  }

  private isDead(): boolean {
    return this.dead;
  }

  /** Names of the operations called, for assertions; those that write when asked so. */
  operations(kind: 'all' | 'writes' = 'all'): string[] {
    const calls = kind === 'all' ? this.calls : this.calls.filter((call) => isWrite(call));
    return calls.map(({ operation }) => operation);
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const received = await receive(request);
    const signer = signerOf(received);
    const account = signer === undefined ? undefined : this.accountOf(signer.accessKeyId);
    const call = signer && account !== undefined ? identify(received, signer, account) : undefined;
    if (signer === undefined || call === undefined) {
      const refusal = { status: 403, code: 'InvalidClientTokenId', message: 'The security token is invalid.' };
      send(response, refuse({ service: 'iam', operation: '' }, refusal));
      return;
    }
    try {
      const answer = isAdministrator(signer)
        ? await this.forward(call, received, signer)
        : await this.answer(call, received, signer);
      if (answer === 'drop') request.socket.destroy();
      else send(response, answer);
    } catch (error) {
      // A hook that throws is the test's defect: the client sees an error that names it.
      const message = error instanceof Error ? error.message : String(error);
      send(response, refuse(call, { status: 400, code: 'TestHookFailed', message }));
    }
  }

  /** `drop`: the connection breaks instead. */
  private async answer(call: Call, received: Received, signer: Signer): Promise<Answer | 'drop'> {
    if (this.isDead()) return 'drop';
    this.calls.push(call);
    const fault = this.faults.next(call);
    if (fault === 'time-out') await sleep(NEVER_MS, undefined, { ref: false });
    if (fault === 'drop' || fault === 'time-out') return 'drop';
    if (fault === 'garbage') return { status: 200, headers: { 'content-type': 'text/html' }, body: GARBAGE };
    const refusal = fault === undefined ? await this.refusePermission(call, signer) : refusalOf(fault, call);
    if (refusal !== undefined) return this.withRegion(call, refuse(call, refusal));
    await this.before.get(call.operation)?.(call);
    if (this.isDead()) return 'drop';
    const answer = await this.forward(call, received, signer);
    await this.after.get(call.operation)?.(call);
    return this.isDead() || fault === 'drop-answer' ? 'drop' : answer;
  }

  private async refusePermission(call: Call, signer: Signer): Promise<Refusal | undefined> {
    if (this.decide === undefined) return undefined;
    // An operation that nobody has listed is refused: the table must be complete.
    const { action, tagAction } = needsOf(call.service, call.operation) ?? {
      action: `${call.service}:${call.operation}`,
      tagAction: undefined,
    };
    const wanted = [action, call.parameters.has('Tags.member.1.Key') ? tagAction : undefined];
    const resource = await resourceOf(call, async (roleName) => {
      const answer = await this.askIam(call, signer, 'GetRole', { RoleName: roleName });
      return elementText(answer, 'Arn');
    });
    const missing = wanted.find(
      (name) => name !== undefined && this.decide?.({ action: name, resource, call }) === false,
    );
    if (missing === undefined) return undefined;
    const caller = `arn:aws:sts::${call.account}:assumed-role/test/session`;
    const message = `User: ${caller} is not authorized to perform: ${missing} on resource: ${resource}`;
    return accessDenied(call.service, message);
  }

  private async askIam(
    call: Call,
    signer: Signer,
    operation: string,
    parameters: Readonly<Record<string, string>>,
  ): Promise<string> {
    const body = new URLSearchParams({ Action: operation, Version: '2010-05-08', ...parameters }).toString();
    const request = { method: 'POST', url: '/', headers: FORM, body };
    return (await this.toMoto(call.account, request, { ...signer, service: 'iam' })).body;
  }

  /** To moto and back, with AWS's own rules on both ways. */
  private async forward(call: Call, received: Received, signer: Signer): Promise<Answer> {
    if (call.service === 'iam') {
      const refusal = await refuseIam(call, (operation, parameters) =>
        this.askIam(call, signer, operation, parameters),
      );
      if (refusal !== undefined) return refuse(call, refusal);
      return await this.forwardIam(call, received, signer);
    }
    if (call.service !== 's3') return this.keepSession(call, await this.toMoto(call.account, received, signer));
    const ask = async (change: Partial<Received>): Promise<Answer> =>
      await this.toMoto(call.account, { method: 'GET', url: '/', body: '', headers: {}, ...change }, signer);
    const refusal = await refuseS3(call, received, this.buckets, {
      bucket: async (part) => (await ask({ url: `/${call.target}?${part}` })).body,
      account: async () => {
        const headers = { 'x-amz-account-id': call.account };
        return (await ask({ url: '/v20180820/configuration/publicAccessBlock', headers })).body;
      },
    });
    if (refusal !== undefined) return this.withRegion(call, refuse(call, refusal));
    const answer = await this.toMoto(call.account, received, signer);
    if (answer.status < 300 && call.operation === 'CreateBucket') {
      const region = elementText(received.body, 'LocationConstraint') ?? call.region;
      this.buckets.set(call.target, { owner: call.account, region });
      for (const [part, body] of NEW_BUCKET) await ask({ method: 'PUT', url: `/${call.target}?${part}`, body });
    }
    if (answer.status < 300 && call.operation === 'DeleteBucket') this.buckets.delete(call.target);
    return this.withRegion(call, answer);
  }

  private async forwardIam(call: Call, received: Received, signer: Signer): Promise<Answer> {
    const { operation, parameters } = call;
    const size = Math.min(Number(parameters.get('MaxItems') ?? 100), this.pageSize);
    const limited = new URLSearchParams(parameters);
    if (parameters.has('MaxItems') || operation.startsWith('List')) limited.set('MaxItems', String(size));
    const answer = await this.toMoto(call.account, { ...received, body: limited.toString() }, signer);
    if (answer.status >= 300) return answer;
    const whole = completeIam(call, answer.body);
    if (operation !== 'GetAccountAuthorizationDetails') return { ...answer, body: whole };
    return { ...answer, body: cutPage(whole, Number(parameters.get('Marker') ?? 0), size) };
  }

  private keepSession(call: Call, answer: Answer): Answer {
    const key = elementText(answer.body, 'AccessKeyId');
    const account = /:iam::(\d{12}):/.exec(call.target)?.[1];
    if (call.operation === 'AssumeRole' && key !== undefined && account !== undefined) this.sessions.set(key, account);
    return answer;
  }

  /** S3 tells a bucket's region in every answer about it, refusals included; not when it fails. */
  private withRegion({ service, target }: Call, answer: Answer): Answer {
    if (answer.status >= 500) return answer;
    const region = service === 's3' ? this.buckets.get(target)?.region : undefined;
    return region === undefined ? answer : { ...answer, headers: { ...answer.headers, 'x-amz-bucket-region': region } };
  }

  private accountOf(accessKeyId: string): string | undefined {
    return this.sessions.get(accessKeyId) ?? /^AKIA(\d{12})/.exec(accessKeyId)?.[1];
  }

  private async toMoto(account: string, { method, url, headers, body }: Received, signer: Signer): Promise<Answer> {
    const kept = Object.entries(headers).filter(([name, value]) => !HOP.has(name) && typeof value === 'string');
    const { accessKeyId, region, service } = signer;
    const scope = `${accessKeyId}/20260101/${region}/${service}/aws4_request`;
    const response = await fetch(this.moto.url + url, {
      method,
      headers: {
        ...(Object.fromEntries(kept) as Record<string, string>),
        authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=0`,
        'x-moto-account-id': account,
      },
      ...(body !== '' && method !== 'GET' && method !== 'HEAD' && { body }),
    });
    const answered = [...response.headers].filter(([name]) => !HOP.has(name));
    return { status: response.status, headers: Object.fromEntries(answered), body: await response.text() };
  }
}

/** What a proxy of a hotel or a company answers instead; with something that must not be printed. */
const GARBAGE = '<html><body>Please sign in, secret-of-the-proxy</body>';

const FORM = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' };

/** Headers of one connection, or of an encoding that `fetch` undoes. */
const HOP = new Set([
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'expect',
  'content-encoding',
  'keep-alive',
]);

interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** Credentials of somebody in the account: recorded, limited, befallen by faults. */
export function credentialsOf(account: string): Credentials {
  return { accessKeyId: `AKIA${account}TEST`, secretAccessKey: 'secret-of-the-test' };
}

/** For preparing and tampering: the same AWS, but neither recorded nor limited, and nothing goes wrong. */
export function administratorOf(account: string): Credentials {
  return { accessKeyId: `AKIA${account}ADMIN`, secretAccessKey: 'secret-of-the-test' };
}

function isAdministrator({ accessKeyId }: Signer): boolean {
  return accessKeyId.endsWith('ADMIN');
}

/** Unlisted operations count as writes: nobody has said that they are none. */
export function isWrite({ service, operation }: Pick<Call, 'service' | 'operation'>): boolean {
  return needsOf(service, operation)?.access !== 'read';
}

async function receive(request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { method = 'GET', url = '/', headers } = request;
  return { method, url, headers, body: plain(Buffer.concat(chunks).toString('utf8'), headers) };
}

/** Undoes `aws-chunked`, in which the SDK may send a body with a checksum behind it. */
function plain(body: string, headers: Received['headers']): string {
  if (!String(headers['content-encoding'] ?? '').includes('aws-chunked')) return body;
  let rest = body;
  let text = '';
  for (;;) {
    const end = rest.indexOf('\r\n');
    const size = parseInt(rest.slice(0, end), 16);
    if (end < 0 || !(size > 0)) return text;
    text += rest.slice(end + 2, end + 2 + size);
    rest = rest.slice(end + 2 + size + 2);
  }
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  if (response.destroyed) return;
  const length = response.req.method === 'HEAD' ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  response.writeHead(status, { ...headers, ...length });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}
