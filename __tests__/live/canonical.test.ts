import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalize } from '../../src/live/canonical.js';
import { compareMeanings } from '../../src/live/compare-documents.js';
import { readDocument } from '../../src/policy/read.js';
import type { Json } from '../../src/policy/types.js';
import { draft, kind } from '../access/laws/documents.js';
import { law } from '../access/laws/law.js';

const ROLE = 'arn:aws:iam::111122223333:role/reader';
const of = (statement: Json): Json => ({ Version: '2012-10-17', Statement: statement });

describe('the canonical form', () => {
  test.each<[string, Json, Json]>([
    ['one statement is a list of one', of({ Effect: 'Deny' }), of([{ Effect: 'Deny' }])],
    ['a text is a list of one', of([{ Action: 's3:GetObject' }]), of([{ Action: ['s3:GetObject'] }])],
    ['lists are sets', of([{ Resource: ['b', 'a', 'b'] }]), of([{ Resource: ['a', 'b'] }])],
    ['an empty Sid is none', of([{ Sid: '', Effect: 'Deny' }]), of([{ Effect: 'Deny' }])],
    [
      'a root ARN is its account, in every partition',
      of([{ Principal: { AWS: ['arn:aws-cn:iam::111122223333:root', 'arn:aws:iam::444455556666:root'] } }]),
      of([{ Principal: { AWS: ['111122223333', '444455556666'] } }]),
    ],
    ['everybody is written in two ways', of([{ Principal: '*' }]), of([{ Principal: { AWS: '*' } }])],
    [
      'an id is the ARN of a principal that exists',
      of([{ Principal: { AWS: 'AROA1' } }]),
      of([{ Principal: { AWS: ROLE } }]),
    ],
    [
      'condition keys have no case, their values are texts',
      of([{ Condition: { Bool: { 'AWS:SecureTransport': true }, NumericEquals: { 'S3:max-keys': [10, 9] } } }]),
      of([{ Condition: { NumericEquals: { 's3:max-keys': ['10', '9'] }, Bool: { 'aws:SecureTransport': 'true' } } }]),
    ],
    ['no version is the old one', { Statement: [] }, { Version: '2008-10-17', Statement: [] }],
    [
      'statements have no order',
      of([{ Effect: 'Deny' }, { Effect: 'Allow' }]),
      of([{ Effect: 'Allow' }, { Effect: 'Deny' }]),
    ],
  ])('%s', (_, one, other) => {
    const ids = new Map([['AROA1', ROLE]]);
    expect(JSON.stringify(canonicalize(one, ids))).toBe(JSON.stringify(canonicalize(other, ids)));
  });

  test.each<[string, Json, Json]>([
    [
      'a root ARN in a condition means the root user only',
      of([{ Condition: { ArnEquals: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:root' } } }]),
      of([{ Condition: { ArnEquals: { 'aws:PrincipalArn': '111122223333' } } }]),
    ],
    ['an id of nobody', of([{ Principal: { AWS: 'AROA2' } }]), of([{ Principal: { AWS: ROLE } }])],
    ['the case of a value', of([{ Resource: 'a' }]), of([{ Resource: 'A' }])],
    [
      'two keys that differ in case only are two conditions',
      of([{ Condition: { StringLike: { 's3:prefix': 'a', 'S3:prefix': 'b' } } }]),
      of([{ Condition: { StringLike: { 's3:prefix': 'b' } } }]),
    ],
    ['the version', of([]), { Version: '2008-10-17', Statement: [] }],
    [
      'a key of a condition called Sid',
      of([{ Condition: { StringEquals: { Sid: '' } } }]),
      of([{ Condition: { StringEquals: {} } }]),
    ],
  ])('keeps apart: %s', (_, one, other) => {
    const ids = new Map([['AROA1', ROLE]]);
    expect(JSON.stringify(canonicalize(one, ids))).not.toBe(JSON.stringify(canonicalize(other, ids)));
  });

  test('law: idempotent, of whatever JSON', () => {
    const documents = kind.chain((one) => draft(one, { variables: true }, 4));
    law(
      fc.oneof(
        documents,
        fc.jsonValue().map((value) => value as Json),
      ),
      (json) => {
        const once = canonicalize(json);
        expect(canonicalize(once)).toEqual(once);
        expect(JSON.stringify(canonicalize(once))).toBe(JSON.stringify(once));
      },
    );
  });

  test('law: the meaning stays', () => {
    const places = { identity: 'permissions', resource: 'bucket', trust: 'trust' } as const;
    const documents = kind.chain((one) => draft(one, { variables: true }, 3).map((json) => ({ one, json })));
    law(documents, ({ one, json }) => {
      const relation = compareMeanings(places[one], readDocument(canonicalize(json)), readDocument(json));
      expect(relation).toEqual({ relation: 'equal' });
    });
  });
});
