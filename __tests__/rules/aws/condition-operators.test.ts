import { describe, expect, test } from '@jest/globals';
import type { Json, PolicyKind } from '../../../src/policy/types.js';
import { codesOf, findCodes, statementWith } from './find-codes.js';

type Case = readonly [title: string, codes: readonly string[], condition: Json, kind?: PolicyKind];

const ROLE = 'arn:aws:iam::111122223333:role/media-*';
const KEY_ID = 's3:x-amz-server-side-encryption-aws-kms-key-id';
const KEY = 'arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';
const ORG_PATH = 'o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/*';

// Triggers: IAM User Guide, "IAM policy validation check reference".
const CASES: readonly Case[] = [
  // INVALID_CONDITION_OPERATOR
  ['an operator that does not exist', ['INVALID_CONDITION_OPERATOR'], { StringMatches: { 'aws:PrincipalTag/a': 'x' } }],
  [
    'a set operator that does not exist',
    ['INVALID_CONDITION_OPERATOR'],
    { 'ForEachValue:StringLike': { 'aws:TagKeys': 'x' } },
  ],
  ['IfExists before the operator', ['INVALID_CONDITION_OPERATOR'], { IfExistsBool: { 'aws:SecureTransport': 'true' } }],
  ['a name that every object has', ['INVALID_CONDITION_OPERATOR'], { constructor: { 'aws:SecureTransport': 'true' } }],
  ['all extras at once', [], { 'ForAnyValue:StringLikeIfExists': { 'aws:TagKeys': 'x' } }],
  // NULL_WITH_IF_EXISTS, NULL_WITH_QUALIFIER
  ['NullIfExists', ['NULL_WITH_IF_EXISTS'], { NullIfExists: { 'aws:SourceIp': 'true' } }],
  [
    'NullIfExists with a set operator',
    ['NULL_WITH_IF_EXISTS'],
    { 'ForAllValues:NullIfExists': { 'aws:SourceIp': 'true' } },
  ],
  ['ForAllValues:Null', ['NULL_WITH_QUALIFIER'], { 'ForAllValues:Null': { 'aws:SourceIp': 'true' } }],
  ['ForAnyValue:Null on a multivalued key', ['NULL_WITH_QUALIFIER'], { 'ForAnyValue:Null': { 'aws:TagKeys': 'true' } }],
  ['Null', [], { Null: { 'aws:SourceIp': 'true', 'aws:TagKeys': false } }],
  // MISSING_QUALIFIER
  [
    'a multivalued global key without a set operator',
    ['MISSING_QUALIFIER'],
    { StringLike: { 'aws:PrincipalOrgPaths': ORG_PATH } },
  ],
  ['aws:TagKeys, negated', ['MISSING_QUALIFIER'], { StringNotEquals: { 'aws:TagKeys': 'a' } }],
  ['the same in another case', ['MISSING_QUALIFIER'], { StringEqualsIfExists: { 'AWS:tagkeys': 'a' } }],
  ['a multivalued key with a set operator', [], { 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': ORG_PATH } }],
  // FORALLVALUES_WITH_SINGLE_VALUED_KEY
  [
    'ForAllValues on a single-valued key',
    ['FORALLVALUES_WITH_SINGLE_VALUED_KEY'],
    { 'ForAllValues:StringEquals': { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } },
  ],
  [
    'ForAllValues on a tag',
    ['FORALLVALUES_WITH_SINGLE_VALUED_KEY'],
    { 'ForAllValues:StringEquals': { 'aws:PrincipalTag/a': 'b' } },
  ],
  ['ForAllValues on a multivalued key', [], { 'ForAllValues:StringEquals': { 'aws:TagKeys': ['a', 'b'] } }],
  ['ForAllValues on a key that we do not know', [], { 'ForAllValues:StringEquals': { 'ec2:Whatever': 'a' } }],
  [
    'ForAnyValue on a single-valued key, which lets nothing through',
    [],
    { 'ForAnyValue:StringEquals': { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } },
  ],
  // DUPLICATE_KEYS_WITH_DIFFERENT_CASE
  [
    'a key twice in two cases',
    ['DUPLICATE_KEYS_WITH_DIFFERENT_CASE'],
    { StringEquals: { 'aws:PrincipalTag/a': 'x', 'AWS:PrincipalTag/a': 'y' } },
  ],
  [
    'the tag in two cases, which is one key too',
    ['DUPLICATE_KEYS_WITH_DIFFERENT_CASE'],
    { StringEquals: { 'aws:PrincipalTag/a': 'x', 'aws:PrincipalTag/A': 'y' } },
  ],
  [
    'a key under two operators',
    [],
    { StringLike: { 'aws:PrincipalTag/a': 'x*' }, StringNotLike: { 'aws:PrincipalTag/a': 'xy*' } },
  ],
  // INVALID_CONDITION_DATA_TYPE
  ['a text and a number', ['INVALID_CONDITION_DATA_TYPE'], { NumericEquals: { 's3:TlsVersion': ['1.2', 1.3] } }],
  ['a Boolean and a text', ['INVALID_CONDITION_DATA_TYPE'], { Bool: { 'aws:SecureTransport': [true, 'true'] } }],
  ['numbers alone', [], { NumericEquals: { 's3:TlsVersion': [1.2, 1.3] } }],
  ['two keys of two types', [], { Bool: { 'aws:SecureTransport': true }, NumericEquals: { 's3:TlsVersion': '1.2' } }],
  // INVALID_CONDITION_MULTIPLE_BOOLEAN
  [
    'both Boolean values',
    ['INVALID_CONDITION_MULTIPLE_BOOLEAN'],
    { Bool: { 'aws:SecureTransport': ['true', 'false'] } },
  ],
  [
    'the same Boolean twice',
    ['INVALID_CONDITION_MULTIPLE_BOOLEAN'],
    { BoolIfExists: { 'aws:MultiFactorAuthPresent': [true, true] } },
  ],
  ['one Boolean in a list', [], { Bool: { 'aws:SecureTransport': ['true'] } }],
  ['texts that look like Booleans', [], { StringEquals: { 'aws:PrincipalTag/a': ['true', 'false'] } }],
  // TYPE_MISMATCH
  ['an address as text', ['TYPE_MISMATCH'], { StringEquals: { 'aws:SourceIp': '198.51.100.0' } }],
  [
    'an address with an asterisk, taken literally: one finding',
    ['TYPE_MISMATCH'],
    { StringEquals: { 'aws:SourceIp': '198.51.100.*' } },
  ],
  ['an address as a pattern: one finding', ['TYPE_MISMATCH'], { StringLike: { 'aws:SourceIp': '198.51.100.*' } }],
  ['a Boolean as text', ['TYPE_MISMATCH'], { StringEquals: { 'aws:SecureTransport': 'true' } }],
  ['a text as a number: one finding', ['TYPE_MISMATCH'], { NumericEquals: { 'aws:PrincipalAccount': 'x' } }],
  ['a date as a number', ['TYPE_MISMATCH'], { NumericLessThan: { 'aws:CurrentTime': '1700000000' } }],
  ['a text as an ARN', ['TYPE_MISMATCH'], { ArnLike: { 'aws:PrincipalAccount': 'arn:aws:iam::111122223333:root' } }],
  ['an ARN as text', [], { StringEquals: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/a' } }],
  ['epoch time as a number', [], { NumericLessThan: { 'aws:EpochTime': '1700000000' } }],
  ['epoch time as a date', [], { DateLessThan: { 'aws:EpochTime': '2027-01-01T00:00:00Z' } }],
  ['a tag under any type', [], { NumericLessThan: { 'aws:PrincipalTag/level': '3' } }],
  ['an address under IpAddressIfExists', [], { IpAddressIfExists: { 'aws:SourceIp': '198.51.100.0/24' } }],
  [
    'an ARN that AWS lists as text',
    [],
    { ArnEquals: { 'aws:SourceVpcArn': 'arn:aws:ec2:us-east-1:111122223333:vpc/vpc-01234567' } },
  ],
  // TYPE_MISMATCH_BOOLEAN, _NUMBER, _DATE, _STRING
  ['yes', ['TYPE_MISMATCH_BOOLEAN'], { Bool: { 'aws:SecureTransport': 'yes' } }],
  ['a number for a Boolean', ['TYPE_MISMATCH_BOOLEAN'], { Bool: { 'aws:SecureTransport': 1 } }],
  ['a value for Null', ['TYPE_MISMATCH_BOOLEAN'], { Null: { 'aws:SourceIp': '198.51.100.1' } }],
  ['Booleans in either JSON type', [], { Bool: { 'aws:SecureTransport': true }, Null: { 'aws:SourceIp': 'False' } }],
  ['a word for a number', ['TYPE_MISMATCH_NUMBER'], { NumericGreaterThan: { 's3:TlsVersion': 'TLSv1.2' } }],
  [
    'a wildcard for a number: one finding',
    ['TYPE_MISMATCH_NUMBER'],
    { NumericEquals: { 'aws:MultiFactorAuthAge': '3*' } },
  ],
  ['an empty number', ['TYPE_MISMATCH_NUMBER'], { NumericEquals: { 'aws:MultiFactorAuthAge': '' } }],
  ['numbers of all spellings', [], { NumericLessThan: { 'aws:MultiFactorAuthAge': ['3600', '-1', '1.5'] } }],
  ['a date in another order', ['TYPE_MISMATCH_DATE'], { DateLessThan: { 'aws:CurrentTime': '31/12/2026' } }],
  [
    'a day that is in no calendar',
    ['TYPE_MISMATCH_DATE'],
    { DateLessThan: { 'aws:CurrentTime': '2026-02-30T00:00:00Z' } },
  ],
  [
    'each wrong date once',
    ['TYPE_MISMATCH_DATE', 'TYPE_MISMATCH_DATE'],
    { DateEquals: { 'aws:CurrentTime': ['soon', '2026-01-01', 'never'] } },
  ],
  [
    'dates by ISO 8601 and in seconds',
    [],
    {
      DateLessThan: {
        'aws:CurrentTime': [
          '2026',
          '2026-12',
          '2026-12-31',
          '2026-12-31T23:59Z',
          '2026-12-31T23:59:59.5+01:00',
          '1767225600',
        ],
      },
    },
  ],
  ['a text that is not base64', ['TYPE_MISMATCH_STRING'], { BinaryEquals: { 'aws:PrincipalTag/a': 'no base64!' } }],
  ['base64 without its end', ['TYPE_MISMATCH_STRING'], { BinaryEquals: { 'aws:PrincipalTag/a': 'QUI' } }],
  ['base64', [], { BinaryEquals: { 'aws:PrincipalTag/a': 'QmluYXJ5VmFsdWVJbkJhc2U2NA==' } }],
  // WILDCARD_WITHOUT_LIKE_OPERATOR
  [
    'an asterisk under StringEquals',
    ['WILDCARD_WITHOUT_LIKE_OPERATOR'],
    { StringEquals: { 'aws:PrincipalTag/a': 'x/*' } },
  ],
  [
    'a question mark under StringNotEqualsIgnoreCase',
    ['WILDCARD_WITHOUT_LIKE_OPERATOR'],
    { StringNotEqualsIgnoreCase: { 'aws:PrincipalTag/a': 'x?' } },
  ],
  [
    'an asterisk in a sensitive key, taken literally: one finding',
    ['WILDCARD_WITHOUT_LIKE_OPERATOR'],
    { StringEquals: { 'aws:SourceVpce': 'vpce-*' } },
  ],
  ['an escaped asterisk', [], { StringEquals: { 'aws:PrincipalTag/a': 'x${*}y${?}' } }],
  ['an asterisk under StringLike', [], { StringLike: { 'aws:PrincipalTag/a': 'x/*' } }],
  ['an asterisk under ArnEquals, which reads it', [], { ArnEquals: { 'aws:PrincipalArn': ROLE } }],
  [
    'an asterisk in the default of a variable',
    [],
    { StringEquals: { 'aws:PrincipalTag/a': "${aws:PrincipalTag/b, '*'}" } },
  ],
  // STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS
  [
    'StringLike on an ARN',
    ['STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS'],
    { StringLike: { 'aws:PrincipalArn': ROLE } },
  ],
  [
    'StringNotLikeIfExists on an ARN',
    ['STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS'],
    { StringNotLikeIfExists: { 'AWS:principalarn': ROLE } },
  ],
  ['ArnLike on an ARN', [], { ArnLike: { 'aws:PrincipalArn': ROLE } }],
  // WILDCARD_USAGE_TOO_PERMISSIVE
  ['a part of an organisation', ['WILDCARD_USAGE_TOO_PERMISSIVE'], { StringLike: { 'aws:PrincipalOrgID': 'o-a1b2*' } }],
  ['any account', ['WILDCARD_USAGE_TOO_PERMISSIVE'], { StringLike: { 'aws:SourceAccount': '*' } }],
  [
    'an endpoint with a question mark',
    ['WILDCARD_USAGE_TOO_PERMISSIVE'],
    { StringNotLike: { 'aws:sourcevpce': 'vpce-0123456?' } },
  ],
  ['user ids of any role', ['WILDCARD_USAGE_TOO_PERMISSIVE'], { StringLike: { 'aws:userid': 'AROA*' } }],
  ['user ids of every session name', ['WILDCARD_USAGE_TOO_PERMISSIVE'], { StringLike: { 'aws:userid': '*:session' } }],
  ['the sessions of one role', [], { StringLike: { 'aws:userid': ['AROAEXAMPLEROLEID:*', '111122223333'] } }],
  ['a whole organisation under StringLike', [], { StringLike: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }],
  [
    'organisation paths, which are not sensitive',
    [],
    { 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': ORG_PATH } },
  ],
  ['a wildcard in a prefix, which is not sensitive', [], { StringLike: { 'aws:PrincipalTag/a': 'a*' } }],
  // REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION
  ['a lone asterisk', ['REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION'], { StringLike: { 'aws:PrincipalTag/a': '*' } }],
  [
    'a lone asterisk among others',
    ['REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION'],
    { StringLike: { 'aws:PrincipalTag/a': ['x', '**'] } },
  ],
  [
    'a lone asterisk as an ARN',
    ['REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION'],
    { ArnLikeIfExists: { 'aws:PrincipalArn': '*' } },
  ],
  [
    'an external id that may be any',
    ['REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION'],
    { StringLike: { 'sts:ExternalId': '*' } },
    'trust',
  ],
  ['a lone asterisk, negated: the statement never applies', [], { StringNotLike: { 'aws:PrincipalTag/a': '*' } }],
  ['at least one character', [], { StringLike: { 'aws:PrincipalTag/a': '?*' } }],
  // INVALID_KMS_KEY_VALUE
  ...[
    'alias/media',
    '1234abcd-12ab-34cd-56ef-1234567890ab',
    'arn:aws:kms:us-east-1:111122223333:alias/media',
    'arn:aws:kms::111122223333:key/a',
    'arn:aws:kms:us-east-1:1111:key/a',
    '',
  ].map((value): Case => [`the KMS key "${value}"`, ['INVALID_KMS_KEY_VALUE'], { StringEquals: { [KEY_ID]: value } }]),
];

/** The key is one of uploads, and the base statement reads. */
function changesFor(condition: Json): Record<string, Json> {
  return JSON.stringify(condition).includes(KEY_ID)
    ? { Condition: condition, Action: 's3:PutObject' }
    : { Condition: condition };
}

describe('condition operators and values', () => {
  test.each(CASES.map((row) => [row[0], row] as const))('%s', (_, [, codes, condition, kind]) => {
    expect(codesOf(statementWith(changesFor(condition), kind), kind)).toEqual(codes);
  });

  test.each([KEY, 'arn:aws:kms:*:111122223333:key/*', 'arn:aws-us-gov:kms:us-gov-west-1:111122223333:key/mrk-1234'])(
    'the KMS key %s is one',
    (value) => {
      expect(codesOf(statementWith(changesFor({ ArnLike: { [KEY_ID]: value } })))).toEqual([]);
    },
  );

  // Observed with ValidatePolicy: six literal characters before each wildcard of a token's subject.
  test.each([
    ['repo:*', true],
    ['repo:acme/*:ref:refs/heads/main', false],
    ['repo:acme@*/a@*:ref:refs/heads/main', true],
    ['repo:acme@*/media@*', false],
    ['repo:acme/media:ref:refs/heads/main', false],
  ])('the subject %s: too permissive is %s', (subject, tooPermissive) => {
    const statement = statementWith(
      {
        Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com' },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: { StringLike: { 'token.actions.githubusercontent.com:sub': subject } },
      },
      'trust',
    );
    expect(codesOf(statement, 'trust').includes('WILDCARD_USAGE_TOO_PERMISSIVE')).toBe(tooPermissive);
  });

  // The mechanical fixes, as an author would write them by hand.
  test.each<[Json, Json]>([
    [{ StringEquals: { 'aws:PrincipalTag/a': 'x/*' } }, { StringLike: { 'aws:PrincipalTag/a': 'x/*' } }],
    [{ StringLike: { 'aws:PrincipalArn': ROLE } }, { ArnLike: { 'aws:PrincipalArn': ROLE } }],
    [{ StringEquals: { 'aws:TagKeys': 'a' } }, { 'ForAnyValue:StringEquals': { 'aws:TagKeys': 'a' } }],
    [{ 'ForAllValues:StringEquals': { 'aws:PrincipalTag/a': 'b' } }, { StringEquals: { 'aws:PrincipalTag/a': 'b' } }],
    [{ NullIfExists: { 'aws:SourceIp': 'true' } }, { Null: { 'aws:SourceIp': 'true' } }],
    [{ 'ForAnyValue:Null': { 'aws:TagKeys': 'true' } }, { Null: { 'aws:TagKeys': 'true' } }],
    [{ NumericEquals: { 's3:TlsVersion': ['1.2', 1.3] } }, { NumericEquals: { 's3:TlsVersion': ['1.2', '1.3'] } }],
  ])('%j is mended to %j', (broken, mended) => {
    const [found] = findCodes(statementWith({ Condition: broken }));
    expect(found?.replacement).toMatchObject({ Effect: 'Allow', Action: 's3:GetObject', Condition: mended });
    expect(codesOf({ Version: '2012-10-17', Statement: [found?.replacement ?? null] })).toEqual([]);
  });

  test('no fix is offered where two readings are possible', () => {
    const negated = findCodes(statementWith({ Condition: { StringNotEquals: { 'aws:TagKeys': 'a' } } }));
    const taken = findCodes(
      statementWith({
        Condition: { StringEquals: { 'aws:PrincipalTag/a': 'x*' }, StringLike: { 'aws:PrincipalTag/a': 'y*' } },
      }),
    );
    expect([...negated, ...taken].map(({ replacement }) => replacement)).toEqual([undefined, undefined]);
  });

  test.each([
    ['stringlike', 'StringLike'],
    ['StringLikes', 'StringLike'],
    ['ForAllValue:StringEquals', 'ForAllValues:StringEquals'],
    ['IpAdressIfExists', 'IpAddressIfExists'],
  ])('%s: did you mean %s?', (operator, meant) => {
    const [found] = findCodes(statementWith({ Condition: { [operator]: { 'aws:PrincipalTag/a': 'x' } } }));
    expect(found).toMatchObject({ code: 'INVALID_CONDITION_OPERATOR', fix: `Did you mean ${meant}?`, part: 'key' });
  });
});
