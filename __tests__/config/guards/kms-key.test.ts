import { describe, expect, test } from '@jest/globals';
import { at, configOf, problemsIn } from '../sample.js';

describe('kms_key_arn', () => {
  test.each([
    ['arn:aws:kms:us-east-1:111122223333:alias/media', 'is an alias'],
    ['alias/media', 'is an alias'],
    ['1234abcd-12ab-34cd-56ef-1234567890ab', 'no ARN of a KMS key'],
    ['arn:aws:kms:us-east-1:1111:key/1234abcd-12ab-34cd-56ef-1234567890ab', 'no ARN of a KMS key'],
    ['arn:aws:s3:::acme', 'no ARN of a KMS key'],
  ])('%s', (arn, because) => {
    expect(problemsIn(configOf({}, `kms_key_arn: ${arn}`))).toEqual([at('6:18', because)]);
  });

  test.each(['1234abcd-12ab-34cd-56ef-1234567890ab', 'mrk-1234abcd12ab34cd56ef1234567890ab'])('key/%s is one', (id) => {
    expect(problemsIn(configOf({}, `kms_key_arn: arn:aws:kms:us-east-1:111122223333:key/${id}`))).toEqual([]);
  });
});
