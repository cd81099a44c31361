import { describe, expect, test } from '@jest/globals';
import { at, configOf, problemsIn } from '../sample.js';

describe('allow_actions', () => {
  test.each(['"*"', 's3', 'GetObjectTagging', 'ec2:RunInstances', '"s3:*"', '"s3:Get Object"'])('not %s', (action) => {
    expect(problemsIn(configOf({}, `allow_actions: [${action}]`))).toEqual([at('6:21', 'names no S3 action')]);
  });

  test.each(['s3:GetObjectTagging', '"s3:GetObject*"'])('but %s', (action) => {
    expect(problemsIn(configOf({}, `allow_actions: [${action}]`))).toEqual([]);
  });
});
