import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CommandLineFiles } from '../../src/adapters/named-files.js';
import type { ShardMatrix } from '../../src/fan-out/matrix.js';
import { splitAccounts } from '../../src/fan-out/split-accounts.js';
import { driftIssues } from '../../src/jobs/github/drift-issues.js';
import { merge } from '../../src/jobs/merge.js';
import { MAX_COMMENT_CHARACTERS, renderComment } from '../../src/report/comment/render-comment.js';
import { renderJson } from '../../src/report/json.js';
import { renderMarkdown } from '../../src/report/markdown.js';
import { MAX_SUMMARY_BYTES } from '../../src/report/render.js';
import type { Report } from '../../src/report/report.js';
import { renderSarif } from '../../src/report/sarif.js';
import { renderText } from '../../src/report/text.js';
import { RULES } from '../../src/rules/index.js';
import { CONFIG, jobReport } from '../fan-out/job-reports.js';
import { sampleFinding, textOptions } from '../report/sample.js';

const ACCOUNTS = 300;
const CONNECTIONS = 10_000;
const LOST = 2;

/** Few large accounts and many small ones, 10,000 connections in all. */
const owners = Array.from({ length: CONNECTIONS }, (_, index) =>
  String(100_000_000_000 + Math.floor(ACCOUNTS * (index / CONNECTIONS) ** 1.7)),
);
const byAccount = new Map<string, string[]>();
for (const [index, account] of owners.entries()) {
  byAccount.set(account, [...(byAccount.get(account) ?? []), `media_${String(index)}_x`]);
}

/** Every third connection has a finding, every fifth differs. */
function reportOf(account: string): Report {
  const names = account.split(',').flatMap((one) => byAccount.get(one) ?? []);
  return jobReport(account.split(','), {
    names,
    findings: names
      .filter((name) => Number(name.split('_')[1]) % 3 === 0)
      .map((name) => sampleFinding({ connection: name, file: `iam/${name}.json` })),
    changes: names
      .filter((name) => Number(name.split('_')[1]) % 5 === 0)
      .map((name) => ({
        ...{ connection: name, target: 'permissions', resource: `policy/${name}`, kind: 'widened', message: 'm' },
        witness: { principal: '*', action: 's3:PutObject', resource: `arn:aws:s3:::acme-${name}/x`, context: {} },
      })),
  });
}

describe('300 accounts with 10,000 connections', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'coactive-organisation-'));
  let matrix: ShardMatrix;
  let whole: Report;
  let figures = '';

  beforeAll(async () => {
    matrix = splitAccounts(new Map([...byAccount].map(([account, names]) => [account, names.length])), CONFIG);
    writeFileSync(path.join(folder, 'matrix.json'), JSON.stringify(matrix));
    for (const { shard, account } of matrix.include) {
      mkdirSync(path.join(folder, 'reports', `report-${shard}`), { recursive: true });
      writeFileSync(path.join(folder, 'reports', `report-${shard}`, 'report.json'), renderJson(reportOf(account)));
    }
    const [before, memory] = [performance.now(), process.memoryUsage().heapUsed];
    whole = await join();
    const took = Math.round(performance.now() - before);
    const megabytes = Math.round((process.memoryUsage().heapUsed - memory) / 1e6);
    figures = `merged in ${String(took)} ms, ${String(megabytes)} MB more heap`;
    expect(took).toBeLessThan(20_000);
    expect(megabytes).toBeLessThan(500);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
    process.stdout.write(`${figures}\n`);
  });

  const join = async () =>
    await merge(
      { reports: ['reports'], expect: 'matrix.json', failOn: 'error' },
      { named: new CommandLineFiles(folder), commit: () => Promise.resolve(undefined) },
    );

  test('are 256 jobs of about 39 connections, the largest account aside', () => {
    expect(byAccount.size).toBe(ACCOUNTS);
    expect(matrix.include).toHaveLength(256);
    const sizes = matrix.include.map(({ connections }) => connections);
    const largest = Math.max(...[...byAccount.values()].map(({ length }) => length));
    expect(Math.max(...sizes)).toBe(largest);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(CONNECTIONS);
    // What a workflow can hand on: GitHub takes 1 MB of outputs of a job, Linux 128 KiB of a variable.
    expect(JSON.stringify(matrix).length).toBeLessThan(60_000);
  });

  test('nothing is lost: every connection, finding and difference, once', () => {
    expect(whole.connections.map(({ name }) => name).sort()).toEqual([...byAccount.values()].flat().sort());
    expect(new Set(whole.findings.map(({ connection }) => connection)).size).toBe(Math.ceil(CONNECTIONS / 3));
    expect(whole.findings).toHaveLength(Math.ceil(CONNECTIONS / 3));
    expect(whole.changes).toHaveLength(CONNECTIONS / 5);
    expect(whole).toMatchObject({ outcome: 'failed', merged: { reports: 256, jobs: 256, missing: [], exitCode: 1 } });
  });

  test('comment, summary, text and SARIF are within their limits, and say how much they left out', () => {
    const input = { report: whole, config: ['coactive.yml'] };
    const comment = renderComment(input);
    expect(comment.length).toBeLessThanOrEqual(MAX_COMMENT_CHARACTERS);
    expect(comment).toContain('10,000 connections, 512 policies, joined from 256 of 256 jobs');
    expect(comment).toMatch(/[\d,]+ further connections had no room here/);
    const summary = renderMarkdown(whole, { maxBytes: MAX_SUMMARY_BYTES });
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(MAX_SUMMARY_BYTES);
    const sarif = renderSarif(whole, { rules: RULES, textOf: () => undefined });
    const log = JSON.parse(sarif) as { runs: [{ results: unknown[] }] };
    expect(log.runs[0].results).toHaveLength(Math.ceil(CONNECTIONS / 3));
    expect(renderText(whole, textOptions())).toContain('Failed: 2,000 differences, 3,334 errors');
  });

  test('an issue for each connection that differs, each about its own', () => {
    const started = performance.now();
    const issues = driftIssues({ report: whole, config: ['coactive.yml'] }, 'per-connection');
    figures += `; ${String(issues.length)} issues in ${String(Math.round(performance.now() - started))} ms`;
    expect(issues).toHaveLength(CONNECTIONS + 1);
    // Every fifth connection differs, every third has an error.
    const both = Math.ceil(CONNECTIONS / 15);
    const open = CONNECTIONS / 5 + Math.ceil(CONNECTIONS / 3) - both;
    expect(issues.filter(({ state }) => state === 'drifted')).toHaveLength(open);
  });

  test('a job that wrote nothing and one that was cut off are said, with all the others joined', async () => {
    const [first, second] = matrix.include;
    if (first === undefined || second === undefined) throw new Error('there are no jobs');
    const reportIn = ({ shard }: { readonly shard: string }) =>
      path.join(folder, 'reports', `report-${shard}`, 'report.json');
    rmSync(reportIn(first));
    writeFileSync(reportIn(second), renderJson(reportOf(second.account)).slice(0, -1_000));
    const joined = await join();
    expect(joined.merged?.reports).toBe(256 - LOST);
    expect(joined.findings.filter(({ file }) => file === '').map(({ rule }) => rule)).toEqual([
      ...['missing-report', 'missing-report', 'unusable-report'],
    ]);
    expect(joined.outcome).toBe('incomplete');
    const missing = [first, second];
    expect(joined.connections.length).toBe(
      CONNECTIONS - missing.reduce((sum, { connections }) => sum + connections, 0),
    );
    for (const text of [
      renderComment({ report: joined, config: [] }),
      renderMarkdown(joined, { maxBytes: MAX_SUMMARY_BYTES }),
      renderSarif(joined, { rules: RULES, textOf: () => undefined }),
    ]) {
      for (const { shard } of missing) expect(text).toContain(`the job ${shard} has no report`);
    }
  });
});
