import { describe, expect, test } from '@jest/globals';
import { ConfigError } from '../../../src/errors.js';
import { apply, type ApplyOptions } from '../../../src/jobs/apply.js';
import { plan } from '../../../src/jobs/plan.js';
import type { Report } from '../../../src/report/report.js';
import { exitCodeOf } from '../../../src/report/outcome.js';
import { policyText } from '../../e2e/repository.js';
import { MemoryAccount } from '../../fakes/memory-account.js';
import { MemoryCoactive } from '../../fakes/memory-coactive.js';
import { APPLY, World } from '../../fakes/world.js';
import { absent, ACCOUNT, BUCKET_CONFIG, declare, FOREIGN_STATEMENT, ROLE_CONFIG, withLines } from './declarations.js';
import { allScenarios } from './crash/scenarios.js';

const ROLE = 'coactive-media-archive';

/** The rules of what is refused; whatever the reason, nothing may have been written. */
async function refusedBy(world: World, options: Partial<ApplyOptions> = {}): Promise<string[]> {
  const before = world.snapshot();
  const report = await apply({ ...APPLY, ...options }, world.services());
  expect(world.calls).toEqual([]);
  expect(world.snapshot()).toEqual(before);
  expect(report.plan?.status).not.toBe('applied');
  return [...new Set(report.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule))];
}

async function startOf(name: string, mode: string): Promise<World> {
  const found = (await allScenarios()).find((one) => one.name === name && one.mode === mode);
  if (found === undefined) throw new Error(`there is no scenario ${name}`);
  const account = new MemoryAccount(ACCOUNT, found.start.account);
  return new World(found.files, { account, coactive: new MemoryCoactive([...found.start.coactive]) });
}

/** A bucket whose policy is this. */
function bucketWorld(policy: unknown, config = BUCKET_CONFIG, blockPublicPolicy = false): World {
  const text = typeof policy === 'string' ? policy : JSON.stringify(policy);
  const account = new MemoryAccount(ACCOUNT, { buckets: { 'acme-raw-uploads': text }, blockPublicPolicy });
  return new World(declare(config), { account });
}

const document = (...statements: readonly unknown[]) => ({ Version: '2012-10-17', Statement: statements });

describe('nothing is written', () => {
  test('on a dry run, which says what would be', async () => {
    const world = new World(declare(ROLE_CONFIG));
    const report = await apply({ ...APPLY, dryRun: true }, world.services());
    expect(report).toMatchObject({ outcome: 'passed', plan: { status: 'planned', steps: [{}, {}, {}, {}] } });
    expect(world.calls).toEqual([]);
  });

  test('when the account is not the declared one', async () => {
    const world = new World(declare(ROLE_CONFIG.replace(ACCOUNT, '999988887777')));
    const other = new ConfigError([{ message: 'the credentials are of the account 111122223333' }]);
    const services = { ...world.services(), accounts: { open: () => Promise.reject(other) } };
    await expect(apply(APPLY, services)).rejects.toThrow(other);
    expect(world.calls).toEqual([]);
  });

  test('when the check fails: exit 1, as the check alone would', async () => {
    const wide = policyText([{ Effect: 'Allow', Action: 's3:*', Resource: '*' }]);
    const config = withLines(ROLE_CONFIG, 'policies:', '  permissions: iam/wide.json');
    const world = new World(declare(config, { 'iam/wide.json': wide }));
    const report = await apply(APPLY, world.services());
    expect(report.findings.map(({ rule }) => rule)).toContain('check-failed');
    expect([report.plan?.status, exitCodeOf(report)]).toEqual(['refused', 1]);
    expect(world.calls).toEqual([]);
  });

  test('when the files have mistakes', async () => {
    const world = new World(declare(ROLE_CONFIG.replace('bucket:', 'bukket:')));
    const report = await apply(APPLY, world.services());
    expect(report).toMatchObject({ command: 'apply', outcome: 'invalid' });
    expect(world.calls).toEqual([]);
  });

  test('when the plan is not the reviewed one', async () => {
    const world = new World(declare(ROLE_CONFIG));
    expect(await refusedBy(world, { planDigest: `sha256:${'0'.repeat(64)}` })).toEqual(['other-plan']);
  });

  test('when a reviewed plan is asked for and none is named', async () => {
    expect(await refusedBy(new World(declare(ROLE_CONFIG)), { requireReviewedPlan: true })).toEqual([
      'plan-not-reviewed',
    ]);
  });

  describe('when a reviewed plan is asked for and', () => {
    const required = { requireReviewedPlan: true } as const;
    const head = 'a'.repeat(40);

    async function planned(): Promise<{ configHash: string; digest: string }> {
      const { configHash = '', digest = '' } =
        (await plan(APPLY, new World(declare(ROLE_CONFIG)).services())).plan ?? {};
      expect(configHash).toMatch(/^[0-9a-f]{64}$/);
      return { configHash, digest };
    }

    test('GitHub has none that can be used', async () => {
      const reviewedPlan = { problem: 'the plan was edited by mallory', fix: 'x' };
      // A digest that the workflow gives as well does not make up for it.
      for (const given of [{}, { planDigest: (await planned()).digest }]) {
        const options = { ...required, ...given, reviewedPlan };
        expect(await refusedBy(new World(declare(ROLE_CONFIG)), options)).toEqual(['plan-not-reviewed']);
      }
    });

    test('something else is declared', async () => {
      const reviewedPlan = { ...(await planned()), head, configHash: '0'.repeat(64) };
      const options = { ...required, reviewedPlan };
      expect(await refusedBy(new World(declare(ROLE_CONFIG)), options)).toEqual(['plan-not-reviewed']);
    });

    test('what is live is not what it was, so the plan is another one', async () => {
      const reviewedPlan = { ...(await planned()), head };
      const world = new World(declare(ROLE_CONFIG));
      await apply(APPLY, world.services());
      const [role] = Object.values(world.account.contents.roles);
      if (role !== undefined) role.trust = '{"Version":"2012-10-17","Statement":[]}';
      world.calls.length = 0;
      expect(await refusedBy(world, { ...required, reviewedPlan })).toEqual(['other-plan']);
    });

    test('it is the same, it is applied; a second time there is nothing to review', async () => {
      const reviewedPlan = { ...(await planned()), head };
      const world = new World(declare(ROLE_CONFIG));
      const options = { ...APPLY, ...required, reviewedPlan };
      expect((await apply(options, world.services())).plan?.status).toBe('applied');
      const written = world.calls.length;
      expect((await apply(options, world.services())).outcome).toBe('passed');
      expect(world.calls).toHaveLength(written);
    });
  });

  test.each(['pull_request', 'pull_request_target', 'pull_request_review', 'merge_group'])(
    'on the event %s',
    async (eventName) => {
      expect(await refusedBy(new World(declare(ROLE_CONFIG)), { eventName })).toEqual(['pull-request-event']);
    },
  );

  test('when role and policy were not made by this tool, both told', async () => {
    const world = await startOf('made by hand', 'adopt');
    world.files = declare(ROLE_CONFIG);
    const report = await plan(APPLY, world.services());
    const messages = report.findings.map(({ message }) => message);
    expect(messages).toEqual(
      expect.arrayContaining([
        `the role ${ROLE} exists and was not made by this tool`,
        `the policy ${ROLE} exists and was not made by this tool`,
      ]),
    );
    expect(
      report.findings.every(({ fix, file }) => fix?.includes('adopt: true') === true && file === 'coactive.yml'),
    ).toBe(true);
    expect(await refusedBy(world)).toEqual(['not-made-by-this-tool']);
  });

  test('when the role was made for another connection', async () => {
    const world = new World(declare(ROLE_CONFIG));
    await apply(APPLY, world.services());
    const again = new World(
      declare(withLines(ROLE_CONFIG.replace('name: media_archive', 'name: media_copy'), `role: { name: ${ROLE} }`)),
      world,
    );
    expect(await refusedBy(again)).toEqual(['not-made-by-this-tool']);
  });

  test('when a statement that lets Coactive in was made by hand', async () => {
    const world = bucketWorld(document({ ...FOREIGN_STATEMENT, Principal: { AWS: '863104360228' } }));
    expect(await refusedBy(world)).toEqual(['not-made-by-this-tool']);
  });

  test('when the bucket policy would have more than 20,480 bytes', async () => {
    const filler = { ...FOREIGN_STATEMENT, Resource: `arn:aws:s3:::acme-raw-uploads/${'x'.repeat(20_000)}` };
    expect(await refusedBy(bucketWorld(document(filler)))).toEqual(['policy-too-large']);
  });

  test('when Block Public Access would refuse the policy', async () => {
    const open = { ...FOREIGN_STATEMENT, Principal: '*' };
    expect(await refusedBy(bucketWorld(document(open), BUCKET_CONFIG, true))).toEqual(['blocked-as-public']);
    const world = bucketWorld(document(open));
    await apply(APPLY, world.services());
    expect(world.calls).toHaveLength(1);
  });

  test('when there is no such bucket', async () => {
    expect(await refusedBy(new World(declare(BUCKET_CONFIG)))).toEqual(['no-bucket']);
  });

  test('when variables would become text in the policy of the bucket', async () => {
    const old = { ...document(FOREIGN_STATEMENT), Version: '2008-10-17' };
    const config = BUCKET_CONFIG.replace('[2026/]', "['what?/']");
    expect(await refusedBy(bucketWorld(old, config))).toEqual(['unreadable-policy']);
  });

  test('when five versions are there and somebody has chosen an older one', async () => {
    const world = await startOf('everything at once', 'update');
    const [policy] = Object.values(world.account.contents.policies);
    if (policy !== undefined) policy.defaultVersionId = 'v2';
    expect(await refusedBy(world)).toEqual(['five-versions']);
  });

  test('without allow-replace for what replaces', async () => {
    const world = await startOf('Coactive has another role', 'update');
    expect(await refusedBy(world, { allowReplace: false })).toEqual(['needs-allow-replace']);
  });

  test.each([
    ['all of it', 'offboard'],
    ['beside others', 'offboard'],
    ['everything at once', 'update'],
  ])('without allow-destroy: %s, %s', async (name, mode) => {
    const world = await startOf(name, mode);
    expect(await refusedBy(world, { allowDestroy: false })).toEqual(['needs-allow-destroy']);
  });

  test('when what is to be removed was not made by this tool, adopt or not', async () => {
    const world = await startOf('made by hand', 'adopt');
    world.files = declare(withLines(absent(ROLE_CONFIG), 'adopt: true'));
    expect(await refusedBy(world)).toEqual(['not-made-by-this-tool']);
  });

  test('when a role has another path, which can not be changed', async () => {
    const world = new World(declare(ROLE_CONFIG));
    await apply(APPLY, world.services());
    const moved = new World(declare(withLines(ROLE_CONFIG, 'role: { path: /vendors/ }')), world);
    expect(await refusedBy(moved)).toEqual(['other-path']);
  });

  test.each([
    ['role, whatever its case', `role: { name: ${ROLE.toUpperCase()}, policy_name: other }`, 'invalid-config'],
    ['policy', `role: { name: other, policy_name: ${ROLE} }`, 'shared-resource'],
  ])('when two connections declare one %s', async (_, line, rule) => {
    const [, second = ''] = ROLE_CONFIG.split('connections:\n');
    const copy = second.replace('media_archive', 'media_copy').replace('acme-media-archive', 'acme-media-copy');
    expect(await refusedBy(new World(declare(withLines(`${ROLE_CONFIG}${copy}`, line))))).toEqual([rule]);
  });

  test('when something else at Coactive has the name', async () => {
    const coactive = new MemoryCoactive([
      { id: '1', name: 'media_archive', type: 'https_basic', status: 'ready', config: {} },
    ]);
    expect(await refusedBy(new World(declare(ROLE_CONFIG), { coactive }))).toEqual(['coactive-name-taken']);
  });

  test('when something could not be read: the missing permission is named', async () => {
    const world = new World(declare(ROLE_CONFIG));
    world.account.role = () =>
      Promise.resolve({ status: 'unknown', reason: 'access was denied', needs: 'iam:GetRole' });
    const report: Report = await plan(APPLY, world.services());
    expect(report.findings).toEqual([
      expect.objectContaining({ rule: 'unknown-state', fix: expect.stringContaining('iam:GetRole') }),
    ]);
    expect(exitCodeOf(report)).toBe(2);
    expect(await refusedBy(world)).toEqual(['unknown-state']);
  });

  test('when an inline policy that would be deleted could not be read: nobody has reviewed what goes', async () => {
    const world = await startOf('everything at once', 'update');
    const role = world.account.role.bind(world.account);
    world.account.role = async (name) => {
      const found = await role(name);
      if (found.status !== 'known' || found.value.inline.status !== 'known') return found;
      const document = { status: 'unknown', reason: 'AWS denied GetRolePolicy', needs: 'iam:GetRolePolicy' } as const;
      const inline = found.value.inline.value.map((one) => ({ ...one, document }));
      return { status: 'known', value: { ...found.value, inline: { status: 'known', value: inline } } };
    };
    const report = await plan(APPLY, world.services());
    expect(report.findings.map(({ fix }) => fix).join()).toContain('iam:GetRolePolicy');
    expect(await refusedBy(world)).toEqual(['unknown-state']);
  });

  test('when the policy would be public and nobody knows whether that is blocked; of any other policy that is no question', async () => {
    const unknown = { status: 'unknown', reason: 'AWS denied it', needs: 's3:GetAccountPublicAccessBlock' } as const;
    const open = bucketWorld(document({ ...FOREIGN_STATEMENT, Principal: '*' }));
    open.account.accountPublicAccessBlock = () => Promise.resolve(unknown);
    expect(await refusedBy(open, { failOn: 'never' })).toEqual(['unknown-state']);
    const closed = bucketWorld(document(FOREIGN_STATEMENT));
    closed.account.accountPublicAccessBlock = () => Promise.resolve(unknown);
    expect((await apply(APPLY, closed.services())).plan?.status).toBe('applied');
  });

  test('for several reasons at once, all of them are told', async () => {
    const world = await startOf('made by hand', 'adopt');
    world.files = declare(ROLE_CONFIG);
    const found = await refusedBy(world, { eventName: 'pull_request', planDigest: 'sha256:0', allowDestroy: false });
    expect(found).toEqual(expect.arrayContaining(['not-made-by-this-tool', 'other-plan', 'pull-request-event']));
  });
});

describe('a plan', () => {
  test('has the digest that apply takes, and another one in another state', async () => {
    const world = new World(declare(ROLE_CONFIG));
    const { digest = '' } = (await plan(APPLY, world.services())).plan ?? {};
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    const report = await apply({ ...APPLY, planDigest: digest }, world.services());
    expect(report.plan?.status).toBe('applied');
    expect((await plan(APPLY, world.services())).plan?.digest).not.toBe(digest);
  });

  test('with steps exits with 0, with detailed-exitcode with 1, and with 0 again when nothing is to do', async () => {
    const world = new World(declare(ROLE_CONFIG));
    expect(exitCodeOf(await plan(APPLY, world.services()))).toBe(0);
    const detailed = { ...APPLY, detailedExitcode: true };
    expect(exitCodeOf(await plan(detailed, world.services()))).toBe(1);
    await apply(APPLY, world.services());
    expect(exitCodeOf(await plan(detailed, world.services()))).toBe(0);
  });

  test('without credentials of Coactive says the body to send', async () => {
    const { files, accounts, loadSha256 } = new World(declare(ROLE_CONFIG)).services();
    const services = { files, accounts, loadSha256 };
    const { notes = [], steps = [] } = (await plan(APPLY, services)).plan ?? {};
    expect(notes.map(({ text }) => text).join()).toContain('"iam_role_arn":"arn:aws:iam::111122223333:role/coactive/');
    expect(steps.map(({ target }) => target)).not.toContain('coactive-connection');
  });

  test('never writes a key policy: it says the statement', async () => {
    const key = 'arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';
    const world = bucketWorld(document(FOREIGN_STATEMENT), withLines(BUCKET_CONFIG, `kms_key_arn: ${key}`));
    const { notes = [] } = (await plan(APPLY, world.services())).plan ?? {};
    expect(notes.map(({ text }) => text).join()).toContain('"Action":"kms:Decrypt"');
  });
});
