import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { OUTPUTS } from '../src/report/outputs.js';
import { TOOL } from '../src/report/tool.js';
import { SETTING_NAMES, settingFacts } from '../src/settings/facts.js';
import { inputNames } from '../src/settings/inputs.js';

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const action = parse(read('action.yml')) as {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: unknown }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
};

/** The inputs of the public interface, from its table; what is the command line's own is not among them. */
const PUBLIC_INPUTS = [
  ...['command', 'config', 'connection', 'format', 'report-file', 'sarif-file', 'fail-on', 'strict'],
  ...['access-analyzer', 'custom-checks', 'region', 'scan-buckets', 'dry-run', 'plan-digest', 'detailed-exitcode'],
  ...['require-reviewed-plan', 'allow-replace', 'allow-destroy', 'allow-custom-api', 'allow-untrusted-checkout'],
  ...['coactive-role-arn', 'coactive-token', 'coactive-client-id', 'coactive-client-secret'],
  ...['coactive-default-connection', 'github-token', 'comment', 'comment-tag', 'trusted-config', 'issue'],
  ...['issue-labels', 'issue-assignees'],
  // Of the fan-out over many accounts.
  ...['account', 'expect', 'reports'],
];
const PUBLIC_DEFAULTS: Readonly<Record<string, string>> = {
  command: 'check',
  config: 'coactive.yml, coactive.yaml, .coactive/*.yml',
  format: 'text',
  'fail-on': 'error',
  strict: 'false',
  'access-analyzer': 'auto',
  'custom-checks': 'false',
  'scan-buckets': 'false',
  'dry-run': 'true',
  'detailed-exitcode': 'false',
  'require-reviewed-plan': 'false',
  'allow-replace': 'false',
  'allow-destroy': 'false',
  'allow-custom-api': 'false',
  'allow-untrusted-checkout': 'false',
  'github-token': '${{ github.token }}',
  comment: 'on-findings',
  issue: 'off',
};

describe('action.yml', () => {
  test('has exactly the inputs of the public interface', () => {
    expect(Object.keys(action.inputs).sort()).toEqual([...PUBLIC_INPUTS].sort());
    expect(inputNames().sort()).toEqual([...PUBLIC_INPUTS].sort());
  });

  test.each(PUBLIC_INPUTS)('the default of %s is the documented one', (name) => {
    expect(action.inputs[name]?.default).toBe(PUBLIC_DEFAULTS[name] ?? '');
  });

  test('says of each input what the settings say', () => {
    for (const name of inputNames()) {
      const { description, values, default: value, actionDefault } = settingFacts(name);
      const allowed = values === undefined ? '' : ` One of ${values.join(', ')}.`;
      const text = Array.isArray(value) ? value.join(', ') : String(value ?? '');
      expect(action.inputs[name]).toMatchObject({
        description: description + allowed,
        default: actionDefault ?? text,
      });
    }
  });

  test('has the outputs of the report', () => {
    const described = Object.fromEntries(Object.entries(OUTPUTS).map(([name, description]) => [name, { description }]));
    expect(action.outputs).toEqual(described);
  });

  test('runs the committed bundle on Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/action/index.js' });
  });
});

describe('the table of settings', () => {
  test('describes each setting in one line', () => {
    for (const name of SETTING_NAMES) expect(settingFacts(name).description).toMatch(/^[^\n]{5,140}\.$/);
  });

  test('has a default among the values of each choice', () => {
    for (const name of SETTING_NAMES) {
      const { type, values, default: value } = settingFacts(name);
      expect(values !== undefined).toBe(type === 'enum');
      if (type === 'enum' && value !== undefined) expect(values).toContain(value);
      if (type === 'boolean') expect(typeof value).toBe('boolean');
      if (type === 'list') expect(Array.isArray(value)).toBe(true);
    }
  });
});

test('reports bear the version of package.json', () => {
  expect(TOOL.version).toBe((JSON.parse(read('package.json')) as { version: string }).version);
});
