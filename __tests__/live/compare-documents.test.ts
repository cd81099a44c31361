import { describe, expect, test } from '@jest/globals';
import { compareDocuments, type Comparison } from '../../src/live/compare-documents.js';
import type { Json, PolicyKind } from '../../src/policy/types.js';

const BUCKET = 'arn:aws:s3:::acme-media';
const COACTIVE = 'arn:aws:iam::863104360228:role/coactive-external-connections';
const text = (...statements: readonly Json[]): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: statements });
const read = { Sid: 'Read', Effect: 'Allow', Action: 's3:GetObject', Resource: `${BUCKET}/videos/*` };
const list = {
  Sid: 'List',
  Effect: 'Allow',
  Action: 's3:ListBucket',
  Resource: BUCKET,
  Condition: { StringLike: { 's3:prefix': 'videos/*' } },
};
const trust = { Effect: 'Allow', Principal: { AWS: COACTIVE }, Action: 'sts:AssumeRole' };

function compare(kind: PolicyKind, live: string | readonly string[], declared: string | readonly string[]): Comparison {
  const asList = (one: string | readonly string[]): readonly string[] => (typeof one === 'string' ? [one] : one);
  return compareDocuments({ kind, live: asList(live), declared: asList(declared).map((one) => ({ text: one })) });
}

describe('equal by meaning', () => {
  test.each<[string, PolicyKind, string | readonly string[], string | readonly string[]]>([
    ['statements in another order', 'permissions', text(list, read), text(read, list)],
    ['URL-encoded, as IAM sends it', 'permissions', encodeURIComponent(text(read, list)), text(read, list)],
    [
      'another spelling of keys and actions',
      'permissions',
      text({ ...list, Action: 'S3:listBUCKET', Condition: { StringLike: { 'S3:Prefix': ['videos/*'] } } }),
      text(list),
    ],
    ['one document or two', 'permissions', [text(read), text(list)], text(read, list)],
    [
      'an action that another covers',
      'permissions',
      text({ ...read, Action: ['s3:Get*', 's3:GetObject'] }),
      text({ ...read, Action: 's3:Get*' }),
    ],
    [
      'a statement written out in two',
      'permissions',
      text({ ...read, Resource: `${BUCKET}/videos/*` }, { ...read, Sid: 'Again', Resource: `${BUCKET}/videos/a*` }),
      text(read),
    ],
    [
      'an account and its root',
      'trust',
      text({ ...trust, Principal: { AWS: 'arn:aws:iam::863104360228:root' } }),
      text({ ...trust, Principal: { AWS: '863104360228' } }),
    ],
    ['what AWS takes as the same version', 'permissions', JSON.stringify({ Statement: read }), text(read)],
  ])('%s', (_, kind, live, declared) => {
    expect(compare(kind, live, declared).relation).toBe('equal');
  });

  test('says whether more than what AWS rewrites is different', () => {
    const rewritten = { ...read, Action: ['s3:GetObject'], Condition: {} };
    expect(compare('permissions', text(list, read), text(read, list)).isTextuallyEqual).toBe(true);
    expect(compare('permissions', text({ ...read, Sid: 'Other' }), text(read)).isTextuallyEqual).toBe(false);
    expect(compare('permissions', text(rewritten), text(read))).toEqual({ relation: 'equal', isTextuallyEqual: false });
  });

  test('an id stands for the principal that has it', () => {
    const reader = 'arn:aws:iam::111122223333:role/reader';
    const documents = {
      kind: 'trust',
      live: [text({ ...trust, Principal: { AWS: 'AROAEXAMPLE' } })],
      declared: [{ text: text({ ...trust, Principal: { AWS: [reader] } }) }],
    } as const;
    expect(compareDocuments({ ...documents, ids: new Map([['AROAEXAMPLE', reader]]) }).relation).toBe('equal');
    expect(compareDocuments(documents)).toMatchObject({ relation: 'different', broken: { principal: reader } });
  });

  test('the same document is equal although nobody understands it', () => {
    const odd = text({ ...read, Condition: { StringMatches: { 's3:prefix': ['b', 'a'] } } });
    const rewritten = text({ ...read, Condition: { StringMatches: { 's3:prefix': ['a', 'b'] } } });
    expect(compare('permissions', rewritten, odd).relation).toBe('equal');
    expect(compare('permissions', '{', '{').relation).toBe('equal');
  });
});

describe('what differs has a request that shows it', () => {
  test('wider', () => {
    const found = compare('permissions', text(read, { ...list, Condition: {} }), text(read, list));
    expect(found).toMatchObject({
      relation: 'widened',
      newlyPossible: { action: 's3:ListBucket', resource: BUCKET },
      allowedBy: { index: 1, sid: 'List' },
    });
    expect(found.broken).toBeUndefined();
  });

  test('narrower, by what is missing or by a deny', () => {
    expect(compare('permissions', text(list), text(read, list))).toMatchObject({
      relation: 'narrowed',
      broken: { action: 's3:GetObject' },
    });
    const deny = { Sid: 'No', Effect: 'Deny', Action: '*', Resource: `${BUCKET}/videos/secret/*` };
    expect(compare('permissions', text(read, list, deny), text(read, list))).toMatchObject({
      relation: 'narrowed',
      broken: { action: 's3:GetObject' },
      deniedBy: { index: 2, sid: 'No' },
    });
  });

  test('both', () => {
    const moved = { ...read, Resource: `${BUCKET}/images/*` };
    const found = compare('permissions', text(moved, list), text(read, list));
    expect(found.relation).toBe('different');
    expect(found.newlyPossible?.resource).toMatch(/^arn:aws:s3:::acme-media\/images\//);
    expect(found.broken?.resource).toMatch(/^arn:aws:s3:::acme-media\/videos\//);
  });

  test('a deny in one of several documents holds for all', () => {
    const deny = text({ Effect: 'Deny', Action: 's3:GetObject', Resource: '*' });
    expect(compare('permissions', [text(read), deny], text(read)).relation).toBe('narrowed');
  });

  test('a variable is text in the older version, beside a document of the newer one too', () => {
    const own = { ...read, Resource: `${BUCKET}/\${aws:username}/*` };
    const old = JSON.stringify({ Version: '2008-10-17', Statement: own });
    expect(compare('permissions', old, text(own)).relation).not.toBe('equal');
    const literal = { ...read, Resource: `${BUCKET}/\${$}{aws:username}/*` };
    expect(compare('permissions', [old, text(list)], text(literal, list)).relation).toBe('equal');
  });

  test('a role says what it may do, not what others may', () => {
    const role = 'arn:aws:iam::111122223333:role/coactive/reader';
    const documents = {
      kind: 'permissions',
      live: [text({ ...read, Action: 's3:*' })],
      declared: [{ text: text(read) }],
    } as const;
    expect(compareDocuments({ ...documents, scope: { of: role } }).newlyPossible?.principal).toBe(role);
    const others = text(read, { ...read, Action: 's3:*', Condition: { ArnNotEquals: { 'aws:PrincipalArn': role } } });
    expect(compareDocuments({ ...documents, live: [others], scope: { of: role } }).relation).toBe('equal');
  });

  test('a bucket policy speaks of its own bucket only', () => {
    const own = { ...read, Principal: { AWS: COACTIVE }, Resource: [BUCKET, `${BUCKET}/*`] };
    const documents = {
      kind: 'bucket',
      live: [text({ ...own, Resource: '*' })],
      declared: [{ text: text(own) }],
    } as const;
    expect(compareDocuments({ ...documents, scope: { resources: [BUCKET, `${BUCKET}/*`] } }).relation).toBe('equal');
    expect(compareDocuments(documents).relation).toBe('widened');
  });
});

describe('undecided is never equal', () => {
  test.each([
    ['a live text that is no policy', '{"Version"', text(read), 'no policy'],
    [
      'an operator that AWS does not have',
      text({ ...read, Condition: { StringMatches: { 's3:prefix': 'a' } } }),
      text(read),
      'StringMatches',
    ],
    ['an element that AWS does not have', text({ ...read, Effects: 'x' }), text(read), 'Effects'],
  ])('%s', (_, live, declared, reason) => {
    expect(compare('permissions', live, declared)).toMatchObject({
      relation: 'undecided',
      reason: expect.stringContaining(reason),
    });
  });
});
