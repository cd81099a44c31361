import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { MAX_BODY_BYTES } from '../../../src/adapters/coactive/transport.js';
import { type ServiceError } from '../../../src/errors.js';
import { describeFailure } from '../../../src/report/failure.js';
import { CoactiveServer, type Fault } from '../../peers/coactive-server.js';
import { OPERATIONS } from '../../peers/coactive-contract.js';
import { failureOf, openAt, personal, system } from '../../peers/open-coactive.js';

let server: CoactiveServer;
beforeEach(async () => {
  server = await CoactiveServer.start();
});
afterEach(async () => {
  await server.close();
});

const name = 'media_archive';
const detail = (error: unknown) => ((error as ServiceError).cause as Error).message;

describe('tried again', () => {
  test.each([429, 500, 502, 503, 504])('%i, with a wait that grows', async (status) => {
    server.add({ name });
    server.fail('TestConnection', { kind: 'status', status }, 3);
    const { coactive, waits } = openAt(server);
    expect(await coactive.test(name, '/', false)).toMatchObject({ status: 'ready' });
    expect(server.count('TestConnection')).toBe(4);
    for (const [index, wait] of waits.entries()) {
      expect(wait).toBeGreaterThanOrEqual(250 * 2 ** index);
      expect(wait).toBeLessThanOrEqual(500 * 2 ** index);
    }
  });

  test('at most four times, then said', async () => {
    server.fail('TestConnection', { kind: 'status', status: 503 }, 9);
    const error = await failureOf(openAt(server).coactive.test(name, '/', false));
    expect(detail(error)).toBe('HTTP 503: it fails on demand');
    expect(server.count('TestConnection')).toBe(4);
  });

  test('after what Retry-After says, in seconds or as a date', async () => {
    server.add({ name });
    server.fail('TestConnection', { kind: 'status', status: 429, retryAfter: '5' });
    const date = new Date(Date.now() + 20_000).toUTCString();
    server.fail('TestConnection', { kind: 'status', status: 503, retryAfter: date });
    const { coactive, waits } = openAt(server);
    await coactive.test(name, '/', false);
    expect(waits[0]).toBe(5000);
    expect(waits[1]).toBeGreaterThan(15_000);
    expect(waits[1]).toBeLessThanOrEqual(20_000);
  });

  test('a Retry-After of an hour is not waited for but said', async () => {
    server.fail('TestConnection', { kind: 'status', status: 429, retryAfter: '3600' });
    const { coactive, waits } = openAt(server);
    expect(detail(await failureOf(coactive.test(name, '/', false)))).toContain('it asks to wait 3600 seconds');
    expect(waits).toEqual([]);
  });

  test.each([400, 403, 404, 409, 422])('%i is an answer: not tried again', async (status) => {
    server.fail('TestConnection', { kind: 'status', status });
    expect((await failureOf(openAt(server).coactive.test(name, '/', false))) as ServiceError).toMatchObject({ status });
    expect(server.count('TestConnection')).toBe(1);
  });
});

describe('answers that are not taken', () => {
  test.each<[string, Fault, string]>([
    ['no JSON', { kind: 'raw', body: '<html>secret page</html>' }, 'the answer is not JSON'],
    ['no text', { kind: 'raw', body: '' }, 'the answer is not JSON'],
    [
      'too large',
      { kind: 'raw', body: ' '.repeat(MAX_BODY_BYTES + 1) },
      `the answer is larger than ${String(MAX_BODY_BYTES)} bytes`,
    ],
    [
      'of another form',
      { kind: 'raw', body: '{"name":7}' },
      'the answer is not as documented: connection_id is no text',
    ],
    ['an error that is no JSON', { kind: 'raw', status: 404, body: '<html>' }, 'HTTP 404'],
    ['an error without end', { kind: 'raw', status: 404, body: ' '.repeat(MAX_BODY_BYTES + 1) }, 'HTTP 404'],
  ])('%s', async (_, fault, message) => {
    server.fail('TestConnection', fault);
    expect(detail(await failureOf(openAt(server).coactive.test(name, '/', false)))).toBe(message);
  });

  test('none within the time', async () => {
    server.fail('TestConnection', { kind: 'delay', milliseconds: 2000 }, 9);
    const error = await failureOf(openAt(server, { timing: { slowTimeoutMs: 50 } }).coactive.test(name, '/', false));
    expect(detail(error)).toBe('no answer within 0.05 seconds');
    expect((error as ServiceError).status).toBeUndefined();
  });

  test('a long error is shown in part: five fields of 422, each on one line and in bounds', async () => {
    const problem = (index: number) => ({ loc: ['body', 'config', index], msg: `no\n${'x'.repeat(999)}`, type: 't' });
    server.fail('TestConnection', {
      kind: 'status',
      status: 422,
      detail: Array.from({ length: 8 }, (_, i) => problem(i)),
    });
    const message = detail(await failureOf(openAt(server).coactive.test(name, '/', false)));
    expect(message).toMatch(/^HTTP 422: body\.config\.0: no x+…; .*; body\.config\.4: no x+…; and 3 more$/);
    expect(message.length).toBeLessThan(1300);
  });

  test('a text of Coactive’s reaches the terminal escaped', async () => {
    server.fail('TestConnection', { kind: 'status', status: 400, detail: 'a\u001b[31mred\u202e' });
    const { lines } = describeFailure(await failureOf(openAt(server).coactive.test(name, '/', false)), false);
    expect(lines.join('\n')).toBe(
      'error: Coactive TestConnection failed for media_archive: HTTP 400: a\\x1b[31mred\\u{202e}',
    );
  });
});

describe('redirects', () => {
  let other: Server;
  const visits: (string | undefined)[] = [];
  beforeEach(async () => {
    visits.length = 0;
    other = createServer((request, response) => {
      visits.push(request.headers.authorization);
      response.end('{}');
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  });
  afterEach(async () => {
    other.closeAllConnections();
    await new Promise((resolve) => other.close(resolve));
  });

  test.each([301, 302, 303, 307, 308])('%i to another host is not followed: nothing is sent there', async (status) => {
    const host = `127.0.0.1:${String((other.address() as AddressInfo).port)}`;
    server.fail('TestConnection', { kind: 'redirect', location: `http://${host}/x`, status });
    const error = await failureOf(openAt(server).coactive.test(name, '/', false));
    expect(detail(error)).toBe(`HTTP ${String(status)}, a redirect to ${host}, which is not followed`);
    expect(visits).toEqual([]);
  });

  test('of the login, which has the lasting credentials', async () => {
    const host = `127.0.0.1:${String((other.address() as AddressInfo).port)}`;
    server.fail('Login', { kind: 'redirect', location: `//${host}/api/v0/login` });
    const error = await failureOf(openAt(server).coactive.test(name, '/', false));
    expect(detail(error)).toContain('which is not followed');
    expect([visits, server.calls.length]).toEqual([[], 1]);
  });

  test('within the host neither: a create must not be sent twice', async () => {
    server.fail('CreateConnection', { kind: 'redirect', location: '/api/v0/connections' });
    const config = {
      iamRoleArn: 'arn:aws:iam::111122223333:role/x',
      scope: 's3',
      bucketName: 'b',
      sessionTtlSeconds: 900,
    };
    await failureOf(openAt(server).coactive.write({ operation: 'CreateConnection', name, config }));
    expect(server.count('CreateConnection')).toBe(1);
  });
});

describe('secrets', () => {
  const FAULTS: readonly Fault[] = [
    { kind: 'status', status: 400 },
    { kind: 'status', status: 401 },
    { kind: 'status', status: 403 },
    { kind: 'status', status: 404 },
    { kind: 'status', status: 500 },
    { kind: 'redirect', location: 'https://evil.example/' },
    { kind: 'raw', body: '<html>' },
    { kind: 'raw', body: '{}' },
    { kind: 'cut' },
    { kind: 'lose' },
  ];

  test.each(OPERATIONS.flatMap((operation) => FAULTS.map((fault) => [operation, fault] as const)))(
    '%s with %j gives none away, in no error, cause or dump',
    async (operation, fault) => {
      for (const credentials of [personal(server.personalToken), system(server.clientId, server.clientSecret)]) {
        server.fail(operation, fault, 12);
        const { coactive } = openAt(server, { credentials });
        const output = await everythingShown(coactive);
        for (const secret of server.secrets) expect(output).not.toContain(secret);
        expect(output).not.toMatch(/authorization/i);
      }
    },
  );

  test('an answer that quotes what was sent is redacted', async () => {
    const { coactive } = openAt(server);
    await coactive.connections();
    const [, , , access = 'none'] = server.secrets;
    const quoted = `token ${access} of ${server.personalToken} is refused`;
    server.fail('TestConnection', { kind: 'status', status: 400, detail: quoted });
    expect(detail(await failureOf(coactive.test(name, '/', false)))).toBe(
      'HTTP 400: token [secret] of [secret] is refused',
    );
  });

  /** Every call, and all that anything could print of its outcome and of the client. */
  async function everythingShown(coactive: ReturnType<typeof openAt>['coactive']): Promise<string> {
    const config = {
      iamRoleArn: 'arn:aws:iam::111122223333:role/x',
      scope: 's3',
      bucketName: 'b',
      sessionTtlSeconds: 900,
    };
    const id = '00000000-0000-4000-8000-000000000000';
    const outcomes = await Promise.allSettled([
      coactive.connections(),
      coactive.write({ operation: 'CreateConnection', name, config }),
      coactive.write({ operation: 'UpdateConnection', id, name, description: 'd' }),
      coactive.write({ operation: 'DeleteConnection', id, name }),
      coactive.test(name, '/', true),
      coactive.list(name, 'b', '', 1),
    ]);
    const shown: unknown[] = [coactive, ...outcomes];
    const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
    return [
      ...shown.map((value) => inspect(value, { depth: Infinity, showHidden: true, getters: true })),
      ...shown.map((value) => JSON.stringify(value)),
      ...reasons.flatMap((reason) => [String(reason), ...describeFailure(reason, true).lines]),
    ].join('\n');
  }
});
