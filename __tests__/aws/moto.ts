import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { motoPython } from './moto-environment.js';

const START_WITHIN_MS = 60_000;

/** A moto server of its own on a free loopback port. */
export class Moto {
  private constructor(
    readonly url: string,
    private readonly child: ChildProcess,
  ) {}

  /** @param settings environment variables of moto's, documented under "Environment Variables" */
  static async start(settings: Readonly<Record<string, string>> = {}): Promise<Moto> {
    const python = await motoPython();
    const port = await freePort();
    // The environment holds nothing that could send a request anywhere else.
    const child = spawn(python, ['-m', 'moto.server', '-H', '127.0.0.1', '-p', String(port)], {
      env: { PATH: process.env.PATH, HOME: '/nonexistent', ...settings },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-2000)));
    const moto = new Moto(`http://127.0.0.1:${String(port)}`, child);
    const deadline = Date.now() + START_WITHIN_MS;
    while (!(await moto.answers())) {
      if (child.exitCode !== null || Date.now() > deadline) {
        child.kill('SIGKILL');
        throw new Error(`moto did not start: ${said}`);
      }
      await sleep(50);
    }
    return moto;
  }

  /** Forgets every account, bucket and key. */
  async reset(): Promise<void> {
    const answer = await fetch(`${this.url}/moto-api/reset`, { method: 'POST' });
    if (!answer.ok) throw new Error(`moto did not reset: ${answer.status}`);
  }

  /** Whether callers are told apart by their signatures and decided on by their policies, or all may do everything. */
  async enforce(isOn: boolean): Promise<void> {
    const answer = await fetch(`${this.url}/moto-api/reset-auth`, { method: 'POST', body: isOn ? '0' : 'inf' });
    if (!answer.ok) throw new Error(`moto did not switch its enforcement: ${answer.status}`);
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGKILL');
    await ended;
  }

  private async answers(): Promise<boolean> {
    try {
      return (await fetch(`${this.url}/moto-api/data.json`)).ok;
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
      server.close(() => resolve(port));
    });
  });
}
