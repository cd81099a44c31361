import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { ConfigError, ServiceError } from '../../src/errors.js';
import { drift, SETTLE_MS, type DriftOptions } from '../../src/jobs/drift.js';
import type { LiveRole } from '../../src/live/state.js';
import type { AccountAddress, AccountReader } from '../../src/ports.js';
import { exitCodeOf } from '../../src/report/outcome.js';
import { outputsOf } from '../../src/report/outputs.js';
import { render } from '../../src/report/render.js';
import type { Report } from '../../src/report/report.js';
import { blockOf, FakeAccount, known, newBucket, refused } from '../fakes/fake-account.js';
import { fakeServices } from '../fakes/services.js';
import { declarationOf, document, liveRoleOf, textOf } from '../live/sample-subject.js';
import { COACTIVE_ROLE } from '../rules/sample.js';

const ACCOUNT = '111122223333';
const HEAD = `version: 1\ndefaults: { account_id: "${ACCOUNT}", region: us-east-1 }\nconnections:\n`;
const MEDIA = '  - { name: media_archive, method: iam-role, bucket: acme-media, prefixes: [videos/] }\n';
const RAW = '  - { name: raw_uploads, method: bucket-policy, bucket: acme-raw }\n';
const OPTIONS: DriftOptions = { config: [], connections: [], scanBuckets: false, failOn: 'error', strict: false };

const media = declarationOf();
const raw = declarationOf({ name: 'raw_uploads', method: 'bucket-policy', bucket: 'acme-raw', prefixes: [] });
const role = liveRoleOf(media);

/** An account in which both connections are as declared. */
function settled(): FakeAccount {
  const account = new FakeAccount(ACCOUNT);
  account.rolesByName.set(role.name, known(role));
  account.buckets.set('acme-media', newBucket('acme-media'));
  account.buckets.set('acme-raw', newBucket('acme-raw', { policy: known(textOf(raw, 'bucket')) }));
  return account;
}

interface World {
  readonly report: Report;
  readonly waits: readonly number[];
  readonly opened: readonly AccountAddress[];
}

async function run(
  account: FakeAccount | ((address: AccountAddress) => Promise<AccountReader>),
  config = HEAD + MEDIA + RAW,
  options: Partial<DriftOptions> = {},
  whileWaiting: () => void = () => undefined,
  texts: Readonly<Record<string, string>> = {},
): Promise<World> {
  const waits: number[] = [];
  const opened: AccountAddress[] = [];
  const services = {
    ...fakeServices({ 'coactive.yml': config, ...texts }),
    accounts: {
      open: async (address: AccountAddress): Promise<AccountReader> => {
        opened.push(address);
        return typeof account === 'function' ? await account(address) : account;
      },
    },
    wait: (milliseconds: number) => {
      waits.push(milliseconds);
      whileWaiting();
      return Promise.resolve();
    },
  };
  return { report: await drift({ ...OPTIONS, ...options }, services), waits, opened };
}

const widened = (): LiveRole => ({
  ...role,
  trust: document({ Effect: 'Allow', Principal: { AWS: '863104360228' }, Action: 'sts:AssumeRole' }),
});

describe('drift', () => {
  test('nothing differs: passed, everything proved, no pause', async () => {
    const { report, waits } = await run(settled());
    expect(report).toMatchObject({ command: 'drift', outcome: 'passed', changes: [], findings: [], rewordings: [] });
    expect(report.connections).toMatchObject([
      {
        verdicts: {
          leastPrivilege: { status: 'proved' },
          sufficiency: { status: 'proved' },
          trust: { status: 'proved' },
        },
      },
      { verdicts: { leastPrivilege: { status: 'proved' }, sufficiency: { status: 'proved' } } },
    ]);
    expect(waits).toEqual([]);
    expect(exitCodeOf(report)).toBe(0);
    expect(outputsOf(report, undefined)).toMatchObject({ drifted: '', changes: '0' });
  });

  test('a difference fails, and the verdict shows the danger', async () => {
    const account = settled();
    account.rolesByName.set(role.name, known(widened()));
    const { report, waits } = await run(account);
    expect(report.outcome).toBe('failed');
    expect(report.changes).toMatchObject([{ connection: 'media_archive', target: 'trust', kind: 'widened' }]);
    expect(report.connections[0]?.verdicts.trust).toMatchObject({ status: 'refuted' });
    expect(report.findings).toMatchObject([{ rule: 'trust', file: 'coactive.yml', connection: 'media_archive' }]);
    expect(waits).toEqual([SETTLE_MS]);
    expect(exitCodeOf(report)).toBe(1);
    expect(outputsOf(report, undefined)).toMatchObject({ drifted: 'media_archive', changes: '1' });
  });

  test('what the declared documents refute themselves is a note: check says it, and drift passes', async () => {
    const account = settled();
    account.rolesByName.set(role.name, known(widened()));
    const config = HEAD + MEDIA.replace(' }', ', policies: { trust: trust.json } }') + RAW;
    const { report } = await run(account, config, {}, undefined, { 'trust.json': widened().trust });
    expect(report).toMatchObject({ outcome: 'passed', changes: [] });
    expect(report.findings).toMatchObject([{ rule: 'trust', severity: 'note', connection: 'media_archive' }]);
    expect(report.connections[0]?.verdicts.trust).toMatchObject({ status: 'refuted' });
    // What is live beyond that is no note: the role's permissions are not declared so.
    const wide = document({ Effect: 'Allow', Action: 's3:PutObject', Resource: 'arn:aws:s3:::acme-media/*' });
    const attached = role.attached.status === 'known' ? role.attached.value : [];
    const more = { ...widened(), attached: known(attached.map((one) => ({ ...one, document: known(wide) }))) };
    account.rolesByName.set(role.name, known(more));
    const worse = await run(account, config, {}, undefined, { 'trust.json': widened().trust });
    expect(worse.report.outcome).toBe('failed');
    expect(worse.report.findings.filter(({ rule }) => rule !== 'sufficiency')).toMatchObject([
      { rule: 'least-privilege', severity: 'error' },
      { rule: 'trust', severity: 'note' },
    ]);
  });

  test('what is only late is no difference', async () => {
    const account = settled();
    account.rolesByName.set(role.name, known(widened()));
    const { report } = await run(account, undefined, {}, () => account.rolesByName.set(role.name, known(role)));
    expect(report).toMatchObject({ outcome: 'passed', changes: [] });
  });

  test('a bucket policy is read again too', async () => {
    const account = settled();
    account.buckets.set('acme-raw', newBucket('acme-raw'));
    const { report } = await run(account, undefined, {}, () =>
      account.buckets.set('acme-raw', newBucket('acme-raw', { policy: known(textOf(raw, 'bucket')) })),
    );
    expect(report.changes).toEqual([]);
  });

  test('an unknown part never passes: exit 2 for want of a permission, and the rest is told', async () => {
    const account = settled();
    account.rolesByName.set(role.name, refused('iam:GetRole'));
    account.buckets.set('acme-raw', newBucket('acme-raw'));
    const { report } = await run(account, undefined, { failOn: 'never' });
    expect(report.outcome).toBe('incomplete');
    expect(report.changes).toMatchObject([
      { connection: 'media_archive', target: 'role', kind: 'unknown', needs: 'iam:GetRole' },
      { connection: 'raw_uploads', target: 'bucket-policy', kind: 'missing' },
    ]);
    expect(report.connections[0]?.verdicts).toMatchObject({ leastPrivilege: { status: 'undecided' } });
    expect(exitCodeOf(report)).toBe(2);
    expect(outputsOf(report, undefined).drifted).toBe('raw_uploads');
  });

  test('a service that fails is exit 3', async () => {
    const account = settled();
    account.rolesByName.set(role.name, { status: 'unknown', reason: 'IAM did not answer in time' });
    const { report } = await run(account);
    expect(exitCodeOf(report)).toBe(3);
  });

  test('an account that does not open keeps nobody else from being read', async () => {
    const other = MEDIA.replace('media_archive', 'other_media')
      .replace('acme-media', 'acme-other')
      .replace('}', ', account_id: "444455556666" }');
    const open = (address: AccountAddress): Promise<AccountReader> =>
      address.accountId === ACCOUNT
        ? Promise.resolve(settled())
        : Promise.reject(new ServiceError('GetCallerIdentity', address.accountId, { cause: new Error('down') }));
    const { report } = await run(open, HEAD + MEDIA + RAW + other);
    expect(report.changes).toMatchObject([{ connection: 'other_media', kind: 'unknown' }]);
    expect(report.connections).toHaveLength(3);
    expect(exitCodeOf(report)).toBe(3);
    const wrong = (address: AccountAddress): Promise<AccountReader> =>
      address.accountId === ACCOUNT
        ? Promise.resolve(settled())
        : Promise.reject(new ConfigError([{ message: 'the credentials are of another account' }]));
    const mistaken = await run(wrong, HEAD + MEDIA + RAW + other);
    expect(mistaken.report).toMatchObject({
      outcome: 'invalid',
      findings: [{ message: 'the credentials are of another account' }],
    });
  });

  test('a connection without account_id is a mistake at its place', async () => {
    const { report } = await run(settled(), `version: 1\nconnections:\n${MEDIA}`);
    expect(report).toMatchObject({
      outcome: 'invalid',
      findings: [{ file: 'coactive.yml', line: 3, message: expect.stringContaining('account_id') }],
    });
  });

  test('a broken config reads no account', async () => {
    const { report, opened } = await run(settled(), `${HEAD}${MEDIA}    colour: red\n`);
    expect(report.outcome).toBe('invalid');
    expect(opened).toEqual([]);
  });

  test('a waiver accepts a live verdict as it does in check; unused ones are not drift', async () => {
    const account = settled();
    const put = document({
      Effect: 'Allow',
      Principal: '*',
      Action: 's3:GetObject',
      Resource: 'arn:aws:s3:::acme-media/*',
    });
    account.buckets.set(
      'acme-media',
      newBucket('acme-media', {
        policy: known(put),
        publicAccessBlock: known({ ...blockOf(true), restrictPublicBuckets: true }),
      }),
    );
    const waivers = `waivers:\n  - { rule: least-privilege, connection: media_archive, reason: ok, expires: 2027-01-01 }\n  - { rule: trust, reason: ok, expires: 2027-01-01 }\n`;
    const { report } = await run(account, HEAD + MEDIA + RAW + waivers);
    expect(report.findings).toEqual([]);
    expect(report.waived).toMatchObject([{ rule: 'least-privilege' }]);
    expect(report.changes).toMatchObject([
      { target: 'undeclared-access', connection: 'media_archive', message: expect.stringContaining('statement 1') },
    ]);
  });

  test.each(['new-access', 'unknown-value', 'PASS_ROLE_WITH_NOT_RESOURCE'])(
    'what check may waive is no mistake here: %s',
    async (rule) => {
      const waivers = `waivers:\n  - { rule: ${rule}, reason: ok, expires: 2027-01-01 }\n`;
      const { report } = await run(settled(), HEAD + MEDIA + RAW + waivers);
      expect(report).toMatchObject({ outcome: 'passed', findings: [] });
    },
  );

  test('an API of the own is a mistake, unless the call allows it', async () => {
    const config = `coactive: { api_url: "https://coactive.acme.example" }\n${HEAD}${MEDIA}${RAW}`;
    expect((await run(settled(), config)).report.outcome).toBe('invalid');
    expect((await run(settled(), config, { allowCustomApi: true })).report.outcome).toBe('passed');
  });

  test("somebody else's deny that stops Coactive is told with its name; one that does not is left alone", async () => {
    const account = settled();
    const deny = (condition: object) => ({
      Sid: 'OnlyFromVpc',
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:*',
      Resource: 'arn:aws:s3:::acme-media/*',
      Condition: condition,
    });
    account.buckets.set(
      'acme-media',
      newBucket('acme-media', { policy: known(document(deny({ Bool: { 'aws:SecureTransport': 'false' } }) as never)) }),
    );
    expect((await run(account)).report.changes).toEqual([]);
    account.buckets.set(
      'acme-media',
      newBucket('acme-media', {
        policy: known(document(deny({ StringNotEquals: { 'aws:SourceVpce': 'vpce-1' } }) as never)),
      }),
    );
    expect((await run(account)).report.changes).toMatchObject([
      {
        connection: 'media_archive',
        target: 'bucket-policy',
        kind: 'narrowed',
        message: expect.stringContaining('"OnlyFromVpc"'),
      },
    ]);
  });
});

describe('undeclared access', () => {
  const foreign: LiveRole = {
    ...widened(),
    name: 'old-trial',
    arn: `arn:aws:iam::${ACCOUNT}:role/old-trial`,
    id: 'AROAOLDTRIAL',
  };

  test('a role that lets Coactive in, with what it allows', async () => {
    const account = settled();
    account.rolesByName.set('old-trial', known(foreign));
    const { report } = await run(account);
    expect(report.changes).toMatchObject([
      {
        ...{ connection: null, target: 'undeclared-access', kind: 'undeclared', resource: foreign.arn },
        message: expect.stringContaining('s3:GetObject on acme-media/videos/*'),
        witness: { action: 'sts:AssumeRole', resource: foreign.arn },
      },
    ]);
    expect(exitCodeOf(report)).toBe(1);
  });

  test('a role that is gone when looked at again is none', async () => {
    const account = settled();
    account.listing = known([role, foreign]);
    expect((await run(account)).report.changes).toEqual([]);
  });

  test('an unselected connection is declared all the same', async () => {
    const { report } = await run(settled(), undefined, { connections: ['raw_uploads'] });
    expect(report.changes).toEqual([]);
    expect(report.connections.map(({ name }) => name)).toEqual(['raw_uploads']);
  });

  test('roles that could not be listed are unknown', async () => {
    const account = settled();
    account.listing = refused('iam:GetAccountAuthorizationDetails');
    const { report } = await run(account);
    expect(report.changes).toMatchObject([
      { connection: null, target: 'undeclared-access', kind: 'unknown', needs: 'iam:GetAccountAuthorizationDetails' },
    ]);
  });

  test('other buckets are looked at on request only', async () => {
    const account = settled();
    const policy = document({
      Sid: 'Trial',
      Effect: 'Allow',
      Principal: { AWS: COACTIVE_ROLE },
      Action: 's3:*',
      Resource: 'arn:aws:s3:::acme-secret/*',
    });
    account.buckets.set('acme-secret', newBucket('acme-secret', { policy: known(policy) }));
    expect((await run(account)).report.changes).toEqual([]);
    const { report } = await run(account, undefined, { scanBuckets: true });
    expect(report.changes).toMatchObject([
      {
        connection: null,
        target: 'undeclared-access',
        resource: 'acme-secret',
        message: expect.stringContaining('s3:* on acme-secret/*'),
      },
    ]);
    account.names = refused('s3:ListAllMyBuckets');
    expect((await run(account, undefined, { scanBuckets: true })).report.changes).toMatchObject([
      { kind: 'unknown', needs: 's3:ListAllMyBuckets' },
    ]);
  });
});

describe('what is asked', () => {
  test('few roles are read one by one, many from the listing', async () => {
    const one = settled();
    await run(one);
    expect(one.asked.filter((call) => call === `role ${role.name}`)).toHaveLength(1);
    const many = settled();
    const names = ['aaa', 'bbb', 'ccc', 'ddd'];
    for (const name of names) {
      const declaration = declarationOf({
        name,
        bucket: `acme-${name}`,
        role: { ...media.connection.role, name: `coactive-${name}`, policyName: `coactive-${name}` },
      });
      many.rolesByName.set(
        `coactive-${name}`,
        known({ ...liveRoleOf(declaration), id: `AROA${name.toUpperCase()}XX` }),
      );
      many.buckets.set(`acme-${name}`, newBucket(`acme-${name}`));
    }
    const config =
      HEAD +
      names
        .map((name) => `  - { name: ${name}, method: iam-role, bucket: acme-${name}, prefixes: [videos/] }\n`)
        .join('');
    const { report } = await run(many, config);
    expect(report.changes.filter(({ resource }) => !resource.endsWith(role.name))).toEqual([]);
    expect(many.asked.filter((call) => names.some((name) => call === `role coactive-${name}`))).toEqual([]);
    expect(many.asked.filter((call) => call === 'accountPublicAccessBlock')).toHaveLength(1);
  });
});

describe('the report', () => {
  const validate = new Ajv({ strict: false }).compile(
    JSON.parse(readFileSync(new URL('../contracts/report.schema.json', import.meta.url), 'utf8')) as object,
  );
  const options = { textOf: () => undefined, coloured: false, failOn: 'error', quiet: false, verbose: false } as const;

  test('says each difference, its request, and what to do; nothing of the workspace gets out unescaped', async () => {
    const account = settled();
    account.rolesByName.set(
      role.name,
      known({ ...widened(), inline: known([{ name: '<b>|x\u001b[31m', document: known(document()) }]) }),
    );
    const { report } = await run(account);
    expect(validate(JSON.parse(render(report, 'json', options))) || validate.errors).toBe(true);
    const text = render(report, 'text', options);
    expect(text).toContain('widened trust');
    expect(text).toMatch(/possible: sts:AssumeRole on .* by arn:aws:iam::863104360228:/);
    expect(text).toContain('→ Put the declared trust policy in place');
    expect(text).toContain('This looked at what is deployed');
    expect(text).not.toContain('\u001b');
    const markdown = render(report, 'markdown', options);
    expect(markdown).toContain('| widened trust |');
    expect(markdown).not.toContain('<b>');
    expect(markdown).not.toContain('\u001b');
  });

  test('shows other words with the same meaning on request only', async () => {
    const account = settled();
    const renamed = role.trust.replace('CoactiveMediaArchiveTrust', 'ByHand');
    account.rolesByName.set(role.name, known({ ...role, trust: renamed }));
    const { report } = await run(account);
    expect(report).toMatchObject({ outcome: 'passed', changes: [], rewordings: [{ target: 'trust' }] });
    expect(render(report, 'text', options)).not.toContain('same meaning');
    expect(render(report, 'text', { ...options, verbose: true })).toContain('same meaning');
  });
});
