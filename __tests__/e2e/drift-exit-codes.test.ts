import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { AwsServer, isWrite } from '../aws/aws-server.js';
import { pythonOrSkip } from '../aws/moto-environment.js';
import { add, makeDriftWorld, setBucketPolicy, setPermissions, type DriftWorld } from './drift-world.js';
import { removeWorkspaces, start, type Ended } from './start.js';

const python = await pythonOrSkip('exit codes of drift');
const inMoto = python === undefined ? describe.skip : describe;

// A difference is looked at again after five seconds.
jest.setTimeout(120_000);

inMoto('how drift ends, and what it shows', () => {
  let aws: AwsServer;
  let number = 500;
  beforeAll(async () => {
    aws = await AwsServer.start();
  }, 300_000);
  afterEach(() => {
    expect(aws.calls.filter(isWrite)).toEqual([]);
    aws.clearFaults();
    aws.allow(undefined);
  });
  afterAll(async () => {
    removeWorkspaces();
    await aws.stop();
  });

  const make = (): Promise<DriftWorld> => makeDriftWorld(aws, number++);
  function drift({ account, repository }: DriftWorld, ...args: readonly string[]): Promise<Ended> {
    const env = { ...aws.environmentOf(account), AWS_MAX_ATTEMPTS: '1' };
    return start('cli', { cwd: repository, args: ['drift', ...args], env });
  }

  test('0: as declared, and differently worded only where that is asked for', async () => {
    const world = await make();
    const { permissions } = world.documents;
    const reworded = permissions.Statement.map((one, index) => ({ ...one, Sid: `Renamed${String(index)}` })).reverse();
    await setPermissions(world, { ...permissions, Statement: reworded });
    const quiet = await drift(world);
    expect(quiet.status).toBe(0);
    expect(quiet.stdout).not.toMatch(/word|text/i);
    const verbose = await drift(world, '--verbose');
    expect(verbose.status).toBe(0);
    expect(verbose.stdout).toMatch(/coactive-media-archive/);
    expect(verbose.stdout.length).toBeGreaterThan(quiet.stdout.length);
  });

  test('1: drift, with what it allows', async () => {
    const world = await make();
    const other = { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::863104360228:root' }, Action: 's3:GetObjectAcl' };
    const bucket = add(world.documents.bucket, { ...other, Resource: `arn:aws:s3:::${world.raw}/*` });
    await setBucketPolicy(world, bucket);
    const { status, stdout } = await drift(world);
    expect(status).toBe(1);
    expect(stdout).toContain('s3:GetObjectAcl');
  });

  test('2: a permission is missing, which is named, whatever fail-on says', async () => {
    const world = await make();
    aws.inject({ operation: 'GetBucketPolicy', fault: 'access-denied' });
    const { status, stdout } = await drift(world, '--fail-on', 'never');
    expect(status).toBe(2);
    expect(stdout).toContain('needs s3:GetBucketPolicy');
  });

  test('2: the credentials have expired, or are of another account', async () => {
    const world = await make();
    aws.inject({ operation: 'GetRole', fault: 'expired-token' });
    const expired = await drift(world);
    expect(expired.status).toBe(2);
    expect(expired.stdout + expired.stderr).toContain('they have expired');
    aws.clearFaults();
    const foreign = await drift({ ...world, account: '999999999999' });
    expect(foreign.status).toBe(2);
    expect(foreign.stdout + foreign.stderr).toContain('belong to account 999999999999');
  });

  test('3: AWS fails, and what it did not tell is unknown', async () => {
    const world = await make();
    aws.inject({ operation: 'GetBucketPolicy', fault: 'server-error' });
    const { status, stdout } = await drift(world, '--fail-on', 'never');
    expect(status).toBe(3);
    expect(stdout).toContain('The bucket policy is unknown: AWS failed with 500');
  });
});
