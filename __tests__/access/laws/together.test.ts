import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { callersOf, readingRole } from '../../../src/access/callers.js';
import { contains, type Point } from '../../../src/access/factor.js';
import { combinePolicies, type Grant, type GrantReading } from '../../../src/access/grant.js';
import type { AccessInput } from '../../../src/access/input.js';
import { Keys } from '../../../src/access/keys.js';
import type { ContextValue, Request } from '../../../src/access/request.js';
import type { AccessVerdicts } from '../../../src/access/verdict.js';
import { judgeAccess } from '../../../src/access/verdicts.js';
import type { Json } from '../../../src/policy/types.js';
import { inputOf, requestsOf, together, type Together } from './connections.js';
import { statement, type Draft } from './documents.js';
import { law, must, PATIENCE_MS } from './law.js';
import { replay } from './replay.js';

const SAMPLES = 8;
const judge = (input: AccessInput): AccessVerdicts => judgeAccess(input, {}, PATIENCE_MS);
const counts = { samples: 0, allowed: 0 };
const verdicts: Record<string, number> = {};
const shareAllowed = (): number => Math.round((100 * counts.allowed) / counts.samples);
afterAll(() => {
  const share = shareAllowed();
  process.stdout.write(
    `joint: ${JSON.stringify(verdicts)}, ${String(share)} % of ${String(counts.samples)} samples allowed\n`,
  );
});

const withRequests = together.chain((all) => requestsOf(all, SAMPLES).map((requests) => ({ all, requests })));

function isInContract({ prefixes, kmsKeyArn }: AccessInput, { action, resource, context }: Request): boolean {
  const name = action.toLowerCase();
  const isUnder = (text: string): boolean =>
    prefixes.length === 0 || prefixes.some((prefix) => text.startsWith(prefix));
  if (name === 's3:getobject')
    return resource.startsWith('arn:aws:s3:::b/') && isUnder(resource.slice('arn:aws:s3:::b/'.length));
  if (name === 'kms:decrypt')
    return resource === kmsKeyArn && context['kms:ViaService'] === 's3.us-east-1.amazonaws.com';
  if (resource !== 'arn:aws:s3:::b') return false;
  if (name === 's3:getbucketlocation') return true;
  const prefix = context['s3:prefix'];
  return name === 's3:listbucket' && (prefixes.length === 0 || (typeof prefix === 'string' && isUnder(prefix)));
}

/** A listing's parameters on what is no listing, other partitions, the role itself: AWS never makes such a request. */
function isPossible({ action, resource, context }: Request): boolean {
  if (!/^(?:arn:aws:|\*$)/.test(resource)) return false;
  const isListing = /^s3:list/i.test(action);
  return isListing || !['s3:prefix', 's3:delimiter', 's3:max-keys'].some((key) => key in context);
}

describe('the grant of all policies together is what the evaluator says, request by request', () => {
  test('laws 1 and 2', () => {
    law(withRequests, ({ all, requests }) => {
      const input = inputOf(all);
      const keys = new Keys(documentsOf(input));
      const [caller] = callersOf(readingRole(input), [input.bucketPolicy, input.keyPolicy]);
      if (caller === undefined) throw new Error('no caller');
      const facts = { caller, hasBoundary: input.method === 'iam-role' ? input.boundary !== undefined : undefined };
      const grantOf = (reading: GrantReading): Grant => combinePolicies(input, facts, keys, reading);
      const wide = grantOf({ isWide: true, missing: 'ignored' });
      const narrow = grantOf({ isWide: false, missing: 'ignored' });
      for (const request of requests) {
        if (!isRequest(request)) continue;
        const decision = replay(input, request, 'undecided');
        const point = pointOf(request, keys, caller);
        counts.samples++;
        if (decision === 'allow') counts.allowed++;
        const isWide = isIn(wide, point);
        const isNarrow = isIn(narrow, point);
        if (decision === 'allow') must(isWide, { request, decision, isWide });
        if (decision.endsWith('deny')) must(!isNarrow, { request, decision, isNarrow });
        if (wide.doubts.length === 0) must(isWide === isNarrow, { request, isWide, isNarrow });
      }
    });
  });

  test('at least 30 % of the samples are allowed', () => {
    expect(shareAllowed()).toBeGreaterThanOrEqual(30);
  });
});

/** An action is `service:name`, a resource `*` or an ARN of the role's own partition: nothing else is ever asked for. */
function isRequest({ action, resource }: Request): boolean {
  return /^[^:]+:[^:]+$/.test(action) && /^(?:\*$|arn:aws(?::[^:]*){3}:)/.test(resource);
}

function documentsOf({ permissions, boundary, bucketPolicy, keyPolicy }: AccessInput): AccessInput['permissions'] {
  return [...permissions, boundary, bucketPolicy, keyPolicy].filter((one) => one !== undefined);
}

function pointOf({ action, resource, context }: Request, keys: Keys, caller: Point['caller']): Point {
  const values = new Map(Object.entries(context).map(([key, value]) => [key.toLowerCase(), value]));
  const key = (dimension: number): ContextValue | undefined => values.get(keys.at(dimension)?.key ?? '');
  return { action: action.toLowerCase(), resource, caller, key };
}

function isIn({ allows, denies }: Grant, point: Point): boolean {
  return (
    allows.some(({ factors }) => contains(factors, point)) && !denies.some(({ factors }) => contains(factors, point))
  );
}

describe('the verdicts of all policies together', () => {
  test('laws 1 and 2: proved is never wrong, and witnesses replay', () => {
    law(withRequests, ({ all, requests }) => {
      const input = inputOf(all);
      const { leastPrivilege, sufficiency } = judge(input);
      const name = `${leastPrivilege.status}/${sufficiency.status}`;
      verdicts[name] = (verdicts[name] ?? 0) + 1;
      for (const { request } of leastPrivilege.witnesses) {
        must(replay(input, request) === 'allow', { excess: request, is: replay(input, request) });
        must(!isInContract(input, request), { excess: request, isInContract: true });
      }
      for (const { request } of sufficiency.witnesses) {
        must(replay(input, request, 'undecided') !== 'allow', { missing: request, is: 'allow' });
        must(request.action === 'sts:AssumeRole' || isInContract(input, asCoactives(request, input)), {
          missing: request,
        });
      }
      for (const request of requests) {
        if (leastPrivilege.status !== 'proved' || !isPossible(request) || isInContract(input, request)) continue;
        must(replay(input, request, 'undecided') !== 'allow', { request, is: 'allow', said: 'no excess' });
      }
      if (sufficiency.status !== 'proved') return;
      for (const request of requests.map((one) => asCoactives(one, input))) {
        if (isInContract(input, request) && request.action !== 's3:GetBucketLocation')
          must(replay(input, request) === 'allow', { request, is: replay(input, request), said: 'sufficient' });
      }
    });
  });

  test('law 3: an allow never shrinks what is granted, a deny never grows it, wherever it stands', () => {
    const places = ['permissions', 'boundary', 'bucket', 'key'] as const;
    const cases = fc.constantFrom(...places).chain((place) =>
      fc.record({
        all: together,
        place: fc.constant(place),
        more: statement(place === 'permissions' || place === 'boundary' ? 'identity' : 'resource', {
          variables: false,
        }),
      }),
    );
    law(cases, ({ all, place, more }) => {
      const before = judge(inputOf(all));
      const own = all[place];
      // A policy that was not there: what is denied then, nobody knows.
      if (own === undefined) return;
      const withOne = (Effect: string): AccessInput =>
        inputOf({ ...all, [place]: { ...own, Statement: [...own.Statement, { ...more, Effect }] } });
      const allowed = judge(withOne('Allow'));
      const denied = judge(withOne('Deny'));
      const shown = { before, allowed, denied };
      if (before.leastPrivilege.status === 'refuted') must(allowed.leastPrivilege.status === 'refuted', shown);
      if (before.leastPrivilege.status === 'proved') must(denied.leastPrivilege.status === 'proved', shown);
      if (before.sufficiency.status === 'proved') must(allowed.sufficiency.status === 'proved', shown);
      if (before.sufficiency.status === 'refuted') must(denied.sufficiency.status === 'refuted', shown);
    });
  });

  test('law 3: Sids, order and one-element lists mean nothing', () => {
    law(together, (all) => {
      const other: Together = {
        ...all,
        permissions: rewrite(all.permissions),
        boundary: all.boundary && rewrite(all.boundary),
        bucket: all.bucket && rewrite(all.bucket),
        key: all.key && rewrite(all.key),
      };
      const one = judge(inputOf(all));
      const two = judge(inputOf(other));
      must(one.leastPrivilege.status === two.leastPrivilege.status, { one, two });
      must(one.sufficiency.status === two.sufficiency.status, { one, two });
    });
  });
});

/** The same request as Coactive sends it: over TLS, without the keys that its requests do not carry. */
function asCoactives(request: Request, { prefixes }: AccessInput): Request {
  const context: Record<string, ContextValue> = { ...request.context };
  for (const key of ['aws:SourceArn', 'aws:TagKeys']) Reflect.deleteProperty(context, key);
  const action = request.action.toLowerCase();
  const isDecryption = action === 'kms:decrypt';
  context['aws:CurrentTime'] ??= '2026-01-01T00:00:00Z';
  if (isDecryption) {
    context['kms:ViaService'] = 's3.us-east-1.amazonaws.com';
    context['aws:ViaAWSService'] = 'true';
  } else {
    context['aws:SecureTransport'] = 'true';
    context['aws:SourceIp'] = '3.5.140.2';
  }
  if (action === 's3:listbucket') {
    if (prefixes.length > 0 && typeof context['s3:prefix'] !== 'string') context['s3:prefix'] = prefixes[0] ?? '';
  } else for (const key of ['s3:prefix', 's3:delimiter', 's3:max-keys']) Reflect.deleteProperty(context, key);
  return { ...request, context };
}

function rewrite({ Statement, ...rest }: Draft): Draft {
  const rewritten = [...Statement].reverse().map((each, index) => {
    const entries = Object.entries(each).map(([element, value]): [string, Json] => [
      element,
      typeof value === 'string' && element.endsWith('Action') ? [value] : value,
    ]);
    return { Sid: `S${String(index)}`, ...Object.fromEntries(entries.reverse()) };
  });
  return { ...rest, Statement: rewritten };
}
