import { expect, test } from '@jest/globals';
import { createLocator } from '../../src/policy/locate.js';

const TEXT = `{
  "Version": "2012-10-17",
  "Statement": [
    { "Effect": "Allow", "Action": ["s3:Get*", "s3:List*"] }
  ]
}`;
const locate = createLocator(TEXT);
const slice = (range: ReturnType<typeof locate>) =>
  range.line === range.endLine
    ? TEXT.split('\n')[range.line - 1]?.slice(range.column - 1, range.endColumn - 1)
    : 'lines';

test('finds values, keys and, for what is missing, the nearest parent', () => {
  expect(slice(locate(['Statement', 0, 'Action', 1]))).toBe('"s3:List*"');
  expect(slice(locate(['Statement', 0, 'Action'], 'key'))).toBe('"Action"');
  expect(slice(locate(['Statement', 0, 'Resource']))).toBe('{ "Effect": "Allow", "Action": ["s3:Get*", "s3:List*"] }');
  expect(slice(locate(['Statement', 7, 'Resource'], 'key'))).toBe('lines');
  expect(locate([])).toEqual({ line: 1, column: 1, endLine: 6, endColumn: 2 });
});

test('counts lines and columns from 1, columns in UTF-16 units, also with CRLF', () => {
  const text = '{\r\n  "Id": "😀", "Version": "x"\r\n}';
  expect(createLocator(text)(['Version'])).toEqual({ line: 2, column: 26, endLine: 2, endColumn: 29 });
});
