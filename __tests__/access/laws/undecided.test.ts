import { describe, test } from '@jest/globals';
import fc from 'fast-check';
import { prove, type Answer } from '../../../src/access/prove.js';
import { readDocument } from '../../../src/policy/read.js';
import type { Json } from '../../../src/policy/types.js';
import { pair, type Draft, type Statement } from './documents.js';
import { law, must, PATIENCE_MS } from './law.js';

/** What nobody can decide, and how the reason has to name it. */
const ODD: readonly (readonly [operator: string, key: string, value: Json, named: string])[] = [
  ['StringMatches', 'app:odd', 'a', 'StringMatches on app:odd'],
  ['NumericEquals', 'app:odd', 'ten', 'NumericEquals on app:odd'],
  ['DateLessThan', 'app:odd', 'soon', 'DateLessThan on app:odd'],
  ['IpAddress', 'app:odd', 'home', 'IpAddress on app:odd'],
  ['Bool', 'app:odd', 'perhaps', 'Bool on app:odd'],
  ['ArnLike', 'app:odd', 'arn:aws', 'ArnLike on app:odd'],
  ['Null', 'app:odd', 'maybe', 'Null on app:odd'],
];

/** Of the others an absent key decides. */
const isOpen = (operator: string): boolean => operator === 'StringMatches' || operator === 'Null';

const cases = pair({ variables: false }).chain((one) =>
  fc.record({
    one: fc.constant(one),
    odd: fc.constantFrom(...ODD),
    side: fc.constantFrom('policy' as const, 'within' as const),
    position: fc.nat(3),
  }),
);

describe('law 4: undecided names the part, and is never treated as safe', () => {
  test('a condition that nobody can decide leaves the answers on which both its values agree', () => {
    law(cases, ({ one, odd: [operator, key, value, named], side, position }) => {
      const document = one[side];
      const index = position % document.Statement.length;
      const decide = (change: (statement: Statement) => readonly Statement[]): Answer => {
        const changed: Draft = {
          ...document,
          Statement: document.Statement.flatMap((each, i) => (i === index ? change(each) : [each])),
        };
        const policy = readDocument(side === 'policy' ? changed : one.policy);
        const within = readDocument(side === 'within' ? changed : one.within);
        return prove({ kind: one.kind, budgetMs: PATIENCE_MS, policy, within });
      };
      const never = {
        Effect: 'Allow',
        Action: 's3',
        ...(one.kind !== 'trust' && { Resource: '*' }),
        ...(one.kind !== 'identity' && { Principal: '*' }),
      };
      const odd = decide((each) => {
        const { Condition, ...rest } = each;
        const blocks = (Condition ?? {}) as Record<string, Record<string, Json>>;
        return [{ ...rest, Condition: { ...blocks, [operator]: { ...blocks[operator], [key]: value } } }];
      });
      const held = decide((each) => [each]);
      const failed = decide(() => [never]);
      const shown = { odd, held: held.status, failed: failed.status };
      if (odd.status === 'undecided') {
        must(odd.reason.includes(named) || odd.reason.includes('does not document'), shown);
      } else if (isOpen(operator)) {
        must(odd.status === held.status || held.status === 'undecided', shown);
        must(odd.status === failed.status || failed.status === 'undecided', shown);
      }
    });
  });
});
