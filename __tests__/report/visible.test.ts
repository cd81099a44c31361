import { describe, expect, test } from '@jest/globals';
import { visible, visibleJson } from '../../src/report/visible.js';

describe('text of the repository', () => {
  test.each([
    ['a terminal colour', 'a\u001b[31mb', 'a\\x1b[31mb'],
    ['a line break', 'a\nb\r\n', 'a\\nb\\r\\n'],
    ['the one-character CSI', 'a\u009b31mb', 'a\\x9b31mb'],
    ['a turn of direction', 'a\u202eb', 'a\\u{202e}b'],
    ['an isolate', 'a\u2066b', 'a\\u{2066}b'],
    ['an invisible space', 'a\u200bb', 'a\\u{200b}b'],
    ['a line separator', 'a\u2028b', 'a\\u{2028}b'],
    ['a byte-order mark', '\ufeffa', '\\u{feff}a'],
    ['an invisible tag', 'a\u{e0041}b', 'a\\u{e0041}b'],
    ['half a pair', 'a\ud83db', 'a\\u{d83d}b'],
  ])('%s is shown as an escape', (_, text, shown) => expect(visible(text)).toBe(shown));

  test('ordinary text of any script stays', () => {
    expect(visible('prefix/Ä ö 日本語 🎬 "x" \\')).toBe('prefix/Ä ö 日本語 🎬 "x" \\');
  });
});

test('JSON keeps its values and line breaks, and shows no raw control character', () => {
  const value = { text: 'a\u009b\u202e\u{e0041}\u007f', list: [1] };
  const json = visibleJson(JSON.stringify(value, null, 2));
  expect(JSON.parse(json)).toEqual(value);
  expect(json).toContain('\n');
  expect(json).toMatch(/^[\n\u0020-\u007e]*$/);
});
