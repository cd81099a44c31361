import { afterAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const script = async (name: string) => (await import(`${ROOT}scripts/release/${name}.mjs`)) as Record<string, unknown>;
const read = (name: string) => readFileSync(ROOT + name, 'utf8');

interface Lock {
  readonly version: string;
  readonly packages: Readonly<Record<string, object>>;
}
const lock = JSON.parse(read('package-lock.json')) as Lock;
const manifest = JSON.parse(read('package.json')) as { readonly version: string; readonly name: string };

/** A package of the lock file with one under it of another version, and one of development only. */
const SMALL = {
  version: '1.0.0',
  packages: {
    '': { version: '1.0.0', dependencies: { '@x/a': '1.0.0', b: '2.0.0' } },
    'node_modules/@x/a': {
      version: '1.0.0',
      license: 'MIT',
      dependencies: { b: '1.0.0' },
      integrity: `sha512-${Buffer.alloc(64, 7).toString('base64')}`,
    },
    'node_modules/@x/a/node_modules/b': { version: '1.0.0', license: 'ISC' },
    'node_modules/b': { version: '2.0.0', license: '(MIT OR Apache-2.0)' },
    'node_modules/c': { version: '3.0.0', license: 'GPL-3.0-only', dev: true },
  },
};

describe('the bill of materials', () => {
  test('names what is bundled, and who needs whom in which version', async () => {
    const { makeBillOfMaterials, billProblems } = (await script('bill-of-materials')) as {
      makeBillOfMaterials: (lock: object, manifest: object) => Record<string, unknown>;
      billProblems: (bill: object) => string[];
    };
    const bill = makeBillOfMaterials(SMALL, { name: 'own', version: '1.0.0', license: 'MIT' });
    expect(billProblems(bill)).toEqual([]);
    expect(bill.components).toMatchObject([
      {
        ...{ name: '@x/a', version: '1.0.0', purl: 'pkg:npm/%40x/a@1.0.0', licenses: [{ license: { id: 'MIT' } }] },
        hashes: [{ alg: 'SHA-512', content: '07'.repeat(64) }],
      },
      { name: 'b', version: '1.0.0', licenses: [{ license: { id: 'ISC' } }] },
      { name: 'b', version: '2.0.0', licenses: [{ expression: '(MIT OR Apache-2.0)' }] },
    ]);
    expect(bill.dependencies).toEqual([
      { ref: 'own@1.0.0', dependsOn: ['@x/a@1.0.0', 'b@2.0.0'] },
      { ref: '@x/a@1.0.0', dependsOn: ['b@1.0.0'] },
      { ref: 'b@1.0.0', dependsOn: [] },
      { ref: 'b@2.0.0', dependsOn: [] },
    ]);
    expect(billProblems({ ...bill, bomFormat: 'SPDX' })).toEqual([
      '/bomFormat must be equal to one of the allowed values',
    ]);
    const unknown = [{ type: 'library', name: 'x', licenses: [{ license: { id: 'NOT-A-LICENCE' } }] }];
    expect(billProblems({ ...bill, components: unknown })).not.toEqual([]);
  });
});

describe('the texts of licences', () => {
  const LONG = 'Permission is hereby granted, free of charge, to any person. '.repeat(5);
  const file = (...entries: readonly (readonly [string, string, string])[]) =>
    entries.map(([name, licence, text]) => `${name}\n${licence}\n${text}\n`).join('\n');
  const family = {
    packages: {
      'node_modules/@x/a': { version: '1', license: 'MIT' },
      'node_modules/@x/b': { version: '1', license: 'MIT' },
      'node_modules/@x/c': { version: '1', license: 'ISC' },
    },
  };

  test('each has one, of the licence that the lock file names', async () => {
    const { licenceProblems } = (await script('bundled-licences')) as {
      licenceProblems: (text: string, lock: object) => string[];
    };
    expect(licenceProblems(file(['@x/a', 'MIT', LONG], ['@x/c', 'ISC', LONG]), family)).toEqual([]);
    expect(licenceProblems(file(['@x/a', 'GPL-3.0', LONG], ['@x/b', 'MIT', '']), family)).toEqual([
      '@x/a is under GPL-3.0, and MIT in the lock file',
      '@x/b has no text of its licence',
    ]);
    expect(licenceProblems(file(['unknown', 'MIT', LONG]), family)[0]).toContain('does not begin with a package');
  });

  test('one that its package lacks is that of its family, under the same licence only, and said', async () => {
    const { completeLicences, licenceProblems } = (await script('bundled-licences')) as Record<
      'completeLicences' | 'licenceProblems',
      (text: string, lock: object) => string
    >;
    const completed = completeLicences(file(['@x/a', 'MIT', LONG], ['@x/b', 'MIT', ''], ['@x/c', 'ISC', '']), family);
    expect(completed).toContain(
      `@x/b\nMIT\n(Its package holds no text; this is that of @x/a, which is published with it.)\n${LONG}`,
    );
    expect(licenceProblems(completed, family)).toEqual(['@x/c has no text of its licence']);
    expect(completeLicences(completed, family)).toBe(completed);
  });
});

test('the notes are the section of the version, and nothing when it is not there', async () => {
  const { releaseNotes } = (await script('changelog')) as { releaseNotes: (text: string, version: string) => unknown };
  const text = '# Changelog\n\n## 1.2.0\n\n- a\n\n### Fixed\n\n- b\n\n## 1.1.0 (2026-01-01)\n\n- c\n\n## 1.0.0\n';
  expect(releaseNotes(text, '1.2.0')).toBe('- a\n\n### Fixed\n\n- b\n');
  expect(releaseNotes(text, '1.1.0')).toBe('- c\n');
  expect([releaseNotes(text, '1.0.0'), releaseNotes(text, '1.2'), releaseNotes(text, '2.0.0')]).toEqual([
    ...[undefined, undefined, undefined],
  ]);
});

test('the published manifest asks for nothing to be installed', async () => {
  const { publishedManifest } = (await script('package')) as { publishedManifest: (manifest: object) => object };
  const published = publishedManifest(manifest);
  expect(Object.keys(published)).toEqual(
    expect.arrayContaining(['name', 'version', 'license', 'bin', 'files', 'engines']),
  );
  for (const key of ['dependencies', 'devDependencies', 'scripts', 'overrides'])
    expect(published).not.toHaveProperty(key);
});

describe('the script', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'coactive-release-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const release = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['scripts/release.mjs', '--dist-is-checked', ...args], { cwd: ROOT, encoding: 'utf8' });

  // Once is enough, on the Action's own Node: what it tries is npm and the bundle.
  const once = process.version.startsWith('v24.') ? test : test.skip;

  once(
    'makes a package that runs installed alone, the bundles, and sums that hold',
    () => {
      const { status, stdout, stderr } = release('--out', folder, '--tag', `v${manifest.version}`);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toContain(`v${lock.version} can be released`);
      const { name, version } = manifest;
      expect(readdirSync(folder).sort()).toEqual(
        [
          ...['SHA256SUMS', 'bom.cdx.json', 'licenses.txt', 'notes.md'],
          ...[`${name}-${version}.tgz`, `${name}-action-${version}.tar.gz`],
        ].sort(),
      );
      const sums = readFileSync(path.join(folder, 'SHA256SUMS'), 'utf8').trim().split('\n');
      expect(sums).toHaveLength(5);
      for (const line of sums) {
        const [sum = '', file = ''] = line.split('  ');
        expect([
          file,
          createHash('sha256')
            .update(readFileSync(path.join(folder, file)))
            .digest('hex'),
        ]).toEqual([file, sum]);
      }
    },
    60_000,
  );

  test('refuses a tag of another version, and a call without a place', () => {
    const { status, stderr } = release('--dry-run', '--tag', 'v9.9.9');
    expect(status).toBe(1);
    expect(stderr).toContain(`- the tag is v9.9.9, and package.json says ${manifest.version}`);
    expect(release()).toMatchObject({ status: 1, stderr: 'name a folder with --out, or give --dry-run\n' });
  }, 60_000);
});
