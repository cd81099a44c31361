import { afterEach, expect, test } from '@jest/globals';
import { apply } from '../../../src/jobs/apply.js';
import type { Report } from '../../../src/report/report.js';
import { describeAws } from '../../aws/describe-aws.js';
import { operatorPolicy } from '../../aws/operator-policy.js';
import { useEnvironment } from '../../aws/world.js';
import { APPLY } from '../../fakes/world.js';
import { MotoSite } from './crash/moto-site.js';
import { policyText } from '../../e2e/repository.js';
import { allScenarios, NOTHING } from './crash/scenarios.js';
import type { Scenario } from './crash/site.js';
import { ACCOUNT, BUCKET_CONFIG, declare, FOREIGN_STATEMENT } from './declarations.js';

const OPERATOR = operatorPolicy('apply', ACCOUNT, ['acme-raw-uploads', 'acme-media-archive']);

/** A bucket that is open to everybody, and may be: by Block Public Access apply foresees whether S3 would take its policy. */
const PUBLIC_BUCKET: Scenario = {
  method: 'bucket-policy',
  mode: 'create',
  name: 'a bucket that is public',
  files: declare(BUCKET_CONFIG),
  start: {
    ...NOTHING,
    account: {
      ...NOTHING.account,
      buckets: { 'acme-raw-uploads': policyText([{ ...FOREIGN_STATEMENT, Principal: '*' }]) },
    },
  },
};

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

    const users = new Map<string, Scenario[]>();
    for (const scenario of [...(await allScenarios()), PUBLIC_BUCKET]) {
      const { report, used } = await run(scenario);
      expect([scenario.name, report.plan?.status]).toEqual([scenario.name, 'applied']);
      for (const action of used) users.set(action, [...(users.get(action) ?? []), scenario]);
    }
    expect(OPERATOR.actions.filter((action) => !users.has(action))).toEqual([]);

    const wrong: unknown[] = [];
    for (const action of OPERATOR.actions) {
      const seen: unknown[] = [];
      for (const scenario of users.get(action) ?? []) {
        const { report } = await run(scenario, action);
        const isNamed = JSON.stringify([report.findings, report.plan]).includes(action);
        if (report.plan?.status !== 'applied' && isNamed) {
          seen.length = 0;
          break;
        }
        seen.push([action, scenario.name, report.plan?.status]);
      }
      wrong.push(...seen);
    }
    expect(wrong).toEqual([]);
  }, 300_000);
});
