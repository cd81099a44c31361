import { describe, expect, test } from '@jest/globals';
import { PROVED, type AccessVerdicts } from '../../src/access/verdict.js';
import { proveSubject } from '../../src/jobs/prove-subject.js';
import { check, type CheckOptions, type CheckParts } from '../../src/jobs/check.js';
import type { Report } from '../../src/report/report.js';
import { RULES } from '../../src/rules/index.js';
import { BAD, CONFIG, GOOD, TOO_WIDE } from '../e2e/repository.js';
import { fakeServices } from '../fakes/services.js';

const OPTIONS: CheckOptions = { config: [], connections: [], policy: [], failOn: 'error', strict: false };

/** Most tests are about rules: the proofs have nothing to say there. */
const PROVED_ALL: AccessVerdicts = { leastPrivilege: PROVED, sufficiency: PROVED, trust: PROVED };

function run(
  files: Readonly<Record<string, string>>,
  options: Partial<CheckOptions> = {},
  { day, judge = () => PROVED_ALL, rules = RULES }: { readonly day?: string } & Partial<CheckParts> = {},
): Promise<Report> {
  return check({ ...OPTIONS, ...options }, fakeServices(files, day), { rules, judge });
}

const rulesOf = (report: Report) => report.findings.map(({ rule }) => rule);
const named = (report: Report, rule: string) => report.findings.filter((finding) => finding.rule === rule);

/** Two connections of one bucket account that share both documents. */
const SHARED = {
  ...BAD,
  'coactive.yml': `${CONFIG}  - name: media_copy
    method: iam-role
    bucket: acme-media-copy
    prefixes: [videos/]
    policies:
      permissions: iam/media.json
      trust: iam/trust.json
`,
};

/** The config with more at its end. */
const extended = (more: string, files = BAD) => ({ ...files, 'coactive.yml': `${CONFIG}${more}` });
const waiver = (rule: string, expires: string, connection = 'media_archive') =>
  `waivers:\n  - { rule: ${rule}, connection: ${connection}, reason: ticket 4711, expires: ${expires} }\n`;

describe('a check', () => {
  test('of what Coactive needs passes, with notes at most', async () => {
    const report = await run(GOOD);
    expect(report).toMatchObject({ outcome: 'passed', summary: { errors: 0, warnings: 0 } });
    expect(report.checked).toEqual({ configs: ['coactive.yml'], policies: 2, generated: 0 });
    expect(report.connections).toEqual([
      {
        name: 'media_archive',
        method: 'iam-role',
        bucket: 'acme-media-archive',
        prefixes: ['videos/'],
        verdicts: {
          leastPrivilege: { status: 'proved' },
          sufficiency: { status: 'proved' },
          trust: { status: 'proved' },
        },
      },
    ]);
  });

  test('counts the documents that it made itself', async () => {
    const [head = ''] = CONFIG.split('    policies:');
    const report = await run({ 'coactive.yml': head });
    expect(report.checked).toEqual({ configs: ['coactive.yml'], policies: 2, generated: 2 });
    expect(report.summary.errors).toBe(0);
    expect(report.findings.every(({ file }) => file === 'coactive.yml')).toBe(true);
  });

  test('of too wide a policy fails', async () => {
    const report = await run(BAD);
    expect(report.outcome).toBe('failed');
    expect(named(report, 'no-wildcard-action')).toEqual([
      expect.objectContaining({ connection: 'media_archive', file: 'iam/media.json', line: 6, column: 17 }),
    ]);
  });

  test('sorts findings by file, line, column and rule', async () => {
    const report = await run(SHARED);
    const keys = report.findings.map(({ file, line, column, rule }) => [file, line, column, rule] as const);
    const padded = keys.map(([file, line, column, rule]) => `${file} ${pad(line)} ${pad(column)} ${rule}`);
    expect(padded).toEqual([...padded].sort());
    expect(padded.length).toBeGreaterThan(3);
  });

  test('looks only at the connections that are asked for', async () => {
    const report = await run(SHARED, { connections: ['media_copy'] });
    expect(report.connections.map(({ name }) => name)).toEqual(['media_copy']);
  });

  test('reads each document once, however many connections share it', async () => {
    const services = fakeServices(SHARED);
    await check(OPTIONS, services);
    expect(services.files.reads.filter((file) => file === 'iam/media.json')).toHaveLength(1);
  });
});

const pad = (number: number) => String(number).padStart(6, '0');

describe('documents that connections share', () => {
  test('have one finding, with all owners', async () => {
    const [finding, ...further] = named(await run(SHARED), 'no-wildcard-action');
    expect(further).toEqual([]);
    expect(finding).toMatchObject({ connection: 'media_archive', connections: ['media_archive', 'media_copy'] });
  });

  test('a waiver of one connection does not hide the finding for the other', async () => {
    const files = { ...SHARED, 'coactive.yml': SHARED['coactive.yml'] + waiver('no-wildcard-action', '2026-12-31') };
    const report = await run(files);
    expect(named(report, 'no-wildcard-action')).toEqual([expect.objectContaining({ connection: 'media_copy' })]);
    expect(named(report, 'no-wildcard-action')[0]).not.toHaveProperty('connections');
    expect(report.waived).toEqual([
      expect.objectContaining({ rule: 'no-wildcard-action', connection: 'media_archive' }),
    ]);
    expect(report.summary.waived).toBe(1);
  });
});

describe('waivers and severities', () => {
  test('a waiver sets the finding apart, with reason and expiry', async () => {
    const report = await run(extended(waiver('no-wildcard-action', '2026-12-31')));
    expect(rulesOf(report)).not.toContain('no-wildcard-action');
    expect(report.waived).toEqual([
      expect.objectContaining({ rule: 'no-wildcard-action', reason: 'ticket 4711', expires: '2026-12-31' }),
    ]);
  });

  test('an expired one is an error and hides nothing', async () => {
    const report = await run(extended(waiver('no-wildcard-action', '2026-12-31')), {}, { day: '2027-01-01' });
    expect(rulesOf(report)).toContain('no-wildcard-action');
    expect(named(report, 'expired-waiver')).toEqual([expect.objectContaining({ severity: 'error' })]);
    expect(report.waived).toEqual([]);
  });

  test('an unused one is a warning, or what the config says', async () => {
    const unused = waiver('no-not-action', '2026-12-31');
    expect(named(await run(extended(unused, GOOD)), 'unused-waiver')).toEqual([
      expect.objectContaining({ severity: 'warning' }),
    ]);
    const silent = await run(extended(`${unused}rules: { unused-waiver: "off" }\n`, GOOD));
    expect(named(silent, 'unused-waiver')).toEqual([]);
    const loud = await run(extended(`${unused}rules: { unused-waiver: error }\n`, GOOD));
    expect(loud.outcome).toBe('failed');
  });

  test('the config sets the severity of a rule', async () => {
    const report = await run(extended('rules: { no-wildcard-action: note }\n'));
    expect(named(report, 'no-wildcard-action')).toEqual([expect.objectContaining({ severity: 'note' })]);
    expect(rulesOf(await run(extended('rules: { no-wildcard-action: "off" }\n')))).not.toContain('no-wildcard-action');
  });

  test('fail-on decides about the outcome', async () => {
    expect((await run(GOOD, { failOn: 'note' })).outcome).toBe('failed');
    expect((await run(BAD, { failOn: 'never' })).outcome).toBe('passed');
  });
});

describe('guardrails', () => {
  const guardrail = (assert: string) =>
    extended(`guardrails:\n  - { id: acme-rule, assert: '${assert}', message: not here }\n`, GOOD);

  test('one that does not hold is a finding', async () => {
    const report = await run(guardrail('size(connection.prefixes) > 5'));
    expect(named(report, 'acme-rule')).toEqual([
      expect.objectContaining({
        severity: 'error',
        message: 'not here',
        sources: ['guardrail'],
        connection: 'media_archive',
      }),
    ]);
    expect(report.outcome).toBe('failed');
  });

  test('a broken expression is the user’s mistake', async () => {
    const report = await run(guardrail('size(connection.prefixes) >'));
    expect(report.outcome).toBe('invalid');
    expect(report.findings).toContainEqual(
      expect.objectContaining({ sources: ['config'], file: 'coactive.yml', line: 11 }),
    );
  });
});

describe('mistakes', () => {
  test('of config, documents and guardrails are shown at once, beside the findings of what could be read', async () => {
    const report = await run({
      'coactive.yml': `${CONFIG}    description: 7\nguardrails:\n  - { id: acme-rule, assert: "1 +", message: m }\n`,
      'iam/media.json': TOO_WIDE,
      'iam/trust.json': '{',
    });
    expect(report.outcome).toBe('invalid');
    const mistakes = report.findings.filter(({ sources }) => sources.includes('config'));
    expect(mistakes.map(({ file }) => file)).toEqual(['coactive.yml', 'coactive.yml', 'iam/trust.json']);
  });

  test('in one document leave the findings of the other', async () => {
    const report = await run({ ...BAD, 'iam/trust.json': '{' });
    expect(report.outcome).toBe('invalid');
    expect(rulesOf(report)).toEqual(expect.arrayContaining(['JSON_SYNTAX_ERROR', 'no-wildcard-action']));
  });

  test('nothing to check is one', async () => {
    expect((await run({})).outcome).toBe('invalid');
    expect((await run({ 'coactive.yml': 'version: 1\nconnections: []\n' })).outcome).toBe('invalid');
  });
});

describe('verdicts', () => {
  test('stand at their connection', async () => {
    const proved = { status: 'proved' };
    const report = await run(GOOD);
    expect(report.connections[0]?.verdicts).toEqual({ leastPrivilege: proved, sufficiency: proved, trust: proved });
  });

  // `team-a*` also covers `team-ab/`: no rule about the text is needed to see that too much is allowed.
  const onlyProofs = RULES.filter(({ source }) => source === 'proof');
  const wide = {
    ...GOOD,
    'iam/media.json': GOOD['iam/media.json'].replace('acme-media-archive/videos/*', 'acme-media-archive/videos*'),
  };

  test('a refuted one is an error at the statement', async () => {
    const report = await run(wide, {}, { rules: onlyProofs, judge: proveSubject });
    expect(report.findings).toMatchObject([
      { rule: 'least-privilege', severity: 'error', sources: ['proof'], file: 'iam/media.json' },
    ]);
    expect(report.outcome).toBe('failed');
  });

  test('where a rule has found the same statement there is one finding, with both behind it', async () => {
    const report = await run(wide, {}, { judge: proveSubject });
    expect(named(report, 'least-privilege')).toEqual([]);
    expect(named(report, 'resource-outside-prefix')).toMatchObject([{ sources: ['rule', 'proof'] }]);
  });

  test('a waiver of that finding accepts what was proved with it', async () => {
    const waiver = 'waivers:\n  - { rule: resource-outside-prefix, reason: ticket 4711, expires: 2027-01-01 }\n';
    const report = await run({ ...wide, 'coactive.yml': CONFIG + waiver }, {}, { judge: proveSubject });
    expect(report.outcome).toBe('passed');
    expect(report.waived).toMatchObject([{ rule: 'resource-outside-prefix' }]);
  });

  const encrypted = {
    ...GOOD,
    'coactive.yml': `${CONFIG}    kms_key_arn: arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab\n`,
  };

  test('an undecided one is a warning with the reason, and fails only when strict', async () => {
    const report = await run(
      encrypted,
      {},
      { rules: onlyProofs.filter(({ id }) => id === 'sufficiency'), judge: proveSubject },
    );
    expect(report.findings).toMatchObject([{ rule: 'sufficiency', severity: 'warning', sources: ['proof'] }]);
    expect(report.findings[0]?.message).toMatch(/key/);
    expect(report.outcome).toBe('passed');
    const strict = await run(
      encrypted,
      { strict: true },
      { rules: onlyProofs.filter(({ id }) => id === 'sufficiency'), judge: proveSubject },
    );
    expect(strict).toMatchObject({ outcome: 'failed', findings: [{ severity: 'error' }] });
  });

  test('nothing is judged while a part could not be read: a proof about half of the documents is none', async () => {
    let judged = 0;
    const judge: CheckParts['judge'] = () => {
      judged++;
      return PROVED_ALL;
    };
    const report = await run({ ...GOOD, 'iam/media.json': '{' }, {}, { judge });
    expect(judged).toBe(0);
    expect(report.connections[0]?.verdicts).toEqual({});
  });
});

describe('documents without a config', () => {
  const files = { 'a/one.json': TOO_WIDE, 'a/two.json': GOOD['iam/media.json'], 'a/broken.json': '{' };

  test('are checked by the rules that need no connection', async () => {
    const report = await run(files, { policy: ['a/one.json', 'a/t*.json'], kind: 'permissions' });
    expect(report.checked).toEqual({ configs: [], policies: 2, generated: 0 });
    expect(report.findings.every(({ connection }) => connection === undefined)).toBe(true);
    expect(report.outcome).not.toBe('invalid');
  });

  test('mistakes are all reported: a glob without match, a missing file, a broken document', async () => {
    const report = await run(files, { policy: ['b/*.json', 'c.json', 'a/broken.json'], kind: 'permissions' });
    expect(report.outcome).toBe('invalid');
    expect(report.findings.map(({ rule, file }) => [rule, file])).toEqual([
      ['invalid-config', ''],
      ['JSON_SYNTAX_ERROR', 'a/broken.json'],
      ['invalid-policy-file', 'c.json'],
    ]);
  });
});
