import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Who may import whom: a layer is a folder of src or one of its files. `types` may be imported as types only. A package is
 * named as imported, with `*` for a scope. Everything between the front ends and the adapters stays pure, because nothing
 * in between can name `node:*`, an SDK or the runner.
 */
const LAYERS: Readonly<Record<string, { readonly values?: readonly string[]; readonly types?: readonly string[] }>> = {
  errors: {},
  // It shows a placeholder to `util.inspect`, so it must name it.
  secret: { values: ['node:util'] },
  policy: { values: ['errors', 'jsonc-parser', 'fastest-levenshtein'] },
  data: { values: ['policy'] },
  access: { values: ['policy', 'data'], types: ['config'] },
  config: { values: ['policy', 'errors', 'zod', 'yaml'], types: ['ports', 'report', 'rules'] },
  rules: {
    values: ['policy', 'access', 'data', 'errors', 'report', '@marcbachmann/cel-js'],
    types: ['config', 'ports'],
  },
  report: { values: ['data', 'errors', 'node:crypto'], types: ['rules', 'access', 'config', 'policy', 'live', 'plan'] },
  generate: { values: ['policy', 'access', 'report', 'yaml'], types: ['config'] },
  live: { values: ['policy', 'access', 'data', 'config'], types: ['report'] },
  plan: { values: ['policy', 'access', 'live', 'jsonc-parser'], types: ['config'] },
  // Many jobs and one report: matrix, reports of other jobs (which are validated), and their joining.
  'fan-out': { values: ['report', 'zod'] },
  ports: { types: ['policy', 'config', 'live'] },
  commands: {},
  settings: { values: ['commands', 'errors', 'policy', 'report', 'secret', 'node:util', 'node:path'] },
  jobs: {
    values: ['policy', 'access', 'config', 'data', 'live', 'plan', 'rules', 'report', 'errors', 'generate', 'fan-out'],
    types: ['ports', 'settings', 'commands'],
  },
  adapters: {
    // Of `config` the addresses of Coactive, of `live` the form of its bodies and when two connections are equal.
    values: ['policy', 'errors', 'secret', 'config', 'live', 'node:*', 'tinyglobby'],
    // Clients are handed in; what calls they have is all that an adapter must know of the SDK.
    types: ['ports', '@aws-sdk/*', '@smithy/*'],
  },
  run: { values: ['jobs', 'config', 'report', 'rules', 'settings', 'commands', 'errors'], types: ['ports', 'access'] },
  compose: {
    values: ['adapters', '@aws-sdk/*', '@actions/github', 'node:*'],
    types: ['ports', 'settings', 'run', 'report', 'config', 'secret', '@smithy/types'],
  },
  'action-step': { values: ['compose', 'run', 'settings', 'report', 'errors', 'commands', '@actions/core', 'node:*'] },
  'command-line': { values: ['compose', 'run', 'settings', 'report', 'errors', 'commands', 'node:*'] },
  // Entries: they load the front end, in the bundle through `adapters/chunk-loader.ts`.
  action: { values: ['action-step'] },
  cli: { values: ['command-line'] },
};

const SOURCES = fileURLToPath(new URL('../src/', import.meta.url));
const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll(path.sep, '/'))
  .sort();

interface Import {
  readonly from: string;
  readonly typesOnly: boolean;
}

/** Every import and re-export of a source text, dynamic ones too. */
function importsOf(text: string): Import[] {
  const statement = /^(?:import|export)\b(?:(?!;|^import|^export)[\s\S])*?\bfrom '([^']+)'/gm;
  return [
    ...[...text.matchAll(statement)].map(([all, from = '']) => ({
      from,
      typesOnly: /^(import|export) type\b/.test(all),
    })),
    ...[...text.matchAll(/^import '([^']+)'|\bimport\(\s*'([^']+)'/gm)].map(([, bare, dynamic]) => ({
      from: bare ?? dynamic ?? '',
      typesOnly: false,
    })),
  ];
}

function layerOf(file: string): string {
  return file.replace(/\/.*$/, '').replace(/\.(ts|js)$/, '');
}

/** What is imported as the table names it; undefined within one layer. */
function target(file: string, from: string): string | undefined {
  if (!from.startsWith('.')) return from;
  const layer = layerOf(path.posix.normalize(path.posix.join(path.posix.dirname(file), from)));
  return layer === layerOf(file) ? undefined : layer;
}

/** Imports of a file that the table does not have. */
function trespasses(file: string, text: string): string[] {
  const { values = [], types = [] } = LAYERS[layerOf(file)] ?? {};
  return importsOf(text).flatMap(({ from, typesOnly }) => {
    const name = target(file, from);
    if (name === undefined) return [];
    const allowed = typesOnly ? [...values, ...types] : values;
    const isAllowed = allowed.some((entry) =>
      entry.endsWith('*') ? name.startsWith(entry.slice(0, -1)) : name === entry,
    );
    return isAllowed ? [] : [`${file} imports ${name}${typesOnly ? ' (types)' : ''}`];
  });
}

describe('who may import whom', () => {
  test('every file belongs to a layer', () => {
    expect(files.filter((file) => !(layerOf(file) in LAYERS))).toEqual([]);
  });

  test.each(Object.keys(LAYERS))('%s', (layer) => {
    const own = files.filter((file) => layerOf(file) === layer);
    expect(own.flatMap((file) => trespasses(file, readFileSync(path.join(SOURCES, file), 'utf8')))).toEqual([]);
  });

  test.each([
    ["import { lint } from '../rules/lint.js';", 'policy/parse.ts imports rules'],
    ["import {\n  a,\n  b,\n} from '../rules/lint.js';", 'policy/parse.ts imports rules'],
    ["import { readFile } from 'node:fs/promises';", 'policy/parse.ts imports node:fs/promises'],
    ["export * from '../jobs/check.js';", 'policy/parse.ts imports jobs'],
    ["const { IAMClient } = await import('@aws-sdk/client-iam');", 'policy/parse.ts imports @aws-sdk/client-iam'],
    ["import '../compose.js';", 'policy/parse.ts imports compose'],
  ])('a policy file with %j would be found', (text, found) => {
    expect(trespasses('policy/parse.ts', text)).toEqual([found]);
  });

  test('a value out of a layer of which only types are allowed would be found', () => {
    expect(trespasses('access/x.ts', "import type { Connection } from '../config/connection.js';")).toEqual([]);
    expect(trespasses('access/x.ts', "import { loadConfig } from '../config/load.js';")).toEqual([
      'access/x.ts imports config',
    ]);
  });
});

describe('names', () => {
  test('files are kebab-case, and none is named after nothing', () => {
    const vague =
      /(^|\/)(utils?|helpers?|common|lib|core|services?|misc|types)(\.ts$|\/)|-(utils?|helpers?|manager|processor|impl)\.ts$/;
    // The one file that holds the shapes of the language itself.
    const excepted = new Set(['policy/types.ts']);
    expect(files.filter((file) => vague.test(file) && !excepted.has(file))).toEqual([]);
    expect(files.filter((file) => !/^([a-z0-9]+(-[a-z0-9]+)*\/)*[a-z0-9]+(-[a-z0-9]+)*\.ts$/.test(file))).toEqual([]);
  });

  test('SDK clients are constructed in compose.ts and its folder only', () => {
    expect(files.filter((file) => constructsClient(readFileSync(path.join(SOURCES, file), 'utf8')))).toEqual([
      'compose/aws.ts',
      'compose/policy-analyzer.ts',
    ]);
  });

  test.each(['new IAMClient({})', 'new S3({ region })', 'new S3Control({})', 'new STS()'])(
    '%s would be found',
    (text) => {
      expect(constructsClient(text)).toBe(true);
    },
  );

  test('compose.ts loads the SDK only when an account is opened', () => {
    const text = readFileSync(path.join(SOURCES, 'compose.ts'), 'utf8');
    expect(importsOf(text).filter(({ from, typesOnly }) => from.startsWith('@') && !typesOnly)).toEqual([]);
    expect(text).not.toMatch(/^import (?!type)[^;]*\/aws/m);
  });
});

/** The SDK has two classes for each service: one with `send`, and one with a method for each operation. */
function constructsClient(text: string): boolean {
  return /\bnew (\w+Client|IAM|STS|S3|S3Control|KMS|AccessAnalyzer)\(/.test(text);
}
