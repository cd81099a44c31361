import { describe, expect, test } from '@jest/globals';
import { findAction, findConditionKey, IAM_DATA_DATE, isServiceName } from '../../src/data/iam.js';

describe('IAM data', () => {
  test('has a date', () => {
    expect(IAM_DATA_DATE).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  // Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
  test('knows an action without case, with its levels, resource types and condition keys', () => {
    const action = findAction('S3:listbucket');
    expect(action?.name).toBe('s3:ListBucket');
    expect(action?.levels).toEqual(['List']);
    expect(action?.resourceTypes).toContain('bucket');
    expect(action?.conditionKeys.has('s3:prefix')).toBe(true);
    expect(findAction('s3:GetObject')?.conditionKeys.has('s3:prefix')).toBe(false);
    expect(findAction('s3:PutBucketPolicy')?.levels).toContain('Permissions management');
  });

  test.each(['s3:ListObjectsV2', 's3:HeadObject', 's3:HeadBucket', 's3:__proto__', 's3', 'ec2:RunInstances'])(
    'does not know %s',
    (name) => {
      expect(findAction(name)).toBeUndefined();
    },
  );

  test('knows condition keys of both notations, with the part that is the user’s own', () => {
    expect(findConditionKey('AWS:SourceIp')?.type).toBe('IPAddress');
    expect(findConditionKey('aws:ResourceTag/team')?.name).toBe('aws:ResourceTag/*');
    expect(findConditionKey('s3:ExistingObjectTag/a/b')?.name).toBe('s3:ExistingObjectTag/*');
    expect(findConditionKey('s3:nonsense')).toBeUndefined();
  });

  test('knows the names of services whose actions it does not know', () => {
    expect(isServiceName('EC2')).toBe(true);
    expect(isServiceName('s4')).toBe(false);
  });
});
