import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CommandLineFolder } from '../../src/adapters/output-folder.js';
import { ConfigError } from '../../src/errors.js';

let base = '';
beforeEach(() => {
  base = mkdtempSync(path.join(tmpdir(), 'coactive-out-'));
});
afterEach(() => {
  rmSync(base, { recursive: true, force: true });
});

const files = [
  { name: 'a.json', text: 'A\n' },
  { name: 'b.tf', text: 'B\n' },
];

test('makes the folder and writes every file, nothing else', async () => {
  const folder = new CommandLineFolder(base);
  await folder.write('x/y', files);
  expect(readdirSync(path.join(base, 'x/y')).sort()).toEqual(['a.json', 'b.tf']);
  expect(await folder.read('x/y', 'b.tf', 100)).toEqual({ text: 'B\n' });
  expect(await folder.read('nowhere', 'b.tf', 100)).toMatchObject({ isMissing: true });
});

describe('nothing is written, not even in part', () => {
  test('where one name is a folder', async () => {
    mkdirSync(path.join(base, 'out/b.tf'), { recursive: true });
    await expect(new CommandLineFolder(base).write('out', files)).rejects.toThrow(ConfigError);
    expect(readdirSync(path.join(base, 'out'))).toEqual(['b.tf']);
  });

  test('where one name is a symbolic link: what it points to stays as it is', async () => {
    writeFileSync(path.join(base, 'precious'), 'P');
    mkdirSync(path.join(base, 'out'));
    symlinkSync('../precious', path.join(base, 'out/b.tf'));
    await expect(new CommandLineFolder(base).write('out', files)).rejects.toThrow(ConfigError);
    expect(readFileSync(path.join(base, 'precious'), 'utf8')).toBe('P');
    expect(readdirSync(path.join(base, 'out'))).toEqual(['b.tf']);
  });

  test('where the folder is a file', async () => {
    writeFileSync(path.join(base, 'out'), 'P');
    await expect(new CommandLineFolder(base).write('out', files)).rejects.toThrow(/cannot be written to/);
  });
});

test.each(['../a.json', 'a/b.json', '/etc/x', '..', '.hidden', 'a\nb'])('the name %j is never a path', async (name) => {
  const folder = new CommandLineFolder(path.join(base, 'in'));
  await expect(folder.write('out', [{ name, text: 'X' }])).rejects.toThrow(/not a plain file name/);
  expect(() => folder.read('out', name, 10)).toThrow(/not a plain file name/);
  expect(existsSync(path.join(base, 'a.json'))).toBe(false);
});
