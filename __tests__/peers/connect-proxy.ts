import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo, type Server as NetServer, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';

/** For NODE_EXTRA_CA_CERTS: made for the tests, names the hosts of GitHub, AWS and Coactive, and is good for nothing else. */
export const CERTIFICATE = new URL('tls/certificate.pem', import.meta.url);
const KEY = new URL('tls/key.pem', import.meta.url);

/** A proxy that gives tunnels (CONNECT) to the servers of the tests, which speak as the hosts that were asked for. */
export class ConnectProxy {
  /** `host:port` of each tunnel that was asked for. */
  readonly tunnels: string[] = [];
  readonly authorizations: (string | undefined)[] = [];
  private readonly ends: { readonly port: number; readonly server: NetServer }[] = [];
  private readonly sockets = new Set<Socket>();
  private server: Server | undefined;

  /** @param targets the port of a plain server on this machine for each host, by a pattern of its name */
  static async start(targets: readonly (readonly [RegExp, number])[]): Promise<ConnectProxy> {
    const proxy = new ConnectProxy();
    const ports: (readonly [RegExp, number])[] = [];
    for (const [host, port] of targets) ports.push([host, await proxy.listenTls(port)]);
    const server = createServer((_, response) => response.writeHead(405).end());
    server.on('connect', ({ url = '', headers }, socket: Socket) => {
      proxy.tunnels.push(url);
      proxy.authorizations.push(headers['proxy-authorization']);
      const found = ports.find(([host]) => host.test(url.replace(/:\d+$/, '')));
      if (found === undefined) return void socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      const end = proxy.keep(connect(found[1], '127.0.0.1'));
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      proxy.keep(socket).pipe(end).pipe(socket);
    });
    await listen(server);
    proxy.server = server;
    return proxy;
  }

  get port(): number {
    return (this.server?.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    this.server?.closeAllConnections();
    for (const { server } of this.ends) server.close();
    await new Promise((resolve) => this.server?.close(resolve));
  }

  /** TLS in front of a plain server. */
  private async listenTls(port: number): Promise<number> {
    const options = { cert: readFileSync(CERTIFICATE), key: readFileSync(KEY), ALPNProtocols: ['http/1.1'] };
    const server = createTlsServer(options, (socket) => {
      const end = this.keep(connect(port, '127.0.0.1'));
      this.keep(socket).pipe(end).pipe(socket);
    });
    await listen(server);
    this.ends.push({ port, server });
    return (server.address() as AddressInfo).port;
  }

  private keep<S extends Socket>(socket: S): S {
    this.sockets.add(socket);
    socket.on('error', () => socket.destroy());
    return socket;
  }
}

function listen(server: NetServer): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
}
