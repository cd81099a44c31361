import { describe, expect, test } from '@jest/globals';
import { merge } from '../../src/jobs/merge.js';
import { renderJson } from '../../src/report/json.js';
import { exitCodeOf } from '../../src/report/outcome.js';
import type { Change } from '../../src/report/change.js';
import { outcomeLine, scope } from '../../src/report/wording.js';
import { findingOf } from '../../src/report/problem.js';
import type { Report } from '../../src/report/report.js';
import { NamedTexts } from '../fakes/named-texts.js';
import { COMMIT, CONFIG, jobReport, matrixOf, ONE, TWO } from '../fan-out/job-reports.js';
import { sampleFinding } from '../report/sample.js';

const MATRIX = matrixOf([ONE, 1], [TWO, 1]);
type Files = Readonly<Record<string, Report | string>>;

async function join(
  files: Files,
  { expect: matrix = MATRIX, commit }: { expect?: object | null | string; commit?: string } = {},
): Promise<Report> {
  const texts = Object.entries(files).map(([path, content]) => [
    `reports/${path}`,
    typeof content === 'string' ? content : renderJson(content),
  ]);
  return await merge(
    {
      reports: ['reports'],
      failOn: 'error',
      ...(matrix !== null && { expect: typeof matrix === 'string' ? matrix : JSON.stringify(matrix) }),
    },
    { named: new NamedTexts(Object.fromEntries(texts) as Record<string, string>), commit: async () => commit },
  );
}

const without = { expect: null };
const inputs = ({ findings }: Report) =>
  findings.filter(({ file }) => file === '').map(({ rule, message }) => `${rule}: ${message}`);
const drifted: Change = { connection: `media_${ONE}`, target: 'role', resource: 'r', kind: 'missing', message: 'gone' };
const unknown: Change = { ...drifted, kind: 'unknown', needs: 'iam:GetRole' };

describe('what belongs together is one report', () => {
  test('of every job, in one order whatever the files are called', async () => {
    const one = jobReport([ONE], { changes: [drifted] });
    const two = jobReport([TWO], { findings: [sampleFinding({ severity: 'warning' })] });
    const report = await join({ 'a/report.json': two, 'b/report.json': one });
    expect(report).toMatchObject({
      command: 'drift',
      outcome: 'failed',
      changes: [drifted],
      summary: { errors: 0, warnings: 1 },
      checked: { configs: ['coactive.yml'], policies: 4 },
      merged: { reports: 2, jobs: 2, missing: [], exitCode: 1 },
    });
    expect(report.connections.map(({ name }) => name)).toEqual([`media_${ONE}`, `media_${TWO}`]);
    expect(scope(report)).toBe('2 connections, 4 policies, joined from 2 of 2 jobs');
    expect(await join({ 'x.json': one, 'y.json': two })).toEqual(report);
  });

  test('what several jobs say alike is said once; a document that accounts share has all their connections', async () => {
    const stranger: Change = { ...drifted, connection: null, target: 'coactive-connection', kind: 'undeclared' };
    const mine = sampleFinding({ connection: 'mine', file: 'trust.json' });
    const report = await join({
      '1.json': jobReport([ONE], { changes: [stranger], findings: [mine, sampleFinding({ rule: 'a' })] }),
      '2.json': jobReport([TWO], {
        changes: [stranger],
        findings: [{ ...mine, connection: 'yours' }, sampleFinding({ rule: 'a' })],
      }),
    });
    expect(report.changes).toEqual([stranger]);
    expect(report.findings.map(({ rule, connections }) => [rule, connections])).toEqual([
      ['a', undefined],
      ['no-wildcard-action', ['mine', 'yours']],
    ]);
  });

  test('without a matrix, said as such', async () => {
    const report = await join({ '1.json': jobReport([ONE]) }, without);
    expect(report).toMatchObject({ outcome: 'passed', merged: { reports: 1, exitCode: 0 } });
    expect(report.merged).not.toHaveProperty('jobs');
    expect(scope(report)).toBe('1 connection, 2 policies, joined from 1 report');
  });

  test('the matrix can be a file', async () => {
    const report = await join(
      { 'r/1.json': jobReport([ONE]), 'matrix.txt': JSON.stringify(matrixOf([ONE, 1])) },
      { expect: 'reports/matrix.txt' },
    );
    expect(report).toMatchObject({ outcome: 'passed', merged: { reports: 1, jobs: 1 } });
  });
});

describe('a job that failed or is missing is said and never dropped', () => {
  test('no report of it: incomplete, exit 3, with the accounts and how many connections nobody knows of', async () => {
    const report = await join({ '1.json': jobReport([ONE]) });
    expect(inputs(report)).toEqual([
      `missing-report: the job 002 has no report: nothing is known of 1 account (${TWO}) with 1 connection`,
    ]);
    expect(report).toMatchObject({ outcome: 'incomplete', merged: { reports: 1, jobs: 2, missing: [TWO] } });
    expect(exitCodeOf(report)).toBe(3);
    expect(outcomeLine(report)).toMatch(/^Incomplete: a part could not be looked at/);
  });

  test('none at all: every job is', async () => {
    const report = await merge(
      { reports: ['reports'], failOn: 'never', expect: JSON.stringify(MATRIX) },
      { named: new NamedTexts({}), commit: async () => undefined },
    );
    expect(report.merged?.missing).toEqual([ONE, TWO]);
    expect(inputs(report)).toHaveLength(3); // and the folder, which is not there
    expect(exitCodeOf(report)).toBe(3);
  });

  test.each<[string, Report | string, string]>([
    ['empty', '', 'is no JSON: it is empty'],
    ['cut off', renderJson(jobReport([TWO])).slice(0, -100), 'is no JSON: it may be cut off'],
    [
      'of another config',
      jobReport([TWO], {}, { shard: { accounts: [TWO], config: `sha256:${'0'.repeat(64)}` } }),
      'is of another config',
    ],
    [
      'of another commit',
      jobReport([TWO], {}, { shard: { accounts: [TWO], config: CONFIG, commit: 'b'.repeat(40) } }),
      `is of the commit ${'b'.repeat(40)}, and this run is of ${COMMIT}`,
    ],
    [
      'of another version',
      jobReport([TWO], {}, { tool: { name: 'coactive-storage-access', version: '0.0.9', iamData: '2026-01-01' } }),
      'was made by version "0.0.9"',
    ],
    ['of another command', jobReport([TWO], {}, { command: 'check' }), 'is of check, and others are of drift'],
    [
      'of accounts of no job',
      jobReport([TWO, ONE], { names: ['x'] }),
      'is of accounts that no job of the matrix has together',
    ],
    ['without accounts', jobReport([TWO], {}, { shard: undefined }), 'names no accounts'],
    ['with a connection too few', jobReport([TWO], { names: [] }), 'has 0 connections, and its accounts have 1'],
    [
      'with a connection too many',
      jobReport([TWO], { names: ['a_a', 'b_b'] }),
      'has 2 connections, and its accounts have 1',
    ],
  ])('its report is %s: not used, and why', async (_, other, problem) => {
    const report = await join({ '1.json': jobReport([ONE]), '2.json': other });
    const [missing, unusable, ...further] = inputs(report);
    expect(missing).toContain('the job 002 has no report');
    expect(unusable).toContain(`unusable-report: the report "reports/2.json" is not used: it ${problem}`);
    expect(further).toEqual([]);
    expect(report.connections.map(({ name }) => name)).toEqual([`media_${ONE}`]);
    expect(exitCodeOf(report)).toBe(3);
  });

  test('of two reports about one account neither is used', async () => {
    const report = await join({
      '1.json': jobReport([ONE], { changes: [drifted] }),
      '1-again.json': jobReport([ONE]),
      '2.json': jobReport([TWO]),
    });
    expect(inputs(report)).toEqual([
      expect.stringContaining(`the job 001 has no report`),
      expect.stringContaining(
        `"reports/1-again.json" is not used: it is about the account ${ONE}, as "reports/1.json" is`,
      ),
      expect.stringContaining(
        `"reports/1.json" is not used: it is about the account ${ONE}, as "reports/1-again.json" is`,
      ),
    ]);
  });

  test('nor of two about one connection, without a matrix: invalid, exit 2', async () => {
    const report = await join(
      { '1.json': jobReport([ONE], { names: ['same'] }), '2.json': jobReport([TWO], { names: ['same'] }) },
      without,
    );
    expect(report).toMatchObject({ outcome: 'invalid', connections: [], merged: { reports: 0, exitCode: 2 } });
  });

  test('the commit of this run decides, not that of the first report', async () => {
    const report = await join({ '1.json': jobReport([ONE]) }, { ...without, commit: 'd'.repeat(40) });
    expect(inputs(report)).toEqual([expect.stringContaining(`is of the commit ${COMMIT}`)]);
  });

  test('a file with no name of a report is data: shown quoted', async () => {
    const report = await join({ '1.json': jobReport([ONE]), '2.json': jobReport([TWO]), '\n::error::x.json': '{' });
    expect(inputs(report)[0]).toContain(String.raw`the report "reports/\n::error::x.json" is not used`);
  });
});

describe('one outcome: the worst of the jobs', () => {
  const failed = jobReport([TWO], { findings: [sampleFinding()] });
  const mistake = findingOf({ message: 'unknown key', file: 'coactive.yml' });
  test.each<[string, Report, Report, Report['outcome'], number]>([
    ['all passed', jobReport([ONE]), jobReport([TWO]), 'passed', 0],
    ['one failed', jobReport([ONE]), failed, 'failed', 1],
    ['one lacks a permission', jobReport([ONE], { changes: [unknown] }), failed, 'incomplete', 2],
    [
      'one has a mistake, and no connections for it',
      jobReport([ONE], { findings: [mistake], names: [] }),
      failed,
      'invalid',
      2,
    ],
    [
      'one lacks a permission, one has a mistake',
      jobReport([ONE], { changes: [unknown] }),
      jobReport([TWO], { findings: [mistake] }),
      'invalid',
      2,
    ],
    [
      'the service failed for one',
      jobReport([ONE], { changes: [{ ...unknown, needs: undefined }] }),
      failed,
      'incomplete',
      3,
    ],
    [
      'one failed by its own, stricter fail-on',
      jobReport([ONE], { findings: [sampleFinding({ severity: 'note' })] }, { outcome: 'failed' }),
      jobReport([TWO]),
      'failed',
      1,
    ],
    [
      'none failed by its own fail-on, and this one is stricter',
      jobReport([ONE], { findings: [sampleFinding()] }, { outcome: 'passed' }),
      jobReport([TWO]),
      'failed',
      1,
    ],
  ])('%s', async (_, one, two, outcome, exitCode) => {
    const report = await join({ '1.json': one, '2.json': two });
    expect([report.outcome, exitCodeOf(report)]).toEqual([outcome, exitCode]);
  });

  test('what Access Analyzer did, and in how many jobs', async () => {
    const done = jobReport([ONE], {}, { accessAnalyzer: { status: 'done' } });
    const skipped = jobReport([TWO], {}, { accessAnalyzer: { status: 'skipped', reason: 'no AWS credentials' } });
    expect((await join({ '1.json': done, '2.json': skipped })).accessAnalyzer).toEqual({
      status: 'skipped',
      reason: 'in 1 of 2 jobs: no AWS credentials',
    });
  });
});

describe('mistakes of the call', () => {
  test.each([
    ['{"include":[{"shard":"1"}]}', 'expect is no matrix of shards: look at include.0'],
    ['{"include"', 'expect is no JSON'],
    ['nowhere.json', 'the matrix "nowhere.json" does not exist'],
    [JSON.stringify(matrixOf([ONE, 1], [`${ONE},${TWO}`, 1])), 'expect has an account in two jobs'],
  ])('the matrix %s', async (matrix, message) => {
    await expect(join({}, { expect: matrix })).rejects.toThrow(message);
  });
});
