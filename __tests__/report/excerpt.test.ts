import { describe, expect, test } from '@jest/globals';
import { createExcerpts } from '../../src/report/excerpt.js';

/** The excerpt of a range in a text. */
function excerpt(text: string, line: number, column: number, endLine: number, endColumn: number) {
  return createExcerpts(() => text)({ file: 'a.json', line, column, endLine, endColumn });
}

describe('an excerpt', () => {
  test('has carets under the range', () => {
    expect(excerpt('one\n  two three\n', 2, 3, 2, 6)).toEqual({ line: 2, text: '  two three', carets: '  ^^^' });
  });
  test('marks a range of several lines to the end of the first', () => {
    expect(excerpt('a {\n b\n}', 1, 3, 3, 2)).toEqual({ line: 1, text: 'a {', carets: '  ^' });
  });
  test('marks white space too where that is what was found', () => {
    expect(excerpt('\tmethod', 1, 1, 1, 2)).toEqual({ line: 1, text: '  method', carets: '^^' });
  });
  test('shows an empty range with one caret', () => {
    expect(excerpt('abc', 1, 4, 1, 4)?.carets).toBe('   ^');
  });
  test('keeps the carets in place after tabs, wide characters and escapes', () => {
    const found = excerpt('\t日\u001bX', 1, 4, 1, 5);
    expect(found?.text).toBe('  日\\x1bX');
    expect(found?.carets).toBe('        ^'); // two for the tab, two for the wide character, four for the escape
  });
  test('cuts a line of 100,000 characters around the range', () => {
    const found = excerpt(`${'a'.repeat(50_000)}HERE${'b'.repeat(50_000)}`, 1, 50_001, 1, 50_005);
    expect(found?.text.length).toBeLessThan(200);
    expect(found?.text.slice(found.carets.indexOf('^'), found.carets.length)).toBe('HERE');
  });
  test('is left out for an empty line, a line that is not there and a file that cannot be read', () => {
    expect(excerpt('\n\n', 1, 1, 1, 1)).toBeUndefined();
    expect(excerpt('a', 9, 1, 9, 1)).toBeUndefined();
    expect(
      createExcerpts(() => undefined)({ file: 'a', line: 1, column: 1, endLine: 1, endColumn: 2 }),
    ).toBeUndefined();
  });
  test('splits a file once, however many findings it has', () => {
    let reads = 0;
    const excerptOf = createExcerpts(() => {
      reads++;
      return 'abc';
    });
    for (let i = 0; i < 3; i++) excerptOf({ file: 'a', line: 1, column: 1, endLine: 1, endColumn: 2 });
    expect(reads).toBe(1);
  });
});
