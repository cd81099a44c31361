import { describe, expect, test } from '@jest/globals';
import type { Json } from '../../../src/policy/types.js';
import { codesOf, findCodes, statementWith } from './find-codes.js';

const conditioned = (Condition: Json): Json => statementWith({ Condition });

describe('empty conditions', () => {
  test.each<[Json, readonly string[]]>([
    [{}, ['EMPTY_OBJECT_CONDITION']],
    [{ StringLike: {} }, ['EMPTY_OBJECT_CONDITION']],
    [{ StringLike: {}, Bool: { 'aws:SecureTransport': 'true' } }, ['EMPTY_OBJECT_CONDITION']],
    [{ StringLike: { 'aws:PrincipalTag/a': [] } }, ['EMPTY_ARRAY_CONDITION']],
    [{ Null: { 'aws:SourceIp': [] } }, ['EMPTY_ARRAY_CONDITION']],
    [{ StringNotEquals: { 'aws:PrincipalTag/a': [] } }, ['EMPTY_ARRAY_CONDITION']],
    [{ 'ForAllValues:StringLike': { 'aws:TagKeys': [] } }, ['EMPTY_ARRAY_CONDITION_FORALLVALUES']],
    [{ 'ForAllValues:StringLike': { 'aws:PrincipalTag/a': [] } }, ['EMPTY_ARRAY_CONDITION_FORALLVALUES']],
    [{ 'ForAllValues:StringLikeIfExists': { 'aws:TagKeys': [] } }, ['EMPTY_ARRAY_CONDITION_FORALLVALUES']],
    [{ 'ForAnyValue:StringLike': { 'aws:TagKeys': [] } }, ['EMPTY_ARRAY_CONDITION_FORANYVALUE']],
    [{ 'ForAnyValue:StringEquals': { 'aws:TagKeys': [] } }, ['EMPTY_ARRAY_CONDITION_FORANYVALUE']],
    [{ StringLikeIfExists: { 'aws:PrincipalTag/a': [] } }, ['EMPTY_ARRAY_CONDITION_IFEXISTS']],
    [{ IpAddressIfExists: { 'aws:SourceIp': [] } }, ['EMPTY_ARRAY_CONDITION_IFEXISTS']],
    [{ StringLike: { 'aws:PrincipalTag/a': [''] } }, []],
    [{ StringLike: { 'aws:PrincipalTag/a': '' } }, []],
    [{ 'ForAllValues:StringLike': { 'aws:TagKeys': ['a'] } }, []],
    [{ 'ForAnyValue:StringLike': { 'aws:TagKeys': ['a'] } }, []],
    [{ StringLikeIfExists: { 'aws:PrincipalTag/a': ['a'] } }, []],
  ])('%j: %j', (condition, codes) => {
    expect(codesOf(conditioned(condition))).toEqual(codes);
  });

  test('what restricts nothing is taken away', () => {
    const secure = { Bool: { 'aws:SecureTransport': 'true' } };
    const [nothing] = findCodes(conditioned({}));
    const [some] = findCodes(conditioned({ StringLike: {}, ...secure }));
    const [idle] = findCodes(conditioned({ StringNotEquals: { 'aws:PrincipalTag/a': [] }, ...secure }));
    expect(nothing?.replacement).not.toHaveProperty('Condition');
    expect(some?.replacement).toHaveProperty('Condition', secure);
    expect(idle?.replacement).toHaveProperty('Condition', secure);
  });

  test('what never holds is not taken away: the statement would begin to allow', () => {
    const found = ['StringLike', 'ForAllValues:StringLike', 'ForAnyValue:StringLike', 'StringLikeIfExists'].flatMap(
      (operator) => findCodes(conditioned({ [operator]: { 'aws:TagKeys': [] } })),
    );
    expect(found.filter(({ code, replacement }) => code.startsWith('EMPTY_') && replacement !== undefined)).toEqual([]);
  });
});
