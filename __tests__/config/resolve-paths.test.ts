import { describe, expect, test } from '@jest/globals';
import { loadConfig } from '../../src/config/load.js';
import { loadPolicies } from '../../src/config/policies.js';
import { MemoryFiles } from '../fakes/memory-files.js';

const POLICY = '{"Version":"2012-10-17","Statement":[]}';
const configNaming = (path: string) => `version: 1
connections:
  - { name: media_archive, method: iam-role, bucket: acme-media, policies: { permissions: ${path}, trust: t.json } }
`;

/** The permissions document that a config at a path gets, or what is wrong with it. */
async function find(config: string, path: string, names: readonly string[]): Promise<string> {
  const texts = Object.fromEntries(names.map((name) => [name, POLICY]));
  const files = new MemoryFiles({ ...texts, 't.json': POLICY, [config]: configNaming(path) });
  const loaded = await loadConfig(files, [config]);
  expect(loaded.problems).toEqual([]);
  const { subjects, problems } = await loadPolicies(loaded.config, files, () => []);
  const found = subjects.flatMap(({ policies }) => policies).find(({ kind }) => kind === 'permissions');
  return found?.file ?? problems.map(({ message }) => message).join();
}

describe('the path of a policy', () => {
  test.each<[what: string, config: string, path: string, names: string[], found: string | RegExp]>([
    ['begins at the workspace for a config there', 'coactive.yml', 'iam/p.json', ['iam/p.json'], 'iam/p.json'],
    [
      'begins at the folder of its config',
      'a/coactive.yml',
      'iam/p.json',
      ['a/iam/p.json', 'iam/p.json'],
      'a/iam/p.json',
    ],
    ['begins beside .coactive/', '.coactive/x.yml', 'iam/p.json', ['iam/p.json'], 'iam/p.json'],
    ['begins beside a .coactive/ further down', 'a/.coactive/x.yml', 'p.json', ['a/p.json', 'p.json'], 'a/p.json'],
    ['may lead up to another folder', 'a/coactive.yml', '../b/p.json', ['b/p.json'], 'b/p.json'],
    [
      'is looked for from the workspace where there is no such file',
      'a/coactive.yml',
      'iam/p.json',
      ['iam/p.json'],
      'iam/p.json',
    ],
    ['must exist', 'a/coactive.yml', 'iam/p.json', [], /a\/iam\/p\.json/],
    ['must not lead out of the workspace', 'a/coactive.yml', '../../p.json', ['p.json'], /\.\.\/p\.json/],
  ])('%s', async (_what, config, path, names, found) => {
    expect(await find(config, path, names)).toMatch(typeof found === 'string' ? new RegExp(`^${found}$`) : found);
  });
});
