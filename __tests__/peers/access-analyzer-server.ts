import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** One request that the model took. */
export interface Asked {
  readonly operation: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly region: string;
  /** Milliseconds, by the clock of the server. */
  readonly at: number;
}

/** A finding as ValidatePolicy answers it. Source: API Reference, ValidatePolicyFinding. */
export interface WireFinding {
  readonly findingDetails: string;
  readonly findingType: string;
  readonly issueCode: string;
  readonly learnMoreLink: string;
  readonly locations: readonly {
    readonly path: readonly Readonly<Record<string, unknown>>[];
    readonly span: { readonly start: WirePosition; readonly end: WirePosition };
  }[];
}

interface WirePosition {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export interface WireCheck {
  readonly result: 'PASS' | 'FAIL';
  readonly message: string;
  readonly reasons?: readonly {
    readonly description?: string;
    readonly statementIndex?: number;
    readonly statementId?: string;
  }[];
}

/** An error of the service, in its documented shape. */
export interface WireError {
  readonly status: number;
  readonly type: string;
  readonly message: string;
  readonly retryAfterSeconds?: number;
}

/** What a test has the service say; left out: no findings, and every check passes. */
export interface Script {
  validate?: (params: Readonly<Record<string, unknown>>) => readonly WireFinding[];
  check?: (operation: string, params: Readonly<Record<string, unknown>>) => WireCheck;
  /** Asked first, with how many requests there were before; an error instead of an answer. */
  fail?: (asked: Asked, before: number) => WireError | undefined;
}

/**
 * IAM Access Analyzer as it is documented, for the real SDK (`AWS_ENDPOINT_URL`). Every request is shown to botocore's model
 * of the service first; what that refuses is answered as AWS does and kept in `refused`, which a test expects to be empty.
 */
export class AccessAnalyzerServer {
  script: Script = {};
  /** Findings on one page. */
  pageSize = 100;
  /** How long each answer takes. */
  delayMs = 0;
  readonly asked: Asked[] = [];
  readonly refused: string[] = [];
  mostAtOnce = 0;
  private atOnce = 0;

  private constructor(
    private readonly server: Server,
    private readonly model: ServiceModel,
  ) {}

  static async start(python: string): Promise<AccessAnalyzerServer> {
    const server = createServer();
    const started = new AccessAnalyzerServer(server, new ServiceModel(python));
    server.on('request', (request, response) => void started.serve(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return started;
  }

  get url(): string {
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
  }

  reset(): void {
    this.script = {};
    this.pageSize = 100;
    this.delayMs = 0;
    this.mostAtOnce = 0;
    this.asked.length = 0;
    this.refused.length = 0;
  }

  async stop(): Promise<void> {
    this.model.stop();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.mostAtOnce = Math.max(this.mostAtOnce, ++this.atOnce);
    try {
      const answer = await this.answer(request);
      if (this.delayMs > 0) await wait(this.delayMs);
      send(response, answer);
    } catch (error) {
      this.refused.push(`the test server broke: ${String(error)}`);
      send(response, refusal(500, 'InternalServerException', 'the test server broke'));
    } finally {
      this.atOnce--;
    }
  }

  private async answer(request: IncomingMessage): Promise<Answer> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const body = await textOf(request);
    const region = signedRegion(request.headers.authorization);
    if (region === undefined)
      return this.refuse(403, 'MissingAuthenticationTokenException', 'Missing Authentication Token');
    const query = Object.fromEntries(searchParams);
    const { operation, params, problems } = await this.model.read({
      method: request.method,
      path: pathname,
      query,
      body,
    });
    const asked = { operation: operation ?? '', params, region, at: performance.now() };
    const before = this.asked.length;
    this.asked.push(asked);
    if (operation === null) return this.refuse(404, 'UnknownOperationException', problems.join('; '));
    const wrong = [...problems, ...wrongBeyondTheModel(operation, params)];
    if (wrong.length > 0) return this.refuse(400, 'ValidationException', wrong.join('; '));
    const failure = this.script.fail?.(asked, before);
    if (failure !== undefined) return errorAnswer(failure);
    if (operation === 'ValidatePolicy') return this.validate(params);
    const passed = { result: 'PASS', message: `${operation} passed.` };
    return { status: 200, body: this.script.check?.(operation, params) ?? passed };
  }

  /** Pages hold as much as `pageSize`; a token is good for the request that it was given for. */
  private validate(params: Readonly<Record<string, unknown>>): Answer {
    const findings = this.script.validate?.(params) ?? [];
    const { nextToken, ...rest } = params;
    const identity = JSON.stringify(rest);
    const given = typeof nextToken === 'string' ? decodeToken(nextToken) : undefined;
    if (nextToken !== undefined && given?.identity !== identity) {
      return this.refuse(400, 'ValidationException', 'Invalid nextToken');
    }
    const start = given?.start ?? 0;
    const size = Math.min(this.pageSize, Number(params.maxResults ?? this.pageSize));
    const isLast = start + size >= findings.length;
    return {
      status: 200,
      body: {
        findings: findings.slice(start, start + size),
        ...(!isLast && { nextToken: encodeToken({ identity, start: start + size }) }),
      },
    };
  }

  private refuse(status: number, type: string, message: string): Answer {
    this.refused.push(`${type}: ${message}`);
    return refusal(status, type, message);
  }
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

function refusal(status: number, type: string, message: string): Answer {
  return errorAnswer({ status, type, message });
}

/** REST-JSON: the type in a header; 429 and 500 say by header and member when to come back. */
function errorAnswer({ status, type, message, retryAfterSeconds }: WireError): Answer {
  const reason = type === 'ValidationException' ? { reason: 'other' } : {};
  return {
    status,
    headers: {
      'x-amzn-errortype': type,
      ...(retryAfterSeconds !== undefined && { 'retry-after': String(retryAfterSeconds) }),
    },
    body: { message, ...reason, ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) },
  };
}

function send(response: ServerResponse, { status, body, headers }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json', 'x-amzn-requestid': 'test', ...headers });
  response.end(JSON.stringify(body));
}

/** What the prose of AWS's documentation demands beside the model. */
function wrongBeyondTheModel(operation: string, params: Readonly<Record<string, unknown>>): string[] {
  const wrong: string[] = [];
  if (params.validatePolicyResourceType !== undefined && params.policyType !== 'RESOURCE_POLICY') {
    wrong.push('validatePolicyResourceType is for resource policies');
  }
  if (operation === 'ValidatePolicy' && String(params.policyDocument).length > 32_768) {
    wrong.push('the policy document is longer than 32768');
  }
  return wrong;
}

/** The region of a SigV4 signature for this service. */
function signedRegion(authorization = ''): string | undefined {
  const scope = /^AWS4-HMAC-SHA256 Credential=[^/]+\/\d{8}\/([^/]+)\/access-analyzer\/aws4_request/.exec(authorization);
  return scope?.[1];
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

interface PageToken {
  readonly identity: string;
  readonly start: number;
}

function encodeToken(token: PageToken): string {
  return Buffer.from(JSON.stringify(token)).toString('base64url');
}

function decodeToken(text: string): PageToken | undefined {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as PageToken;
  } catch {
    return undefined;
  }
}

interface Reading {
  readonly operation: string | null;
  readonly params: Readonly<Record<string, unknown>>;
  readonly problems: readonly string[];
}

/** botocore's model, in a process of its own that answers line by line in order. */
class ServiceModel {
  private readonly child: ChildProcessWithoutNullStreams;
  private readonly waiting: { resolve: (reading: Reading) => void; reject: (error: Error) => void }[] = [];
  private said = '';

  constructor(python: string) {
    const script = fileURLToPath(new URL('access-analyzer-model.py', import.meta.url));
    this.child = spawn(python, [script], { stdio: ['pipe', 'pipe', 'pipe'] });
    this.child.stderr.setEncoding('utf8').on('data', (text: string) => (this.said = (this.said + text).slice(-2_000)));
    createInterface({ input: this.child.stdout }).on('line', (line) => {
      this.waiting.shift()?.resolve(JSON.parse(line) as Reading);
    });
    this.child.on('close', () => {
      for (const { reject } of this.waiting.splice(0)) reject(new Error(`the model ended: ${this.said}`));
    });
  }

  read(request: object): Promise<Reading> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      this.child.stdin.write(`${JSON.stringify(request)}\n`);
    });
  }

  stop(): void {
    this.child.stdin.end();
  }
}
