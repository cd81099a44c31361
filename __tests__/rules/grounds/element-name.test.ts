import { describe, expect, test } from '@jest/globals';
import {
  DOCUMENT_ELEMENTS,
  eachUnknownElement,
  lacksElement,
  STATEMENT_ELEMENTS,
} from '../../../src/rules/grounds/element-name.js';

describe('element names', () => {
  test('an unknown key comes with the element that it is near', () => {
    const json = { Effect: 'Allow', Acton: 's3:GetObject', resource: '*', Comment: 'x' };
    expect([...eachUnknownElement(json, STATEMENT_ELEMENTS)]).toEqual([
      { key: 'Acton', meant: 'Action' },
      { key: 'resource', meant: 'Resource' },
      { key: 'Comment', meant: undefined },
    ]);
  });

  test.each<[Readonly<Record<string, string>>, boolean]>([
    [{}, true],
    [{ Resource: '*' }, true],
    [{ Action: '*' }, false],
    [{ NotAction: '*' }, false],
    [{ actions: '*' }, false],
    [{ Comment: '*' }, true],
    [{ Resorce: '*' }, true],
  ])('%j lacks an action: %s', (json, lacks) => {
    expect(lacksElement(json, ['Action', 'NotAction'])).toBe(lacks);
  });

  test('an element of a document is not one of a statement', () => {
    expect(lacksElement({ Statements: '' }, ['Statement'], DOCUMENT_ELEMENTS)).toBe(false);
    expect(lacksElement({ constructor: '' }, ['Statement'], DOCUMENT_ELEMENTS)).toBe(true);
  });
});
