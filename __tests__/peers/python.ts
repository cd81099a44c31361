import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The stand-in for AWS, pinned: with it comes botocore, which has AWS's own models of its services. */
const MOTO = '5.2.0';

let environment: Promise<string | undefined> | undefined;

/**
 * The Python of a virtual environment with `moto[server]`: that of `CSA_MOTO_VENV`, or one in the cache, made now when it
 * is not there. Without Python 3 it is `undefined`, said in a visible line; with `REQUIRE_MOTO=1` that is an error instead.
 */
export function pythonEnvironment(): Promise<string | undefined> {
  environment ??= findEnvironment().catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    if (process.env.REQUIRE_MOTO === '1') throw new Error(`moto ${MOTO} is required: ${reason}`);
    process.stderr.write(`SKIPPED: no Python environment with moto ${MOTO}: ${reason}\n`);
    return undefined;
  });
  return environment;
}

async function findEnvironment(): Promise<string> {
  const given = process.env.CSA_MOTO_VENV ?? '';
  if (given !== '') {
    const python = path.join(given, 'bin/python');
    if (!existsSync(python)) throw new Error(`CSA_MOTO_VENV has no ${python}`);
    return python;
  }
  const cache = process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache');
  const folder = path.join(cache, 'coactive-storage-access', `moto-${MOTO}`);
  const ready = path.join(folder, 'ready');
  mkdirSync(path.dirname(folder), { recursive: true });
  // Test files run in several processes: one makes the environment, the others wait for it.
  while (!existsSync(ready)) {
    if (takeLock(`${folder}.lock`)) {
      try {
        if (!existsSync(ready)) await create(folder, ready);
      } finally {
        rmSync(`${folder}.lock`, { recursive: true, force: true });
      }
    } else {
      await wait(500);
    }
  }
  return path.join(folder, 'bin/python');
}

async function create(folder: string, ready: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  await run('python3', ['-m', 'venv', folder]);
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', `moto[server]==${MOTO}`];
  await run(path.join(folder, 'bin/python'), pip);
  writeFileSync(ready, '');
}

/** A folder can be made once. One older than ten minutes was left by a run that was killed. */
function takeLock(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - made > 600_000) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

function run(command: string, args: readonly string[]): Promise<void> {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-2_000)));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve();
      else reject(new Error(`${command} ended with ${String(status)}: ${said.trim()}`));
    });
  });
}
