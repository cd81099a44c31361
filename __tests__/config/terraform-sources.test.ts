import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { check } from '../../src/jobs/check.js';
import type { Report } from '../../src/report/report.js';
import { fakeServices } from '../fakes/services.js';
import { configOf } from './sample.js';

const FOLDER = new URL('../fixtures/terraform/', import.meta.url);

/** Every fixture under `tf/`, as a repository would have them. */
function repository(): Record<string, string> {
  const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(json|tf)$/.test(name));
  return Object.fromEntries(names.map((name) => [`tf/${name}`, readFileSync(new URL(name, FOLDER), 'utf8')]));
}

const files = repository();
const P = 'aws_iam_policy.media';
const R = 'aws_iam_role.media';

async function checkPlan(
  name: string,
  kinds: Readonly<Record<string, string>>,
  extra: readonly string[] = [],
): Promise<Report> {
  const isBucket = 'bucket' in kinds;
  const sources = Object.entries(kinds).map(
    ([kind, address]) => `${kind}: { terraform: tf/${name}.json, address: ${JSON.stringify(address)} }`,
  );
  const config = configOf(
    { method: isBucket ? 'bucket-policy' : 'iam-role', bucket: 'acme-media' },
    'account_id: "111122223333"',
    'prefixes: [videos/]',
    `policies: { ${sources.join(', ')} }`,
    ...extra,
  );
  const options = { config: [], connections: [], policy: [], failOn: 'error', strict: false } as const;
  return await check(options, fakeServices({ ...files, 'coactive.yml': config }));
}

function statuses({ connections }: Report): (string | undefined)[] {
  const { leastPrivilege, sufficiency, trust } = connections[0]?.verdicts ?? {};
  return [leastPrivilege?.status, sufficiency?.status, trust?.status];
}

const PROVED = ['proved', 'proved', 'proved'];
const OPEN = ['undecided', 'undecided', 'undecided'];

describe('a plan that tells everything is decided', () => {
  test.each<[plan: string, permissions: string, trust: string, expected: string[]]>([
    ['resources', P, R, PROVED],
    ['jsonencode', P, R, PROVED],
    ['heredoc', P, R, PROVED],
    ['too-wide', P, R, ['refuted', 'proved', 'proved']],
    ['trusts-another', P, R, ['proved', 'refuted', 'refuted']],
    ['module', `module.coactive.${P}`, `module.coactive.${R}`, PROVED],
    [
      'module-for-each',
      `module.coactive["eu"].module.role[0].${P}`,
      `module.coactive["eu"].module.role[0].${R}`,
      PROVED,
    ],
    [
      'module-for-each',
      `module.coactive["us"].module.role[0].${P}`,
      `module.coactive["eu"].module.role[0].${R}`,
      ['refuted', 'proved', 'proved'],
    ],
    ['count', `${P}[0]`, `${R}[0]`, PROVED],
    ['for-each', `${P}["a.b/c"]`, `${R}["a.b/c"]`, PROVED],
    ['data-documents', 'data.aws_iam_policy_document.media', 'data.aws_iam_policy_document.trust', PROVED],
    ['inline-policy', R, R, PROVED],
    ['role-policy', 'aws_iam_role_policy.media', R, PROVED],
    ['no-op-and-deposed', P, R, PROVED],
    ['state', `module.a.${P}`, R, PROVED],
    ['old-format', P, R, PROVED],
  ])('%s: %s with %s', async (plan, permissions, trust, expected) => {
    const report = await checkPlan(plan, { permissions, trust });
    expect(report.findings.filter(({ sources }) => sources.includes('config'))).toEqual([]);
    expect(statuses(report)).toEqual(expected);
  });

  test('a bucket policy', async () => {
    const report = await checkPlan('bucket-policy', { bucket: 'aws_s3_bucket_policy.media' });
    expect(statuses(report)).toEqual(['proved', 'proved', 'not-applicable']);
  });
});

describe('what is known only after apply is undecided, and named', () => {
  test.each<[plan: string, kinds: Record<string, string>, message: RegExp]>([
    [
      'unknown-policy',
      { permissions: P, trust: R },
      /policy of aws_iam_policy\.media is known only after apply: it depends on aws_s3_bucket\.media\.arn\b/,
    ],
    ['unknown-trust', { permissions: P, trust: R }, /assume_role_policy of .* depends on aws_iam_role\.other\.arn/],
    ['data-unknown', { permissions: P, trust: R }, /depends on aws_s3_bucket\.media\.arn/],
    [
      'data-unknown',
      { permissions: 'data.aws_iam_policy_document.media', trust: R },
      /json of data\.aws_iam_policy_document\.media/,
    ],
    ['inline-unknown', { permissions: R, trust: R }, /inline_policy of .* depends on aws_kms_key\.media\.arn/],
    ['resources', { permissions: R, trust: R }, /inline_policy of aws_iam_role\.media/],
    ['sensitive', { permissions: P, trust: R }, /is marked as sensitive/],
    ['errored', { permissions: P, trust: R }, /the plan ended with an error/],
  ])('%s with %j', async (plan, kinds, message) => {
    const report = await checkPlan(plan, kinds);
    expect(statuses(report)).toEqual(OPEN);
    const [finding, ...others] = report.findings.filter(({ severity }) => severity !== 'note');
    expect(finding).toMatchObject({
      rule: 'unknown-value',
      severity: 'warning',
      message: expect.stringMatching(message),
    });
    // The verdicts say the same once more, and so are joined with it.
    expect(others.map(({ rule }) => rule).filter((rule) => rule !== 'unknown-value')).toEqual([]);
  });

  test('of a bucket policy too', async () => {
    const report = await checkPlan('bucket-policy-unknown', { bucket: 'aws_s3_bucket_policy.media' });
    expect(statuses(report)).toEqual(['undecided', 'undecided', 'not-applicable']);
    expect(report.findings.map(({ rule }) => rule)).toEqual(['unknown-value']);
  });

  test.each(['off', 'note'])('made %s, it leaves the undecided verdicts as findings of their own', async (severity) => {
    const options = { config: [], connections: [], policy: [], failOn: 'error', strict: false } as const;
    const source = `policies: { permissions: { terraform: tf/unknown-policy.json, address: ${P} } }`;
    const config = `${configOf({ bucket: 'acme-media' }, 'prefixes: [videos/]', source)}\nrules: { unknown-value: ${severity} }\n`;
    const { findings } = await check(options, fakeServices({ ...files, 'coactive.yml': config }));
    const warnings = findings.filter((finding) => finding.severity === 'warning').map(({ rule }) => rule);
    expect(warnings).toEqual(['least-privilege', 'sufficiency', 'trust']);
  });

  test('fails with strict', async () => {
    const options = { config: [], connections: [], policy: [], failOn: 'error', strict: true } as const;
    const config = configOf(
      { bucket: 'acme-media' },
      'prefixes: [videos/]',
      `policies: { permissions: { terraform: tf/unknown-policy.json, address: ${P} } }`,
    );
    const report = await check(options, fakeServices({ ...files, 'coactive.yml': config }));
    expect(report.outcome).toBe('failed');
    expect(report.summary.errors).toBe(1);
  });
});

describe('a reference that leads nowhere is a mistake', () => {
  test.each<[plan: string, address: string, message: RegExp, fix: RegExp]>([
    ['count', P, /has no "aws_iam_policy.media"/, /did you mean aws_iam_policy\.media\[0\]/],
    ['resources', 'aws_iam_policy.medai', /has no/, /did you mean aws_iam_policy\.media\?/],
    ['resources', 'module.x', /has no/, /as `terraform plan` prints it/],
    ['deleted', P, /the plan deletes/, /name a resource/],
    ['bucket-policy', 'aws_s3_bucket_policy.media', /has no permissions document/, /aws_iam_policy/],
    ['newer-format', P, /format version 2\.0/, /correct/],
    ['missing', P, /does not exist/, /./],
  ])('%s: %s', async (plan, address, message, fix) => {
    const report = await checkPlan(plan, { permissions: address });
    expect(report.outcome).toBe('invalid');
    const [finding] = report.findings.filter(({ sources }) => sources.includes('config'));
    expect(finding).toMatchObject({
      file: 'coactive.yml',
      line: 8,
      message: expect.stringMatching(message),
      fix: expect.stringMatching(fix),
    });
  });

  test('a document that is no JSON is one at its resource', async () => {
    const report = await checkPlan('broken-document', { permissions: P });
    const found = report.findings.find(({ rule }) => rule === 'JSON_SYNTAX_ERROR');
    expect(found).toMatchObject({ file: 'tf/main.tf', line: 9 });
  });
});

describe('a finding stands', () => {
  const find = async (plan: string, permissions: string): Promise<unknown> => {
    const { findings } = await checkPlan(plan, { permissions, trust: R });
    return findings.find(({ rule }) => rule === 'no-write-action');
  };

  test('at the block of its resource, and names the address', async () => {
    const message = expect.stringContaining('(aws_iam_policy.media of tf/too-wide.json)') as unknown;
    expect(await find('too-wide', P)).toMatchObject({ file: 'tf/main.tf', line: 9, column: 3, message });
  });

  test('in the folder of its module', async () => {
    const found = await find('module-for-each', `module.coactive["us"].module.role[0].${P}`);
    expect(found).toMatchObject({ file: 'tf/modules/role/policy.tf', line: 2, column: 1 });
  });

  test('in the plan where there is no such block', async () => {
    const others = Object.fromEntries(Object.entries(files).filter(([name]) => !name.endsWith('.tf')));
    const config = configOf(
      { bucket: 'acme-media' },
      'prefixes: [videos/]',
      `policies: { permissions: { terraform: tf/too-wide.json, address: ${P} } }`,
    );
    const options = { config: [], connections: [], policy: [], failOn: 'error', strict: false } as const;
    const { findings } = await check(options, fakeServices({ ...others, 'coactive.yml': config }));
    expect(findings.find(({ rule }) => rule === 'no-write-action')).toMatchObject({
      file: 'tf/too-wide.json',
      line: 1,
    });
  });
});
