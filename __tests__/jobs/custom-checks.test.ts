import { describe, expect, test } from '@jest/globals';
import { check, type CheckOptions } from '../../src/jobs/check.js';
import type { CustomCheckAnswer } from '../../src/ports.js';
import type { Report } from '../../src/report/report.js';
import { CONFIG, GOOD, PERMISSIONS, policyText, TRUST } from '../e2e/repository.js';
import { FakeAnalyzer, type Answers } from '../fakes/policy-analyzer.js';
import { fakeServices } from '../fakes/services.js';

const OPTIONS: CheckOptions = { config: [], connections: [], policy: [], failOn: 'error', strict: false };
const COACTIVE_ROLE = 'arn:aws:iam::863104360228:role/coactive-external-connections';

async function run(
  files: Readonly<Record<string, string>>,
  answers: Answers = {},
  more: Partial<CheckOptions> = {},
  customChecks = true,
): Promise<{ report: Report; fake: FakeAnalyzer }> {
  const fake = new FakeAnalyzer(answers);
  const options: CheckOptions = { ...OPTIONS, analyzer: { mode: 'auto', customChecks }, ...more };
  const report = await check(options, { ...fakeServices(files), analyzers: fake });
  return { report, fake };
}

const named = (report: Report, rule: string) => report.findings.filter((finding) => finding.rule === rule);
const failing = (statement?: number, sid?: string): CustomCheckAnswer => ({
  result: 'FAIL',
  message: 'AWS says FAIL',
  reasons:
    statement === undefined && sid === undefined
      ? []
      : [
          {
            description: 'AWS names it',
            ...(statement !== undefined && { statement }),
            ...(sid !== undefined && { sid }),
          },
        ],
});

const BUCKET_CONFIG = `version: 1
connections:
  - name: raw_uploads
    method: bucket-policy
    bucket: acme-raw-uploads
    policies:
      bucket: s3/raw.json
`;
const bucketStatements = [
  {
    Sid: 'List',
    Effect: 'Allow',
    Principal: { AWS: COACTIVE_ROLE },
    Action: 's3:ListBucket',
    Resource: 'arn:aws:s3:::acme-raw-uploads',
  },
  {
    Sid: 'Read',
    Effect: 'Allow',
    Principal: { AWS: COACTIVE_ROLE },
    Action: 's3:GetObject',
    Resource: 'arn:aws:s3:::acme-raw-uploads/*',
  },
];
const other = {
  Sid: 'Writers',
  Effect: 'Allow',
  Principal: { AWS: 'arn:aws:iam::111122223333:role/writer' },
  Action: 's3:PutObject',
  Resource: 'arn:aws:s3:::acme-raw-uploads/*',
};
const bucketFiles = (...statements: object[]) => ({
  'coactive.yml': BUCKET_CONFIG,
  's3/raw.json': policyText([...bucketStatements, ...statements]),
});

describe('what is asked', () => {
  test('nothing without custom-checks: AWS bills them', async () => {
    const { report, fake } = await run(GOOD, {}, {}, false);
    expect(fake.checked).toEqual([]);
    expect(report.accessAnalyzer.reason).not.toContain('custom');
  });

  test('of a role: its permissions against the contract and the unwanted actions, its trust against the contract and the public', async () => {
    const { report, fake } = await run(GOOD);
    const calls = fake.checked.map(({ operation, text }) => [operation, text === TRUST ? 'trust' : 'permissions']);
    expect(calls.sort()).toEqual([
      ['CheckAccessNotGranted', 'permissions'],
      ['CheckNoNewAccess', 'permissions'],
      ['CheckNoNewAccess', 'trust'],
      ['CheckNoPublicAccess', 'trust'],
    ]);
    const reference = fake.checked.find(
      ({ operation, text }) => operation === 'CheckNoNewAccess' && text === PERMISSIONS,
    );
    // The contract's document of the connection, which is what the repository has.
    expect(JSON.parse(String(reference?.against))).toEqual(JSON.parse(PERMISSIONS));
    expect(report.accessAnalyzer).toEqual({
      status: 'done',
      reason: 'ValidatePolicy and the custom checks in eu-central-1',
    });
  });

  test('of a bucket: new access and the public', async () => {
    const { fake } = await run(bucketFiles());
    expect(fake.checked.map(({ operation }) => operation).sort()).toEqual(['CheckNoNewAccess', 'CheckNoPublicAccess']);
  });

  test('not about actions that the declaration allows', async () => {
    const meant = CONFIG.replace('    policies:', '    allow_actions: [s3:PutObject]\n    policies:');
    const asked = async (config: string) => {
      const { fake } = await run({ ...GOOD, 'coactive.yml': config });
      return fake.checked.find(({ operation }) => operation === 'CheckAccessNotGranted')?.against;
    };
    expect(await asked(CONFIG)).toContain('s3:PutObject');
    const without = await asked(meant);
    expect(without).not.toContain('s3:PutObject');
    expect(without).toContain('s3:DeleteObject');
  });

  test('documents that connections share once, where the question is the same', async () => {
    const copy = CONFIG.replace('version: 1\nconnections:\n', '')
      .replace('media_archive', 'media_copy')
      .replace('acme-media-archive', 'acme-media-copy');
    const { fake } = await run({ ...GOOD, 'coactive.yml': CONFIG + copy });
    const count = (operation: string) => fake.checked.filter((one) => one.operation === operation).length;
    expect([count('CheckNoPublicAccess'), count('CheckAccessNotGranted')]).toEqual([1, 1]);
    // Of the trust document once; the contract of another bucket is another question about the permissions.
    expect(count('CheckNoNewAccess')).toBe(3);
    expect(fake.validated).toHaveLength(2);
  });

  test('of documents without a config what needs none', async () => {
    const { fake } = await run(GOOD, {}, { policy: ['iam/*.json'], kind: 'permissions' });
    expect(new Set(fake.checked.map(({ operation }) => operation))).toEqual(new Set(['CheckAccessNotGranted']));
  });
});

describe('a FAIL', () => {
  const wide = {
    ...GOOD,
    'iam/media.json': policyText([
      { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media-archive/videos/*' },
      { Sid: 'Write', Effect: 'Allow', Action: 's3:PutObject', Resource: 'arn:aws:s3:::acme-media-archive/videos/*' },
    ]),
  };

  test.each([
    ['new-access', { noNewAccess: ({ kind }) => (kind === 'permissions' ? failing(1) : { result: 'PASS' }) }],
    ['access-granted', { notGranted: () => failing(1) }],
    ['access-granted', { notGranted: () => failing(undefined, 'Write') }],
  ] satisfies [string, Answers][])('%s is an error at the statement that AWS names', async (rule, answers) => {
    const { report } = await run(wide, answers);
    expect(named(report, rule)).toMatchObject([
      {
        severity: 'error',
        sources: ['access-analyzer'],
        file: 'iam/media.json',
        statement: 1,
        line: 9,
        message: expect.stringContaining('AWS names it'),
        help: `docs/rules.md#${rule}`,
      },
    ]);
  });

  test('without a reason, or with one that the document has not, stands at the document’s start', async () => {
    for (const answer of [failing(), failing(7), failing(undefined, 'Nobody')]) {
      const { report } = await run(wide, { notGranted: () => answer });
      expect(named(report, 'access-granted')).toMatchObject([{ file: 'iam/media.json', line: 1, column: 1 }]);
    }
  });

  test('public-access of a bucket and of a trust document', async () => {
    const ofBucket = await run(bucketFiles(other), { noPublicAccess: () => failing(2) });
    expect(named(ofBucket.report, 'public-access')).toMatchObject([{ file: 's3/raw.json', statement: 2 }]);
    const ofTrust = await run(GOOD, { noPublicAccess: () => failing(0) });
    expect(named(ofTrust.report, 'public-access')).toMatchObject([{ file: 'iam/trust.json', statement: 0 }]);
  });

  test('can be waived and graded', async () => {
    const more =
      'rules: { access-granted: note }\nwaivers:\n  - { rule: new-access, reason: r, expires: 2026-12-31 }\n';
    const answers: Answers = { notGranted: () => failing(1), noNewAccess: () => failing(0) };
    const { report } = await run({ ...wide, 'coactive.yml': CONFIG + more }, answers);
    expect(named(report, 'access-granted')).toMatchObject([{ severity: 'note' }]);
    expect(named(report, 'new-access')).toEqual([]);
    expect(report.waived).toContainEqual(expect.objectContaining({ rule: 'new-access' }));
  });

  test('of a document that AWS could not check is an error of that document, and the rest goes on', async () => {
    const answers: Answers = {
      noNewAccess: ({ kind }) => (kind === 'trust' ? { problem: 'InvalidParameterException: odd' } : failing(1)),
    };
    const { report } = await run(wide, answers);
    expect(named(report, 'custom-check-refused')).toMatchObject([
      { severity: 'error', file: 'iam/trust.json', message: expect.stringContaining('InvalidParameterException: odd') },
    ]);
    expect(named(report, 'new-access')).toHaveLength(1);
    expect(report.accessAnalyzer.status).toBe('done');
  });
});

describe('where Access Analyzer and the proof disagree', () => {
  const wide = {
    ...GOOD,
    'iam/media.json': PERMISSIONS.replace('acme-media-archive/videos/*', 'acme-media-archive/*'),
  };

  test('FAIL of what is proved is said, with both answers, beside the finding of AWS', async () => {
    const { report } = await run(GOOD, {
      noNewAccess: ({ kind }) => (kind === 'permissions' ? failing(1) : { result: 'PASS' }),
    });
    expect(named(report, 'new-access')).toHaveLength(1);
    const [found] = named(report, 'proof-disagrees');
    expect(found).toMatchObject({
      severity: 'warning',
      sources: ['proof', 'access-analyzer'],
      file: 'iam/media.json',
      statement: 1,
    });
    expect(found?.message).toContain('CheckNoNewAccess answers FAIL');
    expect(found?.message).toContain('The proof of this tool says of every possible request');
  });

  test('so are FAIL of unwanted actions, and of a public trust document, that is proved to hold nothing more', async () => {
    const { report } = await run(GOOD, { notGranted: () => failing(0), noPublicAccess: () => failing(0) });
    expect(named(report, 'proof-disagrees').map(({ file }) => file)).toEqual(['iam/media.json', 'iam/trust.json']);
  });

  test('PASS of what is refuted is said, with the request', async () => {
    const { report } = await run(wide);
    const [found, ...further] = named(report, 'proof-disagrees');
    expect(further).toEqual([]);
    expect(found).toMatchObject({ severity: 'warning', file: 'iam/media.json', statement: 1 });
    expect(found?.message).toContain('CheckNoNewAccess answers PASS');
    expect(found?.message).toMatch(/s3:GetObject on arn:aws:s3:::acme-media-archive\//);
  });

  test('agreement is not', async () => {
    const { report } = await run(GOOD);
    expect(named(report, 'proof-disagrees')).toEqual([]);
    const both = await run(wide, {
      noNewAccess: ({ kind }) => (kind === 'permissions' ? failing(1) : { result: 'PASS' }),
    });
    expect(named(both.report, 'proof-disagrees')).toEqual([]);
    expect(named(both.report, 'new-access')).toHaveLength(1);
  });

  test('nor is PASS where the difference lies in keys that AWS does not compare', async () => {
    const condition = { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } };
    const files = {
      ...GOOD,
      'iam/media.json': policyText([
        {
          Effect: 'Allow',
          Action: 's3:GetObject',
          Resource: 'arn:aws:s3:::acme-media-archive/*',
          Condition: condition,
        },
      ]),
    };
    expect(named((await run(files)).report, 'proof-disagrees')).toEqual([]);
  });

  test('what others may do with a bucket is no new access of Coactive’s', async () => {
    const answers: Answers = { noNewAccess: () => failing(2) };
    // AWS would be wrong here, so the proof says otherwise.
    expect(named((await run(bucketFiles(other), answers)).report, 'proof-disagrees')).toHaveLength(1);
    const write = { ...other, Principal: { AWS: COACTIVE_ROLE } };
    expect(named((await run(bucketFiles(write), answers)).report, 'proof-disagrees')).toEqual([]);
    const everyone = { ...other, Principal: '*' };
    expect(named((await run(bucketFiles(everyone), answers)).report, 'proof-disagrees')).toEqual([]);
  });

  test('with strict it fails', async () => {
    const { report } = await run(GOOD, { noNewAccess: () => failing(0) }, { strict: true });
    expect(named(report, 'proof-disagrees').every(({ severity }) => severity === 'error')).toBe(true);
  });
});

describe('waivers for what only Access Analyzer finds', () => {
  const waived = `${CONFIG}waivers:\n  - { rule: new-access, reason: r, expires: 2026-12-31 }\n  - { rule: NEVER_SEEN_BEFORE, reason: r, expires: 2026-12-31 }\n`;
  const files = { ...GOOD, 'coactive.yml': waived };

  test('are not unused where it was not asked', async () => {
    expect(named((await run(files, { unavailable: 'no AWS credentials' })).report, 'unused-waiver')).toEqual([]);
    expect(named((await run(files, {}, {}, false)).report, 'unused-waiver')).toHaveLength(1);
    expect(named((await run(files)).report, 'unused-waiver')).toHaveLength(2);
  });
});
