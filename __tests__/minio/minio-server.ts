import { S3 } from '@aws-sdk/client-s3';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { administer, encryptBody, type Keys } from './admin-request.js';
import { minioProgram } from './minio-program.js';

const ROOT: Keys = { accessKeyId: 'root-of-the-test', secretAccessKey: 'secret-of-the-test' };
const START_WITHIN_MS = 60_000;

/** A MinIO of its own on free loopback ports, with an empty folder. */
export class MinioServer {
  readonly root: S3;
  private users = 0;

  private constructor(
    private readonly url: string,
    private readonly folder: string,
    private readonly child: ChildProcess,
  ) {
    this.root = this.clientOf(ROOT);
  }

  static async start(): Promise<MinioServer> {
    const program = await minioProgram();
    const folder = mkdtempSync(path.join(tmpdir(), 'minio-'));
    const [port, console] = [await freePort(), await freePort()];
    const addresses = ['--address', `127.0.0.1:${String(port)}`, '--console-address', `127.0.0.1:${String(console)}`];
    // The environment holds nothing that could send a request anywhere else.
    const child = spawn(program, ['server', '--quiet', ...addresses, path.join(folder, 'data')], {
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        MINIO_ROOT_USER: ROOT.accessKeyId,
        MINIO_ROOT_PASSWORD: ROOT.secretAccessKey,
        MINIO_BROWSER: 'off',
        MINIO_UPDATE: 'off',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-2000)));
    }
    const server = new MinioServer(`http://127.0.0.1:${String(port)}`, folder, child);
    const deadline = Date.now() + START_WITHIN_MS;
    while (!(await server.isReady())) {
      if (child.exitCode !== null || Date.now() > deadline) {
        await server.stop();
        throw new Error(`MinIO did not start: ${said}`);
      }
      await sleep(50);
    }
    return server;
  }

  /** A new user who has this policy and nothing else, as a client. */
  async userWith(policy: string): Promise<S3> {
    const name = `user-${String((this.users += 1))}`;
    const keys = { accessKeyId: name, secretAccessKey: `secret-of-${name}` };
    const secret = JSON.stringify({ secretKey: keys.secretAccessKey, status: 'enabled' });
    await this.put('add-canned-policy', { name }, Buffer.from(policy));
    await this.put('add-user', { accessKey: name }, encryptBody(secret, ROOT));
    await this.put('set-user-or-group-policy', { policyName: name, userOrGroup: name, isGroup: 'false' });
    return this.clientOf(keys);
  }

  async stop(): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) {
      const ended = new Promise((resolve) => this.child.once('exit', resolve));
      this.child.kill('SIGKILL');
      await ended;
    }
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async put(
    call: string,
    query: Readonly<Record<string, string>>,
    body: Buffer = Buffer.alloc(0),
  ): Promise<void> {
    const url = new URL(`/minio/admin/v3/${call}`, this.url);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    await administer(url, body, ROOT);
  }

  private clientOf(credentials: Keys): S3 {
    return new S3({ endpoint: this.url, region: 'us-east-1', forcePathStyle: true, credentials, maxAttempts: 1 });
  }

  private async isReady(): Promise<boolean> {
    try {
      return (await fetch(`${this.url}/minio/health/ready`)).ok;
    } catch {
      return false;
    }
  }
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
