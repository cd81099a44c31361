import { describe, expect, test } from '@jest/globals';
import { ConfigError, ServiceError } from '../../src/errors.js';
import { verifyConnection, type VerifyOptions } from '../../src/jobs/verify-connection.js';
import type { CoactiveConnection } from '../../src/live/state.js';
import type { CoactiveWriter } from '../../src/ports.js';
import { CoactiveServer } from '../peers/coactive-server.js';
import { openAt } from '../peers/open-coactive.js';

const byRole = { name: 'media_archive', method: 'iam-role', bucket: 'acme', prefixes: ['videos/', 'images/'] } as const;
const byBucket = { ...byRole, name: 'raw_uploads', method: 'bucket-policy' } as const;
const refused = (status?: number) =>
  new ServiceError('Coactive X', 'y', { cause: new Error('because'), ...(status !== undefined && { status }) });

/** Coactive with these outcomes; it remembers what was asked. */
class Coactive implements Pick<CoactiveWriter, 'test' | 'list'> {
  readonly asked: unknown[][] = [];

  constructor(
    private readonly status: string | Error,
    private readonly keys: Readonly<Record<string, readonly string[] | Error>> = {},
  ) {}

  async test(...asked: [string, string, boolean]): Promise<CoactiveConnection> {
    this.asked.push(['test', ...asked]);
    if (this.status instanceof Error) throw this.status;
    return { id: '', name: asked[0], type: 'aws_iam_role', status: this.status, config: {} };
  }

  async list(...asked: [string, string, string, number]): Promise<readonly string[]> {
    this.asked.push(['list', ...asked]);
    const keys = this.keys[asked[2]] ?? [`${asked[2]}one`];
    if (keys instanceof Error) throw keys;
    return keys;
  }
}

const rowsOf = async (
  coactive: Coactive,
  connection: typeof byRole | typeof byBucket = byRole,
  options?: Partial<VerifyOptions>,
) =>
  (await verifyConnection(connection, coactive, { updateState: false, ...options })).map(
    ({ operation, subject, status }) => `${operation} ${subject} ${status}`,
  );

const READS = ['read s3://acme/videos/ not verified', 'read s3://acme/images/ not verified'];
const ALL_LISTED = ['list s3://acme/videos/ passed', READS[0], 'list s3://acme/images/ passed', READS[1]];

describe('a row per operation', () => {
  test.each<[string, string | Error, Readonly<Record<string, readonly string[] | Error>>, unknown[]]>([
    ['all is well', 'ready', {}, ['assume role media_archive passed', ...ALL_LISTED]],
    ['an empty prefix lists too', 'ready', { 'videos/': [] }, ['assume role media_archive passed', ...ALL_LISTED]],
    ['the test fails while every prefix lists', 'error', {}, ['assume role media_archive inconclusive', ...ALL_LISTED]],
    [
      'the test is refused while every prefix lists',
      refused(400),
      {},
      ['assume role media_archive inconclusive', ...ALL_LISTED],
    ],
    [
      'the test is still pending',
      'pending',
      { 'images/': refused(403) },
      [
        'assume role media_archive inconclusive',
        'list s3://acme/videos/ passed',
        READS[0],
        'list s3://acme/images/ failed',
        READS[1],
      ],
    ],
    [
      'the test fails and one prefix does not list',
      'error',
      { 'images/': refused(403) },
      [
        'assume role media_archive failed',
        'list s3://acme/videos/ passed',
        READS[0],
        'list s3://acme/images/ failed',
        READS[1],
      ],
    ],
    [
      'no answers: nothing is shown of the access',
      refused(),
      { 'videos/': refused(), 'images/': refused(503) },
      [
        'assume role media_archive inconclusive',
        'list s3://acme/videos/ inconclusive',
        READS[0],
        'list s3://acme/images/ inconclusive',
        READS[1],
      ],
    ],
    [
      'too many requests say nothing of the access',
      refused(429),
      { 'videos/': refused(429) },
      [
        'assume role media_archive inconclusive',
        'list s3://acme/videos/ inconclusive',
        READS[0],
        'list s3://acme/images/ passed',
        READS[1],
      ],
    ],
  ])('%s', async (_, status, keys, expected) => expect(await rowsOf(new Coactive(status, keys))).toEqual(expected));

  test('an inconclusive test says why', async () => {
    const [row] = await verifyConnection(byRole, new Coactive('error'), { updateState: true });
    expect(row?.detail).toBe(
      'Coactive’s test says error, but every declared prefix lists; the form of a test’s location is undocumented',
    );
  });
});

describe('what is asked', () => {
  test.each([true, false])(
    'the test has the first prefix as location and updates the state: %s',
    async (updateState) => {
      const coactive = new Coactive('ready');
      await rowsOf(coactive, byRole, { updateState });
      expect(coactive.asked).toEqual([
        ['test', 'media_archive', 'videos/', updateState],
        ['list', 'media_archive', 'acme', 'videos/', 1],
        ['list', 'media_archive', 'acme', 'images/', 1],
      ]);
    },
  );

  test('the whole bucket: Coactive’s default location, and the empty prefix', async () => {
    const coactive = new Coactive('ready');
    await verifyConnection({ ...byRole, prefixes: [] }, coactive, { updateState: false });
    expect(coactive.asked).toEqual([
      ['test', 'media_archive', '/', false],
      ['list', 'media_archive', 'acme', '', 1],
    ]);
  });

  test('credentials that are not accepted end it: the user must mend them', async () => {
    const coactive = new Coactive(new ConfigError([{ message: 'not accepted' }]));
    await expect(rowsOf(coactive)).rejects.toThrow(ConfigError);
  });
});

describe('the bucket-policy method', () => {
  test('without Coactive’s own connection nothing is asked and nothing verified', async () => {
    const coactive = new Coactive('ready');
    expect(await rowsOf(coactive, byBucket, { updateState: true })).toEqual([
      'list s3://acme/videos/ not verified',
      READS[0],
      'list s3://acme/images/ not verified',
      READS[1],
    ]);
    expect(coactive.asked).toEqual([]);
  });

  test('with it, through it, and its status stays whatever is asked', async () => {
    const coactive = new Coactive('ready');
    const rows = await rowsOf(coactive, byBucket, { updateState: true, defaultConnection: 'coactive_default' });
    expect(rows).toEqual(['assume role coactive_default passed', ...ALL_LISTED]);
    expect(coactive.asked.map(([call, name, , state]) => [call, name, state])).toEqual([
      ['test', 'coactive_default', false],
      ['list', 'coactive_default', 'videos/'],
      ['list', 'coactive_default', 'images/'],
    ]);
  });
});

test('through the real adapter: a prefix that the role may not list is told apart', async () => {
  const server = await CoactiveServer.start({
    test: () => 'error',
    list: (_, bucket, prefix) => (bucket === 'acme' && prefix === 'videos/' ? ['videos/a.mp4'] : undefined),
  });
  const stored = server.add({ name: 'media_archive', status: 'pending' });
  const rows = await verifyConnection(byRole, openAt(server).coactive, { updateState: true });
  expect(rows.map(({ status, detail }) => [status, detail])).toEqual([
    ['failed', 'Coactive’s test says error'],
    ['passed', 'Coactive lists it'],
    ['not verified', expect.any(String)],
    ['failed', 'HTTP 403: AccessDenied when calling ListObjectsV2'],
    ['not verified', expect.any(String)],
  ]);
  expect(stored.status).toBe('error');
  await server.close();
});
