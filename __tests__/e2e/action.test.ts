import { cpSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { OUTPUT_NAMES } from '../../src/report/outputs.js';
import { BAD, GOOD } from './repository.js';
import { DIST, removeWorkspaces, start, workspace } from './start.js';

afterAll(removeWorkspaces);

/** Runs the Action's bundle as the runner does: inputs as variables, files for outputs and summary. */
async function act(files: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) {
  const cwd = workspace(files);
  const runner = workspace({ output: '', summary: '' });
  const ended = await start('action', {
    // Not the workspace: only GITHUB_WORKSPACE says where that is.
    cwd: runner,
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: cwd,
      GITHUB_OUTPUT: path.join(runner, 'output'),
      GITHUB_STEP_SUMMARY: path.join(runner, 'summary'),
      RUNNER_TEMP: runner,
      ...env,
    },
  });
  return {
    ...ended,
    cwd,
    outputs: outputsIn(readFileSync(path.join(runner, 'output'), 'utf8')),
    summary: readFileSync(path.join(runner, 'summary'), 'utf8'),
    commands: ended.stdout.split('\n').filter((line) => line.startsWith('::')),
  };
}

/** GitHub's format: `name<<delimiter`, the value's lines, the delimiter. */
function outputsIn(text: string): Record<string, string> {
  const matches = text.matchAll(/^(.+?)<<(.+?)\r?\n([\s\S]*?)\r?\n\2$/gm);
  return Object.fromEntries([...matches].map(([, name = '', , value = '']) => [name, value]));
}

describe('the Action', () => {
  test('on a clean repository: passes, says so in log, outputs and summary', async () => {
    const { status, stdout, outputs, summary, commands } = await act(GOOD);
    expect(stdout).toContain('Checked 1 connection, 2 policies of coactive.yml');
    expect(outputs).toMatchObject({ outcome: 'passed', errors: '0', warnings: '0', 'report-file': '' });
    expect(Object.keys(outputs).sort()).toEqual([...OUTPUT_NAMES].sort());
    expect(summary).toContain('**Passed: 0 errors');
    expect(commands.filter((line) => line.startsWith('::error'))).toEqual([]);
    expect(status).toBe(0);
  });

  test('on findings: annotations at their lines, a row in the summary, and it fails', async () => {
    const { status, outputs, summary, commands } = await act(BAD);
    expect(commands).toContainEqual(
      expect.stringMatching(
        /^::error title=no-wildcard-action,file=iam\/media\.json,line=6,endLine=6,col=17,endColumn=26::/,
      ),
    );
    expect(summary).toContain('| error | iam/media.json:6:17 |');
    expect(outputs.outcome).toBe('failed');
    expect(Number(outputs.errors)).toBeGreaterThan(0);
    expect(status).toBe(1);
  });

  test('fail-on decides about the failure, not about the report', async () => {
    const { status, outputs, commands } = await act(BAD, { 'INPUT_FAIL-ON': 'never' });
    expect(commands.some((line) => line.startsWith('::error'))).toBe(true);
    expect(outputs.outcome).toBe('passed');
    expect(status).toBe(0);
  });

  test('at most ten annotations of a level; the rest is counted', async () => {
    const actions = Array.from({ length: 15 }, (_, i) => `s3:Get${String.fromCharCode(65 + i)}*`);
    const media = JSON.stringify(
      {
        Version: '2012-10-17',
        Statement: { Effect: 'Allow', Action: actions, Resource: 'arn:aws:s3:::acme-media-archive/videos/*' },
      },
      null,
      2,
    );
    const { stdout, commands } = await act({ ...GOOD, 'iam/media.json': media });
    expect(commands.filter((line) => line.startsWith('::error'))).toHaveLength(10);
    expect(stdout).toMatch(/\d+ more findings have no annotation/);
  });

  test('a mistake in config and inputs is invalid, exit 2, with outputs and summary all the same', async () => {
    const config = GOOD['coactive.yml'].replace('bucket:', 'bukket:');
    const { status, outputs, summary, commands } = await act({ ...GOOD, 'coactive.yml': config });
    expect(commands).toContainEqual(expect.stringMatching(/^::error title=[\w-]+,file=coactive\.yml,line=5,/));
    expect(outputs.outcome).toBe('invalid');
    expect(summary).toContain('**Invalid:');
    expect(status).toBe(2);

    const wrong = await act(GOOD, { 'INPUT_FAIL-ON': 'warnings', INPUT_COMMAND: 'prove' });
    expect(wrong.commands.filter((line) => line.startsWith('::error title=invalid-input::'))).toHaveLength(2);
    expect(wrong.outputs.outcome).toBe('invalid');
    expect(wrong.status).toBe(2);
  });

  test('the report file is written in its format, and an output says where', async () => {
    const { cwd, outputs, stdout } = await act(BAD, { INPUT_FORMAT: 'json', 'INPUT_REPORT-FILE': 'report.json' });
    expect(outputs['report-file']).toBe(path.join(cwd, 'report.json'));
    const report = JSON.parse(readFileSync(path.join(cwd, 'report.json'), 'utf8')) as { outcome: string };
    expect(report.outcome).toBe('failed');
    expect(stdout).toContain('Failed:'); // the log stays text
  });

  test('the report file stays in the workspace or RUNNER_TEMP', async () => {
    const outside = workspace({});
    const target = path.join(outside, 'report.json');
    const { status, outputs, stdout } = await act(GOOD, { 'INPUT_REPORT-FILE': target });
    expect(stdout).toContain('lies outside of the workspace');
    expect(outputs).toMatchObject({ outcome: 'passed', 'report-file': '' });
    expect(status).toBe(2);
    expect(readdirSync(outside)).toEqual([]);
  });

  test('the SARIF file is written beside the report, and an output says where', async () => {
    const { cwd, outputs } = await act(BAD, { 'INPUT_SARIF-FILE': 'coactive.sarif' });
    expect(outputs['sarif-file']).toBe(path.join(cwd, 'coactive.sarif'));
    const log = JSON.parse(readFileSync(path.join(cwd, 'coactive.sarif'), 'utf8')) as {
      runs: [{ results: { ruleId: string }[] }];
    };
    expect(log.runs[0].results.map(({ ruleId }) => ruleId)).toContain('excess-action');
  });

  test('secrets are masked before anything else is printed, and printed nowhere else', async () => {
    const secret = 'sec-ret-4711';
    const { stdout, stderr, summary, outputs } = await act(GOOD, {
      'INPUT_COACTIVE-TOKEN': secret,
      'INPUT_GITHUB-TOKEN': 'gh-secret',
      COACTIVE_CLIENT_SECRET: 'client-secret',
    });
    const lines = stdout.split('\n');
    expect(lines.slice(0, 3).sort()).toEqual(
      [`::add-mask::${secret}`, '::add-mask::gh-secret', '::add-mask::client-secret'].sort(),
    );
    const rest = [...lines.slice(3), stderr, summary, JSON.stringify(outputs)].join('\n');
    expect(rest).not.toMatch(/sec-ret-4711|gh-secret|client-secret/);
  });

  test('text of the repository is no command of the runner', async () => {
    const media = BAD['iam/media.json'].replace('s3:Get*', '::error::s3:Get*');
    const config = GOOD['coactive.yml'].replace('iam/media.json', '"::set-env name=X::y/media.json"');
    const { stdout, commands } = await act({
      ...GOOD,
      'coactive.yml': config,
      '::set-env name=X::y/media.json': media,
    });
    const stop = commands.find((line) => line.startsWith('::stop-commands::')) ?? '';
    const token = stop.slice('::stop-commands::'.length);
    expect(token).toMatch(/^[0-9a-f-]{36}$/);
    const resumed = stdout.slice(stdout.indexOf(`\n::${token}::`) + 1);
    expect(resumed).not.toMatch(/^\s*::set-env/m);
    // Quoted while commands are stopped: the heading of the file.
    expect(stdout.slice(0, stdout.indexOf(resumed))).toMatch(/^::set-env name=X::y\/media\.json$/m);
  });

  test('a summary that cannot be written is a warning; the outcome stands', async () => {
    const { status, outputs, stdout } = await act(GOOD, { GITHUB_STEP_SUMMARY: '/nowhere/summary' });
    expect(stdout).toContain('::warning::The job summary could not be written');
    expect(outputs.outcome).toBe('passed');
    expect(status).toBe(0);
  });
});

describe('without credentials no client of AWS or GitHub is loaded', () => {
  const CLIENT = /class (AccessAnalyzer|IAM|KMS|S3|S3Control|STS)Client extends|@octokit\//;

  test.each(['action', 'cli'] as const)(
    'the %s runs where the parts of the bundle with one are missing',
    async (bundle) => {
      const dist = workspace({});
      cpSync(DIST, dist, { recursive: true });
      const folder = path.join(dist, bundle);
      const parts = readdirSync(folder).filter((name) => CLIENT.test(readFileSync(path.join(folder, name), 'utf8')));
      expect(parts).not.toContain('index.js');
      expect(parts).not.toEqual([]);
      for (const part of parts) rmSync(path.join(folder, part));
      const { status, stdout } = await start(bundle, { cwd: workspace(GOOD), dist });
      expect(stdout).toContain('Access Analyzer skipped: no AWS credentials');
      expect(status).toBe(0);
    },
  );
});
