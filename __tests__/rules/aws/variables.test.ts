import { describe, expect, test } from '@jest/globals';
import type { Json, PolicyKind } from '../../../src/policy/types.js';
import { codesOf, findCodes, statementWith } from './find-codes.js';

const reading = (Resource: string): Json => statementWith({ Resource });
const tagged = (value: string): Json => statementWith({ Condition: { StringLike: { 'aws:PrincipalTag/a': value } } });

// IAM User Guide, reference_policies_variables.
describe('the spelling of variables', () => {
  test.each<[string, readonly string[]]>([
    ['videos/${aws:username', ['MISSING_BRACE_IN_VARIABLE']],
    ['videos/${', ['MISSING_BRACE_IN_VARIABLE']],
    ['videos/${aws:username/${aws:userid}', ['MISSING_BRACE_IN_VARIABLE']],
    ['videos/${}/', ['EMPTY_VARIABLE']],
    ['videos/${ }/', ['EMPTY_VARIABLE']],
    ["videos/${, 'x'}/", ['EMPTY_VARIABLE']],
    ['videos/${aws: username}/', ['UNSUPPORTED_SPACE_IN_VARIABLE']],
    ['videos/${ aws:username}/', ['UNSUPPORTED_SPACE_IN_VARIABLE']],
    ['videos/${aws:username, anonymous}/', ['MISSING_QUOTE_IN_VARIABLE']],
    ["videos/${aws:username, 'anonymous}/", ['MISSING_QUOTE_IN_VARIABLE']],
    ['videos/${aws:username, "anonymous"}/', ['MISSING_QUOTE_IN_VARIABLE']],
    ['videos/${aws:username}/', []],
    ["videos/${aws:username, 'no one}'}/", []],
    ["videos/${aws:username,'x'}/", []],
    ['videos/${$}{aws:username', []],
    ['videos/$aws/{x}', []],
  ])('%s: %j', (text, codes) => {
    expect(codesOf(reading(`arn:aws:s3:::acme-media/${text}`))).toEqual(codes);
    expect(codesOf(tagged(text))).toEqual(codes);
  });
});

describe('the place of variables', () => {
  test.each<[string, readonly string[], Record<string, Json>, PolicyKind]>([
    [
      'a principal',
      ['VARIABLE_UNSUPPORTED_IN_ELEMENT'],
      { Principal: { AWS: 'arn:aws:iam::111122223333:role/${aws:PrincipalTag/team}' } },
      'trust',
    ],
    ['a Resource', [], { Resource: 'arn:aws:s3:::acme-media/${aws:username}/*' }, 'permissions'],
    [
      'a Deny of NotResource',
      [],
      { Effect: 'Deny', Resource: null, NotResource: 'arn:aws:s3:::acme-media/${aws:username}/*' },
      'permissions',
    ],
    [
      'an ARN under ArnLike',
      [],
      { Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::${aws:PrincipalAccount}:role/a' } } },
      'permissions',
    ],
    [
      'a number',
      ['INVALID_VARIABLE_FOR_OPERATOR'],
      { Condition: { NumericEquals: { 'aws:MultiFactorAuthAge': '${aws:EpochTime}' } } },
      'permissions',
    ],
    [
      'a date',
      ['INVALID_VARIABLE_FOR_OPERATOR'],
      { Condition: { DateLessThan: { 'aws:CurrentTime': '${aws:TokenIssueTime}' } } },
      'permissions',
    ],
    [
      'an address',
      ['INVALID_VARIABLE_FOR_OPERATOR'],
      { Condition: { IpAddress: { 'aws:SourceIp': '${aws:PrincipalTag/ip}' } } },
      'permissions',
    ],
    [
      'a Boolean',
      ['INVALID_VARIABLE_FOR_OPERATOR'],
      { Condition: { BoolIfExists: { 'aws:SecureTransport': '${aws:PrincipalTag/tls}' } } },
      'permissions',
    ],
  ])('%s: %j', (_, codes, changes, kind) => {
    expect(codesOf(statementWith(changes, kind), kind)).toEqual(codes);
  });

  test('an action, where the name of the element is said', () => {
    const found = findCodes(statementWith({ Action: ['s3:GetObject', 's3:Get${aws:PrincipalTag/what}'] }));
    expect(found.find(({ code }) => code === 'VARIABLE_UNSUPPORTED_IN_ELEMENT')?.message).toMatch(/^Action /);
    expect(found.find(({ code }) => code === 'VARIABLE_UNSUPPORTED_IN_ELEMENT')?.pointer).toEqual([
      'Statement',
      0,
      'Action',
      1,
    ]);
  });
});

describe('the version of variables', () => {
  const statement = { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/${aws:username}/*' };
  const plain = { ...statement, Resource: 'arn:aws:s3:::acme-media/videos/*' };
  const number = { ...plain, Condition: { NumericEquals: { 'aws:MultiFactorAuthAge': '${aws:EpochTime}' } } };

  test.each<[string, Json, number]>([
    ['the old version', { Version: '2008-10-17', Statement: [statement] }, 1],
    ['no version', { Statement: statement }, 1],
    [
      'a condition',
      {
        Version: '2008-10-17',
        Statement: [{ ...plain, Condition: { StringLike: { 'aws:PrincipalTag/a': ['x', '${aws:userid}'] } } }],
      },
      1,
    ],
    ['the new version', { Version: '2012-10-17', Statement: [statement] }, 0],
    ['the old version without variables', { Version: '2008-10-17', Statement: [plain] }, 0],
    ['the old version with what is wrong in the new one too', { Version: '2008-10-17', Statement: [number] }, 0],
    ['a version that does not exist', { Version: '2020-01-01', Statement: [statement] }, 0],
  ])('%s', (_, document, count) => {
    const codes = codesOf(document).filter((code) => code === 'VARIABLE_UNSUPPORTED_IN_VERSION');
    expect(codes).toHaveLength(count);
  });
});
