import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { check } from '../../src/jobs/check.js';
import type { Report } from '../../src/report/report.js';
import { fakeServices } from '../fakes/services.js';
import { configOf } from './sample.js';

const FOLDER = new URL('../fixtures/cloudformation/', import.meta.url);
const files = Object.fromEntries(
  readdirSync(FOLDER).map((name) => [`cfn/${name}`, readFileSync(new URL(name, FOLDER), 'utf8')]),
);

interface Declared {
  readonly permissions?: string;
  readonly trust?: string;
  readonly parameters?: string;
  readonly account?: string;
}

async function checkTemplate(name: string, declared: Declared = {}): Promise<Report> {
  const { permissions = 'Policy', trust = 'Role', parameters, account = '"111122223333"' } = declared;
  const file = name.includes('.') ? name : `${name}.yml`;
  const given = parameters === undefined ? '' : `, parameters: ${parameters}`;
  const source = (resource: string): string => `{ cloudformation: cfn/${file}, resource: ${resource}${given} }`;
  const isBucket = name === 'bucket-policy';
  const config = configOf(
    { method: isBucket ? 'bucket-policy' : 'iam-role', bucket: 'acme-media' },
    `account_id: ${account}`,
    'region: eu-west-1',
    'prefixes: [videos/]',
    `policies: { ${isBucket ? `bucket: ${source(permissions)}` : `permissions: ${source(permissions)}, trust: ${source(trust)}`} }`,
  );
  const options = { config: [], connections: [], policy: [], failOn: 'error', strict: false } as const;
  return await check(options, fakeServices({ ...files, 'coactive.yml': config }));
}

function statuses({ connections }: Report): (string | undefined)[] {
  const { leastPrivilege, sufficiency, trust } = connections[0]?.verdicts ?? {};
  return [leastPrivilege?.status, sufficiency?.status, trust?.status];
}

const PROVED = ['proved', 'proved', 'proved'];

describe('a template that tells everything is decided', () => {
  test.each<[template: string, declared: Declared, expected: string[]]>([
    ['plain', {}, PROVED],
    ['too-wide', {}, ['refuted', 'proved', 'proved']],
    ['ref', {}, PROVED],
    ['ref', { parameters: '{ Media: acme-other }' }, ['refuted', 'refuted', 'proved']],
    ['sub', {}, PROVED],
    ['sub-map', {}, PROVED],
    // `${aws:username}` is a variable of IAM: no session of Coactive's has a user name, so that nothing can be read.
    ['sub-literal', {}, ['proved', 'refuted', 'proved']],
    ['get-att', {}, PROVED],
    ['if', {}, PROVED],
    ['if-no-value', {}, PROVED],
    ['if-no-value', { parameters: '{ Wide: "true" }' }, ['refuted', 'proved', 'proved']],
    ['if-unknown', { parameters: '{ Wide: "no" }' }, PROVED],
    ['find-in-map', {}, PROVED],
    ['select-split', {}, PROVED],
    ['long-form.json', {}, PROVED],
    ['inline', { permissions: 'Role' }, PROVED],
    ['parameter', { parameters: '{ Media: acme-media }' }, PROVED],
    ['serverless', {}, PROVED],
    ['bucket-policy', {}, ['proved', 'proved', 'not-applicable']],
  ])('%s with %j', async (template, declared, expected) => {
    const report = await checkTemplate(template, declared);
    expect(report.findings.filter(({ sources }) => sources.includes('config'))).toEqual([]);
    expect(report.findings.filter(({ rule }) => rule === 'unknown-value')).toEqual([]);
    expect(statuses(report)).toEqual(expected);
  });
});

/** `at`: what stands at the place of the finding; a tag before it is not part of it. */
describe('what only a deployment tells is undecided, and named', () => {
  test.each<[template: string, declared: Declared, message: RegExp, at: string]>([
    ['get-att-unknown', {}, /the attribute Bucket\.Arn, in Policy/, 'Bucket.Arn'],
    ['if', { parameters: '{ Stage: test }' }, /the condition IsEither, in Policy/, '[IsEither'],
    ['if-unknown', {}, /the condition IsWide, in Policy/, '[IsWide'],
    ['inline-and-attached', { permissions: 'Role' }, /ManagedPolicyArns of Role/, '["arn:aws:iam::aws:policy'],
    ['parameter', {}, /Media \(a parameter without a value: give it in `parameters`\)/, 'arn:aws:s3:::${Media}'],
    ['no-echo', {}, /the value of Media \(a parameter with NoEcho\)/, 'arn:aws:s3:::${Media}'],
    ['ssm', {}, /Media \(a parameter of the Systems Manager\)/, 'arn:aws:s3:::${Media}'],
    ['dynamic', {}, /a dynamic reference/, '"arn:aws:s3:::{{resolve'],
    ['dynamic-put-together', {}, /a dynamic reference/, 'Version: 2012-10-17'],
    ['import-value', {}, /Fn::ImportValue, in Policy/, 'media-arn'],
    ['macro', {}, /what the macro MyMacro makes of Policy/, 'Type: AWS::IAM::ManagedPolicy'],
    ['include', {}, /what a macro makes of Policy/, 'Type: AWS::IAM::ManagedPolicy'],
    ['alias', {}, /an alias \(\*\), which CloudFormation does not read/, '*b'],
    ['cycle', {}, /the attribute A\.Arn/, 'A.Arn'],
    ['doubling', {}, /the attribute B0\.Arn/, 'B0.Arn'],
  ])('%s with %j', async (template, declared, message, at) => {
    const report = await checkTemplate(template, declared);
    expect(statuses(report)).toEqual(['undecided', 'undecided', 'undecided']);
    const found = report.findings.find(({ rule }) => rule === 'unknown-value');
    const file = `cfn/${template}.yml`;
    expect(found).toMatchObject({ severity: 'warning', file, message: expect.stringMatching(message) });
    const { line = 0, column = 0 } = found ?? {};
    expect(files[file]?.split('\n')[line - 1]?.slice(column - 1, column - 1 + at.length)).toBe(at);
  });
});

describe('a reference that leads nowhere is a mistake', () => {
  test.each<[template: string, declared: Declared, message: RegExp, fix: RegExp]>([
    ['plain', { permissions: 'Polcy' }, /no resource "Polcy"/, /did you mean Policy\?/],
    ['plain', { permissions: 'Role' }, /has no list of Policies|has no Policies/, /name the resource/],
    ['plain', { trust: 'Policy' }, /Policy \(AWS::IAM::ManagedPolicy\) has no trust document/, /AWS::IAM::Role/],
    ['if', { trust: 'TestRole' }, /its condition IsTest does not hold/, /parameters/],
    ['for-each', {}, /no resource "Policy"/, /Fn::ForEach cannot be read/],
    ['double-key', {}, /has the key "Policy" twice/, /correct/],
    ['missing', {}, /does not exist/, /./],
  ])('%s with %j', async (template, declared, message, fix) => {
    const report = await checkTemplate(template, declared);
    expect(report.outcome).toBe('invalid');
    const [finding] = report.findings.filter(({ sources }) => sources.includes('config'));
    expect(finding).toMatchObject({ message: expect.stringMatching(message), fix: expect.stringMatching(fix) });
  });
});

describe('a finding stands at its element', () => {
  test('in YAML', async () => {
    const { findings } = await checkTemplate('too-wide');
    const found = findings.find(({ rule }) => rule === 'no-write-action');
    expect(found).toMatchObject({ file: 'cfn/too-wide.yml', line: 16, column: 36, endColumn: 48 });
    expect(found?.message).toContain('(Policy of cfn/too-wide.yml)');
  });

  test('digits of an account that lost their quotes stay its id', async () => {
    const { connections } = await checkTemplate('account-digits');
    const witnesses = JSON.stringify(connections[0]?.verdicts.trust?.witnesses);
    expect(witnesses).toMatch(/012345678901|111122223333/);
  });
});
