import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { readCheckedOutCommit } from '../../../src/adapters/github/checked-out-commit.js';

const SHA = 'a'.repeat(40);

test.each([
  ['a detached head, as actions/checkout leaves it', { HEAD: `${SHA}\n` }, SHA],
  ['a branch', { HEAD: 'ref: refs/heads/main\n', 'refs/heads/main': `${SHA}\n` }, SHA],
  ['a packed branch', { HEAD: 'ref: refs/heads/a/b\n', 'packed-refs': `# pack-refs\n${SHA} refs/heads/a/b\n` }, SHA],
  ['a branch that leads out of the folder', { HEAD: 'ref: refs/heads/../../x\n', '../x': SHA }, undefined],
  ['no commit yet', { HEAD: 'ref: refs/heads/main\n' }, undefined],
  ['something else', { HEAD: 'hello' }, undefined],
  ['no repository', {}, undefined],
])('%s', async (_, files, expected) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'coactive-git-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      const target = path.join(folder, '.git', name);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
    expect(await readCheckedOutCommit(folder)).toBe(expected);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
