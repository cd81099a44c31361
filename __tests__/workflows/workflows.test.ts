import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readInputs } from '../../src/settings/inputs.js';
import { validateSettings } from '../../src/settings/validate.js';

/** actionlint and zizmor, which `.ci/run` asks, know syntax and danger; these say what they cannot. */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDERS = ['.github/workflows', 'examples/workflows'];
const FILES = FOLDERS.flatMap((folder) => readdirSync(ROOT + folder).map((name) => `${folder}/${name}`));

interface Step {
  readonly uses?: string;
  readonly id?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[]; readonly permissions?: unknown }>>;
}

const textOf = (file: string) => readFileSync(ROOT + file, 'utf8');
const workflowOf = (file: string) => parse(textOf(file)) as Workflow;
const action = parse(textOf('action.yml')) as Readonly<Record<'inputs' | 'outputs', Readonly<Record<string, unknown>>>>;
const stepsOf = (file: string) => Object.values(workflowOf(file).jobs).flatMap(({ steps }) => steps);
const isOurs = ({ uses = '' }: Step) => uses === './' || uses.includes('/coactive-storage-access@');

test('there is a workflow for each way to use the Action', () => {
  expect(readdirSync(`${ROOT}examples/workflows`).sort()).toEqual([
    ...['apply-on-merge.yml', 'nightly-drift.yml', 'organisation.yml', 'pull-request.yml', 'several-accounts.yml'],
  ]);
});

describe.each(FILES)('%s', (file) => {
  test('pins every action of others by its full commit id, with the version beside it', () => {
    const uses = [...textOf(file).matchAll(/uses: (.*)/g)].map(([, reference = '']) => reference);
    for (const reference of uses.filter((one) => one !== './')) {
      expect(reference).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  test('gives no permission to all jobs, and none that is not named', () => {
    const { permissions, jobs } = workflowOf(file);
    expect(permissions).toEqual({});
    for (const [name, job] of Object.entries(jobs)) expect([name, typeof job.permissions]).toEqual([name, 'object']);
  });

  test('gives the Action inputs that it has, with values that it takes, and reads outputs that it sets', () => {
    const ours = stepsOf(file).filter(isOurs);
    for (const { with: given = {} } of ours) {
      expect(Object.keys(given).filter((name) => !(name in action.inputs))).toEqual([]);
      // What an expression will be is not known here.
      const known = Object.entries(given).filter(([, value]) => !String(value).includes('${{'));
      const env = Object.fromEntries(known.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, String(value)]));
      const read = readInputs(env);
      expect([...read.problems, ...validateSettings(read.settings)].map(({ message }) => message)).toEqual([]);
    }
    for (const { id } of ours) {
      if (id === undefined) continue;
      const read = [...textOf(file).matchAll(new RegExp(`steps\\.${id}\\.outputs\\.([\\w-]+)`, 'g'))];
      expect(read.map(([, name = '']) => name).filter((name) => !(name in action.outputs))).toEqual([]);
    }
  });
});

describe.each(FILES.filter((file) => file.startsWith('examples/')))('%s', (file) => {
  test('has one placeholder for the Action, and says so', () => {
    const references = stepsOf(file)
      .filter(isOurs)
      .map(({ uses }) => uses);
    expect(new Set(references)).toEqual(new Set([`OWNER/coactive-storage-access@${'0'.repeat(40)}`]));
    expect(textOf(file)).toContain('# OWNER/coactive-storage-access and its forty zeros stand for');
  });
});

test('every value that shards prints for a job is what organisation.yml asks of it', () => {
  const text = textOf('examples/workflows/organisation.yml');
  const used = new Set([...text.matchAll(/matrix\.(\w+)/g)].map(([, name = '']) => name));
  used.delete('outputs');
  for (const name of used) expect(['shard', 'account', 'connections', 'config']).toContain(name);
});
