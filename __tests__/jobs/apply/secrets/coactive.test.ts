import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createConnectionBody } from '../../../../src/live/coactive-body.js';
import type { CoactiveCredentials } from '../../../../src/adapters/coactive/token.js';
import { OPERATIONS, type CoactiveOperation } from '../../../peers/coactive-contract.js';
import { CoactiveServer, type Fault } from '../../../peers/coactive-server.js';
import { openAt, personal, system } from '../../../peers/open-coactive.js';
import { fakeServices } from '../../../fakes/services.js';
import { type MemoryAccount } from '../../../fakes/memory-account.js';
import { APPLY, servicesOf, World } from '../../../fakes/world.js';
import { apply } from '../../../../src/jobs/apply.js';
import { ACCOUNT, declare, ROLE_CONFIG } from '../declarations.js';
import { everythingSaid, leaksIn } from './everything-said.js';

/** So far into a text that a bound on its length would cut the secret in two. */
const LONG = 'x'.repeat(185);
/** Whatever may come back instead of what is documented, most of it with the caller's own header in it. */
const FAULTS: readonly Fault[] = [
  ...[400, 401, 403, 404, 409, 429, 500].map((status): Fault => ({ kind: 'status', status, detail: 'AUTHORIZATION' })),
  { kind: 'status', status: 400, detail: `${LONG} AUTHORIZATION` },
  { kind: 'status', status: 503, detail: `you\nsent\tAUTHORIZATION"]}` },
  { kind: 'status', status: 422, detail: [{ loc: ['header', 'AUTHORIZATION'], msg: 'AUTHORIZATION', type: 'x' }] },
  {
    kind: 'status',
    status: 422,
    detail: [{ loc: [LONG, 'AUTHORIZATION'], msg: `${LONG} AUTHORIZATION`, input: 'AUTHORIZATION' }],
  },
  { kind: 'status', status: 429, retryAfter: '7200', detail: 'AUTHORIZATION' },
  { kind: 'redirect', location: 'https://elsewhere.example/?token=AUTHORIZATION' },
  { kind: 'redirect', location: 'AUTHORIZATION' },
  { kind: 'raw', status: 200, body: '<html>AUTHORIZATION</html>' },
  { kind: 'raw', status: 502, body: '<html>AUTHORIZATION</html>' },
  { kind: 'raw', status: 200, contentType: 'application/json', body: '{"AUTHORIZATION":"AUTHORIZATION"' },
  { kind: 'raw', status: 200, contentType: 'application/json', body: '["AUTHORIZATION"]' },
  {
    kind: 'raw',
    status: 200,
    contentType: 'application/json',
    body: '{"connection_id":"AUTHORIZATION","access_token":"AUTHORIZATION","expires_in":1,"keys":"AUTHORIZATION","data":[{"name":"AUTHORIZATION"}]}',
  },
  { kind: 'cut' },
  { kind: 'lose' },
  { kind: 'fail-after', status: 500 },
];

/** More than any call is tried. */
const TIMES = 20;

const CONFIG = { iam_role_arn: `arn:aws:iam::${ACCOUNT}:role/coactive/coactive-media-archive` };
const OTHER = { ...CONFIG, iam_role_arn: `${CONFIG.iam_role_arn}-old`, scope: 's3', bucket_name: null };

/** What is at Coactive when the run starts, so that it makes the call. */
const STARTS: Readonly<Record<CoactiveOperation, (server: CoactiveServer) => void>> = {
  Login: () => undefined,
  ListConnections: () => undefined,
  CreateConnection: () => undefined,
  // Looked up after a create whose answer was lost.
  GetConnection: (server) => {
    server.fail('CreateConnection', { kind: 'lose' });
  },
  UpdateConnection: (server) => {
    server.add({ name: 'media_archive', description: 'another', config: EQUAL });
  },
  DeleteConnection: (server) => {
    server.add({ name: 'media_archive', config: OTHER });
  },
  TestConnection: () => undefined,
  ListWithConnection: () => undefined,
};

const EQUAL = createConnectionBody({
  name: 'media_archive',
  config: {
    iamRoleArn: CONFIG.iam_role_arn,
    scope: 's3',
    bucketName: 'acme-media-archive',
    sessionTtlSeconds: 3600,
  },
}).config as unknown as Readonly<Record<string, unknown>>;

let server: CoactiveServer;
let account: MemoryAccount;
const files = declare(ROLE_CONFIG);

beforeAll(async () => {
  // Not a word that the program says itself.
  server = await CoactiveServer.start({ clientSecret: randomUUID() });
  const world = new World(files);
  await apply({ ...APPLY, failOn: 'never' }, world.services());
  ({ account } = world);
});
afterAll(async () => {
  await server.close();
});

/** What is wrong with a run in which every call of the operation fails. */
async function fails(operation: CoactiveOperation, fault: Fault, credentials: CoactiveCredentials): Promise<unknown[]> {
  server.reset();
  server.authorizations.length = 0;
  const before = new Set(server.secrets);
  STARTS[operation](server);
  server.fail(operation, fault, TIMES);
  const { coactive } = openAt(server, { credentials });
  const parts = { files, coactive, watch: {}, wait: () => Promise.resolve(), reader: account, writer: account };
  const text = await everythingSaid({ ...fakeServices(files), ...servicesOf(parts) });
  const given = [server.personalToken, server.clientSecret];
  const made = server.secrets.filter((secret) => !before.has(secret));
  const leaks = leaksIn(text, [...new Set([...given, ...made, ...server.authorizations])]);
  return [
    ...(server.pending(operation) === TIMES ? [`${operation} was not called`] : []),
    // Each run tells its plan, or why there is none.
    ...(text.length < 500 ? [`${operation}: nothing was said`] : []),
    ...(leaks.length > 0 ? [{ operation, fault, leaks }] : []),
  ];
}

test.each(OPERATIONS)(
  'no failure of %s gives away a token',
  async (operation) => {
    const found: unknown[] = [];
    for (const fault of FAULTS) found.push(...(await fails(operation, fault, personal(server.personalToken))));
    expect(found).toEqual([]);
  },
  60_000,
);

test('nor one with system credentials', async () => {
  const found: unknown[] = [];
  for (const operation of ['Login', 'CreateConnection'] as const)
    for (const fault of FAULTS)
      found.push(...(await fails(operation, fault, system(server.clientId, server.clientSecret))));
  expect(found).toEqual([]);
}, 60_000);

test('a secret would be found: one that is cut in two, and one in another format', () => {
  expect(leaksIn('… Bearer access-01234', ['access-0123456789'])).toHaveLength(1);
  expect(leaksIn('nothing', ['access-0123456789'])).toEqual([]);
});
