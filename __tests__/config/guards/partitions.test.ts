import { describe, expect, test } from '@jest/globals';
import { at, configOf, problemsIn } from '../sample.js';

describe('ARNs and Regions of another partition', () => {
  test.each([
    ['kms_key_arn: arn:aws-cn:kms:cn-north-1:111122223333:key/1234abcd', '6:18', 'aws-cn'],
    ['assume_role: arn:aws-us-gov:iam::111122223333:role/reader', '6:18', 'aws-us-gov'],
    ['role: { permissions_boundary: "arn:aws-eusc:iam::111122223333:policy/b" }', '6:35', 'aws-eusc'],
    ['region: us-gov-west-1', '6:13', 'aws-us-gov'],
    ['region: cn-north-1', '6:13', 'aws-cn'],
  ])('%s', (line, place, partition) => {
    expect(problemsIn(configOf({}, line))).toEqual([
      at(place, `in the partition ${partition}, Coactive's role in aws`),
    ]);
  });

  test('a Region of aws does not fit a role of another partition', () => {
    const coactiveRoleArn = 'arn:aws-us-gov:iam::863104360228:role/coactive-external-connections';
    const config = `${configOf({}, 'region: us-east-1')}\ncoactive: { role_arn: "${coactiveRoleArn}" }`;
    expect(problemsIn(config, { coactiveRoleArn })).toEqual([at('6:13', 'in the partition aws, ')]);
  });

  test('the same partition is no problem', () => {
    const arn = 'arn:aws:kms:us-east-1:111122223333:key/1234abcd';
    expect(problemsIn(configOf({}, `kms_key_arn: ${arn}`, 'region: us-east-1'))).toEqual([]);
  });
});
