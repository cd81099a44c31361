import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Workspace } from '../../src/adapters/files.js';

let parent: string;
let workspace: Workspace;

beforeAll(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'files-'));
  const root = path.join(parent, 'root');
  mkdirSync(path.join(root, 'iam'), { recursive: true });
  mkdirSync(path.join(root, '.coactive'));
  mkdirSync(path.join(root, 'node_modules'));
  const write = (name: string, content: string | Buffer) => writeFileSync(path.join(root, name), content);
  write('iam/a.json', '{"é": 1}');
  write('iam/b.json', '{}');
  write('.coactive/c.yml', 'version: 1');
  write('node_modules/d.json', '{}');
  write('large', 'a'.repeat(101));
  write('binary', Buffer.from([0x61, 0x62, 0x63, 0x64, 0x00, 0x65]));
  write('utf16', Buffer.from('\ufeff{}', 'utf16le'));
  writeFileSync(path.join(parent, 'outside.json'), '{}');
  symlinkSync('../outside.json', path.join(root, 'leads-out.json'));
  symlinkSync('..', path.join(root, 'folder-out'));
  symlinkSync('iam/a.json', path.join(root, 'stays-in.json'));
  symlinkSync('loop', path.join(root, 'loop'));
  execFileSync('mkfifo', [path.join(root, 'pipe')]);
  symlinkSync('/dev/zero', path.join(root, 'device'));
  workspace = new Workspace(root);
});

afterAll(() => {
  rmSync(parent, { recursive: true });
});

describe('read', () => {
  test.each(['iam/a.json', './iam/a.json', 'iam/../iam/a.json', 'stays-in.json'])('%s', async (file) => {
    expect(await workspace.read(file, 100)).toEqual({ text: '{"é": 1}' });
  });

  test.each([
    ['', 'has no name'],
    ['a\0b', 'NUL character in its name'],
    ['../outside.json', 'is outside of the workspace'],
    ['iam/../../outside.json', 'is outside of the workspace'],
    ['/etc/hostname', 'is outside of the workspace'],
    ['C:\\x.json', 'is outside of the workspace'],
    ['leads-out.json', 'by a symbolic link'],
    ['folder-out/outside.json', 'by a symbolic link'],
    ['device', 'by a symbolic link'],
    ['iam', 'is a directory'],
    ['.', 'is a directory'],
    ['pipe', 'is no regular file'],
    ['loop', 'leads to itself'],
    ['large', 'has 101 bytes, more than the 100'],
    ['binary', 'is binary'],
    ['utf16', 'UTF-16'],
    ['iam/a.json/b', 'a part of its path is a file'],
    ['a'.repeat(300), 'has too long a name'],
  ])('refuses %j', async (file, problem) => {
    expect(await workspace.read(file, 100)).toEqual({ problem: expect.stringContaining(problem) });
  });

  test('says of a missing file that it is missing', async () => {
    expect(await workspace.read('iam/x.json', 100)).toEqual({ problem: 'does not exist', isMissing: true });
  });

  test('notices a file that has more than it said, as those of /proc do', async () => {
    expect(await new Workspace('/proc/self').read('status', 100)).toEqual({ problem: 'changed while it was read' });
  });

  test('does not take a defect of ours for a mistake of the user', async () => {
    await expect(new Workspace('a\0b').read('x', 100)).rejects.toMatchObject({ code: 'ERR_INVALID_ARG_VALUE' });
  });

  test('reads many at once, as many as there are', async () => {
    const results = await Promise.all(Array.from({ length: 500 }, () => workspace.read('iam/b.json', 100)));
    expect(results).toEqual(Array.from({ length: 500 }, () => ({ text: '{}' })));
  });
});

describe('glob', () => {
  test('yields sorted paths, hidden folders too, nothing of node_modules', async () => {
    expect(await workspace.glob('iam/*.json')).toEqual(['iam/a.json', 'iam/b.json']);
    expect(await workspace.glob('.coactive/*.yml')).toEqual(['.coactive/c.yml']);
    expect(await workspace.glob('**/d.json')).toEqual([]);
    expect(await workspace.glob('nothing/*')).toEqual([]);
  });

  test('yields a path without wildcards as it is', async () => {
    expect(await workspace.glob('not/there.yml')).toEqual(['not/there.yml']);
  });

  test.each(['../*.json', '/etc/host*', 'iam/../../*.json'])(
    'does not leave the workspace with %s',
    async (pattern) => {
      expect(await workspace.glob(pattern)).toEqual([]);
    },
  );

  test('does not search behind links, and what a link names is refused when it is read', async () => {
    expect(await workspace.glob('**/outside.json')).toEqual([]);
    for (const file of await workspace.glob('folder-out/*.json')) {
      expect(await workspace.read(file, 100)).toHaveProperty('problem');
    }
  });
});
