import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { referenceDocuments } from '../../src/access/reference.js';
import type { Connection } from '../../src/config/connection.js';
import { writeAwsCli } from '../../src/generate/aws-cli.js';
import { CONNECTIONS, connectionWith } from './connections.js';

const folder = mkdtempSync(path.join(tmpdir(), 'coactive-sh-'));
const calls = path.join(folder, 'calls');

/** An `aws` that writes its words down, NUL after each and a line break after the call, and answers from the environment. */
const FAKE_AWS = `#!/bin/sh
printf '%s\\0' "$@" >> "$CALLS"
printf '\\n' >> "$CALLS"
case "$2" in
  get-caller-identity) echo "$ACCOUNT" ;;
  create-policy) echo arn:aws:iam::111122223333:policy/made ;;
  get-bucket-policy) echo "$BUCKET_ANSWER" >&2; exit "$BUCKET_STATUS" ;;
esac
`;

beforeAll(() => {
  writeFileSync(path.join(folder, 'aws'), FAKE_AWS);
  chmodSync(path.join(folder, 'aws'), 0o755);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function runScript(
  connection: Connection,
  { account = '111122223333', bucketAnswer = 'An error occurred (NoSuchBucketPolicy)', bucketStatus = '254' } = {},
): { status: number | null; stderr: string; calls: string[][] } {
  rmSync(calls, { force: true });
  const { status, stderr } = spawnSync('sh', ['-s'], {
    input: writeAwsCli(connection).text,
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: `${folder}:${process.env.PATH ?? ''}`,
      CALLS: calls,
      ACCOUNT: account,
      BUCKET_ANSWER: bucketAnswer,
      BUCKET_STATUS: bucketStatus,
    },
  });
  const text = existsSync(calls) ? readFileSync(calls, 'utf8') : '';
  return {
    status,
    stderr,
    calls: text
      .split('\0\n')
      .slice(0, -1)
      .map((call) => call.split('\0')),
  };
}

function option(words: readonly string[] | undefined, name: string): string | undefined {
  return words?.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
}

describe('the commands for a role', () => {
  test('create policy and role, then attach the one to the other', () => {
    const { status, calls: made } = runScript(connectionWith());
    expect(status).toBe(0);
    expect(made.map(([, verb]) => verb)).toEqual([
      'get-caller-identity',
      'create-policy',
      'create-role',
      'attach-role-policy',
    ]);
    expect(option(made[3], 'policy-arn')).toBe('arn:aws:iam::111122223333:policy/made');
    expect(option(made[3], 'role-name')).toBe('coactive-media-archive');
  });

  test('do nothing with the credentials of another account', () => {
    const { status, stderr, calls: made } = runScript(connectionWith(), { account: '999999999999' });
    expect([status, made.length]).toEqual([1, 1]);
    expect(stderr).toContain('not of account 111122223333');
  });
});

test.each(CONNECTIONS)('%s: every document and name arrives as it is, whatever it holds', (_, connection) => {
  const account = connection.method === 'iam-role' ? '111122223333' : connection.bucketOwnerAccountId;
  const { status, stderr, calls: made } = runScript(connection, { account: account ?? '111122223333' });
  expect([status, stderr]).toEqual([0, '']);
  const documents = made.flatMap((words) =>
    ['policy-document', 'assume-role-policy-document', 'policy'].flatMap((name) => option(words, name) ?? []),
  );
  expect(documents.map((text) => JSON.parse(text) as unknown)).toEqual(
    referenceDocuments(connection).map(({ text }) => JSON.parse(text) as unknown),
  );
  expect(readdirSync(folder).sort()).toEqual(['aws', 'calls']);
});

test('names that begin with a dash and tags stay values', () => {
  const [, connection] = CONNECTIONS[2] ?? ['', connectionWith()];
  const role = runScript(connection).calls.find(([, verb]) => verb === 'create-role');
  expect(option(role, 'role-name')).toBe('-role=,.@');
  const tags = JSON.parse(option(role, 'tags') ?? '') as { Key: string; Value: string }[];
  expect(Object.fromEntries(tags.map(({ Key, Value }) => [Key, Value]))).toEqual(connection.role.tags);
});

describe('the commands for a bucket policy', () => {
  const connection = connectionWith({ method: 'bucket-policy' });

  test('put it only where there is none', () => {
    expect(runScript(connection).calls.map(([, verb]) => verb)).toContain('put-bucket-policy');
  });

  test('stop at a policy that is there: it would be lost', () => {
    const { status, stderr, calls: made } = runScript(connection, { bucketStatus: '0' });
    expect(status).toBe(1);
    expect(stderr).toContain('has a policy');
    expect(made.map(([, verb]) => verb)).not.toContain('put-bucket-policy');
  });

  test('stop when it is not known whether there is one', () => {
    const { status, calls: made } = runScript(connection, { bucketAnswer: 'An error occurred (AccessDenied)' });
    expect(status).toBe(1);
    expect(made.map(([, verb]) => verb)).not.toContain('put-bucket-policy');
  });
});
