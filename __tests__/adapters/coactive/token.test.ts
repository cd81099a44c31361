import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ConfigError, ServiceError } from '../../../src/errors.js';
import { CoactiveServer, type Fault } from '../../peers/coactive-server.js';
import { failureOf, openAt, personal, system } from '../../peers/open-coactive.js';

let server: CoactiveServer;
beforeEach(async () => {
  server = await CoactiveServer.start();
});
afterEach(async () => {
  await server.close();
});

const logins = () => server.calls.filter(({ operation }) => operation === 'Login');

describe('an access token', () => {
  test('comes from a personal token', async () => {
    const { coactive } = openAt(server);
    expect(await coactive.connections()).toEqual({ status: 'known', value: [] });
    expect(logins().map(({ body }) => body)).toEqual([{ grant_type: 'refresh_token' }]);
    expect(server.authorizations[0]).toBe(`Bearer ${server.personalToken}`);
  });

  test('comes from system credentials by HTTP Basic', async () => {
    const { coactive } = openAt(server, { credentials: system(server.clientId, server.clientSecret) });
    expect(await coactive.connections()).toEqual({ status: 'known', value: [] });
    expect(logins().map(({ body }) => body)).toEqual([{ grant_type: 'client_credentials' }]);
    const basic = Buffer.from(`${server.clientId}:${server.clientSecret}`).toString('base64');
    expect(server.authorizations[0]).toBe(`Basic ${basic}`);
  });

  test('is asked for when the first call needs it, once for calls at the same time, and kept', async () => {
    const { coactive } = openAt(server);
    expect(server.calls).toEqual([]);
    await Promise.all([coactive.connections(), coactive.connections(), coactive.connections()]);
    await coactive.connections();
    expect(logins()).toHaveLength(1);
  });

  test('is renewed a minute before it ends', async () => {
    const clock = { now: 0 };
    const { coactive } = openAt(server, { timing: { now: () => clock.now } });
    await coactive.connections();
    clock.now = 3539_000;
    await coactive.connections();
    expect(logins()).toHaveLength(1);
    clock.now = 3541_000;
    await coactive.connections();
    expect(logins()).toHaveLength(2);
  });

  test('is renewed once when it is refused early, and the call is made again', async () => {
    const { coactive } = openAt(server);
    await coactive.connections();
    server.revokeTokens();
    const both = await Promise.all([coactive.connections(), coactive.connections()]);
    expect(both).toEqual([
      { status: 'known', value: [] },
      { status: 'known', value: [] },
    ]);
    expect(logins()).toHaveLength(2);
  });

  test('a new one that is refused too is the user’s to mend: not asked for without end', async () => {
    server.fail('ListConnections', { kind: 'status', status: 401 }, 2);
    const error = await failureOf(openAt(server).coactive.connections());
    expect(error).toBeInstanceOf(ConfigError);
    expect((error as ConfigError).message).toBe('Coactive does not accept the token of coactive-token');
    expect([logins().length, server.count('ListConnections')]).toEqual([2, 2]);
  });
});

describe('credentials that Coactive does not accept: exit 2, and what to do', () => {
  test.each([400, 401, 403])('a personal token, %i', async (status) => {
    server.fail('Login', { kind: 'status', status });
    const error = await failureOf(openAt(server, { credentials: personal('wrong') }).coactive.connections());
    expect((error as ConfigError).problems).toEqual([
      {
        message: 'Coactive does not accept the token of coactive-token',
        fix: 'make a new personal token at Coactive: one ends after 30 days unused, and after three months',
      },
    ]);
    expect(server.calls).toHaveLength(1);
  });

  test('system credentials', async () => {
    const { coactive } = openAt(server, { credentials: system(server.clientId, 'wrong') });
    const error = await failureOf(coactive.connections());
    expect((error as ConfigError).problems).toMatchObject([
      { message: 'Coactive does not accept coactive-client-id and coactive-client-secret' },
    ]);
  });
});

describe('a login that fails', () => {
  test.each<Fault>([
    { kind: 'status', status: 503 },
    { kind: 'status', status: 429 },
    { kind: 'cut' },
    { kind: 'lose' },
  ])('%j is tried again', async (fault) => {
    server.fail('Login', fault, 3);
    expect(await openAt(server).coactive.connections()).toMatchObject({ status: 'known' });
    expect(logins()).toHaveLength(4);
  });

  test.each([
    ['{}', 'access_token is no text'],
    ['{"access_token":"a b","expires_in":3600}', 'access_token is no token'],
    ['{"access_token":"a\\r\\nx: y","expires_in":3600}', 'access_token is no token'],
    ['{"access_token":"a","expires_in":0}', 'expires_in is no positive number'],
    ['{"access_token":"a"}', 'expires_in is no positive number'],
    ['<html>', 'is not JSON'],
  ])('an answer of %s is not taken', async (body, message) => {
    server.fail('Login', { kind: 'raw', body });
    const error = await failureOf(openAt(server).coactive.test('media_archive', '/', false));
    expect(error).toBeInstanceOf(ServiceError);
    expect(((error as ServiceError).cause as Error).message).toContain(message);
    expect(server.calls).toHaveLength(1);
  });
});

test('every secret is handed over to be masked before it is used', async () => {
  const opened = openAt(server, { credentials: system(server.clientId, server.clientSecret) });
  await opened.coactive.connections();
  const [, secret, basic, access] = server.secrets;
  expect(opened.masked).toEqual([secret, basic, access]);
});
