import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evaluateTogether } from '../../src/access/evaluate/combine.js';
import { evaluate } from '../../src/access/evaluate/evaluate.js';
import { matchPattern, wildcardPattern } from '../../src/access/evaluate/glob.js';
import type { Request } from '../../src/access/request.js';
import { readDocument } from '../../src/policy/read.js';
import type { Json } from '../../src/policy/types.js';

const request: Request = {
  principal: 'arn:aws:sts::111122223333:assumed-role/reader/job',
  action: 's3:ListBucket',
  resource: 'arn:aws:s3:::acme-media',
  context: { 's3:prefix': 'images/' },
};

function document(...statements: Json[]): ReturnType<typeof readDocument> {
  return readDocument({ Version: '2012-10-17', Statement: statements });
}

describe('evaluate', () => {
  test('names the statement that decided, by document and position', () => {
    const policies = [
      document({ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }),
      document(
        { Effect: 'Allow', Action: 's3:PutObject', Resource: '*' },
        { Sid: 'List', Effect: 'Allow', Action: 's3:List*', Resource: '*' },
      ),
    ];
    const { decision, statement } = evaluate('identity', policies, request);
    expect(decision).toBe('allow');
    expect(statement).toMatchObject({ policy: 1, statement: 1, sid: 'List', effect: 'Allow' });
  });

  test('says of every other statement what kept it from applying', () => {
    const policy = document(
      { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::other', Principal: { AWS: '999988887777' } },
      {
        Effect: 'Allow',
        Principal: '*',
        Action: 's3:ListBucket',
        Resource: '*',
        Condition: { StringLike: { 's3:prefix': ['videos/*', 'audio/*'] }, Bool: { 'aws:SecureTransport': 'true' } },
      },
    );
    const { decision, outcomes } = evaluate('resource', [policy], request);
    expect(decision).toBe('implicit-deny');
    const reasons = outcomes.map(({ checks }) =>
      checks.flatMap(({ truth }) => (truth.is === 'no' ? truth.reason : [])),
    );
    expect(reasons).toEqual([
      [
        'Action does not list s3:ListBucket',
        'Resource does not cover arn:aws:s3:::acme-media',
        'Principal does not name the principal of the request',
      ],
      ['s3:prefix is "images/", not matched by StringLike ["videos/*", "audio/*"]', 'aws:SecureTransport is absent'],
    ]);
  });

  test('says which part it could not decide', () => {
    const policy = document({
      Effect: 'Allow',
      Action: '*',
      Resource: '*',
      Condition: { StringRhymes: { 's3:prefix': 'images/' } },
    });
    const { decision, reason, statement } = evaluate('identity', [policy], request);
    expect(decision).toBe('undecided');
    expect(reason).toContain('"StringRhymes" is not an operator that we know');
    expect(statement).toMatchObject({ policy: 0, statement: 0 });
  });

  test('takes hostile keys for what they are', () => {
    const context = JSON.parse('{"__proto__": "x", "constructor": "y"}') as Record<string, string>;
    const policy = document({
      Effect: 'Allow',
      Action: '*',
      Resource: '*',
      Condition: { StringEquals: { ['__proto__']: 'x', constructor: 'y' } },
    });
    expect(evaluate('identity', [policy], { ...request, context }).decision).toBe('allow');
  });

  test('answers a hostile pattern at once', () => {
    const pattern = `arn:aws:s3:::${'*a'.repeat(2_000)}`;
    const policy = document({ Effect: 'Allow', Action: '*', Resource: [pattern] });
    const started = performance.now();
    evaluate('identity', [policy], { ...request, resource: `arn:aws:s3:::${'a'.repeat(4_000)}b` });
    expect(performance.now() - started).toBeLessThan(500);
  });

  test('never throws, whatever the document and the request', () => {
    const principal = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '*',
        '111122223333',
        'arn:aws:iam::111122223333:role/x',
        'arn:aws:sts::111122223333:assumed-role/x/y',
      ),
      fc.record({ Service: fc.string() }),
    );
    const context = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.array(fc.string())));
    const asked = fc.record({ principal, action: fc.string(), resource: fc.string(), context });
    const kind = fc.constantFrom('identity' as const, 'resource' as const, 'trust' as const);
    fc.assert(
      fc.property(kind, fc.jsonValue(), asked, (as, json, question) => {
        evaluate(as, [readDocument(json as Json)], question);
      }),
      { numRuns: 2_000, seed: 7 },
    );
  });
});

describe('documents from a small world', () => {
  const one = <T>(...values: T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
  const value = one(
    'a',
    'b',
    'a*',
    '?',
    '',
    '1',
    '2',
    'true',
    'false',
    '10.0.0.0/8',
    '10.1.1.1',
    'arn:aws:s3:::a',
    '${k:x}',
  );
  const values = fc.oneof(value, fc.array(value, { maxLength: 3 }));
  const base = one(
    'StringEquals',
    'StringNotLike',
    'ArnLike',
    'NumericLessThan',
    'DateNotEquals',
    'Bool',
    'NotIpAddress',
  );
  const operator = fc
    .tuple(one('', 'ForAnyValue:', 'ForAllValues:'), base, one('', 'IfExists'))
    .map((parts) => parts.join(''));
  const conditions = fc.dictionary(
    operator,
    fc.dictionary(one('k:x', 'k:Y', 'aws:PrincipalArn'), values, { maxKeys: 2 }),
    {
      maxKeys: 2,
    },
  );
  const role = 'arn:aws:iam::111122223333:role/r';
  const session = 'arn:aws:sts::111122223333:assumed-role/r/s';
  const statement = fc.record({
    Effect: one('Allow', 'Deny'),
    Principal: one<Json>(
      '*',
      { AWS: '111122223333' },
      { AWS: role },
      { AWS: [session] },
      { Service: 'x.amazonaws.com' },
    ),
    Action: one('*', 's3:Get*', 's3:GetObject', 's3:ListBucket'),
    Resource: one('*', 'arn:aws:s3:::b', 'arn:aws:s3:::b/*'),
    Condition: conditions,
  });
  const statements = fc.array(statement, { maxLength: 4 });
  const asked = fc.record({
    principal: one(role, session, '111122223333', '*'),
    action: one('s3:GetObject', 's3:ListBucket'),
    resource: one('arn:aws:s3:::b', 'arn:aws:s3:::b/x'),
    context: fc.dictionary(one('k:x', 'k:y'), values, { maxKeys: 2 }),
  });
  const kind = one('identity' as const, 'resource' as const);
  const decide = (as: 'identity' | 'resource', list: readonly Json[], question: Request): string =>
    evaluate(as, [document(...list)], question).decision;
  const options = { numRuns: 3_000, seed: 13 };

  test('another Allow takes nothing away, another Deny gives nothing', () => {
    fc.assert(
      fc.property(kind, statements, statement, asked, (as, list, more, question) => {
        const before = decide(as, list, question);
        const after = decide(as, [...list, more], question);
        if (more.Effect === 'Allow' && before === 'allow') expect(after).toBe('allow');
        if (more.Effect === 'Deny' && before !== 'allow') expect(after).not.toBe('allow');
        if (before === 'explicit-deny') expect(after).toBe('explicit-deny');
      }),
      options,
    );
  });

  test('order, Sids and documents do not count', () => {
    fc.assert(
      fc.property(kind, statements, asked, (as, list, question) => {
        const expected = decide(as, list, question);
        expect(decide(as, list.toReversed(), question)).toBe(expected);
        const named = list.map((one, index) => ({ Sid: `S${String(index)}`, ...one, Action: [one.Action] }));
        expect(decide(as, named, question)).toBe(expected);
        const apart = list.map((one) => document(one));
        expect(evaluate(as, apart, question).decision).toBe(expected);
      }),
      options,
    );
  });
});

describe('a partly known text', () => {
  const glob = fc.array(fc.constantFrom('a', 'b', '*', '?'), { maxLength: 6 }).map((parts) => parts.join(''));
  const word = fc.array(fc.constantFrom('a', 'b'), { maxLength: 3 }).map((parts) => parts.join(''));
  const middles = wordsUpTo(4);

  test('matches only if every continuation does, and fails only if none does', () => {
    fc.assert(
      fc.property(glob, word, word, (pattern, before, after) => {
        const partial = matchPattern(wildcardPattern(pattern), { before, after });
        const each = middles.map((middle) => matchPattern(wildcardPattern(pattern), before + middle + after));
        if (partial === true) expect(each).not.toContain(false);
        else if (partial === false) expect(each).not.toContain(true);
        else expect(each).toContain(false);
      }),
      { numRuns: 5_000, seed: 11 },
    );
  });
});

function wordsUpTo(length: number): string[] {
  const words = [''];
  for (let at = 0; (words[at]?.length ?? length) < length; at++) {
    for (const letter of 'abc') words.push(`${words[at] ?? ''}${letter}`);
  }
  return words;
}

describe('evaluateTogether', () => {
  const roleArn = 'arn:aws:iam::111122223333:role/reader';
  const permissions = [document({ Effect: 'Allow', Action: 's3:ListBucket', Resource: '*' })];

  test('names every statement that took part in allowing', () => {
    const boundary = document({ Sid: 'Within', Effect: 'Allow', Action: 's3:*', Resource: '*' });
    const bucketPolicy = document({ Effect: 'Allow', Principal: { AWS: roleArn }, Action: 's3:*', Resource: '*' });
    const connection = {
      bucket: 'acme-media',
      bucketOwnerAccountId: '999988887777',
      roleArn,
      permissions,
      boundary,
      bucketPolicy,
    };
    const { decision, statements } = evaluateTogether(connection, request);
    expect(decision).toBe('allow');
    expect(statements.map(({ source, policy, statement }) => [source, policy, statement])).toEqual([
      ['permissions', 0, 0],
      ['boundary', 0, 0],
      ['bucket', 0, 0],
    ]);
  });

  test('says what it takes for granted', () => {
    const own = evaluateTogether(
      { bucket: 'acme-media', bucketOwnerAccountId: '111122223333', roleArn, permissions },
      request,
    );
    expect(own.assumptions).toEqual(['no bucket policy is in the input: taken as none']);
    const trust = document({ Effect: 'Allow', Principal: { AWS: '863104360228' }, Action: 'sts:AssumeRole' });
    const assume = {
      ...request,
      principal: 'arn:aws:iam::863104360228:role/x',
      action: 'sts:AssumeRole',
      resource: roleArn,
    };
    const foreign = evaluateTogether({ bucket: 'acme-media', roleArn, permissions, trust }, assume);
    expect(foreign.decision).toBe('allow');
    expect(foreign.assumptions).toEqual([
      "the principal's own policies are not in the input: taken as allowing what it is asked for",
    ]);
  });
});
