import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MOST_JOBS } from '../../src/fan-out/matrix.js';
import { splitAccounts } from '../../src/fan-out/split-accounts.js';

const CONFIG = `sha256:${'a'.repeat(64)}`;
const id = (number: number): string => String(100_000_000_000 + number);

test('each account is a job while there are no more accounts than GitHub starts jobs, in the order of their ids', () => {
  const counts = new Map([
    ['222222222222', 5],
    ['111111111111', 1],
  ]);
  expect(splitAccounts(counts, CONFIG)).toEqual({
    include: [
      { shard: '001', account: '111111111111', connections: 1, config: CONFIG },
      { shard: '002', account: '222222222222', connections: 5, config: CONFIG },
    ],
  });
});

test('no declared account is no job', () => expect(splitAccounts(new Map(), CONFIG)).toEqual({ include: [] }));

test('the large account has a job of its own, the small ones share', () => {
  const counts = new Map([1, 1, 8, 1, 1].map((connections, index) => [id(index), connections]));
  expect(splitAccounts(counts, CONFIG, 2).include.map(({ account, connections }) => [account, connections])).toEqual([
    [[0, 1, 3, 4].map(id).join(','), 4],
    [id(2), 8],
  ]);
});

test('law: every account in exactly one job, at most 256 jobs, balanced, the same in whatever order', () => {
  const accounts = fc.uniqueArray(fc.tuple(fc.nat(9_999), fc.integer({ min: 1, max: 500 })), {
    selector: ([number]) => number,
    maxLength: 600,
  });
  fc.assert(
    fc.property(accounts, (list) => {
      const counts = list.map(([number, connections]) => [id(number), connections] as const);
      const { include } = splitAccounts(new Map(counts), CONFIG);
      expect(include.length).toBe(Math.min(MOST_JOBS, list.length));
      expect(include.flatMap(({ account }) => account.split(',')).sort()).toEqual(
        list.length === 0 ? [] : counts.map(([account]) => account).sort(),
      );
      const sizes = include.map(({ connections }) => connections);
      const total = list.reduce((sum, [, connections]) => sum + connections, 0);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(total);
      // No job could give an account away to the smallest one and be no larger than before.
      for (const { account, connections } of include) {
        const parts = account.split(',').map((one) => new Map(counts).get(one) ?? 0);
        if (parts.length > 1) expect(connections - Math.min(...parts)).toBeLessThanOrEqual(Math.min(...sizes));
      }
      expect(splitAccounts(new Map([...counts].reverse()), CONFIG)).toEqual({ include });
    }),
    { seed: 20261125, numRuns: 60 },
  );
});
