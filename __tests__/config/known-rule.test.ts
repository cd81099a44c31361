import { expect, test } from '@jest/globals';
import { isKnownRule } from '../../src/config/known-rule.js';

const KNOWN = ['no-wildcard-action', 'INVALID_ACTION', 'REDUNDANT_STATEMENT'];

test.each([
  ['a known rule', 'no-wildcard-action', true],
  ['a code that AWS may have added', 'SOMETHING_ELSE_ENTIRELY', true],
  ['a slip in a code', 'REDUNDENT_STATEMENT', false],
  ['another rule', 'no-such-rule', false],
  ['a code in lower case', 'invalid_action', false],
  ['one word', 'INVALID', false],
])('%s', (_, id, expected) => expect(isKnownRule(id, KNOWN)).toBe(expected));
