import { describe, expect, test } from '@jest/globals';
import {
  coactiveKnowledge,
  type CoactiveOperation,
  type RequestingConnection,
} from '../../src/access/coactive-request.js';
import { canMeet, canMeetAll, type Knowledge, type Meeting } from '../../src/access/meets.js';

const roleArn = 'arn:aws:iam::111122223333:role/coactive/coactive-media';
const coactiveRoleArn = 'arn:aws:iam::863104360228:role/coactive-external-connections';
const byRole: RequestingConnection = {
  method: 'iam-role',
  bucket: 'acme-media',
  accountId: '111122223333',
  roleArn,
  coactiveRoleArn,
  organizationId: 'o-a1b2c3d4e5',
  prefixes: ['videos/', 'images/'],
  kmsKeyArn: 'arn:aws:kms:eu-west-1:111122223333:key/1',
};
const byBucket: RequestingConnection = { ...byRole, method: 'bucket-policy' };
const undeclared: RequestingConnection = { ...byRole, organizationId: undefined };

type Row = readonly [CoactiveOperation, string, string, readonly string[], Meeting];

function meets(connection: RequestingConnection, [operation, operator, key, values]: Row): Meeting {
  return canMeet({ operator, key, values }, coactiveKnowledge(operation, connection), '2012-10-17');
}

const trust: readonly Row[] = [
  ['AssumeRole', 'StringEquals', 'sts:ExternalId', ['4711'], 'unmet'],
  ['AssumeRole', 'StringEqualsIfExists', 'sts:ExternalId', ['4711'], 'met'],
  ['AssumeRole', 'StringNotEquals', 'sts:ExternalId', ['4711'], 'met'],
  ['AssumeRole', 'Null', 'sts:ExternalId', ['true'], 'met'],
  ['AssumeRole', 'Bool', 'aws:MultiFactorAuthPresent', ['true'], 'unmet'],
  ['AssumeRole', 'Bool', 'aws:MultiFactorAuthPresent', ['false'], 'unknown'],
  ['AssumeRole', 'BoolIfExists', 'aws:MultiFactorAuthPresent', ['false'], 'met'],
  ['AssumeRole', 'BoolIfExists', 'aws:MultiFactorAuthPresent', ['true'], 'unknown'],
  ['AssumeRole', 'NumericLessThan', 'aws:MultiFactorAuthAge', ['3600'], 'unmet'],
  ['AssumeRole', 'IpAddress', 'aws:SourceIp', ['198.51.0.0/16'], 'unknown'],
  ['AssumeRole', 'IpAddress', 'aws:SourceIp', ['0.0.0.0/0'], 'met'],
  ['AssumeRole', 'IpAddress', 'aws:SourceIp', ['0.0.0.0/1', '128.0.0.0/1'], 'met'],
  ['AssumeRole', 'IpAddress', 'aws:SourceIp', ['10.0.0.0/8', '192.168.0.0/16'], 'unmet'],
  ['AssumeRole', 'NotIpAddress', 'aws:SourceIp', ['10.0.0.0/8'], 'met'],
  ['AssumeRole', 'NotIpAddress', 'aws:SourceIp', ['0.0.0.0/0'], 'unmet'],
  ['AssumeRole', 'IpAddress', 'aws:SourceIp', ['::/0'], 'unknown'],
  ['AssumeRole', 'IpAddress', 'aws:SourceIp', ['nonsense'], 'unknown'],
  ['AssumeRole', 'IpAddressIfExists', 'aws:SourceIp', ['10.0.0.0/8'], 'unmet'],
  ['AssumeRole', 'StringEquals', 'aws:SourceVpc', ['vpc-1'], 'unmet'],
  ['AssumeRole', 'StringEquals', 'aws:SourceVpce', ['vpce-1'], 'unmet'],
  ['AssumeRole', 'IpAddress', 'aws:VpcSourceIp', ['10.0.0.0/8'], 'unmet'],
  ['AssumeRole', 'StringLike', 'sts:RoleSessionName', ['coactive-*'], 'unknown'],
  ['AssumeRole', 'StringLike', 'sts:RoleSessionName', ['*'], 'met'],
  ['AssumeRole', 'Null', 'sts:RoleSessionName', ['false'], 'met'],
  ['AssumeRole', 'StringEquals', 'aws:RequestTag/team', ['media'], 'unmet'],
  ['AssumeRole', 'ForAllValues:StringEquals', 'aws:TagKeys', ['team'], 'met'],
  ['AssumeRole', 'ForAnyValue:StringEquals', 'sts:TransitiveTagKeys', ['team'], 'unmet'],
  ['AssumeRole', 'ArnEquals', 'aws:PrincipalArn', [coactiveRoleArn], 'met'],
  ['AssumeRole', 'ArnLike', 'aws:PrincipalArn', ['arn:aws:iam::*:role/coactive-*'], 'met'],
  ['AssumeRole', 'ArnEquals', 'aws:PrincipalArn', [roleArn], 'unmet'],
  ['AssumeRole', 'StringEquals', 'aws:PrincipalAccount', ['863104360228'], 'met'],
  ['AssumeRole', 'StringEquals', 'aws:PrincipalOrgID', ['o-a1b2c3d4e5'], 'unmet'],
  ['AssumeRole', 'StringNotEquals', 'aws:PrincipalOrgID', ['o-a1b2c3d4e5'], 'met'],
  ['AssumeRole', 'StringEquals', 'aws:PrincipalOrgID', ['o-zzzzzzzzzz'], 'unknown'],
  ['AssumeRole', 'StringEquals', 'aws:PrincipalTag/team', ['media'], 'unknown'],
  ['AssumeRole', 'StringLikeIfExists', 'aws:PrincipalTag/team', ['*'], 'met'],
  ['AssumeRole', 'Bool', 'aws:SecureTransport', ['true'], 'met'],
  ['AssumeRole', 'StringFuzzy', 'aws:SourceVpc', ['vpc-1'], 'unknown'],
];

describe('the trust policy', () => {
  test.each(trust)('%s %s %s %j: %#', (...row) => {
    expect(meets(byRole, row)).toBe(row[4]);
  });
});

const objects: readonly Row[] = [
  ['GetObject', 'Bool', 'aws:SecureTransport', ['false'], 'unmet'],
  ['GetObject', 'StringNotEquals', 'aws:SourceVpce', ['vpce-1'], 'met'],
  ['GetObject', 'StringNotEqualsIfExists', 'aws:SourceVpce', ['vpce-1'], 'met'],
  ['GetObject', 'StringLike', 's3:prefix', ['videos/*'], 'unmet'],
  ['GetObject', 'StringNotLike', 's3:prefix', ['videos/*'], 'met'],
  ['GetObject', 'NumericLessThan', 's3:max-keys', ['10'], 'unknown'],
  ['GetObject', 'StringEquals', 'aws:PrincipalOrgID', ['o-a1b2c3d4e5'], 'met'],
  ['GetObject', 'ArnEquals', 'aws:PrincipalArn', [roleArn], 'met'],
  ['GetObject', 'StringEquals', 'aws:PrincipalAccount', ['${aws:ResourceAccount}'], 'met'],
  ['GetObject', 'StringEquals', 'aws:PrincipalAccount', ['${aws:PrincipalTag/account}'], 'unknown'],
  ['GetObject', 'StringEquals', 'aws:username', ['alice'], 'unmet'],
  ['GetObject', 'StringLike', 'aws:userid', ['AROA*'], 'met'],
  ['GetObject', 'StringLike', 'aws:userid', ['AIDA*'], 'unmet'],
  ['GetObject', 'StringEquals', 'aws:PrincipalType', ['AssumedRole'], 'met'],
  ['GetObject', 'Bool', 'aws:ViaAWSService', ['true'], 'unmet'],
  ['GetObject', 'Bool', 'aws:PrincipalIsAWSService', ['false'], 'met'],
  ['ListBucket', 'StringLike', 's3:prefix', ['videos/*', 'images/*'], 'met'],
  ['ListBucket', 'StringLike', 's3:prefix', ['videos/*'], 'unknown'],
  ['ListBucket', 'StringEquals', 's3:prefix', ['videos/', 'images/'], 'unknown'],
  ['ListBucket', 'StringLike', 's3:prefix', ['private/*'], 'unmet'],
  ['ListBucket', 'StringNotLike', 's3:prefix', ['private/*'], 'met'],
  ['ListBucket', 'Null', 's3:prefix', ['true'], 'unmet'],
  ['Decrypt', 'StringEquals', 'kms:ViaService', ['s3.eu-west-1.amazonaws.com'], 'met'],
  ['Decrypt', 'StringEquals', 'kms:ViaService', ['s3.us-east-1.amazonaws.com'], 'unmet'],
  ['Decrypt', 'Bool', 'aws:ViaAWSService', ['true'], 'met'],
  ['Decrypt', 'Bool', 'aws:SecureTransport', ['true'], 'unknown'],
  ['Decrypt', 'StringEquals', 'kms:EncryptionContext:aws:s3:arn', ['arn:aws:s3:::acme-media'], 'unknown'],
  ['Decrypt', 'StringLike', 'kms:EncryptionContext:aws:s3:arn', ['arn:aws:s3:::acme-media*'], 'met'],
  ['Decrypt', 'StringLike', 'kms:EncryptionContext:AWS:S3:ARN', ['arn:aws:s3:::other*'], 'unmet'],
];

describe('the data', () => {
  test.each(objects)('%s %s %s %j: %#', (...row) => {
    expect(meets(byRole, row)).toBe(row[4]);
  });

  test('the organisation of Coactive is another one, if any', () => {
    const deny: Row = ['GetObject', 'StringNotEquals', 'aws:PrincipalOrgID', ['o-a1b2c3d4e5'], 'met'];
    expect(meets(byBucket, deny)).toBe('met');
    expect(meets({ ...byBucket, organizationId: undefined }, deny)).toBe('unknown');
    expect(meets(undeclared, deny)).toBe('unknown');
  });

  test('without prefixes any listing may come, also the unprefixed one', () => {
    const row: Row = ['ListBucket', 'StringLike', 's3:prefix', ['*'], 'unknown'];
    expect(meets({ ...byRole, prefixes: [] }, row)).toBe('unknown');
    expect(meets({ ...byRole, allowBucketListing: true }, row)).toBe('unknown');
  });
});

describe('coactiveKnowledge', () => {
  const unnamed = { ...byRole, roleArn: undefined };

  test("makes the role's ARN of its parts", () => {
    const connection = { ...unnamed, role: { name: 'coactive-media', path: '/coactive/' } };
    expect(coactiveKnowledge('GetObject', connection).get('aws:principalarn')).toEqual({
      kind: 'value',
      values: [roleArn],
    });
  });

  test('says no more than it knows', () => {
    const less = { ...unnamed, accountId: undefined };
    expect(coactiveKnowledge('GetObject', less).get('aws:principalarn')).toEqual({ kind: 'present' });
    expect(coactiveKnowledge('GetObject', less).get('aws:principalaccount')).toEqual({ kind: 'present' });
    expect(coactiveKnowledge('GetObject', less).get('aws:principaltag/team')).toBeUndefined();
  });

  test("the customer's organisation owns the bucket only in the customer's account", () => {
    const mine = ['GetObject', 'StringEquals', 'aws:ResourceOrgID', ['o-a1b2c3d4e5'], 'met'] as const;
    expect(meets(byRole, mine)).toBe('met');
    expect(meets({ ...byRole, bucketOwnerAccountId: '999988887777' }, mine)).toBe('unknown');
  });
});

describe('canMeetAll', () => {
  const knowledge: Knowledge = new Map([
    ['a:absent', { kind: 'absent' }],
    ['a:open', { kind: 'unknown' }],
    ['a:set', { kind: 'value', values: ['x', 'y'] }],
  ]);
  const met = { operator: 'ForAllValues:StringEquals', key: 'a:set', values: ['x', 'y'] };
  const open = { operator: 'StringEquals', key: 'a:open', values: ['x'] };
  const unmet = { operator: 'StringEquals', key: 'a:absent', values: ['x'] };

  test('one unmet condition decides, then one open', () => {
    expect(canMeetAll([], knowledge, undefined)).toBe('met');
    expect(canMeetAll([met], knowledge, undefined)).toBe('met');
    expect(canMeetAll([met, open], knowledge, undefined)).toBe('unknown');
    expect(canMeetAll([open, unmet], knowledge, undefined)).toBe('unmet');
  });
});
