import { describe, expect, test } from '@jest/globals';
import type { Json } from '../../src/policy/types.js';
import { listWithoutPrefix } from '../../src/rules/list-without-prefix.js';
import { missingListAction } from '../../src/rules/missing-list-action.js';
import { missingReadAction } from '../../src/rules/missing-read-action.js';
import { prefixConditionLetThrough } from '../../src/rules/prefix-condition-let-through.js';
import { prefixConditionTooNarrow } from '../../src/rules/prefix-condition-too-narrow.js';
import { prefixConditionTooWide } from '../../src/rules/prefix-condition-too-wide.js';
import { CUSTOMER_ROLE, pointedAt, runRule } from './sample.js';

const BUCKET = 'arn:aws:s3:::acme-media';
const list = (condition?: Json, action: Json = 's3:ListBucket'): Record<string, Json> => ({
  Effect: 'Allow',
  Action: action,
  Resource: BUCKET,
  ...(condition !== undefined && { Condition: condition }),
});
const when = (operator: string, value: Json): Record<string, Json> => list({ [operator]: { 's3:prefix': value } });
const declared = (...prefixes: string[]) => ({ connection: { prefixes } });
const DECLARED_X = declared('x/');

const RULES = {
  listWithoutPrefix,
  prefixConditionLetThrough,
  prefixConditionTooNarrow,
  prefixConditionTooWide,
};

/** What each rule points at, by rule; a rule that is left out finds nothing. */
type Expected = Partial<Record<keyof typeof RULES, string[]>>;

const CASES: readonly (readonly [string, Json, Parameters<typeof pointedAt>[2], Expected])[] = [
  ['no condition', list(), DECLARED_X, { listWithoutPrefix: ['s3:ListBucket'] }],
  ['a wildcard that lists', list(undefined, 's3:List*'), DECLARED_X, { listWithoutPrefix: ['s3:List*'] }],
  [
    'a condition on another key',
    list({ Bool: { 'aws:SecureTransport': true } }),
    DECLARED_X,
    { listWithoutPrefix: ['s3:ListBucket'] },
  ],
  ['nothing declared', list(), declared(), {}],
  ['listing allowed on purpose', list(), { connection: { allowBucketListing: true } }, {}],
  ['another bucket', { ...list(), Resource: 'arn:aws:s3:::other' }, DECLARED_X, {}],
  ['every bucket', { ...list(), Resource: '*' }, DECLARED_X, { listWithoutPrefix: ['s3:ListBucket'] }],
  ['an object: it lists nothing', { ...list(), Resource: `${BUCKET}/x/*` }, DECLARED_X, {}],
  ['another action', list(undefined, 's3:GetBucketLocation'), DECLARED_X, {}],

  [
    'another listing that is allowed on purpose',
    list(undefined, 's3:ListBucketVersions'),
    { connection: { prefixes: ['x/'], allowActions: ['s3:ListBucketVersions'] } },
    { listWithoutPrefix: ['s3:ListBucketVersions'] },
  ],
  [
    'another listing that is allowed on purpose, in part: nothing needs it whole',
    list({ StringEquals: { 's3:prefix': 'x/' } }, 's3:ListBucketVersions'),
    { connection: { prefixes: ['x/'], allowActions: ['s3:ListBucketVersions'] } },
    {},
  ],
  ['another listing that is excess anyway', list(undefined, 's3:ListBucketVersions'), DECLARED_X, {}],

  ['StringLike x/* is complete', when('StringLike', 'x/*'), DECLARED_X, {}],
  ['with the folder beside it', when('StringLike', ['x/', 'x/*']), DECLARED_X, {}],
  ['the key in another case', list({ StringLike: { 'S3:Prefix': 'x/*' } }), DECLARED_X, {}],
  ['ForAnyValue asks for a value', when('ForAnyValue:StringLike', 'x/*'), DECLARED_X, {}],
  ['an escaped star', when('StringLike', 'a${*}/*'), declared('a*/'), {}],

  ['StringEquals x/ alone', when('StringEquals', 'x/'), DECLARED_X, { prefixConditionTooNarrow: ['x/'] }],
  ['only a folder below', when('StringLike', 'x/y/*'), DECLARED_X, { prefixConditionTooNarrow: ['x/y/*'] }],
  ['not the folder itself', when('StringLike', 'x/?*'), DECLARED_X, { prefixConditionTooNarrow: ['x/?*'] }],
  ['two statements that complete each other', [when('StringEquals', 'x/'), when('StringLike', 'x/*')], DECLARED_X, {}],
  [
    'one of two prefixes in part',
    when('StringLike', ['x/*', 'y/a/*']),
    declared('x/', 'y/'),
    { prefixConditionTooNarrow: ['y/a/*'] },
  ],
  ['a star that StringEquals takes literally has a code of AWS', when('StringEquals', 'x/*'), DECLARED_X, {}],

  ['x', when('StringLike', 'x'), DECLARED_X, { prefixConditionTooWide: ['x'] }],
  ['x*', when('StringLike', 'x*'), DECLARED_X, { prefixConditionTooWide: ['x*'] }],
  ['anything', when('StringLike', '*'), DECLARED_X, { prefixConditionTooWide: ['*'] }],
  ['nothing', when('StringLike', ['', 'x/*']), DECLARED_X, { prefixConditionTooWide: [''] }],
  ['another folder', when('StringEquals', ['y/']), DECLARED_X, { prefixConditionTooWide: ['y/'] }],
  [
    'another case',
    when('StringEqualsIgnoreCase', 'x/'),
    DECLARED_X,
    { prefixConditionTooWide: ['x/'], prefixConditionTooNarrow: ['x/'] },
  ],
  ['a star that is not escaped', when('StringLike', 'a*/*'), declared('a*/'), { prefixConditionTooWide: ['a*/*'] }],
  ['any prefix', when('Null', 'false'), DECLARED_X, { prefixConditionTooWide: ['false'] }],
  [
    'wide, and held by a second condition',
    list({ StringLike: { 's3:prefix': '*' }, 'ForAnyValue:StringLike': { 's3:prefix': 'x/*' } }),
    DECLARED_X,
    {},
  ],

  ['negated', when('StringNotLike', 'secret/*'), DECLARED_X, { prefixConditionLetThrough: ['secret/*'] }],
  ['IfExists', when('StringLikeIfExists', 'x/*'), DECLARED_X, { prefixConditionLetThrough: ['x/*'] }],
  ['no prefix at all', when('Null', 'true'), DECLARED_X, { prefixConditionLetThrough: ['true'] }],
  ['ForAllValues has a code of AWS', when('ForAllValues:StringLike', 'x/*'), DECLARED_X, {}],
  [
    'negated beside one that holds',
    list({ StringLike: { 's3:prefix': 'x/*' }, StringNotLike: { 's3:prefix': 'x/secret/*' } }),
    DECLARED_X,
    {},
  ],
];

const LISTED_ON_PURPOSE = { connection: { prefixes: ['x/'], allowBucketListing: true } };
const TANGLED: typeof CASES = [
  ['on purpose, a prefix too wide', when('StringLike', 'x*'), LISTED_ON_PURPOSE, {}],
  ['on purpose, a prefix too narrow', when('StringEquals', 'x/'), LISTED_ON_PURPOSE, {}],
  ['on purpose, a prefix that lets through', when('StringLikeIfExists', 'x/*'), LISTED_ON_PURPOSE, {}],
  ['an operator for something else has a code of AWS', when('ArnLike', 'y*'), DECLARED_X, {}],
  ['an operator that does not exist has a code of AWS', when('StringMatches', 'y*'), DECLARED_X, {}],
  ['a literal beside a star that is taken literally', when('StringEquals', ['x/', 'x/*']), DECLARED_X, {}],
  [
    'too narrow beside one that lets through',
    list({ StringEquals: { 's3:prefix': 'x/' }, StringLikeIfExists: { 's3:prefix': 'x/*' } }),
    DECLARED_X,
    { prefixConditionTooNarrow: ['x/'] },
  ],
  [
    'too wide beside one that asks for any prefix',
    list({ StringLike: { 's3:prefix': 'x*' }, Null: { 's3:prefix': 'false' } }),
    DECLARED_X,
    { prefixConditionTooWide: ['x*'] },
  ],
];

test.each([...CASES, ...TANGLED])('%s', (_, statement, options, expected) => {
  const statements = Array.isArray(statement) ? statement : [statement];
  const found = Object.entries(RULES).map(([name, rule]) => [name, pointedAt(rule, statements, options)] as const);
  expect(Object.fromEntries(found.filter(([, places]) => places.length > 0))).toEqual(expected);
});

describe('what is put in place', () => {
  const replacement = (rule: (typeof RULES)[keyof typeof RULES], statement: Json, prefixes: string[]) =>
    runRule(rule, { policy: { Version: '2012-10-17', Statement: [statement] }, connection: { prefixes } })[0]
      ?.replacement;

  test('the condition is added, the others stay', () => {
    const secure = { Bool: { 'aws:SecureTransport': true } };
    expect(replacement(listWithoutPrefix, list(secure), ['x/', 'y*/'])).toEqual(
      list({ ...secure, StringLike: { 's3:prefix': ['x/*', 'y${*}/*'] } }),
    );
  });

  test('the condition is corrected', () => {
    expect(replacement(prefixConditionTooNarrow, when('StringEquals', 'x/'), ['x/'])).toEqual(
      when('StringLike', 'x/*'),
    );
    expect(replacement(prefixConditionTooWide, when('StringLike', 'x*'), ['x/'])).toEqual(when('StringLike', 'x/*'));
  });

  test('not where it would meet other actions, which have no prefix', () => {
    expect(replacement(listWithoutPrefix, list(undefined, ['s3:ListBucket', 's3:GetObject']), ['x/'])).toBeUndefined();
  });
});

describe('an access that no statement gives', () => {
  const read = { Effect: 'Allow', Action: 's3:GetObject', Resource: `${BUCKET}/videos/*` };
  const both = [list(), read];

  test.each<readonly [string, Json[], Parameters<typeof pointedAt>[2], [boolean, boolean]]>([
    ['both are there', both, {}, [false, false]],
    ['no listing', [read], {}, [true, false]],
    ['no reading', [list()], {}, [false, true]],
    ['only a Deny', both.map((statement) => ({ ...statement, Effect: 'Deny' })), {}, [true, true]],
    ['a wildcard', [{ ...read, Action: 's3:*' }], {}, [false, false]],
    ['an exception list', [{ Effect: 'Allow', NotAction: 's3:Put*', Resource: '*' }], {}, [false, false]],
    ['no statement', [], {}, [true, true]],
    [
      'not for Coactive',
      both.map((one) => ({ ...one, Principal: { AWS: '444455556666' } })),
      { kind: 'bucket' },
      [true, true],
    ],
    [
      'in another document',
      [read],
      { also: [{ kind: 'permissions', policy: { Version: '2012-10-17', Statement: list() } }] },
      [false, false],
    ],
    [
      'by the bucket, directly',
      [read],
      {
        also: [
          {
            kind: 'bucket',
            policy: { Version: '2012-10-17', Statement: { ...list(), Principal: { AWS: CUSTOMER_ROLE } } },
          },
        ],
      },
      [false, false],
    ],
    [
      'maybe in a document that could not be read',
      [read],
      {
        connection: {
          policies: {
            permissions: [
              { from: 'file', path: 'a.json', pointer: [] },
              { from: 'file', path: 'b.json', pointer: [] },
            ],
          },
        },
      },
      [false, false],
    ],
  ])('%s', (_, statements, options, [listing, reading]) => {
    expect(pointedAt(missingListAction, statements, options)).toHaveLength(listing ? 1 : 0);
    expect(pointedAt(missingReadAction, statements, options)).toHaveLength(reading ? 1 : 0);
  });
});
