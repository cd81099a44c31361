import { describe, expect, test } from '@jest/globals';
import { at, configOf, problemsIn } from '../sample.js';

describe('tags of a role', () => {
  test.each([
    ['"aws:team": media', 'AWS keeps for itself'],
    ['"": media', 'a tag key of 0 characters'],
    [`${'a'.repeat(129)}: media`, 'a tag key of 129 characters'],
    [`team: ${'a'.repeat(257)}`, 'a value of 257 characters'],
    ['team: "a;b"', 'holds a character'],
  ])('%s', (tag, because) => {
    expect(problemsIn(configOf({}, 'role:', '  tags:', `    ${tag}`))).toEqual([at('8:9', because)]);
  });

  test('are at most 50, and differ in more than case', () => {
    const tags = (count: number) => Array.from({ length: count }, (_, index) => `    key${String(index)}: x`);
    expect(problemsIn(configOf({}, 'role:', '  tags:', ...tags(51)))).toEqual([at('7:7', '51 tags')]);
    expect(problemsIn(configOf({}, 'role:', '  tags:', ...tags(50)))).toEqual([]);
    expect(problemsIn(configOf({}, 'role: { tags: { team: a, Team: b } }'))).toEqual([at('6:30', 'only in case')]);
  });

  test('may be empty, and hold letters of any script', () => {
    expect(problemsIn(configOf({}, 'role: { tags: { team: "", "größe": "a b_.:/=+-@" } }'))).toEqual([]);
  });
});
