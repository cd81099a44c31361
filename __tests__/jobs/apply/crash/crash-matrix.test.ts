import { beforeAll, describe, expect, test } from '@jest/globals';
import { MemorySite } from './memory-site.js';
import { runMatrix, type MatrixResult } from './matrix.js';
import { OPERATIONS } from './operations.js';
import { allScenarios } from './scenarios.js';
import type { Scenario } from './site.js';

describe('a run that is stopped anywhere', () => {
  const results: { readonly scenario: Scenario; readonly result: MatrixResult }[] = [];

  beforeAll(async () => {
    const site = new MemorySite();
    for (const scenario of await allScenarios()) results.push({ scenario, result: await runMatrix(site, scenario) });
  }, 300_000);

  test('ends in the same state when it is run again, and is nowhere wider than before and after together', () => {
    const problems = results.flatMap(({ result }) =>
      result.cells.flatMap(({ key, problem }) => (problem === undefined ? [] : [`${key}: ${problem}`])),
    );
    expect(problems).toEqual([]);
  });

  test('was stopped before and after every write of every plan', () => {
    const expected = results.flatMap(({ result }) => result.expected);
    const ran = results.flatMap(({ result }) => result.cells.map(({ key }) => key));
    expect(ran).toEqual(expected);
    expect(new Set(ran).size).toBe(ran.length);
    process.stdout.write(`crash matrix: ${String(ran.length)} places in ${String(results.length)} scenarios\n`);
  });

  test('was stopped around every write in every place where apply makes it', () => {
    const found = new Set(
      results.flatMap(({ scenario, result }) =>
        result.cells.map(({ operation }) => `${operation} ${scenario.method}/${scenario.mode}`),
      ),
    );
    const wanted = Object.entries(OPERATIONS).flatMap(([operation, places]) =>
      places.map((place) => `${operation} ${place}`),
    );
    expect([...found].sort()).toEqual([...wanted].sort());
  });
});
