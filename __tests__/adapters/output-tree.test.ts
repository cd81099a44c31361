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
import { CommandLineTree } from '../../src/adapters/output-tree.js';
import { ConfigError } from '../../src/errors.js';

let base = '';
beforeEach(() => {
  base = mkdtempSync(path.join(tmpdir(), 'coactive-tree-'));
});
afterEach(() => {
  rmSync(base, { recursive: true, force: true });
});

const files = [
  { name: 'coactive.yml', text: 'A\n' },
  { name: '.github/workflows/coactive.yml', text: 'B\n' },
];
const all = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

test('makes the folders and writes every file, nothing else', async () => {
  const tree = new CommandLineTree(base);
  await tree.write('x', files);
  expect(all(path.join(base, 'x'))).toEqual([
    '.github',
    '.github/workflows',
    '.github/workflows/coactive.yml',
    'coactive.yml',
  ]);
  expect(await tree.read('x', '.github/workflows/coactive.yml', 100)).toEqual({ text: 'B\n' });
  expect(await tree.read('x', 'coactive/no.json', 100)).toMatchObject({ isMissing: true });
});

test('replaces what is there, and leaves no trace of it', async () => {
  writeFileSync(path.join(base, 'coactive.yml'), 'old');
  await new CommandLineTree(base).write('.', files);
  expect(readFileSync(path.join(base, 'coactive.yml'), 'utf8')).toBe('A\n');
  expect(readdirSync(base).sort()).toEqual(['.github', 'coactive.yml']);
});

describe('all or nothing', () => {
  test('where a later name is a folder, an earlier file stays what it was and no folder is left', async () => {
    writeFileSync(path.join(base, 'coactive.yml'), 'old');
    mkdirSync(path.join(base, 'z.json'));
    const more = [...files, { name: 'coactive/a.json', text: 'C' }, { name: 'z.json', text: 'D' }];
    await expect(new CommandLineTree(base).write('.', more)).rejects.toThrow(ConfigError);
    expect(all(base)).toEqual(['coactive.yml', 'z.json']);
    expect(readFileSync(path.join(base, 'coactive.yml'), 'utf8')).toBe('old');
  });

  test('where a folder on the way is a link: nothing is written where it leads', async () => {
    mkdirSync(path.join(base, 'elsewhere'));
    mkdirSync(path.join(base, 'in'));
    symlinkSync('../elsewhere', path.join(base, 'in/.github'));
    await expect(new CommandLineTree(base).write('in', files)).rejects.toThrow(/no ordinary folder/);
    expect(all(path.join(base, 'elsewhere'))).toEqual([]);
    expect(existsSync(path.join(base, 'in/coactive.yml'))).toBe(false);
  });
});

test.each(['../a.json', 'a/../../b', '/etc/x', '..', 'a//b', '.', 'a\nb', 'a/', '~/x'])(
  'the name %j leads nowhere',
  async (name) => {
    const tree = new CommandLineTree(path.join(base, 'in'));
    await expect(tree.write('out', [{ name, text: 'X' }])).rejects.toThrow(/not a plain path/);
    expect(() => tree.read('out', name, 10)).toThrow(/not a plain path/);
    expect(all(base).filter((one) => !/^in(\/out)?$/.test(one))).toEqual([]);
  },
);
