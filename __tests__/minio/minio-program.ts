import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, rmdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

/**
 * MinIO, an S3 server that enforces the conditions of its users' policies: built once with Go from its module, pinned, into a
 * cache outside the checkout that is named after the version. `MINIO_PROGRAM` points at one that is there already.
 */

/** The last one before the project was archived. What Go downloads for it is verified against Go's checksum database. */
const MINIO = 'v0.0.0-20260212201848-7aac2a2c5b7c';
/** Twice what it takes on two slow cores: a lock older than this was left by a run that was killed. */
const STALE_LOCK_MS = 30 * 60_000;
export const BUILD_WITHIN_MS = STALE_LOCK_MS;

/** Why the tests with MinIO can not run here; undefined: they can. */
export function whyNoMinio(): string | undefined {
  if (process.env.WITHOUT_MINIO !== undefined) return 'switched off by WITHOUT_MINIO';
  if (process.env.MINIO_PROGRAM !== undefined || existsSync(cachedProgram())) return undefined;
  return spawnSync('go', ['version'], { env: goEnvironment() }).status === 0 ? undefined : 'Go is not here';
}

/** The path of the program; the first caller builds it, the others wait. */
export async function minioProgram(): Promise<string> {
  const given = process.env.MINIO_PROGRAM;
  if (given !== undefined) return given;
  const program = cachedProgram();
  const folder = path.dirname(program);
  mkdirSync(path.dirname(folder), { recursive: true });
  const lock = `${folder}.lock`;
  while (!existsSync(program)) {
    if (tryLock(lock)) {
      try {
        await build(folder);
      } finally {
        rmdirSync(lock);
      }
    } else {
      await sleep(500);
    }
  }
  return program;
}

async function build(folder: string): Promise<void> {
  process.stderr.write(`building MinIO ${MINIO}, once: it takes some minutes\n`);
  const unfinished = `${folder}.${String(process.pid)}`;
  rmSync(unfinished, { recursive: true, force: true });
  const env = { ...goEnvironment(), GOBIN: unfinished, GOFLAGS: '' };
  // Not optimized and without symbols: what takes the longest is the compiler, and a test asks the server little.
  const flags = ['-gcflags=all=-N -l', '-ldflags=-s -w'];
  await promisify(execFile)('go', ['install', ...flags, `github.com/minio/minio@${MINIO}`], { env });
  renameSync(unfinished, folder);
}

/** Go where its installer puts it, if it is not on the PATH. */
function goEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${process.env.PATH ?? ''}:/usr/local/go/bin` };
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

function cachedProgram(): string {
  const cache = process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache');
  return path.join(cache, 'coactive-storage-access', `minio-${MINIO}`, 'minio');
}
