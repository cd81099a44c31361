import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Report } from '../../src/report/report.js';
import { AccessAnalyzerServer, type WireFinding } from '../peers/access-analyzer-server.js';
import { pythonOrSkip } from '../aws/moto-environment.js';
import { GOOD, PERMISSIONS, TRUST } from './repository.js';
import { removeWorkspaces, start, workspace, type Ended } from './start.js';

const python = await pythonOrSkip('Access Analyzer end to end');
const withModel = python === undefined ? describe.skip : describe;

const SECRET = 'wJalrXUtnFEMI-very-secret';
const TOKEN = 'session-token-very-secret';
const CREDENTIALS = { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: SECRET, AWS_SESSION_TOKEN: TOKEN };

/** On the second action, in the words of AWS's reference of checks. */
const FINDING: WireFinding = {
  findingDetails: 'The key has a value that a newer AWS warns about.',
  findingType: 'SECURITY_WARNING',
  issueCode: 'BRAND_NEW_CHECK_OF_AWS',
  learnMoreLink: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#x',
  locations: [
    {
      path: [{ value: 'Statement' }, { index: 1 }, { value: 'Action' }],
      span: { start: { line: 16, column: 16, offset: 377 }, end: { line: 16, column: 30, offset: 391 } },
    },
  ],
};

// Processes, retries and the first load of the SDK take long on a busy machine.
jest.setTimeout(60_000);

afterAll(removeWorkspaces);

function check(args: readonly string[], env: Readonly<Record<string, string>>, files = GOOD): Promise<Ended> {
  return start('cli', { cwd: workspace(files), args: ['check', ...args], env });
}

async function json(args: readonly string[], env: Readonly<Record<string, string>>) {
  const ended = await check([...args, '--format', 'json'], env);
  expect(ended.stdout + ended.stderr).not.toMatch(/very-secret/);
  return { ...ended, report: JSON.parse(ended.stdout) as Report };
}

describe('without credentials', () => {
  const said = 'Access Analyzer skipped: no AWS credentials';

  /** Stands where somebody might be asked; remembers who was. */
  const asked: string[] = [];
  const nobody = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  });
  let url = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => nobody.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${String((nobody.address() as AddressInfo).port)}`;
  });
  afterAll(() => {
    nobody.close();
  });
  afterEach(() => {
    expect(asked).toEqual([]);
  });

  test('every report says that it was skipped, and nothing is asked', async () => {
    const env = { AWS_ENDPOINT_URL: url, AWS_REGION: 'eu-west-1', AWS_EC2_METADATA_SERVICE_ENDPOINT: url };
    expect((await check([], env)).stdout).toContain(said);
    expect((await check(['--format', 'markdown'], env)).stdout).toContain(said);
    const { report, status } = await json([], env);
    expect(report.accessAnalyzer).toEqual({ status: 'skipped', reason: 'no AWS credentials' });
    expect(status).toBe(0);
  });

  test('an empty file of the SDK is a hint that leads nowhere, and not to the instance metadata service', async () => {
    const home = workspace({ '.aws/config': '[default]\nregion = eu-west-1\n' });
    const { report, status } = await json([], { HOME: home, AWS_EC2_METADATA_SERVICE_ENDPOINT: url });
    expect(report.accessAnalyzer).toEqual({ status: 'skipped', reason: 'no usable AWS credentials' });
    expect(status).toBe(0);
  });

  test('off says that it was switched off', async () => {
    const { report } = await json(['--access-analyzer', 'off'], CREDENTIALS);
    expect(report.accessAnalyzer).toEqual({ status: 'skipped', reason: 'switched off' });
  });

  test('required: exit 2, with the permission that it takes', async () => {
    const env = { AWS_EC2_METADATA_DISABLED: 'true' };
    const { report, status, stderr } = await json(['--access-analyzer', 'required'], env);
    expect(report).toMatchObject({
      outcome: 'invalid',
      accessAnalyzer: { status: 'failed', reason: 'no usable AWS credentials' },
    });
    expect(stderr).toContain('access-analyzer:ValidatePolicy');
    expect(status).toBe(2);
  });

  test('a mistake in the inputs comes first', async () => {
    const { report, status } = await json(['--config', 'coactive.yml', '--fail-on', 'all'], CREDENTIALS);
    expect(report.accessAnalyzer).toEqual({ status: 'skipped', reason: 'the inputs must be fixed first' });
    expect(status).toBe(2);
  });
});

withModel('with credentials', () => {
  let server: AccessAnalyzerServer;
  beforeAll(async () => {
    server = await AccessAnalyzerServer.start(python ?? '');
  });
  afterAll(() => server.stop());
  afterEach(() => {
    expect(server.refused).toEqual([]);
    server.reset();
  });
  const env = (more: Readonly<Record<string, string>> = {}) => ({
    ...CREDENTIALS,
    AWS_ENDPOINT_URL: server.url,
    ...more,
  });

  test('the documents are sent as they are, and what AWS finds is in every report', async () => {
    server.script.validate = ({ policyDocument }) => (policyDocument === PERMISSIONS ? [FINDING] : []);
    const { report, status } = await json([], env());
    expect(server.asked.map(({ params, region }) => [params.policyDocument, region]).sort()).toEqual(
      [
        [PERMISSIONS, 'us-east-1'],
        [TRUST, 'us-east-1'],
      ].sort(),
    );
    expect(report.accessAnalyzer).toEqual({ status: 'done', reason: 'ValidatePolicy in us-east-1' });
    const [line = ''] = PERMISSIONS.split('\n').slice(15);
    expect(line.slice(16, 30)).toBe('"s3:GetObject"');
    expect(report.findings).toContainEqual(
      expect.objectContaining({
        rule: 'BRAND_NEW_CHECK_OF_AWS',
        severity: 'error',
        file: 'iam/media.json',
        ...{ line: 16, column: 17, endLine: 16, endColumn: 31, statement: 1 },
        sources: ['access-analyzer'],
      }),
    );
    expect(status).toBe(1);
    const text = (await check([], env())).stdout;
    expect(text).toContain('Access Analyzer done: ValidatePolicy in us-east-1');
    expect(text).toContain(
      'error 16:17  The key has a value that a newer AWS warns about. (BRAND_NEW_CHECK_OF_AWS, media_archive)',
    );
    const markdown = (await check(['--format', 'markdown'], env())).stdout;
    expect(markdown).toContain('Access Analyzer done: ValidatePolicy in us-east-1');
    expect(markdown).toContain('iam/media.json:16:17');
  });

  test.each([
    ['the flag', ['--region', 'eu-central-1'], { AWS_REGION: 'eu-west-1' }, 'eu-central-1'],
    ['the environment', [], { AWS_REGION: 'eu-west-1' }, 'eu-west-1'],
  ])('in the region of %s', async (_, args, more, region) => {
    const { report } = await json(args, env(more));
    expect(new Set(server.asked.map((asked) => asked.region))).toEqual(new Set([region]));
    expect(report.accessAnalyzer.reason).toContain(region);
  });

  test('of a profile too', async () => {
    const home = workspace({});
    mkdirSync(path.join(home, '.aws'));
    writeFileSync(
      path.join(home, '.aws/credentials'),
      `[ci]\naws_access_key_id = AKIDEXAMPLE\naws_secret_access_key = ${SECRET}\n`,
    );
    const { report } = await json([], { HOME: home, AWS_PROFILE: 'ci', AWS_ENDPOINT_URL: server.url });
    expect(report.accessAnalyzer.status).toBe('done');
  });

  test('the custom checks only when they are asked for', async () => {
    await json([], env());
    expect(server.asked.every(({ operation }) => operation === 'ValidatePolicy')).toBe(true);
    server.reset();
    server.script.check = (operation) =>
      operation === 'CheckNoPublicAccess'
        ? {
            result: 'FAIL',
            message: 'The resource policy grants public access for the given resource type.',
            reasons: [{ description: 'Public access granted in the following statement.', statementIndex: 0 }],
          }
        : { result: 'PASS', message: 'passed' };
    const { report, status } = await json(['--custom-checks'], env());
    expect(new Set(server.asked.map(({ operation }) => operation))).toEqual(
      new Set(['ValidatePolicy', 'CheckNoNewAccess', 'CheckAccessNotGranted', 'CheckNoPublicAccess']),
    );
    expect(report.findings).toContainEqual(
      expect.objectContaining({ rule: 'public-access', file: 'iam/trust.json', statement: 0 }),
    );
    expect(report.findings).toContainEqual(expect.objectContaining({ rule: 'proof-disagrees', severity: 'warning' }));
    expect(status).toBe(1);
  });

  describe('a refusal', () => {
    const refuse = () => {
      server.script.fail = () => ({ status: 403, type: 'AccessDeniedException', message: 'User is not authorized' });
    };

    test('auto: failed in every report, with the permission; the rest goes on', async () => {
      refuse();
      const { report, status } = await json([], env());
      const reason = 'AWS refused access-analyzer:ValidatePolicy to these credentials in us-east-1';
      expect(report.accessAnalyzer).toEqual({ status: 'failed', reason });
      expect(report.findings).toContainEqual(
        expect.objectContaining({ rule: 'access-analyzer-failed', severity: 'warning' }),
      );
      expect(report.connections[0]?.verdicts.leastPrivilege?.status).toBe('proved');
      expect(status).toBe(0);
      expect((await check([], env())).stdout).toContain(`Access Analyzer failed: ${reason}`);
      expect((await check(['--format', 'markdown'], env())).stdout).toContain(`Access Analyzer failed: ${reason}`);
    });

    test('required: exit 2, with the permission', async () => {
      refuse();
      const { report, status, stderr } = await json(['--access-analyzer', 'required'], env());
      expect(report.outcome).toBe('invalid');
      expect(stderr).toContain('allow access-analyzer:ValidatePolicy');
      expect(status).toBe(2);
    });
  });

  describe('the permissions of policies/operator/check.json', () => {
    const { Statement } = JSON.parse(
      readFileSync(new URL('../../policies/operator/check.json', import.meta.url), 'utf8'),
    ) as { readonly Statement: readonly { readonly Action: string | readonly string[] }[] };
    // Those that read live policies only add to the verdicts: __tests__/aws/check.test.ts.
    const actions = Statement.flatMap(({ Action }) => Action).filter((one) => one.startsWith('access-analyzer:'));
    const allow = (allowed: readonly string[]): void => {
      server.script.fail = ({ operation }) =>
        allowed.includes(`access-analyzer:${operation}`)
          ? undefined
          : { status: 403, type: 'AccessDeniedException', message: 'User is not authorized' };
    };
    const args = ['--access-analyzer', 'required', '--custom-checks'];

    test('are enough', async () => {
      allow(actions);
      const { report, status } = await json(args, env());
      expect(report).toMatchObject({ outcome: 'passed', accessAnalyzer: { status: 'done' } });
      expect(status).toBe(0);
      const used = new Set(server.asked.map(({ operation }) => `access-analyzer:${operation}`));
      expect([...used].sort()).toEqual([...actions].sort());
    });

    test.each(actions)('without %s it is named, exit 2', async (action) => {
      allow(actions.filter((one) => one !== action));
      const { report, status, stdout, stderr } = await json(args, env());
      expect(report.outcome).toBe('invalid');
      expect(report.accessAnalyzer.status).toBe('failed');
      expect(stdout + stderr).toContain(action);
      expect(status).toBe(2);
    });
  });

  test('a failing service with required: exit 3, the report is there all the same', async () => {
    server.script.fail = () => ({ status: 400, type: 'SomethingElseException', message: 'no' });
    const { report, status } = await json(['--access-analyzer', 'required'], env());
    expect(report).toMatchObject({ outcome: 'incomplete', accessAnalyzer: { status: 'failed' } });
    expect(status).toBe(3);
    const auto = await json([], env());
    expect(auto.report.outcome).toBe('passed');
    expect(auto.status).toBe(0);
  });

  test('the Action does the same, in log and summary', async () => {
    server.script.validate = ({ policyDocument }) => (policyDocument === PERMISSIONS ? [FINDING] : []);
    const cwd = workspace({ ...GOOD, 'summary.md': '', 'output.txt': '' });
    const files = { GITHUB_STEP_SUMMARY: path.join(cwd, 'summary.md'), GITHUB_OUTPUT: path.join(cwd, 'output.txt') };
    const inputs = { 'INPUT_ACCESS-ANALYZER': 'required', INPUT_REGION: 'eu-central-1', GITHUB_WORKSPACE: cwd };
    const { status, stdout } = await start('action', { cwd, env: env({ ...files, ...inputs }) });
    expect(stdout).toContain('Access Analyzer done: ValidatePolicy in eu-central-1');
    expect(stdout).toMatch(
      /::error .*file=iam\/media\.json,line=16.*BRAND_NEW_CHECK_OF_AWS|::error .*BRAND_NEW_CHECK_OF_AWS.*line=16/,
    );
    expect(readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8')).toContain('Access Analyzer done');
    expect(status).toBe(1);
  });
});
