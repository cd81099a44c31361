import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AwsServer, credentialsOf, isWrite } from '../aws/aws-server.js';
import { pythonOrSkip } from '../aws/moto-environment.js';
import { ACCOUNT, administer } from '../aws/world.js';
import { CoactiveServer } from '../peers/coactive-server.js';
import { removeWorkspaces, start, workspace, type Ended } from './start.js';

const python = await pythonOrSkip('apply end to end');
const inMoto = python === undefined ? describe.skip : describe;

inMoto('apply from an empty account', () => {
  let aws: AwsServer;
  let coactive: CoactiveServer;
  let cwd: string;
  const outputs: Ended[] = [];

  beforeAll(async () => {
    aws = await AwsServer.start();
    coactive = await CoactiveServer.start();
    const { s3 } = administer(aws);
    for (const Bucket of ['acme-media-archive', 'acme-raw-uploads']) await s3.createBucket({ Bucket });
    cwd = workspace({
      'coactive.yml': `version: 1
coactive: { api_url: "${coactive.url}" }
defaults: { account_id: "${ACCOUNT}", region: us-east-1 }
connections:
  - { name: media_archive, method: iam-role, bucket: acme-media-archive, prefixes: [videos/] }
  - { name: raw_uploads, method: bucket-policy, bucket: acme-raw-uploads }
`,
    });
  }, 300_000);

  afterAll(async () => {
    removeWorkspaces();
    await coactive.close();
    await aws.stop();
  });

  /** Everything that can be said is said, so that a secret among it would be seen. */
  async function run(...args: readonly string[]): Promise<Ended> {
    const env = { ...aws.environmentOf(ACCOUNT), COACTIVE_TOKEN: coactive.personalToken };
    const flags = ['--allow-custom-api', '--access-analyzer', 'off', '--verbose', '--debug'];
    const wanted = args[0] === 'apply' ? flags : flags.filter((flag) => !/analyzer|^off$/.test(flag));
    const ended = await start('cli', { cwd, args: [...args, ...wanted], env });
    outputs.push(ended);
    return ended;
  }

  const writes = () => aws.calls.filter(isWrite).length + coactive.writes.length;

  test('only prints the plan unless told otherwise', async () => {
    const { status, stdout } = await run('apply');
    expect([status, writes()]).toEqual([0, 0]);
    expect(stdout).toContain('create');
  }, 60_000);

  test('makes both connections; then drift is clean and a second apply writes nothing', async () => {
    const first = await run('apply', '--no-dry-run');
    expect([first.stdout, first.stderr, first.status].join('\n')).toMatch(/\n0$/);
    expect(coactive.named('media_archive')).toBeDefined();
    const made = writes();
    expect(made).toBeGreaterThan(4);
    const drift = await run('drift', '--format', 'json');
    expect((JSON.parse(drift.stdout) as { changes: unknown }).changes).toEqual([]);
    expect(drift.status).toBe(0);
    const second = await run('apply', '--no-dry-run');
    expect([second.status, writes()]).toEqual([0, made]);
  }, 120_000);

  test('a run that fails in the middle says what was done and what was not', async () => {
    const { iam } = administer(aws);
    await iam.updateAssumeRolePolicy({
      RoleName: 'coactive-media-archive',
      PolicyDocument: JSON.stringify({
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Principal: { AWS: '863104360228' }, Action: 'sts:AssumeRole' }],
      }),
    });
    aws.inject({ operation: 'UpdateAssumeRolePolicy', fault: 'access-denied' });
    const { status, stdout, stderr } = await run('apply', '--no-dry-run');
    expect(status).toBe(3);
    expect(stdout + stderr).toContain('iam:UpdateAssumeRolePolicy');
    aws.clearFaults();
    expect((await run('apply', '--no-dry-run')).status).toBe(0);
  }, 120_000);

  test('no secret was said anywhere, with every log level on', () => {
    const { secretAccessKey } = credentialsOf(ACCOUNT);
    const said = outputs.map(({ stdout, stderr }) => stdout + stderr).join('\n');
    expect(said.length).toBeGreaterThan(2_000);
    for (const secret of [secretAccessKey, coactive.personalToken, ...coactive.secrets, ...coactive.authorizations]) {
      expect(said).not.toContain(secret);
    }
  });
});
