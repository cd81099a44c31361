import { describe, expect, test } from '@jest/globals';
import { eachSite, type ConditionSite } from '../../src/policy/condition-site.js';
import { withOperator, withoutCondition, withValues } from '../../src/policy/edit-condition.js';
import type { Json } from '../../src/policy/types.js';

function firstSite(Condition: Json): ConditionSite {
  const [site] = eachSite({ json: { Statement: { Effect: 'Allow', Condition } } });
  if (site === undefined) throw new Error('the statement has no condition');
  return site;
}

const conditionOf = (statement: Json | undefined): Json | undefined =>
  (statement as { Condition?: Json } | undefined)?.Condition;

describe('editing a condition', () => {
  test('moves one key and leaves the others', () => {
    const site = firstSite({ StringEquals: { a: 'x', b: 'y' }, Bool: { c: 'true' } });
    expect(withOperator(site, 'StringLike')).toEqual({
      Effect: 'Allow',
      Condition: { StringLike: { a: 'x' }, StringEquals: { b: 'y' }, Bool: { c: 'true' } },
    });
  });

  test('joins an operator that is there already', () => {
    const site = firstSite({ StringEquals: { a: 'x' }, StringLike: { b: 'y' } });
    expect(conditionOf(withOperator(site, 'StringLike'))).toEqual({ StringLike: { b: 'y', a: 'x' } });
  });

  test('does not overwrite the same key, whatever its case', () => {
    expect(withOperator(firstSite({ StringEquals: { a: 'x' }, StringLike: { A: 'y' } }), 'StringLike')).toBeUndefined();
    expect(withOperator(firstSite({ StringEquals: { a: 'x' }, StringLike: 'y' }), 'StringLike')).toBeUndefined();
  });

  test('one value is written without a list', () => {
    const site = firstSite({ Bool: { a: ['x', 'y'] } });
    expect(conditionOf(withValues(site, ['x']))).toEqual({ Bool: { a: 'x' } });
    expect(conditionOf(withValues(site, ['x', 'z']))).toEqual({ Bool: { a: ['x', 'z'] } });
  });

  test('takes what is empty away with the condition', () => {
    expect(withoutCondition(firstSite({ Bool: { a: 'x' } }))).toEqual({ Effect: 'Allow' });
    expect(conditionOf(withoutCondition(firstSite({ Bool: { a: 'x', b: 'y' }, Null: { c: 'true' } })))).toEqual({
      Bool: { b: 'y' },
      Null: { c: 'true' },
    });
  });

  test('a statement that nobody wrote by hand is not copied', () => {
    const keys = Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`k${String(index)}`, 'x']));
    const many = firstSite({ Bool: keys });
    const long = firstSite({ Bool: { a: Object.keys(keys) } });
    expect([withOperator(many, 'Null'), withoutCondition(many), withValues(long, ['x'])]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('a key named __proto__ is a key', () => {
    const condition = JSON.parse('{"StringEquals":{"__proto__":"x"}}') as Json;
    expect(JSON.stringify(withOperator(firstSite(condition), 'StringLike'))).toBe(
      '{"Effect":"Allow","Condition":{"StringLike":{"__proto__":"x"}}}',
    );
  });
});
