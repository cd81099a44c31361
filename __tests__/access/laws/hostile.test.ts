import { describe, test } from '@jest/globals';
import fc from 'fast-check';
import { prove } from '../../../src/access/prove.js';
import { readDocument } from '../../../src/policy/read.js';
import type { Json } from '../../../src/policy/types.js';
import { law, must } from './law.js';

/** Far below the real budget, so that many cases use it up. */
const BUDGET_MS = 2;
/** The last step, and what the engine does beside. */
const SLACK_MS = 100;

const glob = fc.string({ unit: fc.constantFrom('*', '*', '?', 'a', 'b', 'c'), minLength: 1, maxLength: 14 });
const condition = fc.record({
  key: fc.constantFrom('app:a', 'app:b', 'app:c', 'app:d', 'app:e', 'app:f'),
  operator: fc.constantFrom(
    'StringLike',
    'StringNotLike',
    'ForAnyValue:StringLike',
    'ForAllValues:StringNotLikeIfExists',
  ),
  values: fc.array(glob, { minLength: 1, maxLength: 8 }),
});
const statement = fc
  .record({
    Effect: fc.constantFrom('Allow', 'Allow', 'Deny'),
    resources: fc.array(glob, { minLength: 1, maxLength: 20 }),
    conditions: fc.array(condition, { maxLength: 6 }),
  })
  .map(({ Effect, resources, conditions }): Json => {
    const Condition: Record<string, Record<string, Json>> = {};
    for (const { key, operator, values } of conditions) (Condition[operator] ??= {})[key] = values;
    return { Effect, Action: 's3:GetObject', Resource: resources.map((one) => `arn:aws:s3:::b/${one}`), Condition };
  });
const document = fc
  .array(statement, { minLength: 1, maxLength: 8 })
  .map((Statement): Json => ({ Version: '2012-10-17', Statement }));

describe('law 6: work is bounded', () => {
  test('many globs and conditions are answered in time, or undecided', () => {
    law(fc.record({ policy: document, within: document }), (one) => {
      const policy = readDocument(one.policy);
      const within = readDocument(one.within);
      let least = Infinity;
      // Time of the processor, for what counts is the work; compiling and collecting garbage count too, so twice more.
      for (let attempt = 0; attempt < 3 && least > BUDGET_MS + SLACK_MS; attempt++) {
        const started = process.cpuUsage();
        const answer = prove({ kind: 'identity', policy, within, budgetMs: BUDGET_MS });
        const { user, system } = process.cpuUsage(started);
        least = Math.min(least, (user + system) / 1000);
        if (answer.status === 'undecided') must(answer.reason.length > 0, answer);
      }
      must(least <= BUDGET_MS + SLACK_MS, { milliseconds: least });
    });
  });
});
