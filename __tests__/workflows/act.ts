import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The version of nektos/act, which runs workflows as GitHub's runner does; `.ci/run` installs it into the cache. */
export const ACT_VERSION = '0.2.89';
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const STUBS = path.join(ROOT, '__tests__/workflows/stubs');
const CACHE = process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache');
const ACT = path.join(CACHE, 'coactive-storage-access', `act-${ACT_VERSION}`, 'act');

/** Skipped where nobody asks for it (minutes of CI, and a tool that is built); a failure where it is asked for and missing. */
export const canAct = process.env.REQUIRE_ACT === '1';
export const hasAct = existsSync(ACT);

export interface ActRun {
  readonly status: number | null;
  readonly output: string;
  /** Of this run; what the stubs kept is in `kept`. */
  readonly folder: string;
  /** What the stubs kept: `artifacts/…`, `roles`, `uploaded.sarif`, `attested`. */
  readonly kept: (name: string) => string;
  readonly hasKept: (name: string) => boolean;
}

export interface Act {
  readonly event: string;
  readonly workflow: string;
  readonly job?: string;
  /** Files of the repository beside those copied. */
  readonly files?: Readonly<Record<string, string>>;
  /** Paths of this repository that the other one has too: `[from, to]`. */
  readonly copies: readonly (readonly [from: string, to: string])[];
  readonly payload?: object;
  readonly env?: Readonly<Record<string, string>>;
  /** Programs first on the PATH, by name. */
  readonly programs?: Readonly<Record<string, string>>;
  readonly tag?: string;
}

const folders: string[] = [];

export function removeActFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Runs a workflow in a repository of its own, offline: actions of others are stubs of the tests, the Action is this one. */
export async function act(run: Act): Promise<ActRun> {
  const folder = mkdtempSync(path.join(tmpdir(), 'coactive-act-'));
  folders.push(folder);
  const [repository, home, kept, programs] = ['repository', 'home', 'kept', 'programs'].map((name) => {
    mkdirSync(path.join(folder, name));
    return path.join(folder, name);
  }) as [string, string, string, string];
  for (const [from, to] of run.copies) cpSync(path.join(ROOT, from), path.join(repository, to), { recursive: true });
  for (const [name, text] of Object.entries(run.files ?? {})) {
    write(path.join(repository, name), text, text.startsWith('#!') ? 0o755 : 0o644);
  }
  for (const [name, text] of Object.entries(run.programs ?? {})) write(path.join(programs, name), text, 0o755);
  // Only what the runner needs of the Action: act copies the folder for every step that uses it.
  const own = path.join(folder, 'action');
  for (const part of ['action.yml', 'dist/action'])
    cpSync(path.join(ROOT, part), path.join(own, part), { recursive: true });
  commit(repository, run.tag);
  write(path.join(folder, 'event.json'), JSON.stringify(run.payload ?? {}));
  const env = { AWS_EC2_METADATA_DISABLED: 'true', STUB_FOLDER: kept, ...run.env };
  const args = [
    ...[run.event, '--workflows', run.workflow, '--eventpath', path.join(folder, 'event.json')],
    ...(run.job === undefined ? [] : ['--job', run.job]),
    ...['--platform', 'ubuntu-latest=-self-hosted', '--platform', 'ubuntu-24.04=-self-hosted', '--action-offline-mode'],
    ...['--secret', 'GITHUB_TOKEN=ghs_test', '--concurrent-jobs', '2'],
    ...stubbed(path.join(repository, run.workflow), own).flatMap((one) => ['--local-repository', one]),
    ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ];
  const { status, output } = await start(args, repository, {
    HOME: home,
    XDG_CACHE_HOME: path.join(home, '.cache'),
    PATH: [programs, path.dirname(process.execPath), '/usr/local/bin:/usr/bin:/bin'].join(':'),
  });
  const at = (name: string): string => path.join(kept, name);
  return {
    status,
    output,
    folder,
    kept: (name) => readFileSync(at(name), 'utf8'),
    hasKept: (name) => existsSync(at(name)),
  };
}

/** `owner/name@commit=folder` for each action that the workflow uses; the checkout is act's own business. */
function stubbed(workflow: string, own: string): readonly string[] {
  const uses = [...readFileSync(workflow, 'utf8').matchAll(/uses: ([\w.-]+\/[\w.-]+)(?:\/[\w.-]+)*@([0-9a-f]{40})/g)];
  const found = uses.flatMap(([, action = '', ref = '']) => {
    if (action === 'actions/checkout') return [];
    if (action.endsWith('/coactive-storage-access')) return [`${action}@${ref}=${own}`];
    const name = action.split('/')[1] ?? '';
    if (!readdirSync(STUBS).includes(name)) throw new Error(`the tests have no stub of ${action}`);
    return [`${action}@${ref}=${path.join(STUBS, name)}`];
  });
  return [...new Set(found)];
}

function commit(repository: string, tag: string | undefined): void {
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.com'];
  const commands = [
    ['init', '--quiet', '--initial-branch', 'main'],
    ['add', '--all', '--force'],
    [...identity, 'commit', '--quiet', '--message', 'all'],
    ['remote', 'add', 'origin', 'https://github.com/acme/infra'],
    ...(tag === undefined ? [] : [['tag', tag]]),
  ];
  for (const args of commands) {
    const { status, stderr } = spawnSync('git', args, { cwd: repository, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  }
}

function write(file: string, text: string, mode = 0o644): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text, { mode });
}

/** Less than a test may take: what hangs must not outlive it. */
const MOST_MS = 50_000;

function start(args: readonly string[], cwd: string, env: Readonly<Record<string, string>>) {
  const child = spawn(ACT, args, {
    ...{ cwd, env, timeout: MOST_MS, killSignal: 'SIGKILL' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise<{ readonly status: number | null; readonly output: string }>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output: Buffer.concat(chunks).toString('utf8') }));
  });
}
