import { apply, type ApplyOptions } from '../../../../src/jobs/apply.js';
import { plan } from '../../../../src/jobs/plan.js';
import type { WriteOperation } from '../../../../src/live/write-call.js';
import { canonicalJson } from '../../../../src/plan/canonical-json.js';
import { APPLY, Stopped, type Watch } from '../../../fakes/world.js';
import { accessOf, beyond } from './access-of.js';
import type { Scenario, Site, Start } from './site.js';

/** One place where a run was stopped, and what was wrong with it; undefined: nothing. */
export interface Cell {
  /** `iam-role/update/NAME 3 CreatePolicyVersion before` */
  readonly key: string;
  readonly operation: WriteOperation;
  readonly problem: string | undefined;
}

export interface MatrixResult {
  /** As the plan says them, before anything ran. */
  readonly expected: readonly string[];
  readonly cells: readonly Cell[];
}

/** The rules look at documents; here only writes matter. */
const OPTIONS: ApplyOptions = { ...APPLY, failOn: 'never' };

const SIDES = ['before', 'after'] as const;
type Side = (typeof SIDES)[number];

/**
 * Runs a scenario once to its end, then stops it right before and right after each of its writes. Each time the next run must
 * end in the same final state, and at no point may anything be allowed beyond what is allowed before and after together.
 */
export async function runMatrix(site: Site, scenario: Scenario): Promise<MatrixResult> {
  await site.reset(scenario.start);
  const planned = await plan(OPTIONS, site.services(scenario.files, {}));
  const operations = (planned.plan?.steps ?? []).map(({ operation }) => operation as WriteOperation);
  const points = operations.flatMap((operation, index) =>
    SIDES.map((side) => ({ index, operation, side, key: keyOf(scenario, index, operation, side) })),
  );

  const states: Start[] = [];
  const before = await site.state();
  const whole = await apply(
    OPTIONS,
    site.services(scenario.files, { after: async () => void states.push(await site.state()) }),
  );
  if (whole.plan?.status !== 'applied') {
    const errors = whole.findings.filter(({ severity }) => severity === 'error').map(({ message }) => message);
    throw new Error(`${scenario.name} does not end: ${JSON.stringify([whole.plan, errors])}`);
  }
  const final = await site.state();
  const [start, end] = [accessOf(before), accessOf(final)];
  const cells: Cell[] = [];
  for (const { index, operation, side, key } of points) {
    const wide = index < states.length ? beyond(accessOf(states[index] ?? final), start, end) : undefined;
    cells.push({ key, operation, problem: wide ?? (await stopAt(site, scenario, index, side, final)) });
  }
  return { expected: points.map(({ key }) => key), cells };
}

/** What is wrong with stopping there: undefined for nothing. */
async function stopAt(
  site: Site,
  { files, start }: Scenario,
  index: number,
  side: Side,
  final: Start,
): Promise<string | undefined> {
  await site.reset(start);
  const before = accessOf(await site.state());
  const stop = (_: unknown, number: number): void => {
    if (number === index) throw new Stopped(`stopped ${side} write ${String(index)}`);
  };
  const watch: Watch = side === 'before' ? { before: stop } : { after: stop };
  const stopped = await apply(OPTIONS, site.services(files, watch));
  if (stopped.plan?.status !== 'stopped') return `was not stopped: ${stopped.plan?.status ?? 'no plan'}`;
  const middle = beyond(accessOf(await site.state()), before, accessOf(final));
  if (middle !== undefined) return middle;
  const again = await apply(OPTIONS, site.services(files, {}));
  if (again.plan?.status !== 'applied') return `the next run ends as ${JSON.stringify(again.plan)}`;
  const state = await site.state();
  const [found, wanted] = [comparable(state), comparable(final)];
  return found === wanted ? undefined : `ends in another state: ${found} instead of ${wanted}`;
}

/** Lists of attachments have no order. */
function comparable({ account, coactive }: Start): string {
  const roles = Object.values(account.roles).map((role) => ({ ...role, attached: [...role.attached].sort() }));
  return canonicalJson({ account: { ...account, roles }, coactive });
}

function keyOf({ method, mode, name }: Scenario, index: number, operation: string, side: Side): string {
  return `${method}/${mode}/${name} ${String(index + 1)} ${operation} ${side}`;
}
