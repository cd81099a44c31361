import { afterEach, expect, test } from '@jest/globals';
import { apply } from '../../../src/jobs/apply.js';
import type { Report } from '../../../src/report/report.js';
import { describeAws } from '../../aws/describe-aws.js';
import { operatorPolicy } from '../../aws/operator-policy.js';
import { useEnvironment } from '../../aws/world.js';
import { APPLY } from '../../fakes/world.js';
import { MotoSite } from './crash/moto-site.js';
import { allScenarios } from './crash/scenarios.js';
import type { Scenario } from './crash/site.js';
import { ACCOUNT } from './declarations.js';

const OPERATOR = operatorPolicy('apply', ACCOUNT, ['acme-raw-uploads', 'acme-media-archive']);

/** What apply does not stop without: it is to see how wide a step is, and plans the widest where it can not. */
const WITHOUT_IT: ReadonlySet<string> = new Set([]);

describeAws('the permissions of policies/operator/apply.json', (aws) => {
  let environment: ReturnType<typeof useEnvironment> | undefined;
  afterEach(() => environment?.restore());

  test('apply takes every step of both methods with them; with each one less it stops and names it', async () => {
    environment = useEnvironment(aws().environmentOf(ACCOUNT));
    const site = await MotoSite.open(aws());
    const run = async (scenario: Scenario, left?: string): Promise<{ report: Report; used: ReadonlySet<string> }> => {
      await site.reset(scenario.start);
      const used = new Set<string>();
      const allowed = OPERATOR.without(left);
      aws().authorize((request) => {
        used.add(request.action);
        return allowed(request);
      });
      const report = await apply({ ...APPLY, failOn: 'never' }, site.services(scenario.files, {}));
      return { report, used };
    };

    const example = new Map<string, Scenario>();
    for (const scenario of await allScenarios()) {
      const { report, used } = await run(scenario);
      expect([scenario.name, report.plan?.status]).toEqual([scenario.name, 'applied']);
      for (const action of used) if (!example.has(action)) example.set(action, scenario);
    }
    expect(OPERATOR.actions.filter((action) => !example.has(action))).toEqual([]);

    const wrong: (readonly (string | undefined)[])[] = [];
    for (const action of OPERATOR.actions) {
      const scenario = example.get(action);
      if (scenario === undefined) continue;
      const { report } = await run(scenario, action);
      const words = JSON.stringify([report.findings, report.plan]);
      const isRight = WITHOUT_IT.has(action) || (report.plan?.status !== 'applied' && words.includes(action));
      if (!isRight) wrong.push([action, scenario.name, report.plan?.status]);
    }
    expect(wrong).toEqual([]);
  }, 300_000);
});
