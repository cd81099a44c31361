import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';

/** Debian's Chromium, or another that PATH has; none with WITHOUT_CHROMIUM=1. */
const NAMES = process.env.WITHOUT_CHROMIUM === '1' ? [] : ['chromium', 'chromium-browser', 'google-chrome'];
export const CHROMIUM = NAMES.find((name) => spawnSync(name, ['--version']).status === 0);
if (CHROMIUM === undefined && process.env.REQUIRE_CHROMIUM === '1') {
  throw new Error('REQUIRE_CHROMIUM=1, but there is no chromium');
}

type Message = Readonly<Record<string, unknown>>;

/** A page in headless Chromium, spoken to by its DevTools protocol over a pipe: no port, no further package. */
export class BrowserPage {
  /** What the page asked for, said on its console, and threw. */
  readonly requests: string[] = [];
  readonly complaints: string[] = [];
  private readonly waiting = new Map<number, { done: (result: Message) => void; failed: (error: Error) => void }>();
  private readonly listeners = new Set<(method: string) => void>();
  private last = 0;
  private session: string | undefined;

  private readonly process: ChildProcess;
  private readonly profile: string;

  private constructor(process: ChildProcess, profile: string) {
    this.process = process;
    this.profile = profile;
    let rest = '';
    (process.stdio[4] as Readable).setEncoding('utf8').on('data', (text: string) => {
      const parts = (rest + text).split('\0');
      rest = parts.pop() ?? '';
      for (const part of parts) this.receive(JSON.parse(part) as Message);
    });
  }

  static async open(): Promise<BrowserPage> {
    const profile = mkdtempSync(path.join(tmpdir(), 'coactive-chromium-'));
    const flags = [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--window-size=1100,900',
    ];
    const child = spawn(CHROMIUM ?? '', [...flags, '--remote-debugging-pipe', `--user-data-dir=${profile}`], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    const page = new BrowserPage(child, profile);
    try {
      await page.attach();
      return page;
    } catch (error) {
      await page.close();
      throw error;
    }
  }

  private async attach(): Promise<void> {
    const { targetId } = await this.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true });
    this.session = sessionId as string;
    for (const domain of ['Network', 'Runtime', 'Log', 'Page']) await this.send(`${domain}.enable`);
  }

  send(method: string, params: Message = {}): Promise<Message> {
    const id = ++this.last;
    const message = { id, method, params, ...(this.session !== undefined && { sessionId: this.session }) };
    (this.process.stdio[3] as Writable).write(`${JSON.stringify(message)}\0`);
    return new Promise((done, failed) => this.waiting.set(id, { done, failed }));
  }

  async visit(url: string): Promise<void> {
    const loaded = new Promise<void>((resolve) => {
      const listener = (method: string): void => {
        if (method !== 'Page.loadEventFired') return;
        this.listeners.delete(listener);
        resolve();
      };
      this.listeners.add(listener);
    });
    await this.send('Page.navigate', { url });
    await loaded;
  }

  /** The value of an expression, a promise's once it is there. */
  async evaluate(expression: string): Promise<unknown> {
    const answer = await this.send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true });
    if (answer.exceptionDetails !== undefined) throw new Error(JSON.stringify(answer.exceptionDetails));
    return (answer.result as Message).value;
  }

  /** Presses and releases a key, with its text where it has one. */
  async press(key: string): Promise<void> {
    const text = key.length === 1 ? { text: key } : key === 'Enter' ? { text: '\r' } : {};
    const code = { Tab: 9, Enter: 13, Escape: 27, ' ': 32 }[key] ?? key.toUpperCase().charCodeAt(0);
    const event = { key, windowsVirtualKeyCode: code, ...text };
    await this.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event });
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', key, windowsVirtualKeyCode: code });
  }

  /** The page as a PNG: the window, or the part that is given, in CSS pixels. */
  async screenshot(part?: { x: number; y: number; width: number; height: number }): Promise<Buffer> {
    const clip = part === undefined ? {} : { clip: { ...part, scale: 1 } };
    const { data } = await this.send('Page.captureScreenshot', { captureBeyondViewport: true, ...clip });
    return Buffer.from(data as string, 'base64');
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.process.on('close', resolve));
    this.process.kill();
    await ended;
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  private receive(message: Message): void {
    const { id, method, error } = message;
    const params = (message.params ?? {}) as Readonly<Record<string, Message>>;
    if (typeof id === 'number') {
      const waiting = this.waiting.get(id);
      this.waiting.delete(id);
      if (error === undefined) waiting?.done((message.result ?? {}) as Message);
      else waiting?.failed(new Error(JSON.stringify(error)));
      return;
    }
    if (method === 'Network.requestWillBeSent') this.requests.push(String(params.request?.url));
    if (['Runtime.consoleAPICalled', 'Runtime.exceptionThrown', 'Log.entryAdded'].includes(String(method))) {
      this.complaints.push(JSON.stringify(params));
    }
    for (const listener of this.listeners) listener(String(method));
  }
}
