import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../../../src/config/read-config.js';
import { configOf, problemsIn } from '../sample.js';

describe('a bucket written as an address', () => {
  test.each([
    ['s3://acme-media/videos/', 'an s3:// address'],
    ['arn:aws:s3:::acme-media', 'an ARN'],
    ['https://acme-media.s3.us-east-1.amazonaws.com/', 'a web address'],
    ['acme-media/videos', 'a bucket with a key'],
  ])('%s: the bare name is told', (bucket, what) => {
    const { problems } = readConfig([{ file: 'coactive.yml', text: configOf({ bucket }) }]);
    expect(problems).toMatchObject([{ line: 5, column: 13, message: expect.stringContaining(what) }]);
    expect(problems[0]?.fix).toContain('`bucket: acme-media`');
  });

  test('the bare name is no problem', () => {
    expect(problemsIn(configOf())).toEqual([]);
  });
});
