import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { AwsServer, credentialsOf, isWrite } from '../aws/aws-server.js';
import { pythonOrSkip } from '../aws/moto-environment.js';
import { ACCOUNT } from '../aws/world.js';
import { CoactiveServer } from '../peers/coactive-server.js';
import { makeGuideWorld } from './init-world.js';
import { removeWorkspaces, start, workspace, type Ended } from './start.js';

const python = await pythonOrSkip('init end to end');
const inMoto = python === undefined ? describe.skip : describe;

interface Seen {
  readonly outcome: string;
  readonly changes: readonly unknown[];
  readonly findings: readonly { rule: string; severity: string; connection?: string; file: string }[];
  readonly connections: readonly { name: string; verdicts: Readonly<Record<string, { status: string }>> }[];
}

inMoto('the first hour: an account made by the guide, and an empty folder', () => {
  let aws: AwsServer;
  let coactive: CoactiveServer;
  let cwd: string;
  const said: string[] = [];

  beforeAll(async () => {
    aws = await AwsServer.start();
    coactive = await CoactiveServer.start();
    await makeGuideWorld(aws, coactive);
    cwd = workspace({});
  }, 300_000);

  afterAll(async () => {
    removeWorkspaces();
    await coactive.close();
    await aws.stop();
  });

  async function run(...args: readonly string[]): Promise<Ended> {
    const env = { ...aws.environmentOf(ACCOUNT), COACTIVE_TOKEN: coactive.personalToken };
    const ended = await start('cli', { cwd, args: [...args, '--allow-custom-api'], env });
    said.push(ended.stdout, ended.stderr);
    return ended;
  }
  const init = (...args: readonly string[]) => run('init', '--coactive-api-url', coactive.url, ...args);
  const read = (name: string) => readFileSync(path.join(cwd, name), 'utf8');
  const report = ({ stdout }: Ended) => JSON.parse(stdout) as Seen;
  const writes = () => aws.calls.filter(isWrite).length + coactive.writes.length;

  test('init finds three roles and one bucket, says of each what is too wide, and writes no call', async () => {
    const { status, stdout } = await init();
    expect([status, writes()]).toEqual([0, 0]);
    expect(stdout).toContain('4 roles, the policies of 5 buckets, 4 connections at Coactive');
    expect(stdout).toContain('Found 4 connections');
    for (const name of ['acme_images', 'acme_media', 'acme_raw', 'acme_sports'])
      expect(stdout).toContain(`  ${name} (`);
    // Only one role was left in the guide's intermediate state, and nobody's bucket of logs is any of it.
    expect(stdout.match(/Lets in others: /g)).toHaveLength(1);
    expect(stdout.match(/Too wide: .*s3:GetBucketPolicy/g)).toHaveLength(4);
    expect(stdout).not.toMatch(/logs|Not declared|Not read|coactive_default/);
    const config = read('coactive.yml');
    expect(config).toMatch(/# Too wide: reads the bucket policy \(s3:GetBucketPolicy on acme-media\)/);
    expect(config).toMatch(/name: "acme_media"[^#]*prefixes:\n\s+- "videos\/"/);
    expect(read('.github/workflows/coactive.yml')).toContain('command: drift');
    expect(readdirSync(path.join(cwd, 'coactive')).sort()).toEqual([
      'acme_images.permissions.json',
      'acme_images.trust.json',
      'acme_media.permissions.json',
      'acme_media.trust.json',
      'acme_raw.bucket.json',
      'acme_sports.permissions.json',
      'acme_sports.trust.json',
    ]);
  }, 60_000);

  test('a second init asks nobody and overwrites nothing; with --force it writes the same', async () => {
    const before = read('coactive.yml');
    const calls = aws.calls.length;
    const again = await init();
    expect([again.status, aws.calls.length]).toEqual([2, calls]);
    expect(again.stderr + again.stdout).toContain('--force');
    writeFileSync(path.join(cwd, 'coactive.yml'), '# mine\n');
    expect((await init('--force')).status).toBe(0);
    expect(read('coactive.yml')).toBe(before);
  }, 60_000);

  test('drift has nothing to say, check says what is too wide', async () => {
    const drift = await run('drift', '--scan-buckets', '--format', 'json');
    expect([drift.status, report(drift).changes, report(drift).outcome]).toEqual([0, [], 'passed']);
    expect(report(drift).findings.map(({ severity }) => severity)).toEqual(Array(5).fill('note'));
    expect(report(drift).connections.map(({ verdicts }) => verdicts.leastPrivilege?.status)).toEqual(
      Array(4).fill('refuted'),
    );
    const check = await run('check', '--access-analyzer', 'off', '--format', 'json');
    expect(check.status).toBe(1);
    const wide = report(check).findings.filter(({ severity }) => severity === 'error');
    expect(new Set(wide.map(({ connection }) => connection)).size).toBe(4);
    expect(wide.filter(({ rule }) => rule === 'trust-whole-account').map(({ file }) => file)).toEqual([
      'coactive/acme_images.trust.json',
    ]);
  }, 60_000);

  test('generate and apply narrow all of it: least privilege is proved, and drift has nothing to say', async () => {
    expect((await run('generate', '--out', 'coactive', '--force')).status).toBe(0);
    expect((await run('generate', '--out', 'coactive', '--check')).status).toBe(0);
    // Without the word of the config nothing that somebody made by hand is touched.
    expect([(await run('apply', '--no-dry-run', '--access-analyzer', 'off')).status, writes()]).toEqual([2, 0]);
    writeFileSync(path.join(cwd, 'coactive.yml'), read('coactive.yml').replaceAll('adopt: false', 'adopt: true'));
    const applied = await run('apply', '--no-dry-run', '--access-analyzer', 'off');
    expect([applied.stdout, applied.stderr, applied.status].join('\n')).toMatch(/\n0$/);
    const drift = await run('drift', '--scan-buckets', '--format', 'json');
    expect([drift.status, report(drift).changes, report(drift).findings]).toEqual([0, [], []]);
    for (const { name, verdicts } of report(drift).connections) {
      expect([name, verdicts.leastPrivilege?.status, verdicts.sufficiency?.status]).toEqual([name, 'proved', 'proved']);
    }
    expect(report(drift).connections).toHaveLength(4);
    // Coactive's connections are as they were: datasets ingest by their names.
    expect(coactive.writes).toEqual([]);
  }, 120_000);

  test('what may not be read is said, and the rest goes on', async () => {
    aws.inject({ operation: 'ListBuckets', fault: 'access-denied' });
    const { status, stdout } = await init('--out', 'other');
    aws.clearFaults();
    expect([status, existsSync(path.join(cwd, 'other/coactive.yml'))]).toEqual([2, true]);
    expect(stdout).toContain('s3:ListAllMyBuckets');
    expect(stdout).toContain('Found 3 connections');
  }, 60_000);

  test('--debug tells each call on stderr, and stdout stays what it is; without a terminal nothing else is there', async () => {
    const plain = await run('drift', '--format', 'json');
    expect(plain.stderr).not.toMatch(/debug:|\r|Connections read/);
    const debug = await run('drift', '--format', 'json', '--debug');
    expect(debug.stdout).toBe(plain.stdout);
    expect(debug.stderr).toMatch(/^debug: sts GetCallerIdentity: 200 in \d+ ms/m);
    expect(debug.stderr).toMatch(/^debug: s3 GetBucketPolicy: (200|NoSuchBucketPolicy) in \d+ ms/m);
    expect(debug.stderr).toMatch(/^debug: coactive GET \/api\/v0\/connections: 200 in \d+ ms/m);
    expect(debug.stderr).not.toMatch(/authorization:|Bearer|AWS4-HMAC/i);
  }, 60_000);

  test('without credentials nothing is written', async () => {
    const env = {
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_CONFIG_FILE: '/dev/null',
      AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    };
    const empty = workspace({});
    const { status, stderr } = await start('cli', { cwd: empty, args: ['init'], env });
    expect([status, readdirSync(empty)]).toEqual([2, []]);
    expect(stderr).toContain('no AWS credentials');
  }, 60_000);

  test('no secret was said or written', () => {
    const written = readdirSync(cwd, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.includes('.'))
      .flatMap((name) => (/\.(yml|json)$/.test(name) ? [read(name)] : []));
    const all = [...said, ...written].join('\n');
    for (const secret of [credentialsOf(ACCOUNT).secretAccessKey, ...coactive.secrets])
      expect(all).not.toContain(secret);
  });
});
