import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { AwsServer, credentialsOf, isWrite } from '../aws/aws-server.js';
import { pythonOrSkip } from '../aws/moto-environment.js';
import { useEnvironment } from '../aws/world.js';
import {
  BUCKET_CONFIG,
  ACCOUNT,
  absent,
  FOREIGN_STATEMENT,
  ROLE_CONFIG,
  withLines,
} from '../jobs/apply/declarations.js';
import { MotoSite } from '../jobs/apply/crash/moto-site.js';
import { allScenarios, NOTHING } from '../jobs/apply/crash/scenarios.js';
import type { Start } from '../jobs/apply/crash/site.js';
import { CoactiveServer } from '../peers/coactive-server.js';
import { policyText } from './repository.js';
import { removeWorkspaces, start, workspace } from './start.js';

const python = await pythonOrSkip('refusals of apply');
const inMoto = python === undefined ? describe.skip : describe;
jest.setTimeout(60_000);

/** Source: S3 User Guide, add-bucket-policy. */
const LARGEST_POLICY = 20 * 1024;

/** Whatever is refused, nothing may have been written: neither to AWS nor to Coactive. */
inMoto('the built apply writes nothing', () => {
  let aws: AwsServer;
  let coactive: CoactiveServer;
  /** Where nothing may be sent to. */
  let elsewhere: CoactiveServer;
  let site: MotoSite;
  let ours: Start;
  let said = '';

  beforeAll(async () => {
    aws = await AwsServer.start();
    coactive = await CoactiveServer.start();
    elsewhere = await CoactiveServer.start();
    const environment = useEnvironment(aws.environmentOf(ACCOUNT));
    site = await MotoSite.open(aws);
    environment.restore();
    const settled = (await allScenarios()).find(({ name }) => name === 'one document more');
    if (settled === undefined) throw new Error('there is no scenario that begins with what apply has made');
    ours = settled.start;
  }, 300_000);

  beforeEach(() => {
    coactive.reset();
    elsewhere.reset();
  });

  afterAll(async () => {
    removeWorkspaces();
    await elsewhere.close();
    await coactive.close();
    await aws.stop();
  });

  interface Given {
    readonly config: string;
    readonly files?: Readonly<Record<string, string>>;
    /** What is live; left out: nothing. */
    readonly live?: Start;
    readonly args?: readonly string[];
    readonly env?: Readonly<Record<string, string>>;
    /** Left out: the server of the tests, which the run is allowed to use. */
    readonly apiUrl?: string;
    readonly allows?: readonly string[];
  }

  /** Runs it, demands that nothing was written, and gives the exit code and what the JSON report says. */
  async function refusedBy(given: Given): Promise<{ status: number | null; rules: string[]; text: string }> {
    const { config, files = {}, live = NOTHING, args = [], env = {}, apiUrl = coactive.url } = given;
    await site.reset(live);
    aws.calls.length = 0;
    const text = config.replace('version: 1\n', `version: 1\ncoactive: { api_url: "${apiUrl}" }\n`);
    const cwd = workspace({ 'coactive.yml': text, ...files });
    const flags = ['--no-dry-run', '--access-analyzer', 'off', '--format', 'json', '--debug', '--verbose'];
    const { allows = ['--allow-custom-api'] } = given;
    const ended = await start('cli', {
      cwd,
      args: ['apply', ...flags, ...allows, ...args],
      env: { ...aws.environmentOf(ACCOUNT), AWS_MAX_ATTEMPTS: '1', COACTIVE_TOKEN: coactive.personalToken, ...env },
    });
    expect(aws.calls.filter(isWrite).map(({ operation }) => operation)).toEqual([]);
    expect([...coactive.writes, ...elsewhere.calls]).toEqual([]);
    const output = ended.stdout + ended.stderr;
    said += output;
    const findings =
      ended.stdout === ''
        ? []
        : (JSON.parse(ended.stdout) as { findings: { rule: string; severity: string }[] }).findings;
    const rules = findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
    return { status: ended.status, rules: [...new Set(rules)], text: output };
  }

  const bucket = (policy: string | undefined): Start => ({
    ...NOTHING,
    account: { ...NOTHING.account, buckets: { 'acme-raw-uploads': policy } },
  });

  test('with credentials of another account than the declared one', async () => {
    const config = ROLE_CONFIG.replace(ACCOUNT, '999988887777');
    const { status, text } = await refusedBy({ config });
    expect(status).toBe(2);
    expect(text).toContain('999988887777');
  });

  test('when the check fails: exit 1', async () => {
    const config = withLines(ROLE_CONFIG, 'policies:', '  permissions: wide.json');
    const files = { 'wide.json': policyText([{ Effect: 'Allow', Action: 's3:*', Resource: '*' }]) };
    const { status, rules } = await refusedBy({ config, files });
    expect(status).toBe(1);
    expect(rules).toContain('check-failed');
  });

  test.each<[string, readonly string[], string, Readonly<Record<string, string>>]>([
    ['when the digest is another one', ['--plan-digest', `sha256:${'0'.repeat(64)}`], 'other-plan', {}],
    ['when a reviewed plan is asked for and none is named', ['--require-reviewed-plan'], 'plan-not-reviewed', {}],
    ['on a pull request', [], 'pull-request-event', { GITHUB_EVENT_NAME: 'pull_request' }],
    ['on pull_request_target', [], 'pull-request-event', { GITHUB_EVENT_NAME: 'pull_request_target' }],
  ])('%s', async (_, args, rule, env) => {
    expect(await refusedBy({ config: ROLE_CONFIG, args, env })).toMatchObject({ status: 2, rules: [rule] });
  });

  test.each<[string, () => string, readonly string[]]>([
    ['a host that is none of Coactive’s', () => 'https://coactive.example', []],
    ['http on this machine, unless that is allowed', () => elsewhere.url, []],
    ['http elsewhere, even if custom addresses are allowed', () => 'http://coactive.example', ['--allow-custom-api']],
    ['Coactive’s own host by http', () => 'http://api.coactive.ai', ['--allow-custom-api']],
    ['a host that only begins like Coactive’s', () => 'https://api.coactive.ai.example', []],
  ])('when the address of the API is %s', async (_, apiUrl, allows) => {
    const { status, text } = await refusedBy({ config: ROLE_CONFIG, apiUrl: apiUrl(), allows });
    expect(status).toBe(2);
    expect(text).toContain('api_url');
    expect(coactive.calls).toEqual([]);
  });

  test.each(['Login', 'ListConnections'] as const)('when %s is redirected to another host', async (operation) => {
    coactive.fail(operation, { kind: 'redirect', location: `${elsewhere.url}/api/v0/login` }, 20);
    const { status, text } = await refusedBy({ config: ROLE_CONFIG });
    expect([2, 3]).toContain(status);
    expect(text).toContain('which is not followed');
  });

  test('over a role and a policy that this tool did not make', async () => {
    const live = structuredClone(ours);
    for (const one of [...Object.values(live.account.roles), ...Object.values(live.account.policies)])
      delete one.tags['managed-by'];
    const { status, rules, text } = await refusedBy({ config: ROLE_CONFIG, live });
    expect([status, rules]).toEqual([2, ['not-made-by-this-tool']]);
    expect(text).toContain('the role coactive-media-archive exists');
    expect(text).toContain('the policy coactive-media-archive exists');
  });

  test('over a statement with which somebody let Coactive in by hand', async () => {
    const byHand = { ...FOREIGN_STATEMENT, Sid: 'Mine', Principal: { AWS: '863104360228' } };
    const live = bucket(JSON.stringify({ Version: '2012-10-17', Statement: [byHand] }));
    expect(await refusedBy({ config: BUCKET_CONFIG, live })).toMatchObject({
      status: 2,
      rules: ['not-made-by-this-tool'],
    });
  });

  test('to a bucket whose policy would be over its size', async () => {
    const filled = (count: number): string => {
      const many = Array.from({ length: count }, (_, index) => ({
        ...FOREIGN_STATEMENT,
        Sid: `Backups${String(index)}`,
      }));
      return JSON.stringify({ Version: '2012-10-17', Statement: many });
    };
    let count = 1;
    while (filled(count + 1).length <= LARGEST_POLICY) count++;
    const text = filled(count);
    expect(await refusedBy({ config: BUCKET_CONFIG, live: bucket(text) })).toMatchObject({
      status: 2,
      rules: ['policy-too-large'],
    });
  });

  test('over a policy with five versions of which somebody has made an old one the default', async () => {
    const live = structuredClone(ours);
    for (const policy of Object.values(live.account.policies)) {
      const [first] = policy.versions;
      for (let number = 2; number <= 5; number++)
        policy.versions.push({ id: `v${String(number)}`, document: first?.document ?? '' });
      policy.nextVersion = 6;
    }
    const config = ROLE_CONFIG.replace('images/', 'pictures/');
    expect(await refusedBy({ config, live })).toMatchObject({ status: 2, rules: ['five-versions'] });
  });

  test('to replace a connection without the permission to', async () => {
    const config = { iam_role_arn: `arn:aws:iam::${ACCOUNT}:role/other`, scope: 's3', session_ttl_seconds: 3600 };
    coactive.add({ name: 'media_archive', config });
    expect(await refusedBy({ config: ROLE_CONFIG, live: ours })).toMatchObject({
      status: 2,
      rules: ['needs-allow-replace'],
    });
  });

  test('to destroy without the permission to', async () => {
    const [connection] = ours.coactive;
    const { iamRoleArn, bucketName } = connection?.config ?? {};
    const config = { iam_role_arn: iamRoleArn, scope: 's3', bucket_name: bucketName, session_ttl_seconds: 3600 };
    coactive.add({ name: 'media_archive', config });
    const found = await refusedBy({ config: absent(ROLE_CONFIG), live: ours });
    expect(found).toMatchObject({ status: 2, rules: ['needs-allow-destroy'] });
  });

  test('and no refusal says a secret', () => {
    const secrets = [credentialsOf(ACCOUNT).secretAccessKey, ...coactive.secrets, ...coactive.authorizations];
    expect(said.length).toBeGreaterThan(10_000);
    for (const secret of secrets) expect(said).not.toContain(secret);
  });
});
