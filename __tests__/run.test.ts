import { describe, expect, test } from '@jest/globals';
import type { Report } from '../src/report/report.js';
import { readTexts, run, type Services } from '../src/run.js';
import { readArguments } from '../src/settings/arguments.js';
import { CONFIG, GOOD } from './e2e/repository.js';
import { World } from './fakes/world.js';
import { declare, ROLE_CONFIG } from './jobs/apply/declarations.js';
import { fakeServices } from './fakes/services.js';
import { sampleFinding, sampleReport } from './report/sample.js';

async function report(line: string, files: Readonly<Record<string, string>>): Promise<Report> {
  const result = await run(readArguments(line.split(' '), {}), fakeServices(files));
  if (!('report' in result)) throw new Error('is no report');
  return result.report;
}

describe('a command', () => {
  test('check answers with a report', async () => {
    expect(await report('check', GOOD)).toMatchObject({ command: 'check', outcome: 'passed' });
  });

  test('explain answers with a text', async () => {
    const result = await run(readArguments(['explain', 'no-wildcard-action'], {}), fakeServices({}));
    expect(result).toMatchObject({ exitCode: 0, text: expect.stringContaining('no-wildcard-action (') });
  });

  test('a mistake that only the job can see is a report too', async () => {
    expect(await report('explain no-such-rule', {})).toMatchObject({ command: 'explain', outcome: 'invalid' });
  });

  test('without a job in this version is the user’s mistake, and reads nothing', async () => {
    const services = fakeServices(GOOD);
    const result = await run(readArguments(['init'], {}), services);
    expect(result).toMatchObject({ report: { command: 'init', outcome: 'invalid' } });
    expect(services.files.reads).toEqual([]);
  });
});

describe('plan and apply', () => {
  const services = (world: World, eventName?: string): Services => ({
    ...fakeServices(world.files),
    ...world.services(),
    ...(eventName !== undefined && { eventName }),
  });

  test('a plan is a report with its digest', async () => {
    const world = new World(declare(ROLE_CONFIG));
    const result = await run(readArguments(['plan', '--detailed-exitcode'], {}), services(world));
    expect(result).toMatchObject({ report: { command: 'plan', outcome: 'failed', plan: { status: 'planned' } } });
  });

  test('apply takes no step unless --no-dry-run is given, and none on a pull request', async () => {
    const world = new World(declare(ROLE_CONFIG));
    await run(readArguments(['apply'], {}), services(world));
    await run(readArguments(['apply', '--no-dry-run'], {}), services(world, 'pull_request'));
    expect(world.calls).toEqual([]);
    const result = await run(readArguments(['apply', '--no-dry-run'], {}), services(world, 'push'));
    expect(result).toMatchObject({ report: { outcome: 'passed', plan: { status: 'applied' } } });
    expect(world.calls).toHaveLength(4);
  });
});

describe('mistakes in the inputs', () => {
  const broken = { ...GOOD, 'coactive.yml': CONFIG.replace('bucket:', 'bukket:') };

  test('keep the check from starting: what to check may be the very thing that was mistyped', async () => {
    const found = await report('check --confg coactive.yml', broken);
    expect(found.findings.map(({ rule, file }) => [rule, file])).toEqual([['invalid-input', '']]);
  });

  test('are shown together with those of a config that is named', async () => {
    const found = await report('check --config coactive.yml --fail-on all', broken);
    expect(found.outcome).toBe('invalid');
    expect(found.findings.map(({ file }) => file)).toEqual(expect.arrayContaining(['', 'coactive.yml']));
    expect(found.checked.configs).toEqual(['coactive.yml']);
  });
});

test('the texts of a report’s files are read once each, and only those', async () => {
  const services = fakeServices({ 'a.json': 'A', 'b.json': 'B' });
  const findings = [
    sampleFinding({ file: 'a.json' }),
    sampleFinding({ file: 'a.json', line: 7 }),
    sampleFinding({ file: '' }),
  ];
  const textOf = await readTexts(sampleReport([...findings, sampleFinding({ file: 'gone.json' })]), services);
  expect(textOf('a.json')).toBe('A');
  expect(textOf('gone.json')).toBeUndefined();
  expect(services.files.reads.sort()).toEqual(['a.json', 'gone.json']);
});
