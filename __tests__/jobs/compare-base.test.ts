import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/jobs/check.js';
import { compareBase, NO_CONFIG, readBaseConfig } from '../../src/jobs/compare-base.js';
import { CONFIG, GOOD, PERMISSIONS, policyText, TRUST } from '../e2e/repository.js';
import { MemoryFiles } from '../fakes/memory-files.js';
import { fakeServices } from '../fakes/services.js';

type Texts = Readonly<Record<string, string>>;
const OPTIONS = { config: [], connections: [], trusted: 'base' } as const;
const BUCKET = 'arn:aws:s3:::acme-media-archive';

const compare = async (base: Texts, head: Texts) =>
  await compareBase(new MemoryFiles(base), new MemoryFiles(head), OPTIONS);
const accessOf = async (base: Texts, head: Texts) => (await compare(base, head)).access[0];

function permissions(actions: readonly string[], resource = `${BUCKET}/videos/*`): string {
  return policyText([{ Effect: 'Allow', Action: actions, Resource: resource }]);
}

describe('the access of a connection, compared with the base by meaning', () => {
  test('is widened: the action and where, as the statement has it', async () => {
    const change = await accessOf(
      { ...GOOD, 'iam/media.json': permissions(['s3:GetObject']) },
      { ...GOOD, 'iam/media.json': permissions(['s3:GetObject', 's3:GetObjectVersion']) },
    );
    expect(change).toEqual({
      connection: 'media_archive',
      effect: 'widens',
      gained: [{ action: 's3:GetObjectVersion', place: 'acme-media-archive/videos/*' }],
      lost: [],
    });
  });

  test('is narrowed', async () => {
    const change = await accessOf(
      { ...GOOD, 'iam/media.json': permissions(['s3:GetObject', 's3:GetObjectVersion']) },
      { ...GOOD, 'iam/media.json': permissions(['s3:GetObject']) },
    );
    expect(change).toMatchObject({ effect: 'narrows', gained: [], lost: [{ action: 's3:GetObjectVersion' }] });
  });

  test('is both', async () => {
    const change = await accessOf(
      { ...GOOD, 'iam/media.json': permissions(['s3:GetObjectAcl']) },
      { ...GOOD, 'iam/media.json': permissions(['s3:GetObjectVersion']) },
    );
    expect(change).toMatchObject({
      effect: 'widens-and-narrows',
      gained: [{ action: 's3:GetObjectVersion' }],
      lost: [{ action: 's3:GetObjectAcl' }],
    });
  });

  test('is the same when only the text differs: order, Sids, a list for a scalar, white space', async () => {
    const other = JSON.stringify({
      Statement: [
        { Sid: 'B', Action: ['s3:GetObject'], Resource: [`${BUCKET}/videos/*`], Effect: 'Allow' },
        {
          Sid: 'A',
          Effect: 'Allow',
          Action: 's3:ListBucket',
          Resource: BUCKET,
          Condition: { StringLike: { 's3:prefix': ['videos/*'] } },
        },
      ],
      Version: '2012-10-17',
    });
    expect(await accessOf(GOOD, { ...GOOD, 'iam/media.json': other })).toEqual({
      connection: 'media_archive',
      effect: 'same',
      gained: [],
      lost: [],
    });
  });

  test('finds several widened actions, each once, and the trust apart', async () => {
    const trust = policyText([
      { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::444455556666:role/mallory' }, Action: 'sts:AssumeRole' },
    ]);
    const change = await accessOf(GOOD, {
      ...GOOD,
      'iam/media.json': permissions(['s3:GetObject', 's3:PutObject', 's3:DeleteObject']),
      'iam/trust.json': trust,
    });
    expect(change?.gained).toEqual(
      expect.arrayContaining([
        { action: 's3:PutObject', place: 'acme-media-archive/videos/*' },
        { action: 's3:DeleteObject', place: 'acme-media-archive/videos/*' },
        {
          action: 'sts:AssumeRole',
          place: 'the role',
          principal: expect.stringContaining('arn:aws:iam::444455556666:role/mallory'),
        },
      ]),
    );
  });

  test('a boundary that is taken away widens; a Deny taken out of a bucket policy too', async () => {
    const bounded = CONFIG.replace('    policies:\n', '    policies:\n      boundary: iam/boundary.json\n');
    const boundary = permissions(['s3:GetObject'], `${BUCKET}/*`);
    const base = { ...GOOD, 'coactive.yml': bounded, 'iam/boundary.json': boundary };
    expect((await accessOf(base, GOOD))?.effect).toBe('widens');
    expect((await accessOf(GOOD, base))?.effect).toBe('narrows');

    const guarded = CONFIG.replace('    policies:\n', '    policies:\n      bucket: s3/bucket.json\n');
    const deny = policyText([{ Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: `${BUCKET}/videos/x` }]);
    const withDeny = { ...GOOD, 'coactive.yml': guarded, 's3/bucket.json': deny };
    expect((await accessOf(withDeny, GOOD))?.effect).toBe('widens');
  });

  test('what is not decided is never "no change"', async () => {
    const broken = policyText([{ Effect: 'Allow', Action: 's3:GetObject', Resource: `${BUCKET}/videos/*`, Foo: 1 }]);
    const change = await accessOf(GOOD, { ...GOOD, 'iam/media.json': broken });
    expect(change?.effect).toBe('undecided');
    expect(change?.reason).toContain('AWS would refuse');
  });

  test('a new connection with what it allows; one that is removed, or absent, with what it no longer does', async () => {
    const added = await compare({}, GOOD);
    expect(added.access).toEqual([
      {
        connection: 'media_archive',
        effect: 'added',
        gained: expect.arrayContaining([{ action: 's3:GetObject', place: 'acme-media-archive/videos/*' }]),
        lost: [],
      },
    ]);
    const absent = CONFIG.replace('    method:', '    state: absent\n    method:').replace(/ {4}policies:[\s\S]*/, '');
    const removed = await compare(GOOD, { 'coactive.yml': absent });
    expect(removed.access).toMatchObject([{ connection: 'media_archive', effect: 'removed' }]);
    expect(removed.access[0]?.lost.length).toBeGreaterThan(0);
  });

  test('a base or a change with mistakes is not compared, and the reason is said', async () => {
    const wrong = { ...GOOD, 'coactive.yml': CONFIG.replace('bucket:', 'bukket:') };
    expect(await compare(wrong, GOOD)).toMatchObject({ access: [], problem: expect.stringContaining('base branch') });
    expect(await compare(GOOD, wrong)).toMatchObject({ access: [], problem: expect.stringContaining('this change') });
  });
});

describe('settings of trust', () => {
  const settings = async (base: string, head: string) =>
    (await compare({ ...GOOD, 'coactive.yml': base }, { ...GOOD, 'coactive.yml': head })).settings;

  test.each([
    [
      'a role that is not Coactive’s',
      (text: string) =>
        text.replace('connections:', 'coactive: { role_arn: "arn:aws:iam::444455556666:role/mine" }\nconnections:'),
      [{ key: 'coactive.role_arn', connection: 'media_archive', after: 'arn:aws:iam::444455556666:role/mine' }],
    ],
    [
      'a role to assume',
      (text: string) =>
        text.replace(
          'connections:',
          'defaults: { assume_role: "arn:aws:iam::111122223333:role/x", account_id: "111122223333" }\nconnections:',
        ),
      [{ key: 'assume_role', connection: 'media_archive', after: 'arn:aws:iam::111122223333:role/x' }],
    ],
    [
      'adopt',
      (text: string) => text.replace('    method:', '    adopt: true\n    method:'),
      [{ key: 'adopt', connection: 'media_archive', after: 'true' }],
    ],
    [
      'allow_actions',
      (text: string) => text.replace('    method:', '    allow_actions: ["s3:GetObjectTagging"]\n    method:'),
      [{ key: 'allow_actions', connection: 'media_archive', after: 's3:GetObjectTagging' }],
    ],
    [
      'allow_bucket_listing',
      (text: string) => text.replace('    method:', '    allow_bucket_listing: true\n    method:'),
      [{ key: 'allow_bucket_listing', connection: 'media_archive', after: 'true' }],
    ],
    [
      'a rule',
      (text: string) => `${text}rules: { confused-deputy: off }\n`,
      [{ key: 'rules.confused-deputy', after: 'off' }],
    ],
    [
      'a waiver',
      (text: string) => `${text}waivers: [{ rule: excess-action, reason: ticket 4711, expires: 2026-12-31 }]\n`,
      [{ key: 'waivers.excess-action', after: 'until 2026-12-31: ticket 4711' }],
    ],
    [
      'a guardrail',
      (text: string) => `${text}guardrails: [{ id: acme-x, assert: "true", message: m }]\n`,
      [{ key: 'guardrails.acme-x', after: 'error: assert true (m)' }],
    ],
  ])('%s is said, and taking it back too', async (_, edit, expected) => {
    expect(await settings(CONFIG, edit(CONFIG))).toEqual(expected);
    const back = expected.map(({ after, ...rest }) => ({ ...rest, before: after }));
    expect(await settings(edit(CONFIG), CONFIG)).toEqual(back);
  });

  test('nothing is said of what is the same', async () => {
    expect(await settings(CONFIG, `${CONFIG}# a comment\n`)).toEqual([]);
  });
});

describe('trusted-config: base', () => {
  const BAD_HEAD = { ...GOOD, 'iam/media.json': permissions(['s3:GetObject', 's3:GetObjectVersion']) };
  const CHECK = { config: [], connections: [], policy: [], failOn: 'error', strict: false } as const;
  const checkWith = async (head: Texts, base: Texts) => {
    const trusted = await readBaseConfig(new MemoryFiles(base), OPTIONS);
    return await check(CHECK, { ...fakeServices(head), ...(trusted !== undefined && { trusted }) });
  };
  const WAIVER = 'waivers: [{ rule: excess-action, reason: mine, expires: 2027-12-31 }]\n';
  const rulesOf = (report: { findings: readonly { rule: string }[] }) => report.findings.map(({ rule }) => rule);

  test('a pull request cannot waive or switch off what it brings', async () => {
    const waived = { ...BAD_HEAD, 'coactive.yml': CONFIG + WAIVER };
    expect(rulesOf(await check(CHECK, fakeServices(waived)))).not.toContain('excess-action');
    expect(rulesOf(await checkWith(waived, GOOD))).toContain('excess-action');
    const off = { ...BAD_HEAD, 'coactive.yml': `${CONFIG}rules: { excess-action: off }\n` };
    expect(rulesOf(await checkWith(off, GOOD))).toContain('excess-action');
  });

  test('a waiver of both sides holds with the earlier day; one that the pull request removes no longer', async () => {
    const base = { ...GOOD, 'coactive.yml': CONFIG + WAIVER };
    const longer = { ...BAD_HEAD, 'coactive.yml': CONFIG + WAIVER.replace('2027', '2028') };
    const report = await checkWith(longer, base);
    expect(report.waived.map(({ expires }) => expires)).toContain('2027-12-31');
    expect(rulesOf(await checkWith(BAD_HEAD, base))).toContain('excess-action');
    expect(rulesOf(await checkWith(GOOD, base))).not.toContain('unused-waiver');
  });

  test('a guardrail that the pull request removes still holds', async () => {
    const guardrail = 'guardrails: [{ id: acme-x, assert: "false", message: never }]\n';
    expect(rulesOf(await checkWith(GOOD, { ...GOOD, 'coactive.yml': CONFIG + guardrail }))).toContain('acme-x');
  });

  test('a base that cannot be read accepts nothing: no waiver and no severity of the pull request’s own', async () => {
    const head = {
      ...BAD_HEAD,
      'coactive.yml': `${CONFIG}${WAIVER}guardrails: [{ id: acme-x, assert: "false", message: m }]\n`,
    };
    const found = rulesOf(await check(CHECK, { ...fakeServices(head), trusted: NO_CONFIG }));
    expect(found).toEqual(expect.arrayContaining(['excess-action', 'acme-x']));
  });

  test('a role of the pull request’s own is judged as a stranger', async () => {
    const role = 'arn:aws:iam::444455556666:role/mine';
    const head = {
      ...GOOD,
      'coactive.yml': CONFIG.replace('connections:', `coactive: { role_arn: "${role}" }\nconnections:`),
      'iam/trust.json': TRUST.replace('arn:aws:iam::863104360228:role/coactive-external-connections', role),
    };
    const trusted = await readBaseConfig(new MemoryFiles(GOOD), OPTIONS);
    const report = await check(
      { ...CHECK, coactiveRoleArn: role },
      { ...fakeServices(head), ...(trusted && { trusted }) },
    );
    expect(report.connections[0]?.verdicts.trust?.status).toBe('refuted');
  });

  test('the documents are those of the pull request', async () => {
    expect(PERMISSIONS).not.toBe(BAD_HEAD['iam/media.json']);
    expect(rulesOf(await checkWith(GOOD, BAD_HEAD))).not.toContain('excess-action');
  });
});
