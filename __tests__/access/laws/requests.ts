import fc from 'fast-check';
import type { ContextValue, Request, RequestPrincipal } from '../../../src/access/request.js';
import type { Json } from '../../../src/policy/types.js';
import { KEYS, ROLE, type Draft, type Kind, type Statement } from './documents.js';

/** Requests out of the policies' own texts and the edges of their patterns: others would nearly all be denied. */
export function requestFor(kind: Kind, documents: readonly Draft[]): fc.Arbitrary<Request> {
  const allows = documents[0]?.Statement.filter(({ Effect }) => Effect === 'Allow') ?? [];
  const loose = looseRequest(documents.flatMap(({ Statement }) => Statement));
  const aimed = allows.length === 0 ? loose : fc.constantFrom(...allows).chain((one) => aimedRequest(one, loose));
  return fc
    .oneof({ arbitrary: aimed, weight: 4 }, { arbitrary: loose, weight: 1 })
    .map((request) => coherent(kind === 'trust' ? { ...request, resource: '*' } : request));
}

function texts(statement: Statement, ...elements: string[]): string[] {
  return elements.flatMap((element) => [statement[element] ?? []].flat(2) as string[]);
}

function looseRequest(statements: readonly Statement[]): fc.Arbitrary<Request> {
  const all = (...elements: string[]): string[] => statements.flatMap((statement) => texts(statement, ...elements));
  const actions = all('Action', 'NotAction').filter((text) => text.includes(':') || text === '*');
  const resources = filled(all('Resource', 'NotResource'), ['arn:aws:s3:::b/a/b', 'arn:aws:s3:::other', '*']);
  const context = fc
    .record(Object.fromEntries(KEYS.map(({ key, sets, values }) => [key, valueOf(key, sets === 'multi', values)])))
    .map((one) =>
      Object.fromEntries(
        Object.entries(one).filter((entry): entry is [string, ContextValue] => entry[1] !== undefined),
      ),
    );
  return fc.record({
    principal: fc.constantFrom(...CALLERS),
    action: pick(filled(actions, ['s3:GetObject', 'x:y'])),
    resource: pick(resources),
    context,
  });
}

/** A request that one statement is likely to match: its own texts filled, and of its conditions values that they name. */
function aimedRequest(statement: Statement, loose: fc.Arbitrary<Request>): fc.Arbitrary<Request> {
  const actions = filled(
    texts(statement, 'Action').filter((text) => text !== 's3'),
    [],
  ).filter((text) => /^[^:]+:[^:]+$/.test(text));
  const resources = filled(texts(statement, 'Resource'), []).filter((text) => text === '*' || text.startsWith('arn:'));
  const named = callersNamed(statement.Principal);
  const conditions = Object.entries((statement.Condition ?? {}) as Record<string, Record<string, Json>>).flatMap(
    ([operator, block]) =>
      Object.entries(block).map(([key, value]) => ({ operator, key, values: [value].flat() as string[] })),
  );
  return fc.tuple(loose, fc.nat(1000), fc.nat(1000)).map(([request, one, two]) => {
    const context: Record<string, ContextValue> = one % 3 === 0 ? { ...request.context } : {};
    for (const { operator, key: written, values } of conditions) {
      const pool = KEYS.find(({ key }) => key.toUpperCase() === written.toUpperCase());
      if (pool === undefined || pool.key.startsWith('aws:Principal')) continue;
      const isAbsent =
        operator === 'Null' ? values[0] === 'true' : operator.includes('Not') && !operator.startsWith('ForAny');
      const options =
        operator === 'Null' || operator.includes('Not') || /Less|Greater|Ip/.test(operator)
          ? (EDGES[pool.key] ?? ['other', 'q9'])
          : filled(values, []);
      const value = options[two % options.length];
      if (isAbsent) Reflect.deleteProperty(context, pool.key);
      else if (value !== undefined && value !== '') context[pool.key] = pool.sets === 'multi' ? [value] : value;
    }
    return {
      principal: named[two % named.length] ?? request.principal,
      action: actions[one % actions.length] ?? request.action,
      resource: resources[two % resources.length] ?? request.resource,
      context,
    };
  });
}

/** Callers that an element names; without an element, all. */
function callersNamed(element: Json | undefined): readonly RequestPrincipal[] {
  if (element === undefined || element === '*' || JSON.stringify(element) === '{"AWS":"*"}') return CALLERS;
  const text = JSON.stringify(element);
  const named = CALLERS.filter((caller) => {
    if (typeof caller !== 'string') return Object.values(caller).some((value) => text.includes(JSON.stringify(value)));
    const account = /\d{12}/.exec(caller)?.[0] ?? '?';
    return text.includes(`"${caller}"`) || text.includes(`"${account}"`) || text.includes(`${account}:root`);
  });
  return named.length === 0 ? CALLERS : named;
}

const CALLERS: readonly RequestPrincipal[] = [
  ...[ROLE, 'arn:aws:iam::444455556666:role/path/writer', 'arn:aws:iam::111122223333:role/other', '111122223333'],
  ...['arn:aws:sts::111122223333:assumed-role/reader/s1', 'arn:aws:sts::111122223333:assumed-role/reader/s2'],
  ...['arn:aws:iam::111122223333:user/ann', 'arn:aws:iam::444455556666:user/bob', 'arn:aws:iam::444455556666:root'],
  ...['arn:aws:sts::444455556666:federated-user/bob', 'arn:aws:iam::777788889999:role/reader', '*'],
  { Service: 's3.amazonaws.com' },
  { Service: 'lambda.amazonaws.com' },
  { Federated: 'accounts.google.com' },
  { CanonicalUser: '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be' },
];

function pick(values: readonly string[]): fc.Arbitrary<string> {
  return fc.constantFrom(...values);
}

/** Every pattern with its wildcards filled in several ways, and cut just short of matching. */
function filled(patterns: readonly string[], more: readonly string[]): string[] {
  const texts = new Set(more);
  for (const pattern of patterns) {
    const escaped = pattern.replace(/\$\{([*?$])\}/g, (_, character: string) => `<${String(character.charCodeAt(0))}>`);
    for (const filler of ['x', 'a/b', '', 'b']) {
      const text = escaped.replace(/\*/g, filler).replace(/\?/g, filler.slice(0, 1) || 'z');
      texts.add(text.replace(/<(\d+)>/g, (_, code: string) => String.fromCharCode(Number(code))));
    }
  }
  return [...texts];
}

function valueOf(
  key: string,
  isMultivalued: boolean,
  values: readonly string[],
): fc.Arbitrary<ContextValue | undefined> {
  if (key.startsWith('aws:Principal')) return fc.constant(undefined);
  const texts = EDGES[key] ?? filled(values, []).filter((text) => text !== '');
  if (isMultivalued)
    return fc.option(fc.uniqueArray(fc.constantFrom(...texts), { minLength: 1, maxLength: 3 }), { nil: undefined });
  return fc.option(fc.constantFrom(...texts), { nil: undefined, freq: 2 });
}

const EDGES: Readonly<Record<string, readonly string[]>> = {
  's3:max-keys': ['10', '9.5', '9', '11', '-3', '-4', '1000', '9.75'],
  'app:Numbers': ['1', '2', '3', '1.5', '4'],
  'aws:CurrentTime': [
    '2026-01-01T00:00:00Z',
    '2026-01-01T00:00:01Z',
    '2025-12-31T23:59:59Z',
    '2026-06-30T00:00:00Z',
    '1782777600',
  ],
  'aws:SourceIp': ['10.0.0.1', '10.200.0.1', '10.1.2.3', '192.168.1.1', '203.0.113.7', '2001:db8::1', 'fe80::1'],
  'aws:SecureTransport': ['true', 'false'],
  'app:Blob': ['QUJD', 'AAAA', 'QQ==', 'Zm9v'],
};

/** What a caller cannot have, it has not: `aws:username` is a user's, `aws:userid` of a role begins with AROA. */
function coherent(request: Request): Request {
  const { principal, context } = request;
  const rest: Record<string, ContextValue> = { ...context };
  const isUser = typeof principal === 'string' && principal.includes(':user/');
  if (!isUser) delete rest['aws:username'];
  if (typeof principal === 'string' && /:(?:role|assumed-role)\//.test(principal)) {
    const session = /assumed-role\/[^/]+\/(.*)$/.exec(principal)?.[1];
    rest['aws:userid'] = session === undefined ? 'AROAEXAMPLE' : `AROAEXAMPLE:${session}`;
    if (session !== undefined) rest['aws:PrincipalArn'] = ROLE;
  }
  return { ...request, context: rest };
}
