import { describe, expect, test } from '@jest/globals';
import { concerns } from '../../src/rules/concerns.js';
import { RULES } from '../../src/rules/index.js';
import { policyOf } from './sample.js';

const rule = { applies: ['permissions'] as const, needs: ['sourcevpc', 'tag'] };

describe('a rule is asked', () => {
  test('of documents of its kinds that hold a text that it needs, in whatever case', () => {
    expect(concerns(rule, policyOf({ Id: 'AWS:SourceVPC' }))).toBe(true);
    expect(concerns(rule, policyOf({ Id: 'x' }))).toBe(false);
    expect(concerns(rule, policyOf({ Id: 'tag' }, 'trust'))).toBe(false);
    expect(concerns({ applies: ['permissions'] }, policyOf({ Id: 'x' }))).toBe(true);
  });

  test('of every document with an escape, which could hide the text', () => {
    expect(concerns(rule, policyOf('{"Id":"\\u0074ag"}'))).toBe(true);
  });

  test('needs are written in lower case, since they are compared so', () => {
    for (const { id, needs = [] } of RULES)
      expect([id, ...needs]).toEqual([id, ...needs.map((text) => text.toLowerCase())]);
  });
});
