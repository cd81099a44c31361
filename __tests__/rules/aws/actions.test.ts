import { describe, expect, test } from '@jest/globals';
import { IAM_DATA_DATE } from '../../../src/data/iam.js';
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

const action = (...texts: readonly string[]) => document(permission({ Action: texts }));
const onEverything = (...texts: readonly string[]) => document(permission({ Action: texts, Resource: '*' }));
const inBucket = (text: string) => document(grant({ Action: text }));
const inKey = (text: string) => document(keyGrant({ Action: text }));
const inTrust = (text: string) => document(trust({ Action: text }));

/** Source: IAM User Guide, "IAM policy validation check reference"; Service Authorization Reference, actions of S3, STS and KMS. */
const CASES: readonly Case[] = [
  ['an action', action('s3:GetObject'), []],
  ['an action in another case', action('S3:getobject'), []],
  ['a pattern that covers actions', action('s3:Get*Tagging'), []],
  ['an action of a service whose actions are not known here', action('ec2:RunInstancez'), []],
  ['every action', document(permission({ Action: '*' })), []],

  ['the API name ListObjectsV2', action('s3:ListObjectsV2'), ['INVALID_ACTION']],
  ['the API name HeadObject in capitals', action('S3:HEADOBJECT'), ['INVALID_ACTION']],
  ['a slip of the pen', action('s3:GetObjects'), ['INVALID_ACTION']],
  ['an invented action', action('kms:Frobnicate'), ['INVALID_ACTION']],
  ['no action after the colon', action('s3:'), ['INVALID_ACTION']],
  ['a pattern that covers nothing', action('s3:Foo*'), ['INVALID_ACTION']],
  ['an action without its service', action('GetObject'), ['INVALID_ACTION']],
  [
    'an unknown action under NotAction',
    document(permission({ Action: undefined, NotAction: 's3:ListObjects' })),
    ['INVALID_ACTION'],
  ],
  [
    'two unknown actions',
    action('s3:ListObjects', 's3:GetObject', 's3:HeadBucket'),
    ['INVALID_ACTION', 'INVALID_ACTION'],
  ],
  ['an unknown action in a bucket policy', inBucket('s3:ListBuckets'), ['INVALID_ACTION'], 'bucket'],

  ['an unknown service', action('s4:GetObject'), ['INVALID_SERVICE_IN_ACTION']],
  ['a space before the service', action(' s3:GetObject'), ['INVALID_SERVICE_IN_ACTION']],
  ['no service before the colon', action(':GetObject'), ['INVALID_SERVICE_IN_ACTION']],
  ['an unknown service in a bucket policy', inBucket('amazons3:GetObject'), ['INVALID_SERVICE_IN_ACTION'], 'bucket'],

  ['decryption in a bucket policy', inBucket('kms:Decrypt'), ['UNSUPPORTED_ACTION_IN_POLICY'], 'bucket'],
  ['a pattern of KMS in a bucket policy', inBucket('kms:*'), ['UNSUPPORTED_ACTION_IN_POLICY'], 'bucket'],
  [
    'the list of all buckets in a bucket policy',
    inBucket('s3:ListAllMyBuckets'),
    ['UNSUPPORTED_ACTION_IN_POLICY'],
    'bucket',
  ],
  [
    'an action on access points in a bucket policy',
    inBucket('s3:GetAccessPointPolicy'),
    ['UNSUPPORTED_ACTION_IN_POLICY'],
    'bucket',
  ],
  ['everything of S3 in a bucket policy', inBucket('s3:*'), [], 'bucket'],
  ['everything in a bucket policy', inBucket('*'), [], 'bucket'],
  ['reading in a key policy', inKey('s3:GetObject'), ['UNSUPPORTED_ACTION_IN_POLICY'], 'key'],
  ['everything of KMS in a key policy', inKey('kms:*'), [], 'key'],
  ['reading in a trust policy', inTrust('s3:GetObject'), ['UNSUPPORTED_ACTION_IN_POLICY'], 'trust'],
  ['a tagged session in a trust policy', inTrust('sts:TagSession'), [], 'trust'],
  ['decryption in a permissions policy', document(permission({ Action: 'kms:Decrypt', Resource: '*' })), []],

  ['an administrator', onEverything('*'), ['PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE']],
  ['all of IAM, as in IAMFullAccess', onEverything('iam:*'), ['PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE']],
  ['a pattern of IAM without case', onEverything('IAM:Pass*'), ['PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE']],
  [
    'everything on every role',
    document(permission({ Action: '*', Resource: 'arn:aws:iam::*:role/*' })),
    ['PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE'],
  ],
  ['an administrator’s boundary', onEverything('*'), ['PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE'], 'boundary'],
  ['all of S3 everywhere', onEverything('s3:*'), []],
  ['reading of IAM everywhere', onEverything('iam:Get*'), []],
  ['everything denied', document(permission({ Effect: 'Deny', Action: '*', Resource: '*' })), []],
  ['everything on one bucket', document(permission({ Action: '*' })), []],
  [
    'all of IAM, roles for one service only',
    document(
      permission({
        Action: 'iam:*',
        Resource: '*',
        Condition: { StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' } },
      }),
    ),
    [],
  ],
];

describe('actions', () => {
  test.each(withKind(CASES))('%s', (_, policy, codes, kind) => {
    expect(issueCodes(policy, kind)).toEqual([...codes].sort());
  });

  test.each([
    ['s3:ListObjectsV2', 's3:ListBucket'],
    ['s3:ListObjects', 's3:ListBucket'],
    ['s3:HeadObject', 's3:GetObject'],
    ['s3:HeadBucket', 's3:ListBucket'],
    ['s3:ListBuckets', 's3:ListAllMyBuckets'],
    ['s3:CopyObject', 's3:GetObject and s3:PutObject'],
    ['HeadObject', 's3:GetObject'],
    ['GetObject', 's3:GetObject'],
    ['decrypt', 'kms:Decrypt'],
    ['s3:GetObjects', 's3:GetObject'],
    ['sts:AssumeRol', 'sts:AssumeRole'],
  ])('%s: says to write %s', (found, needed) => {
    const [problem] = problemsOf('INVALID_ACTION', action(found));
    expect(problem?.fix).toContain(needed);
    expect(problem?.message).toContain(found);
    expect(problem?.message).toContain(IAM_DATA_DATE);
  });

  test('says nothing where no action is near', () => {
    expect(problemsOf('INVALID_ACTION', action('s3:Frobnicate'))[0]).not.toHaveProperty('fix');
  });

  test('puts the action that reads in place of the API name, once', () => {
    const [problem] = problemsOf('INVALID_ACTION', action('s3:GetObject', 's3:HeadObject', 's3:GetObjectAcl'));
    expect(problem?.pointer).toEqual(['Statement', 0, 'Action', 1]);
    expect(problem?.replacement).toEqual(permission({ Action: ['s3:GetObject', 's3:GetObjectAcl'] }));
  });

  test.each(['s3:DeleteObjects', 's3:CopyObject', 's3:GetObjects', 'kms:ReEncrypt'])(
    '%s: gives nothing today, and no replacement that would write or guess',
    (found) => {
      expect(problemsOf('INVALID_ACTION', action(found))[0]).not.toHaveProperty('replacement');
    },
  );

  test('suggests the service that is near', () => {
    expect(problemsOf('INVALID_SERVICE_IN_ACTION', action(' s3:GetObject'))[0]?.fix).toBe('Did you mean "s3"?');
    expect(problemsOf('INVALID_SERVICE_IN_ACTION', action('kmss:Decrypt'))[0]?.fix).toBe('Did you mean "kms"?');
  });
});
