import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { apply } from '../../../../src/jobs/apply.js';
import { plan } from '../../../../src/jobs/plan.js';
import { CoactiveServer, type RecordedCall } from '../../../peers/coactive-server.js';
import { APPLY, Stopped, type Watch } from '../../../fakes/world.js';
import { CoactiveSite } from './coactive-site.js';
import { OPERATIONS } from './operations.js';
import { allScenarios } from './scenarios.js';
import type { Scenario, Start } from './site.js';

/**
 * What happens at a write to Coactive: the run is killed right before it or right after it; or the connection breaks before
 * the work was done, each time that it is tried, or after it, so that the run lives and does not know.
 */
const HAPPENINGS = ['killed before', 'killed after', 'cut before', 'cut after'] as const;
type Happening = (typeof HAPPENINGS)[number];

const OPTIONS = { ...APPLY, failOn: 'never' as const };
const WRITES = Object.entries(OPERATIONS).flatMap(([operation, places]) =>
  places.length > 0 && operation.endsWith('Connection') ? [operation] : [],
);

let server: CoactiveServer;
let site: CoactiveSite;

beforeAll(async () => {
  server = await CoactiveServer.start();
  site = new CoactiveSite(server);
});
afterAll(async () => {
  await server.close();
});

/** The operations of the plan that go to Coactive, by their number among all of its steps. */
async function writesOf({ start, files }: Scenario): Promise<(readonly [number: number, operation: string])[]> {
  await site.reset(start);
  const planned = await plan(OPTIONS, site.services(files, {}));
  const steps = [...(planned.plan?.steps ?? []).entries()];
  return steps.flatMap(([number, { operation }]) => (WRITES.includes(operation) ? [[number, operation] as const] : []));
}

async function endOf({ start, files }: Scenario): Promise<Start> {
  await site.reset(start);
  const whole = await apply(OPTIONS, site.services(files, {}));
  expect(whole.plan?.status).toBe('applied');
  return await site.state();
}

/** Lets it happen, once; a second run then finds whatever the first one left. */
async function runInto(
  { start, files }: Scenario,
  number: number,
  operation: string,
  what: Happening,
): Promise<string> {
  await site.reset(start);
  const stop = (_: unknown, current: number): void => {
    if (current === number) throw new Stopped(what);
  };
  const watch: Watch = what === 'killed before' ? { before: stop } : what === 'killed after' ? { after: stop } : {};
  const cut = (call: RecordedCall) => (call.operation === operation ? 'cut' : undefined);
  if (what === 'cut before') server.before = cut;
  if (what === 'cut after') server.after = cut;
  const report = await apply(OPTIONS, site.services(files, watch));
  server.before = undefined;
  server.after = undefined;
  return report.plan?.status ?? 'no plan';
}

async function converges({ files }: Scenario, end: Start): Promise<void> {
  const again = await apply(OPTIONS, site.services(files, {}));
  expect(again.plan).toMatchObject({ status: 'applied' });
  expect(await site.state()).toEqual(end);
  const writes = server.writes.length;
  expect((await apply(OPTIONS, site.services(files, {}))).plan).toMatchObject({ status: 'applied', steps: [] });
  expect(server.writes).toHaveLength(writes);
}

const namesNow = () => [...server.connections.values()].map(({ name }) => name);

test('a run that is stopped at any write to Coactive: the next one ends in the same state, and no connection is there twice', async () => {
  const seen = new Set<string>();
  let cells = 0;
  for (const scenario of await allScenarios()) {
    const writes = await writesOf(scenario);
    if (writes.length === 0) continue;
    const end = await endOf(scenario);
    for (const [number, operation] of writes) {
      for (const what of HAPPENINGS) {
        const status = await runInto(scenario, number, operation, what);
        // A lost answer alone does not stop a run: a create is looked up, and what is gone was deleted. Every answer of an
        // update is lost here, however often it is sent.
        const survives = what === 'cut after' && operation !== 'UpdateConnection';
        const expected = survives ? 'applied' : 'stopped';
        expect([scenario.name, operation, what, status]).toEqual([scenario.name, operation, what, expected]);
        expect(new Set(namesNow()).size).toBe(namesNow().length);
        await converges(scenario, end);
        seen.add(operation);
        cells++;
      }
    }
  }
  expect([...seen].sort()).toEqual([...WRITES].sort());
  process.stdout.write(`crash matrix at Coactive: ${String(cells)} places\n`);
}, 120_000);

test('a run that is killed around the test of a new connection: the next one tries it out, and its status is set', async () => {
  for (const scenario of await allScenarios()) {
    const writes = await writesOf(scenario);
    if (!writes.some(([, operation]) => operation === 'CreateConnection')) continue;
    const end = await endOf(scenario);
    expect(end.coactive).toMatchObject([{ status: 'ready' }]);
    for (const side of ['before', 'after'] as const) {
      await site.reset(scenario.start);
      const stop = (): void => {
        throw new Stopped(side);
      };
      site.testWatch = { [side]: stop };
      await expect(apply(OPTIONS, site.services(scenario.files, {}))).rejects.toThrow(Stopped);
      site.testWatch = {};
      await converges(scenario, end);
    }
  }
}, 60_000);
