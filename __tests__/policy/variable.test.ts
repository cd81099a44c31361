import { describe, expect, test } from '@jest/globals';
import { eachVariable, hasVariable, withoutVariables } from '../../src/policy/variable.js';

// IAM User Guide, reference_policies_variables.
describe('policy variables', () => {
  test('names, defaults and escapes are told apart', () => {
    const found = [...eachVariable("a/${aws:username}/${aws:PrincipalTag/team, 'x}y'}/${*}${$}{z}")];
    expect(found.map(({ name, isEscape, defect }) => [name, isEscape, defect])).toEqual([
      ['aws:username', false, undefined],
      ['aws:PrincipalTag/team', false, undefined],
      ['*', true, undefined],
      ['$', true, undefined],
    ]);
  });

  test.each([
    ['${a', 'no-brace'],
    ['${}', 'empty'],
    ['${a b}', 'space'],
    ['${a, b}', 'no-quote'],
  ])('%s: %s', (text, defect) => {
    expect([...eachVariable(text)].map((variable) => variable.defect)).toEqual([defect]);
  });

  test('an unclosed variable does not swallow the next one', () => {
    const found = [...eachVariable('${a/${aws:username}')];
    expect(found.map(({ text, defect }) => [text, defect])).toEqual([
      ['${a/', 'no-brace'],
      ['${aws:username}', undefined],
    ]);
  });

  test('what is no variable is left', () => {
    expect(withoutVariables('a${*}b${aws:username}c*')).toBe('abc*');
    expect(withoutVariables('${$&}x')).toBe('x');
    expect(withoutVariables('a${b', '-')).toBe('a${b');
  });

  test('escapes and unclosed variables ask nothing of the request', () => {
    expect(['${aws:userid}', "x${a:b, 'c'}"].map(hasVariable)).toEqual([true, true]);
    expect(['${*}', '$', '{}', '${a'].map(hasVariable)).toEqual([false, false, false, false]);
  });

  test('a text of many openings takes no quadratic time', () => {
    const start = performance.now();
    expect([...eachVariable('${'.repeat(60_000))]).toHaveLength(60_000);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
