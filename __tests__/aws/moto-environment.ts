import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/**
 * The virtual environment that holds moto (and botocore, whose service models other tests validate with): made on first
 * use, pinned, in a cache outside the checkout named after the version. `MOTO_VENV` points at one that is there already.
 */

const MOTO = '5.2.0';
const CONSTRAINTS = fileURLToPath(new URL('./moto-constraints.txt', import.meta.url));
/** An installation takes a minute; a lock older than this was left by a run that was killed. */
const STALE_LOCK_MS = 10 * 60_000;

/** Why the tests with moto can not run here; undefined: they can. */
export function whyNoMoto(): string | undefined {
  if (process.env.WITHOUT_MOTO !== undefined) return 'switched off by WITHOUT_MOTO';
  if (process.env.MOTO_VENV !== undefined || existsSync(pythonOf(cachedEnvironment()))) return undefined;
  const python = spawnSync('python3', ['-c', 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))']);
  return python.status === 0 ? undefined : 'Python 3.10 or newer with venv is not here';
}

/** The Python of the environment; the first caller makes it, the others wait. */
export async function motoPython(): Promise<string> {
  const given = process.env.MOTO_VENV;
  if (given !== undefined) return pythonOf(given);
  const folder = cachedEnvironment();
  mkdirSync(path.dirname(folder), { recursive: true });
  const lock = `${folder}.lock`;
  while (!existsSync(pythonOf(folder))) {
    if (tryLock(lock)) {
      try {
        await install(folder);
      } finally {
        rmdirSync(lock);
      }
    } else {
      await sleep(250);
    }
  }
  return pythonOf(folder);
}

async function install(folder: string): Promise<void> {
  const unfinished = `${folder}.${String(process.pid)}`;
  rmSync(unfinished, { recursive: true, force: true });
  const run = promisify(execFile);
  await run('python3', ['-m', 'venv', unfinished]);
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--constraint', CONSTRAINTS];
  await run(pythonOf(unfinished), [...pip, `moto[server]==${MOTO}`]);
  // Whole or not at all; only the scripts in bin/ know the old name, and `python -m` does not need them.
  renameSync(unfinished, folder);
}

function tryLock(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > STALE_LOCK_MS) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

function cachedEnvironment(): string {
  const cache = process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache');
  return path.join(cache, 'coactive-storage-access', `moto-${MOTO}`);
}

function pythonOf(environment: string): string {
  return path.join(environment, 'bin', 'python');
}

/**
 * The Python of the environment for tests that are skipped without it, visibly: `undefined` then, and an error where
 * `REQUIRE_MOTO` is set.
 */
export async function pythonOrSkip(name: string): Promise<string | undefined> {
  const reason = whyNoMoto();
  if (reason === undefined) return await motoPython();
  if (process.env.REQUIRE_MOTO !== undefined) throw new Error(`"${name}" needs Python: ${reason}`);
  process.stderr.write(`SKIPPED "${name}": ${reason}\n`);
  return undefined;
}
