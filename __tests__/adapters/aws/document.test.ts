import { expect, test } from '@jest/globals';
import { decodeDocument } from '../../../src/adapters/aws/document.js';

test.each([
  ['URL-encoded, as IAM gives it (RFC 3986)', '%7B%22a%22%3A%22x%2By%20z%22%7D', '{"a":"x+y z"}'],
  ['plain', '{"a":"x+y z"}', '{"a":"x+y z"}'],
  ['plain with a percent sign of its own', '{"a":"100%25"}', '{"a":"100%25"}'],
  ['URL-encoded with a percent sign of its own', '%7B%22a%22%3A%22100%2525%22%7D', '{"a":"100%25"}'],
])('a document that is %s', (_, text, expected) => {
  expect(decodeDocument(text)).toEqual({ status: 'known', value: expected });
});

test.each([
  ['missing', undefined],
  ['neither JSON nor encoded', '{"a": %zz'],
  ['a page of a proxy', '<html>100%</html>'],
  ['no object', '"%7B%7D"'],
  ['longer than IAM takes', `"${'x'.repeat(400_000)}"`],
])('a document that is %s is unknown', (_, text) => {
  expect(decodeDocument(text).status).toBe('unknown');
});
