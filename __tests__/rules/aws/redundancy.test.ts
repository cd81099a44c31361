import { describe, expect, test } from '@jest/globals';
import { document, grant, issueCodes, permission, problemsOf, trust, withKind, type Case } from './issue-codes.js';

const actions = (...texts: readonly string[]) => document(permission({ Action: texts }));
const resources = (...texts: readonly string[]) => document(permission({ Resource: texts }));
const MEDIA = 'arn:aws:s3:::acme-media';

/** Source: IAM User Guide, "IAM policy validation check reference", with its own examples. */
const CASES: readonly Case[] = [
  [
    'AWS’s example of a redundant action',
    actions('iam:Get*', 'iam:List*', 'iam:GetCredentialReport'),
    ['REDUNDANT_ACTION'],
  ],
  ['AWS’s example of one that is not', actions('iam:Get*', 'iam:List*', 'iam:*CredentialReport'), []],
  ['an action twice', actions('s3:GetObject', 's3:GetObject'), ['REDUNDANT_ACTION']],
  ['an action twice in another case', actions('s3:GetObject', 'S3:getobject'), ['REDUNDANT_ACTION']],
  ['an action before the pattern that covers it', actions('s3:GetObject', 's3:Get*'), ['REDUNDANT_ACTION']],
  ['a pattern within a pattern', actions('s3:Get*', 's3:GetObject*'), ['REDUNDANT_ACTION']],
  ['two patterns that say the same', actions('s3:Get*', 's3:Get**'), ['REDUNDANT_ACTION']],
  [
    'three of the same',
    actions('s3:GetObject', 's3:GetObject', 's3:GetObject'),
    ['REDUNDANT_ACTION', 'REDUNDANT_ACTION'],
  ],
  ['patterns that overlap', actions('s3:Get*', 's3:*Tagging'), []],
  ['a question mark', actions('s3:GetObjec?', 's3:GetObject'), ['REDUNDANT_ACTION']],
  ['an action that a question mark does not reach', actions('s3:Ge?Object', 's3:GetObjectAcl'), []],
  ['the same action in two statements', document(permission(), permission({ Resource: `${MEDIA}/images/*` })), []],
  [
    'a redundant action of a trust policy',
    document(trust({ Action: ['sts:*', 'sts:AssumeRole'] })),
    ['REDUNDANT_ACTION'],
    'trust',
  ],

  [
    'AWS’s example of redundant resources',
    document(
      permission({
        Action: 'iam:GetRole',
        Resource: [
          'arn:aws:iam::111122223333:role/jane-admin',
          'arn:aws:iam::111122223333:role/jane-s3only',
          'arn:aws:iam::111122223333:role/jane*',
        ],
      }),
    ),
    ['REDUNDANT_RESOURCE', 'REDUNDANT_RESOURCE'],
  ],
  ['a resource twice', resources(`${MEDIA}/videos/*`, `${MEDIA}/videos/*`), ['REDUNDANT_RESOURCE']],
  ['a prefix within a prefix', resources(`${MEDIA}/videos/*`, `${MEDIA}/videos/2026/*`), ['REDUNDANT_RESOURCE']],
  ['everything and a bucket', resources('*', MEDIA), ['REDUNDANT_RESOURCE']],
  ['a bucket’s pattern and its objects', resources(`${MEDIA}*`, `${MEDIA}/*`), ['REDUNDANT_RESOURCE']],
  ['a bucket and its objects', resources(MEDIA, `${MEDIA}/*`), []],
  ['resources that differ in case', resources(`${MEDIA}/Videos/*`, `${MEDIA}/videos/*`), []],
  [
    'a wildcard that would have to cross a colon',
    resources('arn:aws:s3:*:*:acme-media/*', 'arn:aws:s3:*:*:accesspoint/x'),
    [],
  ],
  [
    'a variable within a pattern',
    resources(`${MEDIA}/*`, `${MEDIA}/\${aws:PrincipalTag/team}/*`),
    ['REDUNDANT_RESOURCE'],
  ],
  ['a variable that might be the other', resources(`${MEDIA}/\${aws:PrincipalTag/team}/*`, `${MEDIA}/videos/*`), []],
  ['an escaped star is no wildcard', resources(`${MEDIA}/\${*}/x`, `${MEDIA}/videos/x`), []],
  ['an escaped star within a pattern', resources(`${MEDIA}/*`, `${MEDIA}/\${*}/x`), ['REDUNDANT_RESOURCE']],
  [
    'the resources of a bucket policy',
    document(grant({ Resource: [`${MEDIA}/*`, `${MEDIA}/videos/*`] })),
    ['REDUNDANT_RESOURCE'],
    'bucket',
  ],

  ['a statement twice', document(permission(), permission()), ['REDUNDANT_STATEMENT']],
  [
    'a statement under two names',
    document(permission({ Sid: 'A' }), permission({ Sid: 'B' })),
    ['REDUNDANT_STATEMENT'],
  ],
  [
    'a statement with its lists in another order',
    document(
      permission({ Action: ['s3:GetObject', 's3:GetObjectAcl'] }),
      permission({ Action: ['S3:GetObjectAcl', 's3:GetObject'] }),
    ),
    ['REDUNDANT_STATEMENT'],
  ],
  [
    'a single text as a list',
    document(permission(), permission({ Resource: [`${MEDIA}/videos/*`] })),
    ['REDUNDANT_STATEMENT'],
  ],
  ['a statement that denies what the other allows', document(permission(), permission({ Effect: 'Deny' })), []],
  [
    'a resource that differs in case',
    document(permission({ Resource: `${MEDIA}/A` }), permission({ Resource: `${MEDIA}/a` })),
    [],
  ],
  [
    'a condition that differs in its value',
    document(
      ...['1', '2'].map((team) => permission({ Condition: { StringEquals: { 'aws:PrincipalTag/team': team } } })),
    ),
    [],
  ],
  ['another principal', document(grant(), grant({ Principal: { AWS: '111122223333' } })), [], 'bucket'],

  ['a pattern that is no ARN covers none', resources('acme*', MEDIA), ['INVALID_ARN_PREFIX']],
  ['two patterns that are no ARNs', resources('acme*', 'acme-media/*'), ['INVALID_ARN_PREFIX', 'INVALID_ARN_PREFIX']],
];

describe('redundancy', () => {
  test.each(withKind(CASES))('%s', (_, policy, codes, kind) => {
    expect(issueCodes(policy, kind)).toEqual([...codes].sort());
  });

  test('a redundant action is shown at its place, and all of them are taken out', () => {
    const problems = problemsOf(
      'REDUNDANT_ACTION',
      actions('s3:GetObject', 's3:Get*', 's3:GetObjectAcl', 's3:ListBucket'),
    );
    expect(problems.map(({ pointer }) => pointer.at(-1))).toEqual([0, 2]);
    expect(problems[0]?.message).toContain('"s3:Get*"');
    for (const { replacement } of problems)
      expect(replacement).toEqual(permission({ Action: ['s3:Get*', 's3:ListBucket'] }));
  });

  test('a list of one that is left becomes a single text', () => {
    const [problem] = problemsOf('REDUNDANT_RESOURCE', resources(`${MEDIA}/*`, `${MEDIA}/videos/*`));
    expect(problem?.replacement).toEqual(permission({ Resource: `${MEDIA}/*` }));
  });

  test('the second of two equal statements is the one to remove', () => {
    expect(problemsOf('REDUNDANT_STATEMENT', document(permission(), permission()))).toMatchObject([
      { pointer: ['Statement', 1], replacement: null },
    ]);
  });
});
