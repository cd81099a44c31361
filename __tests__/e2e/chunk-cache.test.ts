import { afterAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { start } from './start.js';

const DIST = fileURLToPath(new URL('../../dist/cli/', import.meta.url));
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function temporary(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'coactive-cache-'));
  folders.push(folder);
  return folder;
}

function version(env: Readonly<Record<string, string>>) {
  return start('cli', { cwd: tmpdir(), args: ['--version'], env });
}

/** The folder of this version of Node below a cache. */
function folderOf(cache: string): string {
  return path.join(cache, 'coactive-storage-access', `${process.version}-${process.arch}`);
}

/** What V8 compiles of the part when it says another version: whoever runs it says 6.6.6. */
function compileForged(part: string, file: string): void {
  const [copy, cache] = [temporary(), temporary()];
  cpSync(DIST, copy, { recursive: true });
  const text = readFileSync(path.join(copy, part), 'latin1');
  writeFileSync(path.join(copy, part), text.replaceAll('0.1.0', '6.6.6'), 'latin1');
  const args = [path.join(copy, 'index.js'), '--version'];
  expect(spawnSync(process.execPath, args, { env: { XDG_CACHE_HOME: cache } }).status).toBe(0);
  writeFileSync(file, readFileSync(path.join(folderOf(cache), path.basename(file))));
}

/** A cache as a run leaves it, and the file of the part that holds the version. */
async function cached() {
  const cache = temporary();
  await version({ XDG_CACHE_HOME: cache });
  const names = readdirSync(folderOf(cache));
  const isPart = (name: string) =>
    readFileSync(path.join(DIST, name.replace(/-[^-]*$/, '')), 'latin1').includes('0.1.0');
  const name = names.find(isPart) ?? '';
  return { cache, names, file: path.join(folderOf(cache), name), part: name.replace(/-[^-]*$/, '') };
}

describe('what V8 compiled is kept between runs', () => {
  test('in files of the user alone', async () => {
    const { cache, names, file } = await cached();
    expect(names.length).toBeGreaterThan(0);
    expect(statSync(folderOf(cache)).mode & 0o777).toBe(0o700);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test('and what a later run calls of the same parts is added, by one run in eight', async () => {
    const { cache, names } = await cached();
    const size = () => names.reduce((sum, name) => sum + statSync(path.join(folderOf(cache), name)).size, 0);
    const before = size();
    const help = () => start('cli', { cwd: tmpdir(), args: ['--help'], env: { XDG_CACHE_HOME: cache } });
    // That none of so many runs looks is as likely as two in a million.
    for (let run = 0; run < 100 && size() === before; run++) await help();
    expect(size()).toBeGreaterThan(before);
    expect(statSync(path.join(folderOf(cache), names[0] ?? '')).mode & 0o777).toBe(0o600);
  });

  test('and used: the next run writes nothing and runs what is there', async () => {
    const { cache, names, file, part } = await cached();
    const before = statSync(file).mtimeMs;
    await version({ XDG_CACHE_HOME: cache });
    expect(readdirSync(folderOf(cache))).toEqual(names);
    expect(statSync(file).mtimeMs).toBe(before);
    compileForged(part, file);
    expect((await version({ XDG_CACHE_HOME: cache })).stdout).toContain('6.6.6');
  });

  test.each([
    ['others can write it', (file: string) => chmodSync(file, 0o666)],
    ['its group can write it', (file: string) => chmodSync(file, 0o620)],
    [
      'it is a link',
      (file: string) => {
        const target = path.join(temporary(), 'elsewhere');
        writeFileSync(target, readFileSync(file));
        rmSync(file);
        symlinkSync(target, file);
      },
    ],
  ])('but not when %s', async (_, loosen) => {
    const { cache, file, part } = await cached();
    compileForged(part, file);
    loosen(file);
    expect((await version({ XDG_CACHE_HOME: cache })).stdout).toContain('0.1.0');
  });

  test.each([
    ['is empty', ''],
    ['is something else', 'not compiled'.repeat(1000)],
  ])('a file that %s is as none, and replaced', async (_, content) => {
    const { cache, file } = await cached();
    writeFileSync(file, content);
    const { status, stdout } = await version({ XDG_CACHE_HOME: cache });
    expect([status, stdout.startsWith('0.1.0')]).toEqual([0, true]);
    expect(statSync(file).size).not.toBe(content.length);
  });

  test('nowhere, when nothing can be written or nobody wants it', async () => {
    const cache = temporary();
    const { status } = await version({ XDG_CACHE_HOME: '/dev/null' });
    expect(status).toBe(0);
    await version({ XDG_CACHE_HOME: cache, NODE_DISABLE_COMPILE_CACHE: '1' });
    expect(readdirSync(cache)).toEqual([]);
  });

  test('on a runner in the folder that ends with the job, never in the home', async () => {
    const [home, job] = [temporary(), temporary()];
    await version({ GITHUB_ACTIONS: 'true', RUNNER_TEMP: job, HOME: home, XDG_CACHE_HOME: home });
    expect([readdirSync(home), readdirSync(job)]).toEqual([[], ['coactive-storage-access']]);
    await version({ GITHUB_ACTIONS: 'true', RUNNER_TEMP: '', HOME: home });
    expect(readdirSync(home)).toEqual([]);
  });

  test('never in a relative folder, which would be one of the repository', async () => {
    const cwd = temporary();
    await start('cli', { cwd, args: ['--version'], env: { XDG_CACHE_HOME: 'cache' } });
    expect(readdirSync(cwd)).toEqual([]);
  });
});
