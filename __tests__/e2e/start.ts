import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Started {
  readonly cwd: string;
  /** Another folder that holds the bundles. */
  readonly dist?: string;
  readonly args?: readonly string[];
  /** Beside PATH, which is all that the process has otherwise. */
  readonly env?: Readonly<Record<string, string>>;
  /** Flags of Node itself. */
  readonly node?: readonly string[];
  /** A file descriptor for stdout; left out: a pipe that is read. */
  readonly stdout?: number;
  /** True: the reader of stdout goes away at once, as `| true` does. */
  readonly closeStdout?: boolean;
}

export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Runs a committed bundle in a clean room, to its end. */
export function start(bundle: 'cli' | 'action', started: Started): Promise<Ended> {
  const { cwd, dist = DIST, args = [], env = {}, node = [], stdout, closeStdout = false } = started;
  const child = spawn(process.execPath, [...node, path.join(dist, bundle, 'index.js'), ...args], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', stdout ?? 'pipe', 'pipe'],
  });
  const texts = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (texts.stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (texts.stderr += text));
  if (closeStdout) child.stdout?.destroy();
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, ...texts }));
  });
}

const folders: string[] = [];

/** A workspace with these files, removed by `removeWorkspaces`. */
export function workspace(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'coactive-e2e-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    const target = path.join(folder, name);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  return folder;
}

export function removeWorkspaces(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}
