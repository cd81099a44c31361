import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { S3 } from '@aws-sdk/client-s3';
import { evaluate } from '../../src/access/evaluate/evaluate.js';
import { parsePolicy } from '../../src/policy/parse.js';
import type { Policy } from '../../src/policy/types.js';
import { run } from '../../src/run.js';
import { readArguments } from '../../src/settings/arguments.js';
import { fakeServices } from '../fakes/services.js';
import { BUILD_WITHIN_MS, whyNoMinio } from './minio-program.js';
import { MinioServer } from './minio-server.js';

/**
 * The permissions policy that `generate` writes, given to a user of a server that enforces conditions: moto, with which the
 * rest is tested, ignores a condition on an Allow.
 */

const reason = whyNoMinio();
if (reason !== undefined && process.env.REQUIRE_MINIO !== undefined)
  throw new Error(`MinIO is required and can not run: ${reason}`);
if (reason !== undefined) process.stderr.write(`SKIPPED "the generated permissions on MinIO": ${reason}\n`);

// The first test of a machine that does other things besides loads what the command needs.
jest.setTimeout(60_000);

const BUCKET = 'acme-media';
const OTHER = 'acme-other';
const KEYS = ['root.txt', 'team-a/one.mp4', 'team-a/sub/two.mp4', 'team-ab/three.mp4', 'team-c/four.mp4'];

async function generated(prefixes: readonly string[]): Promise<string> {
  const config = `version: 1
defaults: { account_id: "111122223333", region: us-east-1 }
connections:
  - { name: media, method: iam-role, bucket: ${BUCKET}, prefixes: [${prefixes.join(', ')}] }
`;
  const read = readArguments(['generate', '--format', 'json'], {});
  const answer = await run(read, fakeServices({ 'coactive.yml': config }));
  if (!('text' in answer)) throw new Error('generate prints a text');
  const { files } = JSON.parse(answer.text) as { files: { name: string; text: string }[] };
  const [permissions, ...more] = files.filter(({ name }) => name.endsWith('permissions.json'));
  if (permissions === undefined || more.length > 0) throw new Error('one file has the permissions');
  return permissions.text;
}

/** What came of a call: `allowed` with what was seen, or the code of the refusal. */
async function outcome<T>(call: Promise<T>, see: (answer: T) => unknown = () => undefined): Promise<unknown> {
  try {
    const seen = await see(await call);
    return seen === undefined ? 'allowed' : { allowed: seen };
  } catch (error) {
    const { name, $metadata } = error as { name: string; $metadata?: { httpStatusCode?: number } };
    // A HEAD has no body that could tell a code.
    return $metadata?.httpStatusCode === 403 ? 'AccessDenied' : name;
  }
}

const list = (s3: S3, Prefix?: string, Bucket = BUCKET, Delimiter?: string) =>
  outcome(s3.listObjectsV2({ Bucket, Prefix, Delimiter }), ({ Contents = [], CommonPrefixes = [] }) => [
    ...Contents.map(({ Key }) => Key),
    ...CommonPrefixes.map((one) => one.Prefix),
  ]);
const get = (s3: S3, Key: string, Bucket = BUCKET) =>
  outcome(s3.getObject({ Bucket, Key }), ({ Body }) => Body?.transformToString());

(reason === undefined ? describe : describe.skip)('the generated permissions on MinIO (needs Go)', () => {
  let server: MinioServer;

  beforeAll(async () => {
    server = await MinioServer.start();
    for (const Bucket of [BUCKET, OTHER]) {
      await server.root.createBucket({ Bucket });
      for (const Key of KEYS) await server.root.putObject({ Bucket, Key, Body: `text of ${Key}` });
    }
    await server.root.putBucketVersioning({ Bucket: BUCKET, VersioningConfiguration: { Status: 'Enabled' } });
  }, BUILD_WITHIN_MS);

  afterAll(async () => {
    await server.stop();
  });

  test('the server decides by conditions: without the one on the prefix the sibling can be listed', async () => {
    const document = JSON.parse(await generated(['team-a/'])) as { Statement: { Condition?: unknown }[] };
    const [listing] = document.Statement;
    expect(listing?.Condition).toEqual({ StringLike: { 's3:prefix': 'team-a/*' } });
    const bound = await server.userWith(JSON.stringify(document));
    const free = await server.userWith(
      JSON.stringify({ ...document, Statement: document.Statement.map((one) => ({ ...one, Condition: undefined })) }),
    );
    expect(await list(free, 'team-ab/')).toEqual({ allowed: ['team-ab/three.mp4'] });
    expect(await list(bound, 'team-ab/')).toBe('AccessDenied');
  });

  describe('of a connection to team-a/', () => {
    let s3: S3;
    beforeAll(async () => {
      s3 = await server.userWith(await generated(['team-a/']));
    });

    test('listing and reading under the prefix work', async () => {
      const under = ['team-a/one.mp4', 'team-a/sub/two.mp4'];
      expect(await list(s3, 'team-a/')).toEqual({ allowed: under });
      expect(await list(s3, 'team-a/sub/')).toEqual({ allowed: ['team-a/sub/two.mp4'] });
      expect(await list(s3, 'team-a/', BUCKET, '/')).toEqual({ allowed: ['team-a/one.mp4', 'team-a/sub/'] });
      for (const key of under) expect(await get(s3, key)).toEqual({ allowed: `text of ${key}` });
      expect(await outcome(s3.headObject({ Bucket: BUCKET, Key: 'team-a/one.mp4' }))).toBe('allowed');
      const part = s3.getObject({ Bucket: BUCKET, Key: 'team-a/one.mp4', Range: 'bytes=0-3' });
      expect(await outcome(part, ({ Body }) => Body?.transformToString())).toEqual({ allowed: 'text' });
    });

    test.each([
      ['the root', undefined, BUCKET],
      ['the root, by an empty prefix', '', BUCKET],
      ['a sibling', 'team-ab/', BUCKET],
      ['the prefix without its slash, which is the sibling’s too', 'team-a', BUCKET],
      ['another folder', 'team-c/', BUCKET],
      ['the same prefix of another bucket', 'team-a/', OTHER],
      ['the root of another bucket', undefined, OTHER],
    ])('listing %s does not', async (_, prefix, bucket) => {
      expect(await list(s3, prefix, bucket)).toBe('AccessDenied');
    });

    test.each([
      ['at the root', 'root.txt', BUCKET],
      ['of a sibling', 'team-ab/three.mp4', BUCKET],
      ['in another folder', 'team-c/four.mp4', BUCKET],
      ['that is not there', 'team-d/none', BUCKET],
      ['of another bucket', 'team-a/one.mp4', OTHER],
    ])('reading an object %s does not', async (_, key, bucket) => {
      expect(await get(s3, key, bucket)).toBe('AccessDenied');
      expect(await outcome(s3.headObject({ Bucket: bucket, Key: key }))).toBe('AccessDenied');
    });

    const own = { Bucket: BUCKET, Key: 'team-a/one.mp4' };
    test.each<[string, () => Promise<unknown>]>([
      ['write an object', () => s3.putObject({ ...own, Body: 'x' })],
      ['write a new one', () => s3.putObject({ Bucket: BUCKET, Key: 'team-a/new', Body: 'x' })],
      ['copy one', () => s3.copyObject({ Bucket: BUCKET, Key: 'team-a/copy', CopySource: `${BUCKET}/team-a/one.mp4` })],
      ['begin an upload', () => s3.createMultipartUpload({ Bucket: BUCKET, Key: 'team-a/new' })],
      ['delete an object', () => s3.deleteObject(own)],
      ['read its tags', () => s3.getObjectTagging(own)],
      ['write its tags', () => s3.putObjectTagging({ ...own, Tagging: { TagSet: [{ Key: 'a', Value: 'b' }] } })],
      ['list uploads', () => s3.listMultipartUploads({ Bucket: BUCKET, Prefix: 'team-a/' })],
      ['read the policy of the bucket', () => s3.getBucketPolicy({ Bucket: BUCKET })],
      ['write the policy of the bucket', () => s3.putBucketPolicy({ Bucket: BUCKET, Policy: EVERYBODY })],
      ['read the encryption of the bucket', () => s3.getBucketEncryption({ Bucket: BUCKET })],
      ['read the versioning of the bucket', () => s3.getBucketVersioning({ Bucket: BUCKET })],
      ['read the tags of the bucket', () => s3.getBucketTagging({ Bucket: BUCKET })],
      ['ask for the bucket itself', () => s3.headBucket({ Bucket: BUCKET })],
      ['delete the bucket', () => s3.deleteBucket({ Bucket: BUCKET })],
      ['create a bucket', () => s3.createBucket({ Bucket: 'acme-new' })],
    ])('it may not %s', async (_, call) => {
      expect(await outcome(call())).toBe('AccessDenied');
    });

    test('nor delete many at once: S3 answers for each object', async () => {
      const call = s3.deleteObjects({ Bucket: BUCKET, Delete: { Objects: [{ Key: own.Key }] } });
      expect(await outcome(call, ({ Errors = [] }) => Errors.map(({ Code }) => Code))).toEqual({
        allowed: ['AccessDenied'],
      });
      expect(await get(server.root, own.Key)).toEqual({ allowed: `text of ${own.Key}` });
    });
  });

  test.each(['s3:GetObjectVersion', 's3:ListBucketVersions', 's3:ListAllMyBuckets'])(
    'nor, as our own evaluator decides, %s: MinIO asks for another action there, or shows what there is to the caller',
    async (action) => {
      const { policy } = parsePolicy(await generated(['team-a/']), 'permissions', 'generated') as { policy: Policy };
      for (const resource of ['*', `arn:aws:s3:::${BUCKET}`, `arn:aws:s3:::${BUCKET}/team-a/one.mp4`]) {
        const principal = 'arn:aws:sts::111122223333:assumed-role/coactive-media/session';
        const request = { principal, action, resource, context: { 's3:prefix': 'team-a/' } };
        expect(evaluate('identity', [policy], request).decision).toBe('implicit-deny');
      }
    },
  );

  test('of a connection to two prefixes: both, and nothing beside them', async () => {
    const s3 = await server.userWith(await generated(['team-a/', 'team-c/']));
    expect(await list(s3, 'team-c/')).toEqual({ allowed: ['team-c/four.mp4'] });
    expect(await get(s3, 'team-a/one.mp4')).toEqual({ allowed: 'text of team-a/one.mp4' });
    expect([await list(s3, 'team-ab/'), await list(s3, 'team-'), await get(s3, 'team-ab/three.mp4')]).toEqual([
      'AccessDenied',
      'AccessDenied',
      'AccessDenied',
    ]);
  });

  test('of a connection to the whole bucket: all of it, and no other bucket', async () => {
    const s3 = await server.userWith(await generated([]));
    expect(await list(s3)).toEqual({ allowed: KEYS });
    expect(await get(s3, 'root.txt')).toEqual({ allowed: 'text of root.txt' });
    expect(await list(s3, undefined, OTHER)).toBe('AccessDenied');
    expect(await outcome(s3.putObject({ Bucket: BUCKET, Key: 'new', Body: 'x' }))).toBe('AccessDenied');
  });
});

const EVERYBODY = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: `arn:aws:s3:::${BUCKET}/*` }],
});
