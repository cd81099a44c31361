import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../src/fan-out/read-report.js';
import { renderJson } from '../../src/report/json.js';
import type { Report } from '../../src/report/report.js';
import { sampleFinding, sampleReport } from '../report/sample.js';
import { jobReport, ONE } from './job-reports.js';

const request = {
  principal: { Service: 'ec2.amazonaws.com' },
  action: 's3:GetObject',
  resource: 'arn:aws:s3:::acme/x',
  context: { 'aws:SourceVpce': 'vpce-1', 'aws:PrincipalOrgPaths': ['o-1/r-1/'] },
} as const;

/** Every key that a report of check or drift can have. */
const WHOLE: Report = jobReport(
  [ONE],
  {
    findings: [
      sampleFinding({
        help: 'docs/rules.md#no-wildcard-action',
        connections: ['media_archive', 'other'],
        statement: 0,
        document: 'live: bucket policy',
        replacement: { Effect: 'Allow', Action: ['s3:GetObject'], Condition: null },
      }),
    ],
    changes: [
      {
        ...{ connection: null, target: 'undeclared-access', resource: 'r', kind: 'widened', message: 'm', fix: 'f' },
        ...{ witness: request, broken: { ...request, principal: '*' }, needs: 'iam:GetRole' },
      },
    ],
  },
  {
    connections: [
      {
        ...{ name: 'media_archive', method: 'bucket-policy', bucket: 'acme', prefixes: [], state: 'absent' },
        verdicts: {
          leastPrivilege: {
            status: 'refuted',
            witnesses: [{ ...request, message: 'm', statement: { file: 'a.json', index: 0, line: 3, sid: 'S' } }],
            more: 2,
          },
          sufficiency: { status: 'undecided', reason: 'r' },
          trust: { status: 'not-applicable' },
        },
        live: ['bucket'],
        unread: [{ part: 'key', reason: 'r', needs: 'kms:GetKeyPolicy' }],
      },
    ],
    waived: [{ ...sampleFinding(), reason: 'ticket', expires: '2026-12-31' }],
    rewordings: [{ connection: 'media_archive', target: 'trust', resource: 'r' }],
    accessAnalyzer: { status: 'failed', reason: 'r' },
  },
);

const problemOf = (text: string) => {
  const read = readReport(text);
  return 'problem' in read ? read.problem : undefined;
};
const problemIn = (change: object) => problemOf(JSON.stringify({ ...WHOLE, ...change }));

test('a report is read as it was written, every key of it', () => {
  expect(readReport(renderJson(WHOLE))).toEqual({ report: WHOLE });
  expect(readReport(renderJson(sampleReport([])))).toEqual({ report: sampleReport([]) });
});

describe('what is no report of a job that can be joined is refused with its reason', () => {
  test.each([
    ['nothing', '', 'is no JSON: it is empty'],
    ['a file that was cut off', renderJson(WHOLE).slice(0, -40), 'is no JSON: it may be cut off'],
    ['garbage', '\u0000\u0001PK', 'is no JSON'],
    ['another JSON', '{"runs":[]}', 'is no report of this tool'],
    ['a list', '[1]', 'is no report of this tool'],
    ['null', 'null', 'is no report of this tool'],
    ['a bomb of brackets', '['.repeat(5_000_000), 'is nested too deeply'],
    ['a deep replacement', `{"version":1,"x":${'{"a":'.repeat(100)}1${'}'.repeat(101)}`, 'is nested too deeply'],
  ])('%s', (_, text, problem) => expect(problemOf(text)).toContain(problem));

  test.each([
    ['another version of the shape', { version: 2 }, 'is of version 2 of the report, and this tool reads 1'],
    ['another version of the tool', { tool: { ...WHOLE.tool, version: '9.9.9' } }, 'was made by version "9.9.9"'],
    ['other IAM data', { tool: { ...WHOLE.tool, iamData: '2020-01-01' } }, 'IAM data of "2020-01-01"'],
    ['another contract', { contract: { version: '2', source: 's' } }, 'another version of the contract'],
    ['a report that was joined', { merged: { reports: 1 } }, 'is joined from others already'],
    ['a plan', { command: 'plan' }, 'is of "plan": only those of check and drift join'],
    ['an unknown key', { extra: 1 }, 'has not the shape of a report'],
    ['an unknown outcome', { outcome: 'fine' }, 'has not the shape of a report at "outcome"'],
    ['a list that is none', { findings: {} }, 'at "findings"'],
    ['a severity of its own', { findings: [{ ...sampleFinding(), severity: 'x' }] }, 'at "findings.0.severity"'],
    ['a rule with Markdown', { findings: [sampleFinding({ rule: '](http://x)' })] }, 'at "findings.0.rule"'],
    ['a link as help', { findings: [sampleFinding({ help: 'https://x' })] }, 'at "findings.0.help"'],
    ['a line before the first', { findings: [sampleFinding({ line: 0 })] }, 'at "findings.0.line"'],
    ['a line that is huge', { findings: [sampleFinding({ endLine: 1e300 })] }, 'at "findings.0.endLine"'],
    ['an endless message', { findings: [sampleFinding({ message: 'x'.repeat(70_000) })] }, 'at "findings.0.message"'],
    ['an unknown key of a finding', { findings: [{ ...sampleFinding(), evil: 1 }] }, 'at "findings.0"'],
    ['a commit with a path', { shard: { ...WHOLE.shard, commit: '../x' } }, 'at "shard.commit"'],
  ])('%s', (_, change, problem) => expect(problemIn(change)).toContain(problem));

  test('the reason shows nothing of the file that could be read as something else', () => {
    expect(problemIn({ command: '\u001b[31m::error::x'.repeat(20) })).toMatch(/^is of "[ -~]{0,59}: only those/);
    expect(problemIn({ version: 'x'.repeat(1_000) })?.length).toBeLessThan(150);
  });
});
