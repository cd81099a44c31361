import { Ajv } from 'ajv';
import { existsSync, openSync, closeSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/report/report.js';
import { BAD, GOOD } from './repository.js';
import { removeWorkspaces, start, workspace } from './start.js';

afterAll(removeWorkspaces);

const schema = JSON.parse(readFileSync(new URL('../contracts/report.schema.json', import.meta.url), 'utf8')) as object;
const isReport = new Ajv({ allErrors: true }).compile(schema);

/** A report from JSON, checked against its documented shape. */
function reportOf(json: string): Report {
  const report: unknown = JSON.parse(json);
  isReport(report);
  expect(isReport.errors).toBeNull();
  return report as Report;
}

describe('exit codes', () => {
  test('0: nothing to object, said with what was checked', async () => {
    const { status, stdout, stderr } = await start('cli', { cwd: workspace(GOOD), args: ['check'] });
    expect(stderr).toBe('');
    expect(stdout).toContain('Checked 1 connection, 2 policies of coactive.yml');
    expect(stdout).toMatch(/\nPassed: 0 errors, .*\.\n$/);
    expect(status).toBe(0);
  });

  test('1: findings, with place, excerpt and what to do; check is the default command', async () => {
    const { status, stdout, stderr } = await start('cli', { cwd: workspace(BAD) });
    expect(stderr).toBe('');
    expect(stdout).toContain('\niam/media.json\n');
    expect(stdout).toMatch(/\n {2}error 6:17 {2}.*\(no-wildcard-action, media_archive\)\n/);
    expect(stdout).toContain('     6 │       "Action": "s3:Get*",\n       │                 ^^^^^^^^^\n');
    expect(stdout).toContain('    → ');
    expect(stdout).toMatch(/\nFailed: \d+ errors?, .*\.\n$/);
    expect(status).toBe(1);
  });

  test('0: the same findings with fail-on never', async () => {
    const { status, stdout } = await start('cli', { cwd: workspace(BAD), args: ['--fail-on', 'never'] });
    expect(stdout).toContain('no-wildcard-action');
    expect(status).toBe(0);
  });

  test('1: a note with fail-on note', async () => {
    expect((await start('cli', { cwd: workspace(GOOD), args: ['--fail-on', 'note'] })).status).toBe(1);
  });

  test('2: a mistake in the config, at its place, beside the findings of what could be read', async () => {
    const files = { ...BAD, 'coactive.yml': BAD['coactive.yml'].replace('bucket:', 'bukket:') };
    const { status, stdout } = await start('cli', { cwd: workspace(files), args: ['check', '--format', 'json'] });
    const report = reportOf(stdout);
    expect(report.outcome).toBe('invalid');
    expect(report.findings).toContainEqual(
      expect.objectContaining({ file: 'coactive.yml', line: 5, column: 5, sources: ['config'] }),
    );
    expect(status).toBe(2);
  });

  test('3: stdout cannot take the report', async () => {
    const full = openSync('/dev/full', 'w');
    try {
      const { status, stderr } = await start('cli', { cwd: workspace(GOOD), stdout: full });
      expect(stderr).toBe('error: the system refused to write: ENOSPC\n');
      expect(status).toBe(3);
    } finally {
      closeSync(full);
    }
  });

  test('3: a defect says that it is one, and shows its stack only with --debug', async () => {
    // Stands in for a defect of ours: a method that the check calls for every connection breaks.
    const poison = 'data:text/javascript,WeakMap.prototype.get = () => { throw new TypeError("boom"); }';
    const node = ['--import', poison];
    const cwd = workspace(BAD);
    const short = await start('cli', { cwd, node });
    expect(short.stdout).toBe('');
    expect(short.stderr).toMatch(/^error: coactive-storage-access \S+ failed; this is a defect of the tool/);
    expect(short.stderr).toContain('TypeError: boom');
    expect(short.stderr).not.toMatch(/^\s+at /m);
    expect(short.status).toBe(3);
    expect((await start('cli', { cwd, node, args: ['--debug'] })).stderr).toMatch(/^\s+at .*index\.js/m);
  });
});

describe('JSON', () => {
  test.each([
    ['of a clean repository', GOOD, 'passed', 0],
    ['of one with findings', BAD, 'failed', 1],
  ])('%s has the documented shape', async (_, files, outcome, exit) => {
    const { status, stdout } = await start('cli', { cwd: workspace(files), args: ['--format', 'json'] });
    const report = reportOf(stdout);
    expect(report).toMatchObject({ command: 'check', outcome, contract: { version: '1' } });
    expect(report.connections).toEqual([
      expect.objectContaining({ name: 'media_archive', method: 'iam-role', prefixes: ['videos/'] }),
    ]);
    const errors = report.findings.filter(({ severity }) => severity === 'error');
    expect(report.summary.errors).toBe(errors.length);
    expect(status).toBe(exit);
  });

  test('of findings names rule, place and page', async () => {
    const { stdout } = await start('cli', { cwd: workspace(BAD), args: ['--format', 'json'] });
    expect(reportOf(stdout).findings).toContainEqual(
      expect.objectContaining({
        rule: 'no-wildcard-action',
        severity: 'error',
        connection: 'media_archive',
        file: 'iam/media.json',
        line: 6,
        column: 17,
        endLine: 6,
        endColumn: 26,
        sources: ['rule'],
        help: 'docs/rules.md#no-wildcard-action',
      }),
    );
  });
});

describe('the report file', () => {
  test('is the report of stdout', async () => {
    const cwd = workspace(BAD);
    const { stdout, status } = await start('cli', { cwd, args: ['--format', 'json', '--report-file', 'report.json'] });
    expect(readFileSync(path.join(cwd, 'report.json'), 'utf8')).toBe(stdout);
    expect(status).toBe(1);
    expect(readdirSync(cwd).sort()).toEqual(['coactive.yml', 'iam', 'report.json']);
  });

  test.each([
    ['in a folder that is not there', 'no/report.json'],
    ['that is a folder', 'iam'],
    ['that is a device', '/dev/null'],
  ])('%s: exit 2, the report still on stdout, nothing left behind', async (_, file) => {
    const cwd = workspace(GOOD);
    const { status, stdout, stderr } = await start('cli', { cwd, args: ['--report-file', file] });
    expect(stdout).toContain('Passed:');
    expect(stderr).toContain(`error: the report file ${JSON.stringify(file)}`);
    expect(stderr).toContain('→');
    expect(status).toBe(2);
    expect(readdirSync(cwd).sort()).toEqual(['coactive.yml', 'iam']);
    expect(existsSync('/dev/null')).toBe(true);
  });
});

describe('documents without a config', () => {
  test('are checked by themselves', async () => {
    const cwd = workspace({ 'a/one.json': BAD['iam/media.json'], 'a/two.json': GOOD['iam/trust.json'] });
    const args = ['check', '--policy', 'a/one.json', '--kind', 'permissions', '--format', 'json'];
    const report = reportOf((await start('cli', { cwd, args })).stdout);
    expect(report.checked).toEqual({ configs: [], policies: 1, generated: 0 });
    expect(report.connections).toEqual([]);
  });

  test('a glob that matches nothing is an error', async () => {
    const args = ['check', '--policy', 'a/*.json', '--kind', 'permissions'];
    const { status, stderr } = await start('cli', { cwd: workspace({}), args });
    expect(stderr).toContain('no policy matches "a/*.json"');
    expect(status).toBe(2);
  });

  test('a document that does not parse is an error at its place', async () => {
    const cwd = workspace({ 'a.json': '{\n  "Version": \n}' });
    const args = ['check', '--policy', 'a.json', '--kind', 'trust', '--format', 'json'];
    const { stdout, status } = await start('cli', { cwd, args });
    expect(reportOf(stdout).findings).toEqual([
      expect.objectContaining({ rule: 'JSON_SYNTAX_ERROR', file: 'a.json', line: 3, column: 1 }),
    ]);
    expect(status).toBe(2);
  });
});

describe('the command line itself', () => {
  test('every mistake is said at once on stderr, and nothing is checked', async () => {
    const args = ['check', '--confg', 'x.yml', '--format', 'jsn', '--fail-on', 'warnings'];
    const { status, stdout, stderr } = await start('cli', { cwd: workspace(GOOD), args });
    expect(stdout).toBe('');
    expect(stderr).toContain('error: unknown flag --confg; did you mean --config?');
    expect(stderr).toContain('error: --format cannot be "jsn"; did you mean "json"?');
    expect(stderr).toContain('error: --fail-on cannot be "warnings"; did you mean "warning"?');
    expect(status).toBe(2);
  });

  test('mistakes of flags, config and documents are shown in one run when the config is named', async () => {
    const files = {
      ...GOOD,
      'coactive.yml': GOOD['coactive.yml'].replace('bucket:', 'bukket:'),
      'iam/trust.json': '{',
    };
    const args = ['--config', 'coactive.yml', '--fail-on', 'warnings'];
    const { status, stdout } = await start('cli', { cwd: workspace(files), args });
    expect(stdout).toContain('--fail-on cannot be "warnings"');
    expect(stdout).toContain('bukket');
    expect(stdout).toContain('JSON_SYNTAX_ERROR');
    expect(status).toBe(2);
  });

  test('--help and --version answer at once, wherever they are asked', async () => {
    const cwd = workspace({});
    const [help, version] = await Promise.all([
      start('cli', { cwd, args: ['--help'] }),
      start('cli', { cwd, args: ['--version'] }),
    ]);
    expect(help).toMatchObject({ status: 0, stderr: '' });
    expect(help.stdout).toMatch(/^Usage: coactive-storage-access/);
    expect(version).toMatchObject({ status: 0, stderr: '' });
    expect(version.stdout).toMatch(/^\d+\.\d+\.\d+ \(IAM data of \d{4}-\d\d-\d\d\)\n$/);
  });

  test('explain prints a rule; an unknown one is met with a guess', async () => {
    const cwd = workspace({});
    const [known, unknown] = await Promise.all([
      start('cli', { cwd, args: ['explain', 'no-wildcard-action'] }),
      start('cli', { cwd, args: ['explain', 'no-wildcard-actions'] }),
    ]);
    for (const part of ['Why', 'Bad', 'Good', 'How to fix', 'Reference: https://'])
      expect(known.stdout).toContain(part);
    expect(known.status).toBe(0);
    expect(unknown.stderr).toBe(
      'error: there is no rule "no-wildcard-actions"\n  → did you mean no-wildcard-action?\n',
    );
    expect(unknown).toMatchObject({ status: 2, stdout: '' });
  });

  test('prove says of a document that is none what is wrong, where, and once', async () => {
    const args = ['prove', '--policy', 'a.json', '--within', 'a.json'];
    const { status, stdout, stderr } = await start('cli', { cwd: workspace({ 'a.json': '{\n' }), args });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^error: a\.json:2:1: [^\n]*\n$/);
  });

  test('no colours into a pipe, no terminal codes out of the repository', async () => {
    const evil = GOOD['iam/trust.json'].replace('"Version"', '"\u001b]0;x\u0007": 1, "Version"');
    const { stdout } = await start('cli', { cwd: workspace({ ...GOOD, 'iam/trust.json': evil }) });
    expect(stdout).toContain('"\\x1b]0;x\\x07": 1');
    expect(stdout).not.toMatch(/[^\n\P{Cc}]/u);
  });

  test('a report of more than a pipe holds arrives whole', async () => {
    const cwd = workspace({ 'many.yml': manyConnections(300) });
    const { stdout } = await start('cli', { cwd, args: ['--config', 'many.yml', '--format', 'json'] });
    expect(stdout.length).toBeGreaterThan(65_536);
    expect(reportOf(stdout).connections).toHaveLength(300);
  });

  test('a reader that goes away is no error', async () => {
    const cwd = workspace({ 'many.yml': manyConnections(300) });
    const { status, stderr } = await start('cli', {
      cwd,
      args: ['--config', 'many.yml', '--format', 'json'],
      closeStdout: true,
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

function manyConnections(count: number): string {
  const items = Array.from(
    { length: count },
    (_, i) =>
      `  - { name: media_${String(i)}, method: iam-role, bucket: acme-media-${String(i)}, prefixes: [videos/] }`,
  );
  return `version: 1\nconnections:\n${items.join('\n')}\n`;
}
