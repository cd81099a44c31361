import { request as requestOverHttp, type IncomingMessage } from 'node:http';
import { Agent, request as requestOverHttps, type AgentOptions } from 'node:https';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { proxyFor } from './proxy.js';

type Connected = (error: Error | null, stream: Duplex) => void;
type Target = Parameters<Agent['createConnection']>[0] & {
  readonly host?: string | null;
  readonly port?: number | string | null;
  readonly servername?: string;
};

/**
 * Connections over TLS, through the proxy of the environment where the host has one: the proxy is asked for a tunnel
 * (CONNECT), and sees nothing of what is said in it. Source: RFC 9110, 9.3.6.
 */
export class TunnelAgent extends Agent {
  constructor(
    private readonly env: Readonly<Record<string, string | undefined>>,
    options: AgentOptions = { keepAlive: true, maxSockets: 50 },
  ) {
    super(options);
  }

  override createConnection(target: Target, connected?: Connected): Duplex | null | undefined {
    const host = target.host ?? 'localhost';
    const port = Number(target.port ?? 443);
    const proxy = proxyFor(host, port, this.env);
    if (proxy === undefined) return super.createConnection(target, connected);
    const failed = connected as ((error: Error) => void) | undefined;
    openTunnel(proxy, `${host}:${String(port)}`, (result) => {
      if (result instanceof Error) failed?.(result);
      else {
        const own = { ...target, socket: result, servername: target.servername ?? host };
        connected?.(null, super.createConnection(own) ?? result);
      }
    });
    return undefined;
  }
}

/** The credentials of the proxy's address go to the proxy alone, and into no message. */
function openTunnel(proxy: URL, target: string, done: (result: Error | Socket) => void): void {
  const { protocol, hostname, port, username, password } = proxy;
  const user = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  const authorization = { 'proxy-authorization': `Basic ${Buffer.from(user).toString('base64')}` };
  const request = (protocol === 'https:' ? requestOverHttps : requestOverHttp)({
    method: 'CONNECT',
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port),
    path: target,
    headers: { host: target, ...(username !== '' && authorization) },
    agent: false,
    timeout: TIMEOUT_MS,
  });
  request.once('connect', ({ statusCode }: IncomingMessage, socket: Socket) => {
    socket.setTimeout(0);
    if (statusCode === 200) done(socket);
    else {
      socket.destroy();
      done(refusal(`the proxy refused a tunnel to ${target}: HTTP ${String(statusCode)}`));
    }
  });
  request.once('timeout', () => request.destroy(refusal(`the proxy gave no tunnel to ${target} in time`)));
  request.once('error', done);
  request.end();
}

/** With a code, as the errors of the network have. */
function refusal(message: string): Error {
  return Object.assign(new Error(message), { code: 'ERR_PROXY_TUNNEL' });
}

const TIMEOUT_MS = 10_000;
