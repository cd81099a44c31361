import { beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Every folder of examples/ that is a repository in small, and how its check ends. */
const EXAMPLES: readonly (readonly [name: string, config: string, exit: number])[] = [
  ['bucket-policy', 'coactive.yml', 0],
  ['from-the-guide', 'coactive.yml', 1],
  ['iam-role', 'coactive.yml', 0],
  ['organisation', '.coactive/*.yml', 0],
  ['several-prefixes-and-kms', 'coactive.yml', 0],
];

interface SeenReport {
  readonly outcome: string;
  readonly connections: readonly { readonly name: string }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly message: string;
    readonly file: string;
    readonly line: number;
  }[];
}

/** The committed command line in a process of its own, as somebody who only cloned the repository starts it. */
function check(config: string, format: string) {
  const args = ['dist/cli/index.js', 'check', '--config', config, '--format', format];
  return spawnSync(process.execPath, args, { cwd: ROOT, env: { PATH: process.env.PATH }, encoding: 'utf8' });
}

function reportOf(name: string, config = 'coactive.yml'): SeenReport {
  return JSON.parse(check(`examples/${name}/${config}`, 'json').stdout) as SeenReport;
}

test('every example is in the table', () => {
  const folders = readdirSync(`${ROOT}examples`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).filter((name) => name !== 'workflows')).toEqual(
    EXAMPLES.map(([name]) => name),
  );
});

describe.each(EXAMPLES)('%s', (name, config, exit) => {
  test(`ends with ${String(exit)} and says what was checked`, () => {
    const { status, stdout, stderr } = check(`examples/${name}/${config}`, 'text');
    expect({ status, stderr }).toEqual({ status: exit, stderr: '' });
    expect(stdout).toMatch(/\d+ connections?\b/);
  });

  test('has an outcome and findings to match', () => {
    const { outcome, findings, connections } = reportOf(name, config);
    expect(connections.length).toBeGreaterThan(0);
    expect(outcome).toBe(exit === 0 ? 'passed' : 'failed');
    const bad = findings.filter(({ severity }) => severity !== 'note');
    if (exit === 0) expect(bad.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    else expect(bad).not.toEqual([]);
  });
});

describe('from-the-guide names each excess at its line', () => {
  let findings: SeenReport['findings'] = [];
  beforeAll(() => {
    ({ findings } = reportOf('from-the-guide'));
  });
  const at = (rule: string) =>
    findings
      .filter((finding) => finding.rule === rule)
      .map(({ file, line }) => `${file.replace(/^.*\//, '')}:${String(line)}`);

  test.each([
    ['no-wildcard-action', ['media-archive.permissions.json:7', 'media-archive.permissions.json:8']],
    ['list-without-prefix', [expect.stringMatching(/^media-archive\.permissions\.json:/)]],
    ['trust-whole-account', ['media-archive.trust.json:7']],
  ])('%s', (rule, places) => {
    expect(at(rule)).toEqual(places);
  });

  test.each(['policy', 'ACL', 'logging', 'replication', 'notification', 'version'])('excess reading: %s', (word) => {
    const excess = findings.filter(({ rule }) => rule === 'excess-action').map(({ message }) => message);
    expect(excess.join('\n')).toMatch(new RegExp(word, 'i'));
  });

  test('the confused-deputy problem is a note', () => {
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'confused-deputy', severity: 'note' }));
  });
});
