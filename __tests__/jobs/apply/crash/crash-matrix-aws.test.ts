import { afterEach, expect, test } from '@jest/globals';
import { describeAws } from '../../../aws/describe-aws.js';
import { useEnvironment } from '../../../aws/world.js';
import { ACCOUNT } from '../declarations.js';
import { MotoSite } from './moto-site.js';
import { runMatrix } from './matrix.js';
import { allScenarios } from './scenarios.js';

/** All scenarios take minutes: CI runs them, at hand a few do. */
const FEW = new Set(['from nothing', 'all of it', 'beside others']);
const isWhole = process.env.WHOLE_CRASH_MATRIX !== undefined;

describeAws('a run that is stopped anywhere, on AWS as moto and the strict layer play it', (aws) => {
  let environment: ReturnType<typeof useEnvironment> | undefined;
  afterEach(() => environment?.restore());

  test('ends in the same state when it is run again, and is nowhere wider than before and after together', async () => {
    environment = useEnvironment(aws().environmentOf(ACCOUNT));
    const site = await MotoSite.open(aws());
    const scenarios = (await allScenarios()).filter(({ name }) => isWhole || FEW.has(name));
    let count = 0;
    for (const scenario of scenarios) {
      const { expected, cells } = await runMatrix(site, scenario);
      expect(cells.map(({ key }) => key)).toEqual(expected);
      expect(cells.filter(({ problem }) => problem !== undefined)).toEqual([]);
      count += cells.length;
    }
    process.stdout.write(`crash matrix on moto: ${String(count)} places in ${String(scenarios.length)} scenarios\n`);
  }, 1_800_000);
});
