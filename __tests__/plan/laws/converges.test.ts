import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { executePlan } from '../../../src/jobs/execute-plan.js';
import { loadSubjects } from '../../../src/jobs/load-subjects.js';
import { planSubjects } from '../../../src/jobs/make-plan.js';
import { statementTexts } from '../../../src/plan/bucket/splice-statements.js';
import { MemoryAccount } from '../../fakes/memory-account.js';
import { APPLY, World } from '../../fakes/world.js';
import { ACCOUNT } from '../../jobs/apply/declarations.js';
import { accessOf, beyond } from '../../jobs/apply/crash/access-of.js';
import { bucketCases, foreignStatements, roleCases, type LiveCase } from './live-states.js';

/** Cases of a law: more in CI. */
const RUNS = Math.ceil(Number(process.env.LAW_CASES ?? 500) / 10);

/** Carries the plan out and plans again; yields what is wrong, or the world at its end. */
async function reach({ files, contents }: LiveCase): Promise<World> {
  const world = new World(files, { account: new MemoryAccount(ACCOUNT, contents) });
  const { subjects } = await loadSubjects(APPLY, world.services().files);
  const plan = await planSubjects(subjects, world.services(), undefined);
  expect(plan.refusals.map(({ message }) => message)).toEqual([]);
  const states = [world.snapshot()];
  world.watch = { after: () => void states.push(world.snapshot()) };
  const { failure } = await executePlan(plan, subjects, world.services(), undefined);
  expect(failure?.message).toBeUndefined();
  const final = world.snapshot();
  const [before, after] = [accessOf(states[0] ?? final), accessOf(final)];
  for (const [index, state] of states.entries()) {
    const steps = plan.steps.map(({ summary }) => summary);
    const problem = beyond(accessOf(state), before, after);
    expect(problem && { problem, index, steps }).toBeUndefined();
  }
  const again = await planSubjects(subjects, world.services(), undefined);
  expect([again.steps, again.refusals]).toEqual([[], []]);
  return world;
}

describe('law: whatever is there, after apply the plan is empty, and nowhere on the way is anything wider', () => {
  test('roles', async () => {
    await fc.assert(
      fc.asyncProperty(roleCases, async (one) => {
        await reach(one);
      }),
      { numRuns: RUNS },
    );
  }, 600_000);

  test('buckets, where every statement of others survives in its order and to the letter', async () => {
    const sids = new Set(foreignStatements.map(({ Sid }) => Sid));
    const isForeign = (text: string): boolean => sids.has((JSON.parse(text) as { Sid: string }).Sid);
    await fc.assert(
      fc.asyncProperty(bucketCases, async (one) => {
        const world = await reach(one);
        const [before = '', after = ''] = [one.contents, world.account.contents].map(
          ({ buckets }) => buckets['acme-raw-uploads'],
        );
        const kept = (text: string) => (text === '' ? [] : statementTexts(text).filter(isForeign));
        expect(kept(after)).toEqual(kept(before));
      }),
      { numRuns: RUNS },
    );
  }, 600_000);
});
