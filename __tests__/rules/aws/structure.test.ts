import { describe, expect, test } from '@jest/globals';
import type { Json } from '../../../src/policy/types.js';
import {
  document,
  grant,
  issueCodes,
  keyGrant,
  permission,
  problemsOf,
  trust,
  withKind,
  type Case,
} from './issue-codes.js';

/** Source of what is expected: IAM User Guide, "IAM policy validation check reference" and "Grammar of the IAM JSON policy language". */
const CASES: readonly Case[] = [
  ['a sound permissions policy', document(permission()), []],
  ['a sound trust policy', document(trust()), [], 'trust'],
  ['a sound bucket policy', document(grant()), [], 'bucket'],
  ['a sound key policy', document(keyGrant()), [], 'key'],
  ['a statement that is no list', { Version: '2012-10-17', Statement: permission() }, []],
  ['single texts as lists', document(permission({ Action: ['s3:GetObject'] })), []],
  ['an Id', { Version: '2012-10-17', Id: 'media', Statement: [grant()] }, [], 'bucket'],

  ['Version as a number', { Version: 20121017, Statement: [permission()] }, ['DATA_TYPE_MISMATCH']],
  ['Id as a number', { Version: '2012-10-17', Id: 7, Statement: [permission()] }, ['DATA_TYPE_MISMATCH']],
  ['Statement as a text', { Version: '2012-10-17', Statement: 'allow' }, ['DATA_TYPE_MISMATCH']],
  ['a statement as a list', document([permission()]), ['DATA_TYPE_MISMATCH']],
  ['a policy that is a list', [permission()], ['DATA_TYPE_MISMATCH']],
  ['a policy that is null', null, ['DATA_TYPE_MISMATCH']],
  ['Sid as a number', document(permission({ Sid: 1 })), ['DATA_TYPE_MISMATCH']],
  ['Effect as a boolean', document(permission({ Effect: true })), ['DATA_TYPE_MISMATCH']],
  ['Action as an object', document(permission({ Action: { s3: 'GetObject' } })), ['DATA_TYPE_MISMATCH']],
  ['a number among actions', document(permission({ Action: ['s3:GetObject', 1] })), ['DATA_TYPE_MISMATCH']],
  ['null among resources', document(permission({ Resource: [null] })), ['DATA_TYPE_MISMATCH']],
  [
    'a list within a list of principals',
    document(grant({ Principal: { AWS: [['x']] } })),
    ['DATA_TYPE_MISMATCH'],
    'bucket',
  ],
  ['Condition as a list', document(permission({ Condition: [] })), ['DATA_TYPE_MISMATCH']],
  ['an operator as a text', document(permission({ Condition: { StringEquals: 'x' } })), ['DATA_TYPE_MISMATCH']],
  [
    'null as a condition value',
    document(permission({ Condition: { StringEquals: { 'aws:PrincipalTag/team': null } } })),
    ['DATA_TYPE_MISMATCH'],
  ],
  [
    'an object as a condition value',
    document(permission({ Condition: { StringEquals: { 'aws:PrincipalTag/team': { name: 'media' } } } })),
    ['DATA_TYPE_MISMATCH'],
  ],
  [
    'a number as a principal of a permissions policy',
    document(permission({ Principal: { AWS: 7 } })),
    ['UNSUPPORTED_PRINCIPAL'],
  ],
  ['a boolean condition value', document(permission({ Condition: { Bool: { 'aws:SecureTransport': true } } })), []],
  [
    'a number among resources of a trust policy',
    document(trust({ Resource: 1 })),
    ['ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE'],
    'trust',
  ],

  ['Effect in lower case', document(permission({ Effect: 'allow' })), ['INVALID_EFFECT']],
  ['Effect as another word', document(permission({ Effect: 'Permit' })), ['INVALID_EFFECT']],
  ['an empty Effect', document(permission({ Effect: '' })), ['INVALID_EFFECT']],
  ['Deny', document(permission({ Effect: 'Deny' })), []],

  ['a comment', { Version: '2012-10-17', Comment: 'read only', Statement: [permission()] }, ['INVALID_POLICY_ELEMENT']],
  ['an unknown element of a statement', document(permission({ Description: 'x' })), ['INVALID_POLICY_ELEMENT']],
  [
    'a misspelt element is not missing as well',
    document(permission({ Resource: undefined, Resources: '*' })),
    ['INVALID_POLICY_ELEMENT'],
  ],
  [
    'an element in lower case',
    document(permission({ Effect: undefined, effect: 'Allow' })),
    ['INVALID_POLICY_ELEMENT'],
  ],
  ['version in lower case', { version: '2012-10-17', Statement: [permission()] }, ['INVALID_POLICY_ELEMENT']],
  ['a misspelt Statement', { Version: '2012-10-17', Statements: [permission()] }, ['INVALID_POLICY_ELEMENT']],
  [
    'two unknown elements',
    document(permission({ Foo: 1, Bar: 2 })),
    ['INVALID_POLICY_ELEMENT', 'INVALID_POLICY_ELEMENT'],
  ],

  ['a version of one’s own', { Version: '2026-01-01', Statement: [permission()] }, ['INVALID_VERSION']],
  ['an empty version', { Version: '', Statement: [permission()] }, ['INVALID_VERSION']],
  ['the old version', { Version: '2008-10-17', Statement: [permission()] }, []],
  ['no version', { Statement: [permission()] }, ['MISSING_VERSION']],
  ['no version in a bucket policy', { Statement: [grant()] }, ['MISSING_VERSION'], 'bucket'],

  ['no Action', document(permission({ Action: undefined })), ['MISSING_ACTION']],
  ['NotAction only', document(permission({ Action: undefined, NotAction: 's3:DeleteObject' })), []],
  ['no Effect', document(permission({ Effect: undefined })), ['MISSING_EFFECT']],
  ['no Principal in a bucket policy', document(grant({ Principal: undefined })), ['MISSING_PRINCIPAL'], 'bucket'],
  ['no Principal in a trust policy', document(trust({ Principal: undefined })), ['MISSING_PRINCIPAL'], 'trust'],
  ['no Principal in a key policy', document(keyGrant({ Principal: undefined })), ['MISSING_PRINCIPAL'], 'key'],
  [
    'NotPrincipal only',
    document(grant({ Effect: 'Deny', Principal: undefined, NotPrincipal: { AWS: '111122223333' } })),
    [],
    'bucket',
  ],
  ['no Resource', document(permission({ Resource: undefined })), ['MISSING_RESOURCE']],
  ['no Resource in a boundary', document(permission({ Resource: undefined })), ['MISSING_RESOURCE'], 'boundary'],
  ['no Resource in a bucket policy', document(grant({ Resource: undefined })), ['MISSING_RESOURCE'], 'bucket'],
  ['NotResource only', document(permission({ Resource: undefined, NotResource: 'arn:aws:s3:::acme-private/*' })), []],
  ['no Statement', { Version: '2012-10-17' }, ['MISSING_STATEMENT']],
  ['an empty list of statements', { Version: '2012-10-17', Statement: [] }, ['MISSING_STATEMENT']],
  ['an empty object', {}, ['MISSING_STATEMENT', 'MISSING_VERSION']],
  ['an empty statement', document({}), ['MISSING_ACTION', 'MISSING_EFFECT', 'MISSING_RESOURCE']],

  ['Action and NotAction', document(permission({ NotAction: 's3:DeleteObject' })), ['UNSUPPORTED_ELEMENT_COMBINATION']],
  [
    'Resource and NotResource',
    document(permission({ NotResource: 'arn:aws:s3:::b/*' })),
    ['UNSUPPORTED_ELEMENT_COMBINATION'],
  ],
  [
    'Principal and NotPrincipal',
    document(grant({ Effect: 'Deny', NotPrincipal: { AWS: '111122223333' } })),
    ['UNSUPPORTED_ELEMENT_COMBINATION'],
    'bucket',
  ],

  [
    'a Sid twice in a permissions policy',
    document(permission({ Sid: 'A' }), permission({ Sid: 'A', Action: 's3:GetObjectTagging' })),
    ['UNIQUE_SIDS_REQUIRED'],
  ],
  [
    'a Sid twice in a trust policy',
    document(trust({ Sid: 'A' }), trust({ Sid: 'A', Action: 'sts:TagSession' })),
    ['UNIQUE_SIDS_REQUIRED'],
    'trust',
  ],
  [
    'a Sid twice in a bucket policy',
    document(grant({ Sid: 'A' }), grant({ Sid: 'A', Action: 's3:GetObjectTagging' })),
    ['UNIQUE_SIDS_RECOMMENDED'],
    'bucket',
  ],
  [
    'a Sid twice in a key policy',
    document(keyGrant({ Sid: 'A' }), keyGrant({ Sid: 'A', Action: 'kms:DescribeKey' })),
    ['UNIQUE_SIDS_RECOMMENDED'],
    'key',
  ],
  [
    'Sids that differ in case',
    document(permission({ Sid: 'A' }), permission({ Sid: 'a', Action: 's3:GetObjectTagging' })),
    [],
  ],
  [
    'the empty Sids that S3 adds',
    document(grant({ Sid: '' }), grant({ Sid: '', Action: 's3:GetObjectTagging' })),
    ['EMPTY_SID_VALUE', 'EMPTY_SID_VALUE'],
    'bucket',
  ],

  ['a Sid with a space', document(permission({ Sid: 'Read videos' })), ['UNSUPPORTED_SID']],
  ['a Sid with a hyphen in a trust policy', document(trust({ Sid: 'coactive-role' })), ['UNSUPPORTED_SID'], 'trust'],
  ['a Sid with an umlaut in a boundary', document(permission({ Sid: 'Größe' })), ['UNSUPPORTED_SID'], 'boundary'],
  [
    'a Sid with spaces in a bucket policy, as AWS’s own examples have',
    document(grant({ Sid: 'Read videos' })),
    [],
    'bucket',
  ],
  ['an empty Sid', document(permission({ Sid: '' })), ['EMPTY_SID_VALUE']],

  ['no actions', document(permission({ Action: [] })), ['EMPTY_ARRAY_ACTION']],
  ['an empty NotAction', document(permission({ Action: undefined, NotAction: [] })), ['EMPTY_ARRAY_ACTION']],
  ['no resources', document(permission({ Resource: [] })), ['EMPTY_ARRAY_RESOURCE']],
  ['no resources in a bucket policy', document(grant({ Resource: [] })), ['EMPTY_ARRAY_RESOURCE'], 'bucket'],
  ['no actions in a trust policy', document(trust({ Action: [] })), ['EMPTY_ARRAY_ACTION'], 'trust'],
];

describe('structure', () => {
  test.each(withKind(CASES))('%s', (_, policy, codes, kind) => {
    expect(issueCodes(policy, kind)).toEqual([...codes].sort());
  });

  test('an element called __proto__ is an unknown element', () => {
    const text = '{ "Version": "2012-10-17", "__proto__": { "Statement": [] }, "Statement": [] }';
    expect(issueCodes(text)).toEqual(['INVALID_POLICY_ELEMENT', 'MISSING_STATEMENT']);
  });

  test.each<[Json, string]>([
    [null, 'null'],
    [[], 'a list'],
    [{}, 'an object'],
    [7, 'a number'],
    [true, 'a boolean'],
  ])('an Effect of %j is named by its type', (effect, name) => {
    const [problem] = problemsOf('DATA_TYPE_MISMATCH', document(permission({ Effect: effect })));
    expect(problem?.message).toBe(`Effect is ${name} where the policy language has a text.`);
  });

  test('an Effect in the wrong case comes with the statement corrected', () => {
    const [problem] = problemsOf('INVALID_EFFECT', document(permission({ Effect: 'DENY' })));
    expect(problem).toMatchObject({ pointer: ['Statement', 0, 'Effect'], replacement: permission({ Effect: 'Deny' }) });
    expect(problemsOf('INVALID_EFFECT', document(permission({ Effect: 'No' })))[0]).not.toHaveProperty('replacement');
  });

  test('a Sid comes without its other characters', () => {
    const [problem] = problemsOf('UNSUPPORTED_SID', document(permission({ Sid: 'read-all videos' })));
    expect(problem?.replacement).toEqual(permission({ Sid: 'readAllVideos' }));
    expect(problemsOf('UNSUPPORTED_SID', document(permission({ Sid: '--' })))[0]).not.toHaveProperty('replacement');
  });

  test('an empty Sid is taken out', () => {
    const [problem] = problemsOf('EMPTY_SID_VALUE', document(permission({ Sid: '' })));
    expect(problem?.replacement).toEqual(permission());
  });

  test('an unknown element is shown at its name, with the one that was meant', () => {
    const [problem] = problemsOf(
      'INVALID_POLICY_ELEMENT',
      document(permission({ Resource: undefined, Resources: '*' })),
    );
    expect(problem).toMatchObject({
      pointer: ['Statement', 0, 'Resources'],
      part: 'key',
      fix: 'Did you mean "Resource"?',
    });
  });

  test('a repeated Sid names the statement that has it already, counted from 1', () => {
    const [problem] = problemsOf('UNIQUE_SIDS_REQUIRED', document(permission({ Sid: 'A' }), permission({ Sid: 'A' })));
    expect(problem).toMatchObject({ pointer: ['Statement', 1, 'Sid'] });
    expect(problem?.message).toContain('statement 1');
  });

  test('a statement that is no list keeps its own pointer', () => {
    const [problem] = problemsOf('MISSING_EFFECT', {
      Version: '2012-10-17',
      Statement: permission({ Effect: undefined }),
    });
    expect(problem?.pointer).toEqual(['Statement']);
  });
});
