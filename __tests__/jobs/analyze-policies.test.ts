import { describe, expect, test } from '@jest/globals';
import { ConfigError, ServiceError } from '../../src/errors.js';
import type { AnalyzerOptions } from '../../src/jobs/analyze-policies.js';
import { check, type CheckOptions } from '../../src/jobs/check.js';
import type { Range } from '../../src/policy/range.js';
import type { Pointer } from '../../src/policy/types.js';
import type { AnalyzerFinding } from '../../src/ports.js';
import type { Report } from '../../src/report/report.js';
import { BAD, CONFIG, GOOD, PERMISSIONS, policyText, TRUST } from '../e2e/repository.js';
import { FakeAnalyzer, type Answers } from '../fakes/policy-analyzer.js';
import { fakeServices } from '../fakes/services.js';

const OPTIONS: CheckOptions = { config: [], connections: [], policy: [], failOn: 'error', strict: false };

async function run(
  files: Readonly<Record<string, string>>,
  answers: Answers = {},
  options: Partial<AnalyzerOptions> = {},
  more: Partial<CheckOptions> = {},
): Promise<{ report: Report; fake: FakeAnalyzer }> {
  const fake = new FakeAnalyzer(answers);
  const analyzer: AnalyzerOptions = { mode: 'auto', ...options };
  const report = await check({ ...OPTIONS, analyzer, ...more }, { ...fakeServices(files), analyzers: fake });
  return { report, fake };
}

const named = (report: Report, rule: string) => report.findings.filter((finding) => finding.rule === rule);

/** An answer about one place of a document. */
function answer(
  code: string,
  type: string,
  at: readonly [number, number, number, number],
  path: Pointer = [],
): AnalyzerFinding {
  const [line, column, endLine, endColumn] = at;
  const range: Range = { line, column, endLine, endColumn };
  return {
    code,
    type,
    message: `AWS on ${code}`,
    link: `https://docs.aws.amazon.com/x#${code}`,
    places: [{ range, path }],
  };
}

/** Of permissions documents only. */
const onPermissions = (...findings: AnalyzerFinding[]): Answers => ({
  validate: ({ kind }) => (kind === 'permissions' ? findings : []),
});

describe('the documents', () => {
  test('are all sent, their text as it stands in the file', async () => {
    const odd = PERMISSIONS.replace('{\n', '{\n\n\t');
    const { report, fake } = await run({ ...GOOD, 'iam/media.json': odd });
    expect(fake.validated).toEqual([
      { kind: 'permissions', text: odd },
      { kind: 'trust', text: TRUST },
    ]);
    expect(report.accessAnalyzer).toEqual({ status: 'done', reason: 'ValidatePolicy in eu-central-1' });
  });

  test('also those that are generated, whose findings stand at the connection', async () => {
    const [head = ''] = CONFIG.split('    policies:');
    const { report, fake } = await run(
      { 'coactive.yml': head },
      onPermissions(answer('NEW_CODE', 'ERROR', [2, 3, 2, 9])),
    );
    expect(fake.validated.map(({ kind }) => kind)).toEqual(['permissions', 'trust']);
    expect(named(report, 'NEW_CODE')).toMatchObject([
      { file: 'coactive.yml', line: 3, column: 11, connection: 'media_archive', sources: ['access-analyzer'] },
    ]);
  });

  const shared = {
    ...GOOD,
    'coactive.yml': `${CONFIG}  - name: media_copy
    method: iam-role
    bucket: acme-media-copy
    prefixes: [videos/]
    policies:
      permissions: iam/other.json
      trust: iam/trust.json
      boundary: iam/media.json
`,
    'iam/other.json': PERMISSIONS,
  };

  test('are asked about once where type and text are equal, and every owner has the finding', async () => {
    const { report, fake } = await run(shared, {
      validate: ({ kind }) => [answer(kind === 'trust' ? 'NEW_TRUST' : 'NEW_IDENTITY', 'WARNING', [2, 3, 2, 12])],
    });
    expect(fake.validated.map(({ kind }) => kind)).toEqual(['permissions', 'trust']);
    expect(named(report, 'NEW_TRUST')).toMatchObject([
      { file: 'iam/trust.json', connections: ['media_archive', 'media_copy'] },
    ]);
    expect(named(report, 'NEW_IDENTITY').map(({ file }) => file)).toEqual(['iam/media.json', 'iam/other.json']);
  });

  test('over 32,768 characters are left out, visibly', async () => {
    const long = PERMISSIONS.replace('{\n', `{\n${' '.repeat(32_768)}`);
    const { report, fake } = await run({ ...GOOD, 'iam/media.json': long });
    expect(fake.validated.map(({ kind }) => kind)).toEqual(['trust']);
    expect(named(report, 'not-analyzed')).toMatchObject([{ severity: 'warning', file: 'iam/media.json', line: 1 }]);
    const { report: strict } = await run({ ...GOOD, 'iam/media.json': long }, {}, { mode: 'required' });
    expect(strict.outcome).toBe('failed');
  });

  test('one of exactly that length is sent', async () => {
    const fitting = PERMISSIONS.replace('{\n', `{\n${' '.repeat(32_768 - PERMISSIONS.length)}`);
    expect(fitting).toHaveLength(32_768);
    expect((await run({ ...GOOD, 'iam/media.json': fitting })).fake.validated).toHaveLength(2);
  });

  test('one that AWS does not take is said, and the others go on', async () => {
    const { report } = await run(GOOD, {
      validate: ({ kind }) =>
        kind === 'trust' ? { problem: 'ValidationException: odd' } : [answer('NEW_CODE', 'ERROR', [1, 1, 1, 2])],
    });
    expect(named(report, 'not-analyzed')).toMatchObject([{ file: 'iam/trust.json' }]);
    expect(named(report, 'NEW_CODE')).toHaveLength(1);
  });

  test('without a config are sent too', async () => {
    const policy = { policy: ['iam/media.json'], kind: 'boundary' as const };
    const { report, fake } = await run(
      GOOD,
      { validate: () => [answer('NEW_CODE', 'ERROR', [1, 1, 1, 2])] },
      {},
      policy,
    );
    expect(fake.validated).toEqual([{ kind: 'boundary', text: PERMISSIONS }]);
    expect(named(report, 'NEW_CODE')).toMatchObject([{ file: 'iam/media.json', severity: 'error' }]);
  });
});

describe('severities', () => {
  test.each([
    ['ERROR', 'error'],
    ['SECURITY_WARNING', 'error'],
    ['WARNING', 'warning'],
    ['SUGGESTION', 'note'],
    ['SOMETHING_NEW', 'warning'],
  ])('%s is %s, also for a code that nobody knows', async (type, severity) => {
    const { report } = await run(GOOD, onPermissions(answer('NEVER_SEEN_BEFORE', type, [4, 5, 4, 9])));
    expect(named(report, 'NEVER_SEEN_BEFORE')).toEqual([
      {
        rule: 'NEVER_SEEN_BEFORE',
        severity,
        message: 'AWS on NEVER_SEEN_BEFORE',
        connection: 'media_archive',
        file: 'iam/media.json',
        ...{ line: 4, column: 5, endLine: 4, endColumn: 9 },
        sources: ['access-analyzer'],
        help: 'docs/rules.md#codes-of-iam-access-analyzer',
        fix: 'AWS explains it at https://docs.aws.amazon.com/x#NEVER_SEEN_BEFORE',
      },
    ]);
  });

  test('a finding without a place stands at the start of its document', async () => {
    const { report } = await run(GOOD, onPermissions({ code: 'NEW_CODE', type: 'ERROR', message: 'm', places: [] }));
    expect(named(report, 'NEW_CODE')).toMatchObject([{ file: 'iam/media.json', line: 1, column: 1 }]);
  });

  test('the config sets them for codes of AWS, known and new', async () => {
    const found = onPermissions(
      answer('INVALID_DATE_VALUE', 'WARNING', [4, 5, 4, 9]),
      answer('NEVER_SEEN_BEFORE', 'ERROR', [4, 5, 4, 9]),
    );
    const rules = 'rules: { INVALID_DATE_VALUE: error, NEVER_SEEN_BEFORE: "off" }\n';
    const { report } = await run({ ...GOOD, 'coactive.yml': CONFIG + rules }, found);
    expect(named(report, 'INVALID_DATE_VALUE')).toMatchObject([{ severity: 'error' }]);
    expect(named(report, 'NEVER_SEEN_BEFORE')).toEqual([]);
    expect(report.outcome).toBe('failed');
  });

  test('a slip in a code of the config is still found', async () => {
    const { report } = await run({ ...GOOD, 'coactive.yml': `${CONFIG}rules: { INVALID_DATE_VALEU: error }\n` });
    expect(report.outcome).toBe('invalid');
  });

  test('waivers accept them', async () => {
    const waiver = 'waivers:\n  - { rule: NEVER_SEEN_BEFORE, reason: ticket 4711, expires: 2026-12-31 }\n';
    const { report } = await run(
      { ...GOOD, 'coactive.yml': CONFIG + waiver },
      onPermissions(answer('NEVER_SEEN_BEFORE', 'ERROR', [4, 5, 4, 9])),
    );
    expect(report).toMatchObject({ outcome: 'passed', waived: [{ rule: 'NEVER_SEEN_BEFORE', reason: 'ticket 4711' }] });
  });

  test('a link to elsewhere is not shown', async () => {
    const found = { ...answer('NEW_CODE', 'ERROR', [1, 1, 1, 2]), link: 'https://evil.example/' };
    const { report } = await run(GOOD, onPermissions(found));
    expect(JSON.stringify(report)).not.toContain('evil.example');
  });
});

describe('what both find', () => {
  /** Line 7: `"s3:GetObjekt"`, columns 9 to 23, in a list that begins on line 6. */
  const typo = policyText([
    { Effect: 'Allow', Action: ['s3:GetObject', 's3:GetObjekt'], Resource: 'arn:aws:s3:::acme-media-archive/videos/*' },
  ]);
  const files = { ...GOOD, 'iam/media.json': typo };

  test('is one finding with both sources, as severe as the worse says, with our fix', async () => {
    const { report: offline } = await run(files);
    const [own] = named(offline, 'INVALID_ACTION');
    expect(own).toMatchObject({ severity: 'warning', sources: ['rule'], line: 8, column: 9 });
    const at = [8, 9, 8, 23] as const;
    const { report } = await run(
      files,
      onPermissions(answer('INVALID_ACTION', 'ERROR', at, ['Statement', 0, 'Action', 1])),
    );
    expect(named(report, 'INVALID_ACTION')).toEqual([
      { ...own, severity: 'error', sources: ['rule', 'access-analyzer'] },
    ]);
  });

  test('also where AWS points at the element and we at its value', async () => {
    const { report } = await run(
      files,
      onPermissions(answer('INVALID_ACTION', 'ERROR', [6, 17, 9, 8], ['Statement', 0, 'Action'])),
    );
    expect(named(report, 'INVALID_ACTION')).toMatchObject([{ line: 8, sources: ['rule', 'access-analyzer'] }]);
  });

  test('also where AWS points beside it, in the same statement', async () => {
    const { report } = await run(
      files,
      onPermissions(answer('INVALID_ACTION', 'ERROR', [5, 7, 5, 15], ['Statement', 0, 'Effect'])),
    );
    expect(named(report, 'INVALID_ACTION')).toMatchObject([{ line: 8, sources: ['rule', 'access-analyzer'] }]);
  });

  test('but not in another statement, nor under another code', async () => {
    const { report } = await run(
      files,
      onPermissions(
        answer('INVALID_ACTION', 'ERROR', [20, 7, 20, 15], ['Statement', 1, 'Action']),
        answer('NEW_CODE', 'ERROR', [8, 9, 8, 23], ['Statement', 0, 'Action', 1]),
      ),
    );
    expect(named(report, 'INVALID_ACTION').map(({ sources }) => sources)).toEqual([['rule'], ['access-analyzer']]);
    expect(named(report, 'NEW_CODE')).toMatchObject([{ sources: ['access-analyzer'] }]);
  });

  test('an offline finding that AWS does not confirm stays', async () => {
    const { report } = await run(files, onPermissions());
    expect(report.accessAnalyzer.status).toBe('done');
    expect(named(report, 'INVALID_ACTION')).toMatchObject([{ sources: ['rule'] }]);
  });

  test('the severity that the config chose holds for the joint finding', async () => {
    const chosen = { ...files, 'coactive.yml': `${CONFIG}rules: { INVALID_ACTION: note }\n` };
    const { report } = await run(
      chosen,
      onPermissions(answer('INVALID_ACTION', 'ERROR', [8, 9, 8, 23], ['Statement', 0, 'Action', 1])),
    );
    expect(named(report, 'INVALID_ACTION')).toMatchObject([{ severity: 'note', sources: ['rule', 'access-analyzer'] }]);
  });
});

describe('whether it is asked', () => {
  const refusal = new ConfigError([
    { rule: 'x', message: 'AWS refused access-analyzer:ValidatePolicy', fix: 'allow it' },
  ]);
  const outage = new ServiceError('ValidatePolicy', 'IAM Access Analyzer in us-east-1', { cause: new Error('boom') });

  test('auto without credentials is skipped, with the reason', async () => {
    const { report, fake } = await run(GOOD, { unavailable: 'no AWS credentials' });
    expect(report).toMatchObject({
      outcome: 'passed',
      accessAnalyzer: { status: 'skipped', reason: 'no AWS credentials' },
    });
    expect(fake.opened).toEqual([{ required: false }]);
  });

  test('off asks nobody', async () => {
    const { report, fake } = await run(GOOD, {}, { mode: 'off' });
    expect(report.accessAnalyzer).toEqual({ status: 'skipped', reason: 'switched off' });
    expect(fake.opened).toEqual([]);
  });

  test('required without credentials is the user’s mistake, beside the findings, and names the permission', async () => {
    const { report, fake } = await run(BAD, { unavailable: 'no AWS credentials' }, { mode: 'required' });
    expect(report).toMatchObject({
      outcome: 'invalid',
      accessAnalyzer: { status: 'failed', reason: 'no AWS credentials' },
    });
    expect(fake.opened).toEqual([{ required: true }]);
    const mistakes = report.findings.filter(({ sources }) => sources.includes('config'));
    expect(mistakes).toMatchObject([{ fix: expect.stringContaining('access-analyzer:ValidatePolicy') }]);
    expect(named(report, 'no-wildcard-action')).toHaveLength(1);
  });

  test.each([
    ['when it is opened', { refusal }],
    [
      'by the first call',
      {
        validate: () => {
          throw refusal;
        },
      },
    ],
  ] satisfies [string, Answers][])('a refusal %s: required is invalid, auto warns and goes on', async (_, answers) => {
    const { report: strict } = await run(BAD, answers, { mode: 'required' });
    expect(strict.outcome).toBe('invalid');
    expect(strict.findings).toContainEqual(
      expect.objectContaining({
        message: 'AWS refused access-analyzer:ValidatePolicy',
        fix: 'allow it',
        sources: ['config'],
      }),
    );
    const { report } = await run(GOOD, answers);
    expect(report).toMatchObject({
      outcome: 'passed',
      accessAnalyzer: { status: 'failed', reason: 'AWS refused access-analyzer:ValidatePolicy' },
    });
    expect(named(report, 'access-analyzer-failed')).toMatchObject([
      { severity: 'warning', sources: ['access-analyzer'] },
    ]);
    expect((await run(BAD, answers)).report.outcome).toBe('failed');
  });

  test('a failed service: required is incomplete, auto warns; what was answered before stays', async () => {
    const answers: Answers = {
      validate: ({ kind }) => {
        if (kind === 'trust') throw outage;
        return [answer('NEW_CODE', 'WARNING', [1, 1, 1, 2])];
      },
    };
    const { report: strict } = await run(GOOD, answers, { mode: 'required' });
    expect(strict).toMatchObject({ outcome: 'incomplete', accessAnalyzer: { status: 'failed' } });
    expect(named(strict, 'access-analyzer-failed')).toMatchObject([{ severity: 'error' }]);
    const { report } = await run(GOOD, answers);
    expect(report).toMatchObject({ outcome: 'passed', accessAnalyzer: { status: 'failed' } });
    expect(named(report, 'NEW_CODE')).toHaveLength(1);
    expect(named(report, 'access-analyzer-failed')).toMatchObject([{ severity: 'warning' }]);
  });

  test('a defect of ours is none of theirs', async () => {
    await expect(
      run(GOOD, {
        validate: () => {
          throw new TypeError('boom');
        },
      }),
    ).rejects.toThrow(TypeError);
  });

  test('after a refusal nothing more is sent', async () => {
    const many = Array.from({ length: 30 }, (_, index) => `iam/${index}.json`);
    const texts = Object.fromEntries(many.map((file, index) => [file, PERMISSIONS.replace('videos', `v${index}`)]));
    const { fake } = await run(
      { ...texts },
      {
        validate: () => {
          throw refusal;
        },
      },
      {},
      { policy: ['iam/*.json'], kind: 'permissions' },
    );
    expect(fake.validated.length).toBeLessThanOrEqual(5);
  });

  test.each([
    ['the one that was asked for', { region: 'eu-west-1' }, '    region: ap-southeast-2\n', 'eu-west-1'],
    ['or else the connection’s', {}, '    region: ap-southeast-2\n', 'ap-southeast-2'],
    ['or else what the environment says', {}, '', undefined],
  ])('in the region: %s', async (_, options, line, region) => {
    const config = CONFIG.replace('    prefixes:', `${line}    prefixes:`);
    const { fake } = await run({ ...GOOD, 'coactive.yml': config }, {}, options);
    expect(fake.opened).toEqual([{ required: false, ...(region !== undefined && { region }) }]);
  });
});
