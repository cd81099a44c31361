import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { spliceStatements, statementTexts } from '../../../src/plan/bucket/splice-statements.js';
import type { Json } from '../../../src/policy/types.js';
import { law } from '../../access/laws/law.js';

const NEW = { Sid: 'New', Effect: 'Allow' };
const edit = (text: string, remove: readonly number[], ...insert: readonly Json[]) =>
  spliceStatements(text, { remove: new Set(remove), insert });

describe('editing the statements of a text', () => {
  test.each([
    [
      'adds at the end, as the others are written',
      '{"Statement":[{"Sid":"A"}]}',
      [],
      [NEW],
      '{"Statement":[{"Sid":"A"},{"Sid":"New","Effect":"Allow"}]}',
    ],
    [
      'puts one in the place of another',
      '{"Statement":[{"a":1}, {"b":2} ,{"c":3}]}',
      [1],
      [NEW],
      '{"Statement":[{"a":1}, {"Sid":"New","Effect":"Allow"} ,{"c":3}]}',
    ],
    ['takes out the first', '{"Statement":[ {"a":1} , {"b":2} ]}', [0], [], '{"Statement":[ {"b":2} ]}'],
    ['takes out the last', '{"Statement":[ {"a":1} , {"b":2} ]}', [1], [], '{"Statement":[ {"a":1} ]}'],
    [
      'keeps a single statement as it is',
      '{"Statement": {"a" : 1} , "Id":"x"}',
      [],
      [NEW],
      '{"Statement": [{"a" : 1},{"Sid":"New","Effect":"Allow"}] , "Id":"x"}',
    ],
    [
      'puts one in the place of a single one',
      '{"Statement": {"a" : 1} }',
      [0],
      [NEW],
      '{"Statement": {"Sid":"New","Effect":"Allow"} }',
    ],
    ['fills an empty list', '{"Statement":[ ]}', [], [NEW], '{"Statement":[{"Sid":"New","Effect":"Allow"} ]}'],
  ])('%s', (_, text, remove, insert, expected) => {
    expect(edit(text, remove, ...insert)).toBe(expected);
  });

  test('leaves no policy without statements', () => {
    expect(edit('{"Statement":[{"a":1},{"b":2}]}', [0, 1])).toBeUndefined();
    expect(edit('{"Statement":{"a":1}}', [0])).toBeUndefined();
  });

  test('writes over several lines where the others are', () => {
    const text = '{\n  "Statement": [\n    {\n      "Sid": "A"\n    }\n  ]\n}';
    const expected =
      '{\n  "Statement": [\n    {\n      "Sid": "A"\n    },\n    {\n      "Sid": "New",\n      "Effect": "Allow"\n    }\n  ]\n}';
    expect(edit(text, [], NEW)).toBe(expected);
  });
});

/** White space as JSON allows it anywhere. */
const space = fc.stringMatching(/^[ \t\r\n]{0,3}$/);
const statement = fc
  .record({ Sid: fc.string(), Resource: fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 2 })) })
  .chain((json) => space.map((indent) => JSON.stringify(json, null, indent.replace(/[\r\n]/g, ' '))));
const document = fc.record({
  statements: fc.array(statement, { minLength: 1, maxLength: 6 }),
  spaces: fc.array(space, { minLength: 14, maxLength: 14 }),
  isSingle: fc.boolean(),
  head: fc.constantFrom('', '"Version":"2012-10-17",', '"Id" : "a]},[{" ,'),
  tail: fc.constantFrom('', ',"Id":"\\"Statement\\":["'),
});
const edited = document.chain(({ statements, spaces, isSingle, head, tail }) => {
  const list = isSingle ? statements.slice(0, 1) : statements;
  const inner = list.map((text, index) => `${spaces[2 * index] ?? ''}${text}${spaces[2 * index + 1] ?? ''}`).join(',');
  const text = `{${head}"Statement"${spaces[13] ?? ''}:${isSingle ? inner : `[${inner}]`}${tail}}`;
  return fc.record({
    text: fc.constant(text),
    list: fc.constant(list),
    remove: fc.uniqueArray(fc.nat(list.length - 1), { maxLength: list.length }),
    insert: fc.array(fc.record({ Sid: fc.string(), Effect: fc.constant('Allow') }), { maxLength: 3 }),
  });
});

test('law: what is not taken out survives byte for byte, in order, and the text still parses', () => {
  law(edited, ({ text, list, remove, insert }) => {
    const after = spliceStatements(text, { remove: new Set(remove), insert });
    const kept = list.filter((_, index) => !remove.includes(index));
    if (after === undefined) {
      expect([kept, insert]).toEqual([[], []]);
      return;
    }
    const texts = statementTexts(after);
    expect(texts).toHaveLength(kept.length + insert.length);
    const parsed = texts.map((one) => JSON.parse(one) as Json);
    // Which of the texts are the kept ones: each is found as it was written, one after the other.
    let at = 0;
    for (const one of kept) {
      at = texts.indexOf(one, at);
      expect(at).not.toBe(-1);
      at++;
    }
    for (const one of insert) expect(parsed).toContainEqual(one);
    const [before, behind] = [text.indexOf('"Statement"'), text.endsWith(',"Id":"\\"Statement\\":["}')];
    expect(after.startsWith(text.slice(0, before))).toBe(true);
    expect(after.endsWith(',"Id":"\\"Statement\\":["}')).toBe(behind);
    expect(Object.keys(JSON.parse(after) as object)).toEqual(Object.keys(JSON.parse(text) as object));
  });
});
