import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { OPERATORS, parseOperator } from '../../../src/policy/operator.js';
import type { Json } from '../../../src/policy/types.js';
import { inputOf, together } from './connections.js';
import { pair, type Statement } from './documents.js';
import { requestFor } from './requests.js';

/** The laws hold for what is generated only. */
describe('the generators of the laws', () => {
  const pairs = fc.sample(pair({ variables: true }), { numRuns: 3_000, seed: 7 });
  const statements = pairs.flatMap(({ policy, within }) => [...policy.Statement, ...within.Statement]);
  const conditions = statements.flatMap(({ Condition }) =>
    Object.entries((Condition ?? {}) as Record<string, Record<string, Json>>).flatMap(([operator, block]) =>
      Object.values(block).map((values) => ({ operator, values })),
    ),
  );
  const used = new Set(conditions.map(({ operator }) => operator));

  test.each(Object.keys(OPERATORS))('%s, alone and with IfExists', (operator) => {
    expect(used).toContain(operator);
    if (operator !== 'Null') expect(used).toContain(`${operator}IfExists`);
  });

  test.each(['ForAnyValue', 'ForAllValues'])('%s with every family that has several values', (set) => {
    const families = [...used]
      .map(parseOperator)
      .filter((one) => one?.set === set)
      .map((one) => one?.family);
    expect(new Set(families)).toEqual(new Set(['String', 'Arn', 'Numeric', 'Date', 'Bool', 'IpAddress']));
  });

  test('one value and several, in Allow and Deny, by each element and its Not form', () => {
    expect(conditions.some(({ values }) => Array.isArray(values) && values.length > 1)).toBe(true);
    for (const element of ['Action', 'NotAction', 'Resource', 'NotResource', 'Principal', 'NotPrincipal']) {
      for (const effect of ['Allow', 'Deny']) {
        const has = (one: Statement): boolean => one.Effect === effect && element in one;
        expect({ element, effect, is: statements.some(has) }).toEqual({ element, effect, is: true });
      }
    }
  });

  test('principals of every kind, in policies and in requests', () => {
    const written = JSON.stringify(statements.map(({ Principal, NotPrincipal }) => [Principal, NotPrincipal]));
    const kinds = [
      '"*"',
      ':role/',
      ':user/',
      ':assumed-role/',
      ':federated-user/',
      ':root',
      '"Service"',
      '"Federated"',
      '"CanonicalUser"',
      '"111122223333"',
    ];
    for (const kind of kinds) expect(written).toContain(kind);
    const [first] = pairs;
    const requests = fc.sample(requestFor('resource', first === undefined ? [] : [first.policy]), {
      numRuns: 1_000,
      seed: 7,
    });
    const asked = JSON.stringify(requests.map(({ principal }) => principal));
    for (const kind of kinds) expect(asked).toContain(kind);
    expect(requests.some(({ context }) => !('s3:prefix' in context))).toBe(true);
    expect(
      requests.some(({ context }) => Array.isArray(context['aws:TagKeys']) && context['aws:TagKeys'].length > 1),
    ).toBe(true);
  });

  test('a boundary, a bucket policy and a key policy together, for both methods', () => {
    const inputs = fc.sample(together, { numRuns: 300, seed: 7 }).map(inputOf);
    expect(inputs.some(({ boundary, bucketPolicy, keyPolicy }) => boundary && bucketPolicy && keyPolicy)).toBe(true);
    expect(inputs.some(({ method, keyPolicy }) => method === 'bucket-policy' && keyPolicy !== undefined)).toBe(true);
  });
});
