import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { prove, type Answer } from '../../../src/access/prove.js';
import { readDocument } from '../../../src/policy/read.js';
import type { Json } from '../../../src/policy/types.js';
import { draft, kind, pair, statement, type Draft, type Kind, type Statement } from './documents.js';
import { law, PATIENCE_MS } from './law.js';

const options = { variables: true };
const exact = { variables: false };

function decide(one: Kind, policy: Draft, within: Draft): Answer['status'] {
  return prove({ budgetMs: PATIENCE_MS, kind: one, policy: readDocument(policy), within: readDocument(within) }).status;
}

const of = (...list: readonly Statement[]): Draft => ({ Version: '2012-10-17', Statement: list });

describe('law 3: inclusion is an order, and each effect has its direction', () => {
  test('a policy lies inside itself, whatever it holds', () => {
    law(
      kind.chain((one) => draft(one, options, 4).map((policy) => ({ one, policy }))),
      ({ one, policy }) => {
        expect(decide(one, policy, policy)).toBe('proved');
      },
    );
  });

  test('a policy lies inside itself joined with more allows', () => {
    const cases = kind.chain((one) =>
      fc.record({
        one: fc.constant(one),
        policy: draft(one, options),
        more: fc.array(statement(one, options), { maxLength: 3 }),
      }),
    );
    law(cases, ({ one, policy, more }) => {
      const allows = more.map((each) => ({ ...each, Effect: 'Allow' }));
      expect(decide(one, policy, of(...policy.Statement, ...allows))).toBe('proved');
    });
  });

  test('with one more deny it lies inside what it was', () => {
    const cases = kind.chain((one) =>
      fc.record({ one: fc.constant(one), policy: draft(one, options), deny: statement(one, options) }),
    );
    law(cases, ({ one, policy, deny }) => {
      expect(decide(one, of({ ...deny, Effect: 'Deny' }, ...policy.Statement), policy)).toBe('proved');
    });
  });

  test('inclusion is transitive', () => {
    // Built upwards, so that the premises hold often: a third of the chains are proved by construction.
    const cases = kind.chain((one) =>
      fc.record({
        one: fc.constant(one),
        base: draft(one, exact, 2),
        middle: fc.array(statement(one, exact), { maxLength: 2 }),
        top: fc.array(statement(one, exact), { maxLength: 2 }),
      }),
    );
    law(cases, ({ one, base, middle, top }) => {
      const second = of(...base.Statement, ...middle);
      const third = of(...second.Statement, ...top);
      if (decide(one, base, second) !== 'proved' || decide(one, second, third) !== 'proved') return;
      expect(decide(one, base, third)).toBe('proved');
    });
  });

  test('Sids, order and one-element lists mean nothing', () => {
    const cases = pair(options).chain((one) =>
      fc.record({
        one: fc.constant(one),
        order: fc.shuffledSubarray([...one.policy.Statement.keys()], { minLength: one.policy.Statement.length }),
      }),
    );
    law(cases, ({ one, order }) => {
      const rewritten = of(...order.flatMap((index) => rewrite(one.policy.Statement[index], index)));
      expect(decide(one.kind, rewritten, one.within)).toBe(decide(one.kind, one.policy, one.within));
      expect(decide(one.kind, one.within, rewritten)).toBe(decide(one.kind, one.within, one.policy));
    });
  });
});

/** The same statement in other words: a Sid, texts as lists, lists backwards. */
function rewrite(one: Statement | undefined, index: number): Statement[] {
  if (one === undefined) return [];
  const other: Record<string, Json> = { Sid: `S${String(index)}` };
  for (const [element, value] of Object.entries(one).reverse()) {
    if (Array.isArray(value)) other[element] = [...(value as Json[])].reverse();
    else
      other[element] =
        typeof value === 'string' && ['Action', 'NotAction', 'Resource', 'NotResource'].includes(element)
          ? [value]
          : value;
  }
  return [other];
}

describe('law 5: what is built contained is proved, each added request refuted', () => {
  test('an allow that was narrowed lies inside what it was', () => {
    const cases = kind.chain((one) =>
      fc.record({ one: fc.constant(one), policy: draft(one, exact), extra: statement(one, exact) }),
    );
    law(cases, ({ one, policy, extra }) => {
      const condition = (extra.Condition ?? {}) as Json;
      const narrowed = policy.Statement.map((each) =>
        each.Effect === 'Allow' && each.Condition === undefined ? { ...each, Condition: condition } : each,
      );
      expect(decide(one, of(...narrowed), policy)).toBe('proved');
    });
  });

  test('one request more is found', () => {
    const cases = kind.chain((one) => draft(one, exact).map((policy) => ({ one, policy })));
    law(cases, ({ one, policy }) => {
      const request = {
        Effect: 'Allow',
        Action: 'sns:Publish',
        ...(one !== 'trust' && { Resource: 'arn:aws:sns:us-east-1:777788889999:added' }),
        ...(one !== 'identity' && { Principal: { AWS: 'arn:aws:iam::777788889999:role/added' } }),
      };
      // Nothing else speaks of that service, so the request is one more.
      const listed = policy.Statement.map((each): Statement => {
        const rest = Object.entries(each).filter(([element]) => element !== 'NotAction');
        return { ...Object.fromEntries(rest), Action: 's3:Get*' };
      });
      expect(decide(one, of(...listed, request), of(...listed))).toBe('refuted');
    });
  });
});

describe('law 4: undecided names what it could not decide', () => {
  const allow = (more: Record<string, Json>): Draft =>
    of({ Effect: 'Allow', Action: 's3:GetObject', Resource: '*', ...more });
  const condition = (operator: string, key: string, value: Json): Draft =>
    allow({ Condition: { [operator]: { [key]: value } } });
  const everything = allow({});
  const nothing = of({ Effect: 'Allow', Action: 's3:PutObject', Resource: 'arn:aws:s3:::other' });

  test.each([
    ['an unknown operator', condition('StringMatches', 's3:prefix', 'a'), 'StringMatches on s3:prefix'],
    ['a multivalued key without a set operator', condition('StringEquals', 'aws:TagKeys', 'a'), 'aws:TagKeys'],
    [
      'a key compared in two ways',
      allow({ Condition: { StringEquals: { 'app:x': '1' }, NumericLessThan: { 'app:x': '2' } } }),
      'two kinds',
    ],
    ['an odd Null', condition('Null', 's3:prefix', 'maybe'), 'Null on s3:prefix'],
    ['a number that is none', condition('NumericEquals', 's3:max-keys', 'ten'), '"ten"'],
    ['a date that is none', condition('DateLessThan', 'aws:CurrentTime', 'soon'), '"soon"'],
    ['an address that is none', condition('IpAddress', 'aws:SourceIp', 'home'), '"home"'],
    ['an ARN operator without an ARN', condition('ArnLike', 'aws:SourceArn', 'arn:aws:s3'), 'fewer than six parts'],
    ['a malformed variable', allow({ Resource: 'arn:aws:s3:::b/${nobody}' }), '${nobody}'],
  ])('%s', (_, policy, named) => {
    const answer = prove({
      budgetMs: PATIENCE_MS,
      kind: 'identity',
      policy: readDocument(policy),
      within: readDocument(nothing),
    });
    expect(answer).toMatchObject({ status: 'undecided', reason: expect.stringContaining(named) });
    // Where the answer does not depend on it, it is given.
    expect(decide('identity', policy, everything)).toBe('proved');
    expect(decide('identity', policy, policy)).toBe('proved');
    expect(decide('identity', of(...policy.Statement, ...everything.Statement), nothing)).toBe('refuted');
  });

  test('ForAllValues with a negated operator, where the key may be absent', () => {
    const policy = condition('ForAllValues:StringNotEquals', 'aws:TagKeys', 'a');
    const present = allow({ Condition: { Null: { 'aws:TagKeys': 'false' } } });
    expect(decide('identity', policy, present)).toBe('undecided');
    expect(decide('identity', policy, everything)).toBe('proved');
  });

  test('a document that AWS would refuse, on either side', () => {
    const refused = readDocument({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 's3:*', NotAction: 's3:*', Resource: '*' }],
    });
    const fine = readDocument(everything);
    for (const [policy, within] of [
      [refused, fine],
      [fine, refused],
    ] as const) {
      expect(prove({ budgetMs: PATIENCE_MS, kind: 'identity', policy, within })).toMatchObject({
        status: 'undecided',
        reason: expect.stringContaining('AWS would refuse'),
      });
    }
  });
});
