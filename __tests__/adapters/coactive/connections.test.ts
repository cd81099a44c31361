import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ConfigError, ServiceError } from '../../../src/errors.js';
import type { CoactiveCall } from '../../../src/live/write-call.js';
import { CoactiveServer, type Fault } from '../../peers/coactive-server.js';
import { failureOf, openAt } from '../../peers/open-coactive.js';

let server: CoactiveServer;
beforeEach(async () => {
  server = await CoactiveServer.start();
});
afterEach(async () => {
  await server.close();
});

const ROLE = 'arn:aws:iam::111122223333:role/coactive/coactive-media-archive';
const CREATE: Extract<CoactiveCall, { operation: 'CreateConnection' }> = {
  operation: 'CreateConnection',
  name: 'media_archive',
  description: 'Marketing video archive',
  testLocation: 'videos/2026/',
  config: { iamRoleArn: ROLE, scope: 's3', bucketName: 'acme-media-archive', sessionTtlSeconds: 3600 },
};
const AS_WANTED = {
  name: 'media_archive',
  description: 'Marketing video archive',
  config: { iam_role_arn: ROLE, scope: 's3', bucket_name: 'acme-media-archive', session_ttl_seconds: 3600 },
};
const detail = (error: unknown) => ((error as ServiceError).cause as Error).message;

describe('the list of connections', () => {
  test('what Coactive has of a connection', async () => {
    const { connection_id: id } = server.add({ ...AS_WANTED, status: 'error' });
    expect(await openAt(server).coactive.connections()).toEqual({
      status: 'known',
      value: [
        {
          id,
          name: 'media_archive',
          description: 'Marketing video archive',
          type: 'aws_iam_role',
          status: 'error',
          config: CREATE.config,
        },
      ],
    });
  });

  test('the passwords and tokens of other types are left behind', async () => {
    server.add({
      name: 'by_basic',
      type: 'https_basic',
      config: { hostname: 'h', username: 'u', password: 'pass-4711' },
    });
    server.add({ name: 'by_bearer', type: 'https_bearer', config: { hostname: 'h', bearer_token: 'bearer-4711' } });
    const read = await openAt(server).coactive.connections();
    expect(read).toMatchObject({
      value: [
        { type: 'https_basic', config: {} },
        { type: 'https_bearer', config: {} },
      ],
    });
    expect(JSON.stringify(read)).not.toContain('4711');
  });

  test.each([
    [0, 1],
    [99, 1],
    [100, 2],
    [101, 2],
    [250, 3],
  ])('%i connections in %i pages, each once', async (count, pages) => {
    for (let index = 0; index < count; index++) server.add({ name: `connection_${String(index)}` });
    const read = await openAt(server).coactive.connections();
    const names = read.status === 'known' ? read.value.map(({ name }) => name) : [];
    expect(names).toEqual(Array.from({ length: count }, (_, index) => `connection_${String(index)}`));
    expect(server.count('ListConnections')).toBe(pages);
  });

  test.each<[string, Fault, object]>([
    [
      'a refusal',
      { kind: 'status', status: 403, detail: 'Not enough permissions' },
      {
        reason: expect.stringContaining('HTTP 403: Not enough permissions'),
        needs: expect.stringContaining('ListConnections'),
      },
    ],
    ['another form', { kind: 'raw', body: '{"data":7}' }, { reason: expect.stringContaining('data is no list') }],
    ['no JSON', { kind: 'raw', body: '<html>' }, { reason: expect.stringContaining('is not JSON') }],
    [
      'a connection without an id',
      { kind: 'raw', body: '{"data":[{"name":"x"}]}' },
      { reason: expect.stringContaining('connection_id is no text') },
    ],
  ])('%s in the middle: unknown, never a part as if it were the whole', async (_, fault, expected) => {
    for (let index = 0; index < 150; index++) server.add({ name: `connection_${String(index)}` });
    server.fail('ListConnections', { kind: 'delay', milliseconds: 0 });
    server.fail('ListConnections', fault);
    expect(await openAt(server).coactive.connections()).toEqual({ status: 'unknown', ...expected });
  });

  test('a page that is shorter than asked for is not the last one while its links tell of a next', async () => {
    const [first, second] = [server.add({ name: 'first_page' }), server.add({ name: 'second_page' })];
    const page = (data: readonly unknown[], next: string | null) => JSON.stringify({ data, meta: { links: { next } } });
    server.fail('ListConnections', { kind: 'raw', body: page([first], '/next') });
    server.fail('ListConnections', { kind: 'raw', body: page([second], null) });
    const read = await openAt(server).coactive.connections();
    expect(read).toMatchObject({ value: [{ name: 'first_page' }, { name: 'second_page' }] });
  });

  test('a list without end is given up', async () => {
    const connection = server.add({ name: 'same_again' });
    const body = JSON.stringify({ data: [connection], meta: { links: { next: 'https://evil.example/' } } });
    server.fail('ListConnections', { kind: 'raw', body }, 200);
    expect(await openAt(server).coactive.connections()).toEqual({
      status: 'unknown',
      reason: expect.stringContaining('more than 100 connections'),
    });
    expect(server.count('ListConnections')).toBe(100);
  });
});

describe('create', () => {
  test('sends the documented body and gives what was made', async () => {
    const made = await openAt(server).coactive.write(CREATE);
    expect(made).toMatchObject({ name: 'media_archive', status: 'pending', config: CREATE.config });
    expect(server.writes.map(({ body }) => body)).toEqual([
      { ...AS_WANTED, test_location: 'videos/2026/', type: 'aws_iam_role' },
    ]);
  });

  test('what is not declared is not sent', async () => {
    const { operation, name, config } = CREATE;
    await openAt(server).coactive.write({ operation, name, config });
    expect(Object.keys(server.writes[0]?.body as object).sort()).toEqual(['config', 'name', 'type']);
  });

  test.each<[string, Fault]>([
    ['cut after the work', { kind: 'lose' }],
    ['a 500 after the work', { kind: 'fail-after', status: 500 }],
    ['a 504 after the work', { kind: 'fail-after', status: 504 }],
  ])('an answer lost by %s is looked up: found as wanted, it is created, once', async (_, fault) => {
    server.fail('CreateConnection', fault);
    const made = await openAt(server).coactive.write(CREATE);
    expect(made).toMatchObject({ name: 'media_archive', config: CREATE.config });
    expect([server.count('CreateConnection'), server.count('GetConnection'), server.connections.size]).toEqual([
      1, 1, 1,
    ]);
  });

  test('a time-out after the work is looked up', async () => {
    server.after = async () => {
      await new Promise((resolve) => setTimeout(resolve, 400));
    };
    const made = await openAt(server, { timing: { timeoutMs: 150 } }).coactive.write(CREATE);
    expect(made).toMatchObject({ name: 'media_archive' });
    expect(server.count('CreateConnection')).toBe(1);
  });

  test.each<[string, Fault]>([
    ['cut', { kind: 'cut' }],
    ['a 502', { kind: 'status', status: 502 }],
    ['an answer that is no JSON', { kind: 'raw', body: 'gateway' }],
  ])('%s before the work: looked up, not found, tried once more', async (_, fault) => {
    server.fail('CreateConnection', fault);
    expect(await openAt(server).coactive.write(CREATE)).toMatchObject({ name: 'media_archive' });
    const operations = server.calls.map(({ operation }) => operation);
    expect(operations).toEqual(['Login', 'CreateConnection', 'GetConnection', 'CreateConnection']);
  });

  test('both answers lost, the second after the work: found as wanted', async () => {
    server.fail('CreateConnection', { kind: 'cut' });
    server.fail('CreateConnection', { kind: 'lose' });
    expect(await openAt(server).coactive.write(CREATE)).toMatchObject({ name: 'media_archive' });
    expect([server.count('CreateConnection'), server.connections.size]).toEqual([2, 1]);
  });

  test('lost twice with nothing done: an error, and no third try', async () => {
    server.fail('CreateConnection', { kind: 'cut' }, 9);
    const error = await failureOf(openAt(server).coactive.write(CREATE));
    expect(error).toBeInstanceOf(ServiceError);
    expect(detail(error)).toMatch(/^the connection failed/);
    expect([server.count('CreateConnection'), server.count('GetConnection'), server.connections.size]).toEqual([
      2, 2, 0,
    ]);
  });

  test('the first one is seen late: the second try is refused, and the name is looked up once more', async () => {
    server.fail('CreateConnection', { kind: 'lose' });
    server.fail('GetConnection', { kind: 'status', status: 404 });
    expect(await openAt(server).coactive.write(CREATE)).toMatchObject({ name: 'media_archive' });
    expect([server.count('CreateConnection'), server.count('GetConnection')]).toEqual([2, 2]);
  });

  test.each<[string, object]>([
    ['another role', { config: { ...AS_WANTED.config, iam_role_arn: `${ROLE}-2` } }],
    ['another bucket', { config: { ...AS_WANTED.config, bucket_name: 'acme-other' } }],
    ['another description', { description: 'Mine' }],
    ['another type', { type: 'https_basic', config: { hostname: 'h', username: 'u', password: 'p' } }],
  ])('what has the name after a lost answer has %s: not taken for ours', async (_, other) => {
    server.before = () => {
      server.add({ ...AS_WANTED, ...other });
      return 'cut';
    };
    const error = await failureOf(openAt(server).coactive.write(CREATE));
    expect(detail(error)).toContain('is not the one that was asked for');
    expect([server.count('CreateConnection'), server.writes.length]).toEqual([1, 0]);
  });

  test('a look-up that fails leaves it unknown: never sent again', async () => {
    server.fail('CreateConnection', { kind: 'lose' });
    server.fail('GetConnection', { kind: 'status', status: 500 }, 9);
    const error = await failureOf(openAt(server).coactive.write(CREATE));
    expect((error as ServiceError).operation).toBe('Coactive GetConnection');
    expect(server.count('CreateConnection')).toBe(1);
  });

  test('429 means that nothing was done: sent again after what Retry-After says', async () => {
    server.fail('CreateConnection', { kind: 'status', status: 429, retryAfter: '7' });
    const { coactive, waits } = openAt(server);
    expect(await coactive.write(CREATE)).toMatchObject({ name: 'media_archive' });
    expect([waits, server.count('GetConnection')]).toEqual([[7000], 0]);
  });

  test('a name that is taken is refused at once', async () => {
    server.add({ name: 'media_archive' });
    const error = await failureOf(openAt(server).coactive.write(CREATE));
    expect(detail(error)).toBe('HTTP 400: Connection media_archive already exists');
    expect(server.calls).toHaveLength(2);
  });

  test.each(['ab', 'Media_Archive', '_media', 'media_', 'media-archive', 'a'.repeat(256)])(
    'the name %s is refused by Coactive, and the field is told',
    async (name) => {
      const error = await failureOf(openAt(server).coactive.write({ ...CREATE, name }));
      expect(detail(error)).toMatch(/^HTTP 422: body\.name: must/);
      expect(server.writes).toEqual([]);
    },
  );
});

describe('update', () => {
  const update = (id: string): CoactiveCall => ({
    operation: 'UpdateConnection',
    id,
    name: 'media_archive',
    description: 'New',
  });

  test('sends name and description alone', async () => {
    const { connection_id: id } = server.add({ ...AS_WANTED });
    const updated = await openAt(server).coactive.write(update(id));
    expect(updated).toMatchObject({ id, description: 'New', config: CREATE.config });
    expect(server.writes).toMatchObject([{ target: id, body: { name: 'media_archive', description: 'New' } }]);
  });

  test.each<Fault>([{ kind: 'lose' }, { kind: 'cut' }, { kind: 'fail-after', status: 500 }])(
    'an answer lost by %j is asked for again: twice is the same as once',
    async (fault) => {
      const { connection_id: id } = server.add({ ...AS_WANTED });
      server.fail('UpdateConnection', fault);
      expect(await openAt(server).coactive.write(update(id))).toMatchObject({ description: 'New' });
      expect(server.count('UpdateConnection')).toBe(2);
    },
  );

  test('of a connection that is gone: an error that names it', async () => {
    const error = await failureOf(openAt(server).coactive.write(update('00000000-0000-4000-8000-000000000000')));
    expect((error as ServiceError).message).toBe('Coactive UpdateConnection failed for media_archive');
    expect((error as ServiceError).status).toBe(404);
  });
});

describe('delete', () => {
  const remove = (id: string): CoactiveCall => ({ operation: 'DeleteConnection', id, name: 'media_archive' });

  test('by its id, so that another one which took the name meanwhile stays', async () => {
    const { connection_id: id } = server.add({ ...AS_WANTED });
    server.connections.delete(id);
    server.add({ ...AS_WANTED });
    expect(await openAt(server).coactive.write(remove(id))).toBeUndefined();
    expect(server.connections.size).toBe(1);
  });

  test.each<Fault>([{ kind: 'lose' }, { kind: 'fail-after', status: 503 }])(
    'an answer lost by %j: asked again, and 404 is what was wanted',
    async (fault) => {
      const { connection_id: id } = server.add({ ...AS_WANTED });
      server.fail('DeleteConnection', fault);
      expect(await openAt(server).coactive.write(remove(id))).toBeUndefined();
      expect(server.connections.size).toBe(0);
      expect(server.calls.filter(({ operation }) => operation === 'DeleteConnection').at(-1)?.status).toBe(404);
    },
  );

  test('refused: an error with what is missing at Coactive, and nothing is gone', async () => {
    const { connection_id: id } = server.add({ ...AS_WANTED });
    server.forbid('DeleteConnection');
    const error = await failureOf(openAt(server).coactive.write(remove(id)));
    expect((error as ServiceError).message).toBe(
      'Coactive DeleteConnection failed for media_archive (needs a role at Coactive that allows DeleteConnection)',
    );
    expect([server.connections.size, server.count('DeleteConnection')]).toEqual([1, 1]);
  });
});

describe('test and list', () => {
  test('a dry run leaves the status, the other sets it', async () => {
    await server.close();
    server = await CoactiveServer.start({ test: (_, location) => (location === 'videos/' ? 'ready' : 'error') });
    const stored = server.add({ ...AS_WANTED, status: 'pending' });
    const { coactive } = openAt(server);
    expect(await coactive.test('media_archive', 'images/', false)).toMatchObject({ status: 'error' });
    expect(stored.status).toBe('pending');
    expect(await coactive.test('media_archive', 'videos/', true)).toMatchObject({ status: 'ready' });
    expect(stored.status).toBe('ready');
  });

  test('exactly the prefix, with so many keys', async () => {
    server.add({ ...AS_WANTED });
    expect(await openAt(server).coactive.list('media_archive', 'acme', 'videos/2026/', 1)).toEqual([
      'videos/2026/one.mp4',
    ]);
    expect(server.calls.at(-1)).toMatchObject({
      operation: 'ListWithConnection',
      body: { bucket: 'acme', prefix: 'videos/2026/', max_keys: 1 },
    });
  });

  test.each(['x/credentials', '..', '.', '', 'a%2fcredentials', 'a?b', 'a#b', 'a\\b', 'a\nb', 'x'.repeat(256)])(
    'the name %j could lead to another path: refused before anything is sent',
    async (name) => {
      expect(await failureOf(openAt(server).coactive.list(name, 'acme', '', 1))).toBeInstanceOf(ConfigError);
      expect(server.calls).toEqual([]);
    },
  );
});

test('the server of the tests fails a test that asks for credentials of a connection', async () => {
  const other = await CoactiveServer.start();
  await fetch(`${other.url}/api/v0/connections/media_archive/credentials`);
  await expect(other.close()).rejects.toThrow('GET /api/v0/connections/media_archive/credentials');
});
