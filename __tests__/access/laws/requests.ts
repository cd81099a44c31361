import fc from 'fast-check';
import type { ContextValue, Request, RequestPrincipal } from '../../../src/access/request.js';
import { KEYS, ROLE, type Draft, type Kind } from './documents.js';

/** Requests out of the policies' own texts and the edges of their patterns: others would nearly all be denied. */
export function requestFor(kind: Kind, documents: readonly Draft[]): fc.Arbitrary<Request> {
  const statements = documents.flatMap(({ Statement }) => Statement);
  const texts = (...elements: string[]): string[] =>
    statements.flatMap((statement) => elements.flatMap((element) => [statement[element] ?? []].flat(2) as string[]));
  const actions = filled(texts('Action', 'NotAction').filter((text) => text.includes(':') || text === '*'), ['s3:GetObject', 'x:y']);
  const resources = filled(texts('Resource', 'NotResource'), ['arn:aws:s3:::b/a/b', 'arn:aws:s3:::other', '*']);
  const context = fc
    .record(Object.fromEntries(KEYS.map(({ key, sets, values }) => [key, valueOf(key, sets === 'multi', values)])))
    .map((all) => Object.fromEntries(Object.entries(all).filter((entry): entry is [string, ContextValue] => entry[1] !== undefined)));
  return fc
    .record({ principal: fc.constantFrom(...CALLERS), action: pick(actions), resource: pick(resources), context })
    .map((request) => coherent(kind === 'trust' ? { ...request, resource: '*' } : request));
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
    const escaped = pattern.replace(/\$\{([*?$])\}/g, (_, character: string) => `\u0000${String(character.charCodeAt(0))};`);
    for (const filler of ['x', 'a/b', '', 'b']) {
      const text = escaped.replace(/\*/g, filler).replace(/\?/g, filler.slice(0, 1) || 'z');
      texts.add(text.replace(/\u0000(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))));
    }
  }
  return [...texts];
}

function valueOf(key: string, isMultivalued: boolean, values: readonly string[]): fc.Arbitrary<ContextValue | undefined> {
  if (key.startsWith('aws:Principal')) return fc.constant(undefined);
  const texts = EDGES[key] ?? filled(values, []).filter((text) => text !== '');
  if (isMultivalued) return fc.option(fc.uniqueArray(fc.constantFrom(...texts), { minLength: 1, maxLength: 3 }), { nil: undefined });
  return fc.option(fc.constantFrom(...texts), { nil: undefined, freq: 2 });
}

const EDGES: Readonly<Record<string, readonly string[]>> = {
  's3:max-keys': ['10', '9.5', '9', '11', '-3', '-4', '1000', '9.75'],
  'app:Numbers': ['1', '2', '3', '1.5', '4'],
  'aws:CurrentTime': ['2026-01-01T00:00:00Z', '2026-01-01T00:00:01Z', '2025-12-31T23:59:59Z', '2026-06-30T00:00:00Z', '1782777600'],
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
