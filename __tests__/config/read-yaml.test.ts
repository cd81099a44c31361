import { describe, expect, test } from '@jest/globals';
import { readYaml } from '../../src/config/read-yaml.js';

describe('texts that are no config at all', () => {
  test.each([
    ['an empty file', '', 'the file is empty', 0],
    ['blanks and line breaks', ' \n\n ', 'the file is empty', 0],
    ['a byte-order mark', '\ufeffversion: 1', 'byte-order mark', 0],
    ['a NUL character', 'version: 1\0', 'binary', 10],
    ['a tab in the indentation', 'a:\n\tb: 1', 'a tab in the indentation', 3],
    ['a bracket that is not closed', 'a: [1, 2', 'not YAML', 8],
    ['a quote that is not closed', 'a: "b', 'not YAML', 5],
    ['an escape that is none', 'a: "\\d"', 'not an escape sequence', 4],
    ['two documents', 'a: 1\n---\nb: 2', 'several YAML documents', 5],
    ['two empty documents', '---\n---\n', 'several YAML documents', 4],
    ['another version of YAML', '%YAML 1.1\n---\na: yes', 'YAML 1.2', 0],
  ])('%s', (_, text, message, start) => {
    const { tree, problems } = readYaml(text);
    expect(tree).toBeUndefined();
    expect(problems[0]).toMatchObject({ message: expect.stringContaining(message), start });
  });

  test('YAML 1.2 and JSON are read', () => {
    for (const text of [
      'a: yes',
      '%YAML 1.2\n---\na: 1',
      '{"a": [1, "b", null]}',
      '---\na: 1\n...\n',
      'a: 1\r\nb: 2',
    ]) {
      expect(readYaml(text)).toMatchObject({ problems: [], tree: expect.anything() });
    }
  });
});

describe('texts made to exhaust the reader', () => {
  test.each([
    ['flow sequences', '[', 100_000],
    ['flow maps', '{a: ', 1000],
    ['block sequences', '- ', 1000],
    ['explicit keys', '? ', 1000],
  ])('nested %s are refused before they are composed', (_, opening, times) => {
    const { tree, problems } = readYaml(`a:\n  ${opening.repeat(times)}`);
    expect(tree).toBeUndefined();
    expect(problems).toMatchObject([{ message: expect.stringContaining('nested more than 64 deep') }]);
  });

  test('so is indentation without end', () => {
    const text = Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('');
    expect(readYaml(text).problems).toMatchObject([{ message: expect.stringContaining('nested') }]);
  });

  test('and line breaks without end', () => {
    expect(readYaml(`a:${'\n'.repeat(2_000_100)}`).problems).toMatchObject([
      { message: expect.stringContaining('more punctuation') },
    ]);
  });
});
