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
