import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { blocksOf, ROOT } from './pages.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'coactive-quick-start-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The two commands of the README, typed into an empty folder by somebody who has Node and git; only the address is ours. */
test('the quick start gives a first report in two commands, in under a minute', () => {
  const [block] = blocksOf('README.md').filter(({ title }) => title === 'quick start');
  const lines = (block?.body ?? '')
    .trim()
    .split('\n')
    .map((line) => line.replace(/^\$ /, ''));
  expect(lines).toHaveLength(2);
  const env = { PATH: `${path.dirname(process.execPath)}:/usr/bin:/bin`, HOME: folder };
  const start = Date.now();
  const type = (line: string) => {
    const [program = '', ...words] = line
      .replace(
        'https://github.com/OWNER/coactive-storage-access',
        pathToFileURL(ROOT).href.replace(/\/$/, '') + ' coactive-storage-access',
      )
      .split(' ');
    return spawnSync(program, words, { cwd: folder, env, encoding: 'utf8' });
  };
  const [clone = '', check = ''] = lines;
  expect(type(clone)).toMatchObject({ status: 0 });
  const { status, stdout, stderr } = type(check);
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(stdout).toMatch(/no-wildcard-action[\s\S]*least privilege refuted[\s\S]*Failed: \d+ errors/);
  expect(Date.now() - start).toBeLessThan(60_000);
}, 90_000);
