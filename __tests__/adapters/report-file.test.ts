import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { writeReportFile } from '../../src/adapters/report-file.js';
import { ConfigError } from '../../src/errors.js';

let folder = '';
let base = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'report-file-'));
  base = path.join(folder, 'workspace');
  mkdirSync(base);
  mkdirSync(path.join(folder, 'outside'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (file: string, roots = [base]) => writeReportFile(file, 'report', { base, roots });

describe('a report file', () => {
  test('is written whole, and nothing else is', async () => {
    expect(await write('a.json')).toBe(path.join(base, 'a.json'));
    expect(readFileSync(path.join(base, 'a.json'), 'utf8')).toBe('report');
    expect(readdirSync(base)).toEqual(['a.json']);
  });

  test('replaces an older one', async () => {
    writeFileSync(path.join(base, 'a.json'), 'an older and longer report');
    await write('a.json');
    expect(readFileSync(path.join(base, 'a.json'), 'utf8')).toBe('report');
  });

  test.each([
    ['above the workspace', '../outside/a.json'],
    ['next to it with its name as a beginning', '../workspace-2/a.json'],
    ['through a symbolic link of a folder', 'link/a.json'],
  ])('%s is refused', async (_, file) => {
    mkdirSync(path.join(folder, 'workspace-2'));
    symlinkSync(path.join(folder, 'outside'), path.join(base, 'link'));
    await expect(write(file)).rejects.toThrow(/outside of the workspace/);
    expect(readdirSync(path.join(folder, 'outside'))).toEqual([]);
  });

  test('over a symbolic link is refused: the link may lead anywhere', async () => {
    writeFileSync(path.join(folder, 'outside/a.json'), 'theirs');
    symlinkSync(path.join(folder, 'outside/a.json'), path.join(base, 'a.json'));
    await expect(write('a.json')).rejects.toThrow(ConfigError);
    expect(readFileSync(path.join(folder, 'outside/a.json'), 'utf8')).toBe('theirs');
  });

  test('may lie in any of the roots, and anywhere without roots', async () => {
    const target = path.join(folder, 'outside/a.json');
    await write(target, [base, path.join(folder, 'outside')]);
    expect(readFileSync(target, 'utf8')).toBe('report');
    await write(path.join(folder, 'outside/b.json'), []);
    expect(readdirSync(path.join(folder, 'outside'))).toEqual(['a.json', 'b.json']);
  });

  test('whose name begins with two dots lies inside all the same', async () => {
    mkdirSync(path.join(base, '..reports'));
    await write('..reports/a.json');
    expect(readdirSync(path.join(base, '..reports'))).toEqual(['a.json']);
  });

  test('in a folder that is not there is the user’s mistake', async () => {
    await expect(write('no/a.json')).rejects.toThrow(/folder that is not there/);
  });
});
