import { describe, expect, test } from '@jest/globals';
import { at, configOf, problemsIn } from '../sample.js';

describe('what is no general purpose bucket', () => {
  test.each([
    ['arn:aws:s3:us-east-1:111122223333:accesspoint/acme', 'an access point'],
    ['acme-1a2b3c-s3alias', 'an access point'],
    ['acme--use1-az4--x-s3', 'a directory bucket'],
    ['acme--ol-s3', 'an Object Lambda access point'],
    ['mfzwi23gnjvgw.mrap', 'a Multi-Region Access Point'],
    ['acme--table-s3', 'an S3 table bucket'],
    ['arn:aws:s3-outposts:us-east-1:111122223333:outpost/op-1/bucket/acme', 'S3 on Outposts'],
    ['arn:aws:s3-object-lambda:us-east-1:111122223333:accesspoint/acme', 'an Object Lambda access point'],
  ])('%s is refused as unsupported', (bucket, what) => {
    expect(problemsIn(configOf({ bucket }))).toEqual([at('5:13', `${what}, which is not supported`)]);
  });

  test('a general purpose bucket is not', () => {
    expect(problemsIn(configOf({ bucket: 'acme-s3' }))).toEqual([]);
  });
});
