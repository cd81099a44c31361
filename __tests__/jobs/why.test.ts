import { describe, expect, test } from '@jest/globals';
import type { Request } from '../../src/access/request.js';
import { isAllowed, why, whyTogether } from '../../src/jobs/why.js';
import { whyBatch } from '../../src/jobs/why-batch.js';
import { readRequest } from '../../src/jobs/why-request.js';
import { parsePolicy } from '../../src/policy/parse.js';
import type { Json, Policy, PolicyKind } from '../../src/policy/types.js';
import { renderWhy } from '../../src/report/why-text.js';

const text = `{
  "Version": "2012-10-17",
  "Statement": [
    { "Sid": "Read", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme-media/videos/*" },
    { "Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::acme-media",
      "Condition": { "StringLike": { "s3:prefix": "videos/*" } } }
  ]
}`;

function policy(source: string, kind: PolicyKind, file: string): Policy {
  const parsed = parsePolicy(source, kind, file);
  if ('problem' in parsed) throw new Error(parsed.problem.message);
  return parsed.policy;
}

const permissions = policy(text, 'permissions', 'iam/media.json');
const request: Request = {
  principal: 'arn:aws:sts::111122223333:assumed-role/media/job',
  action: 's3:GetObject',
  resource: 'arn:aws:s3:::acme-media/videos/a.mp4',
  context: {},
};

describe('why', () => {
  test('names the deciding statement at its line, and the reasons of the others', () => {
    const result = why({ request, kind: 'identity', policies: [permissions] });
    expect(isAllowed(result)).toBe(true);
    expect(renderWhy(result)).toEqual([
      'allow: a statement allows it',
      '  decided by iam/media.json:4 statement 1 "Read" (Allow)',
      'other statements:',
      '  iam/media.json:5 statement 2 (Allow): does not apply',
      '    action: Action does not list s3:GetObject',
      '    resource: Resource does not cover arn:aws:s3:::acme-media/videos/a.mp4',
      '    condition: s3:prefix is absent',
    ]);
  });

  test('undecided is not allowed', () => {
    const open = policy(
      '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"Sort":{"a":"b"}}}}',
      'permissions',
      'open.json',
    );
    const result = why({ request, kind: 'identity', policies: [open] });
    expect(result.decision).toBe('undecided');
    expect(isAllowed(result)).toBe(false);
    expect(result.deciding).toEqual([
      {
        policy: 0,
        file: 'open.json',
        line: 1,
        index: 0,
        effect: 'Allow',
        applies: 'unknown',
        because: [{ element: 'condition', operator: 'Sort', key: 'a', text: '"Sort" is not an operator that we know' }],
      },
    ]);
  });

  test('answers for a connection with all its policies', () => {
    const bucketPolicy = policy(
      '{"Version":"2012-10-17","Statement":{"Sid":"TlsOnly","Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"false"}}}}',
      'bucket',
      's3/bucket.json',
    );
    const connection = {
      bucket: 'acme-media',
      bucketOwnerAccountId: '111122223333',
      roleArn: 'arn:aws:iam::111122223333:role/coactive/media',
      permissions: [permissions],
      bucketPolicy,
    };
    const plain = whyTogether({ connection, request: { ...request, context: { 'aws:SecureTransport': 'false' } } });
    expect(plain.decision).toBe('explicit-deny');
    expect(plain.deciding).toMatchObject([{ source: 'bucket', file: 's3/bucket.json', line: 1, sid: 'TlsOnly' }]);
    expect(whyTogether({ connection, request }).decision).toBe('allow');
  });
});

async function* linesOf(lines: readonly string[]): AsyncIterable<string> {
  for (const line of lines) yield await Promise.resolve(line);
}

async function batch(lines: readonly string[]): Promise<{ answers: unknown[]; broken: number }> {
  const answers: unknown[] = [];
  let broken = 0;
  for await (const line of whyBatch(linesOf(lines), () => broken++)) answers.push(JSON.parse(line));
  return { answers, broken };
}

const allow = { Version: '2012-10-17', Statement: { Sid: 'All', Effect: 'Allow', Action: '*', Resource: '*' } };

describe('whyBatch', () => {
  test('answers each line with one line, in order, with its id', async () => {
    const { answers, broken } = await batch([
      JSON.stringify({ id: 1, kind: 'identity', policies: [allow], request }),
      JSON.stringify({ id: 'two', kind: 'identity', policies: [], request }),
      '',
      JSON.stringify({
        id: 3,
        kind: 'identity',
        policies: [allow, { Statement: { ...allow.Statement, Effect: 'Deny' } }],
        request,
      }),
      JSON.stringify({ id: 4, kind: 'resource', policies: [allow], request }),
    ]);
    expect(answers).toEqual([
      { id: 1, decision: 'allow', statement: { policy: 0, index: 0, sid: 'All' } },
      { id: 'two', decision: 'implicit-deny', statement: null },
      { id: 3, decision: 'explicit-deny', statement: { policy: 1, index: 0, sid: 'All' } },
      {
        id: 4,
        decision: 'undecided',
        statement: { policy: 0, index: 0, sid: 'All' },
        reason: 'it may be allowed: the statement has neither Principal nor NotPrincipal',
      },
    ]);
    expect(broken).toBe(0);
  });

  test('a broken line gets an error and the rest goes on', async () => {
    const { answers, broken } = await batch([
      '{"id": 1,',
      '[]',
      '{"id": 2, "id": 3}',
      JSON.stringify({ id: 4, kind: 'bucket', policies: [], request }),
      JSON.stringify({ id: 5, kind: 'identity', policies: allow, request }),
      JSON.stringify({ id: 6, kind: 'identity', policies: [], request: { ...request, context: { a: 1 } } }),
      JSON.stringify({ id: 7, kind: 'identity', policies: [], request }),
    ]);
    expect(answers).toMatchObject([
      { id: null, error: expect.stringContaining('JSON') },
      { id: null, error: 'a line is a JSON object' },
      { id: null, error: expect.stringContaining('stands twice') },
      { id: 4, error: 'kind is one of identity, resource, trust' },
      { id: 5, error: 'policies is a list of policy documents' },
      { id: 6, error: 'request.context["a"] is a text or a list of texts' },
      { id: 7, decision: 'implicit-deny' },
    ]);
    expect(broken).toBe(6);
  });

  test('reads no further than it has answered', async () => {
    let read = 0;
    async function* endless(): AsyncIterable<string> {
      for (;;) {
        read++;
        yield await Promise.resolve(JSON.stringify({ id: read, kind: 'identity', policies: [], request }));
      }
    }
    for await (const line of whyBatch(endless())) if (line.includes('"id":3')) break;
    expect(read).toBe(3);
  });
});

describe('readRequest', () => {
  test.each([
    [null, 'request is an object'],
    [{ ...request, action: 1 }, 'request.action is a text'],
    [{ ...request, resource: null }, 'request.resource is a text'],
    [{ ...request, principal: { Service: 'a', Federated: 'b' } }, 'request.principal is a text, or one of'],
    [{ ...request, context: [] }, 'request.context is an object'],
    [{ ...request, context: { a: ['x', 1] } }, 'request.context["a"] is a text or a list of texts'],
  ])('refuses %j', (json, problem) => {
    const read = readRequest(JSON.parse(JSON.stringify(json)) as Json);
    expect('problem' in read && read.problem).toContain(problem);
  });

  test('takes every kind of principal', () => {
    const principals = ['*', '111122223333', { Service: 'x' }, { Federated: 'x' }, { CanonicalUser: 'x' }];
    for (const principal of principals) {
      const json = JSON.parse(JSON.stringify({ ...request, principal })) as Json;
      expect(readRequest(json)).toMatchObject({ request: { principal } });
    }
  });
});
