import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { check } from '../../src/jobs/index.js';
import type { FindingSource } from '../../src/report/finding.js';
import type { Report } from '../../src/report/report.js';
import { renderSarif } from '../../src/report/sarif.js';
import type { SarifLog, SarifResult } from '../../src/report/sarif/log.js';
import { RULES } from '../../src/rules/index.js';
import { BAD, GOOD } from '../e2e/repository.js';
import { fakeServices } from '../fakes/services.js';
import { sampleFinding, sampleReport } from './sample.js';

/** OASIS's schema as Microsoft's SARIF Multitool 5.7.0 ships it (MIT). */
const schema = JSON.parse(
  readFileSync(new URL('../contracts/sarif-2.1.0.schema.json', import.meta.url), 'utf8'),
) as object;
const isUri = (text: string): boolean => URL.canParse(text);
const isReference = (text: string): boolean => URL.canParse(text, 'https://base.example/');
const ajv = new Ajv2020({
  strict: false,
  formats: { uri: isUri, 'uri-reference': isReference, 'date-time': true, uuid: true },
});
const validate = ajv.compile<SarifLog>(schema);

const WAIVERS = `waivers:
  - { rule: excess-action, connection: media_archive, reason: "ticket 4711 [x](https://evil.example)", expires: 2027-01-31 }
`;
const OPTIONS = { config: [], connections: [], policy: [], failOn: 'error', strict: false } as const;

async function reportOf(files: Readonly<Record<string, string>>): Promise<Report> {
  return await check(OPTIONS, fakeServices(files));
}

/** The run of a report, validated. */
function render(report: Report, files: Readonly<Record<string, string>> = {}): SarifLog['runs'][0] {
  const text = renderSarif(report, { rules: RULES, textOf: (file) => files[file] });
  const log: unknown = JSON.parse(text);
  if (!validate(log)) throw new Error(JSON.stringify(validate.errors?.slice(0, 5), null, 2));
  return log.runs[0];
}

async function sarifOf(files: Readonly<Record<string, string>>) {
  return render(await reportOf(files), files);
}

describe('SARIF 2.1.0', () => {
  test('is valid for a clean repository, with findings, with a waiver, with mistakes', async () => {
    expect((await sarifOf(GOOD)).results.filter(({ level }) => level !== 'note')).toEqual([]);
    expect((await sarifOf(BAD)).results.length).toBeGreaterThan(0);
    await sarifOf({ ...BAD, 'coactive.yml': BAD['coactive.yml'] + WAIVERS });
    const broken = await sarifOf({ ...BAD, 'coactive.yml': BAD['coactive.yml'].replace('bucket:', 'bukket:') });
    expect(broken.invocations[0].executionSuccessful).toBe(false);
  });

  test('the schema refuses what is no SARIF', () => {
    expect(validate({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
  });

  test('a result stands at the range of its finding, in a relative URI', async () => {
    const { results } = await sarifOf(BAD);
    const excess = results.find(({ ruleId }) => ruleId === 'excess-action');
    expect(excess?.level).toBe('error');
    expect(excess?.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'iam/media.json', uriBaseId: '%SRCROOT%' },
      region: { startLine: 6, startColumn: 17, endLine: 6, endColumn: 26 },
    });
  });

  test('a file’s name can be no address', () => {
    const { results } = render(sampleReport([sampleFinding({ file: 'javascript:alert(1)/a b?#%2e.json' })]));
    expect(results[0]?.locations[0].physicalLocation.artifactLocation.uri).toBe(
      'javascript%3Aalert(1)/a%20b%3F%23%252e.json',
    );
  });

  test('every rule of ours has its help as text and Markdown, and a link', () => {
    const run = render(
      sampleReport(RULES.map(({ id }, line) => sampleFinding({ rule: id, line: line + 1, endLine: line + 1 }))),
    );
    expect(run.tool.driver.rules.map(({ id }) => id).sort()).toEqual(RULES.map(({ id }) => id).sort());
    for (const { id, help, helpUri, shortDescription } of run.tool.driver.rules) {
      const rule = RULES.find((one) => one.id === id);
      expect(shortDescription.text).toBe(rule?.summary);
      expect(help.text).toContain(rule?.howToFix);
      expect(help.markdown).toContain('Bad:\n\n```');
      expect(helpUri).toBe(rule?.reference);
    }
    expect(run.results.every(({ ruleId, ruleIndex }) => run.tool.driver.rules[ruleIndex]?.id === ruleId)).toBe(true);
  });

  test.each<[FindingSource, RegExp]>([
    ['guardrail', /guardrail/],
    ['access-analyzer', /Access Analyzer/],
    ['config', /could not be read/],
  ])('an id of source %s that is no rule has help all the same', (source, text) => {
    const [rule] = render(sampleReport([sampleFinding({ rule: 'x-y', sources: [source] })])).tool.driver.rules;
    expect(rule?.help.text).toMatch(text);
    expect(rule?.name).toBe('XY');
  });

  test('the witness is in the message, and the statement that allows it a related place', () => {
    const witness = {
      principal: 'arn:aws:iam::111122223333:role/coactive',
      action: 's3:GetObject',
      resource: 'arn:aws:s3:::acme-media/videosX',
      context: {},
      statement: { file: 'iam/media.json', index: 1, line: 9 },
    };
    const report = sampleReport([sampleFinding({ rule: 'least-privilege', sources: ['proof'], statement: 1 })], {
      connections: [
        {
          name: 'media_archive',
          method: 'iam-role',
          bucket: 'acme-media',
          prefixes: ['videos/'],
          verdicts: { leastPrivilege: { status: 'refuted', witnesses: [witness] } },
        },
      ],
    });
    const [result] = render(report).results;
    expect(result?.message.text).toContain('Witness: s3:GetObject on arn:aws:s3:::acme-media/videosX by arn:aws:iam');
    expect(result?.relatedLocations?.[0]?.physicalLocation.region.startLine).toBe(9);
    // A finding that no proof stands behind has no witness to show.
    const plain = render({ ...report, findings: [sampleFinding({ statement: 1 })] }).results[0];
    expect(plain?.message.text).not.toContain('Witness');
  });

  test('a waived finding is suppressed with its reason; all others say that they are not', async () => {
    const { results } = await sarifOf({ ...BAD, 'coactive.yml': BAD['coactive.yml'] + WAIVERS });
    const waived = results.filter(({ suppressions }) => suppressions?.length === 1);
    expect(waived.map(({ ruleId }) => ruleId)).toEqual(['excess-action']);
    expect(waived[0]?.suppressions?.[0]).toMatchObject({ kind: 'external', status: 'accepted' });
    expect(waived[0]?.suppressions?.[0]?.justification).toMatch(/^ticket 4711 .*\(waived until 2027-01-31\)$/);
    expect(results.every(({ suppressions }) => suppressions !== undefined)).toBe(true);
    expect((await sarifOf(BAD)).results.some(({ suppressions }) => suppressions !== undefined)).toBe(false);
  });

  test('a mistake in the inputs has no place: it is a notification', () => {
    const run = render(sampleReport([sampleFinding({ file: '', sources: ['config'], message: 'unknown flag' })]));
    expect(run.results).toEqual([]);
    expect(run.invocations[0].toolConfigurationNotifications?.[0]?.message.text).toContain('unknown flag');
  });

  test('text of the repository is no link and no placeholder of a message', () => {
    const message = 'see [here](https://evil.example) and {0} of ${aws:username} s3://[a]';
    const [result] = render(sampleReport([sampleFinding({ message })])).results;
    expect(result?.message.text).toContain(
      'see \\[here\\](https://evil.example) and {{0}} of ${aws:username} s3://[a]',
    );
  });

  test('never holds more than the 25,000 results that GitHub takes, the worst kept, and says so', () => {
    const findings = Array.from({ length: 25_010 }, (_, line) =>
      sampleFinding({ line: line + 1, endLine: line + 1, severity: line < 10 ? 'note' : 'error' }),
    );
    const run = render(sampleReport(findings));
    expect(run.results).toHaveLength(25_000);
    expect(run.results.some(({ level }) => level === 'note')).toBe(false);
    expect(run.invocations[0].toolExecutionNotifications?.[0]?.message.text).toContain('10 further findings');
  });
});

describe('fingerprints', () => {
  const prints = (results: readonly SarifResult[]) =>
    results
      .map(({ ruleId, partialFingerprints }) => `${ruleId} ${String(partialFingerprints['coactiveFinding/v1'])}`)
      .sort();
  const edited = async (edit: (text: string) => string) =>
    prints((await sarifOf({ ...BAD, 'iam/media.json': edit(BAD['iam/media.json']) })).results);

  test('outlive moved lines, other white space, and a statement added before', async () => {
    const before = prints((await sarifOf(BAD)).results);
    expect(await edited((text) => text.replace('{\n', '{\n\n\n\n'))).toEqual(before);
    expect(await edited((text) => JSON.stringify(JSON.parse(text), null, 4))).toEqual(before);
    const deny =
      '"Statement": [ { "Effect": "Deny", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::acme-media-archive/*" },';
    const after = await edited((text) => text.replace('"Statement": [', deny));
    expect(before.filter((print) => print.includes('excess-action')).every((print) => after.includes(print))).toBe(
      true,
    );
  });

  test('change with what the statement says', async () => {
    const before = prints((await sarifOf(BAD)).results).filter((print) => print.startsWith('excess-action'));
    const after = await edited((text) => text.replace('videos/*', 'videos/*/x'));
    expect(before).toHaveLength(1);
    expect(after).not.toContain(before[0]);
  });

  test('tell equal findings apart by their order, and files, rules and connections always', () => {
    const { results } = render(
      sampleReport([
        sampleFinding(),
        sampleFinding({ line: 9, endLine: 9 }),
        sampleFinding({ file: 'b.json' }),
        sampleFinding({ rule: 'other' }),
        sampleFinding({ connection: 'other' }),
      ]),
    );
    const all = prints(results).map((print) => print.replace(/^\S+ /, ''));
    expect(new Set(all).size).toBe(5);
    expect(all.filter((print) => print.endsWith(':2'))).toHaveLength(1);
  });

  test('GitHub is given the one that it matches alerts by', () => {
    const [result] = render(sampleReport([sampleFinding()])).results;
    expect(result?.partialFingerprints.primaryLocationLineHash).toMatch(/^[0-9a-f]{32}:1$/);
  });
});

test('Microsoft’s SARIF Multitool finds no error in it either', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'coactive-sarif-'));
  try {
    const files = { ...BAD, 'coactive.yml': BAD['coactive.yml'] + WAIVERS };
    const textOf = (file: string) => (files as Readonly<Record<string, string>>)[file];
    const file = path.join(folder, 'report.sarif');
    writeFileSync(file, renderSarif(await reportOf(files), { rules: RULES, textOf }));
    const result = path.join(folder, 'result.sarif');
    const { stdout } = await runMultitool(['validate', file, '--output', result, '--rule-kind', 'Sarif;Ghas']);
    const found = (JSON.parse(readFileSync(result, 'utf8')) as SarifLog).runs[0].results;
    expect(found.filter(({ level }) => level === 'error').map(({ message }) => message.text)).toEqual([]);
    expect(stdout).toContain('Analysis completed successfully');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);

/** npm leaves the mark of an executable to a script of the package, and this repository runs none. */
async function runMultitool(args: readonly string[]): Promise<{ readonly stdout: string }> {
  const binary = fileURLToPath(
    new URL('../../node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool', import.meta.url),
  );
  chmodSync(binary, 0o755);
  const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
  return await promisify(execFile)(binary, [...args], { env, maxBuffer: 10 * 1024 * 1024 });
}
