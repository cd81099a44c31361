import { IAM } from '@aws-sdk/client-iam';
import { S3 } from '@aws-sdk/client-s3';
import { STS, type Credentials } from '@aws-sdk/client-sts';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { evaluate } from '../../src/access/evaluate/evaluate.js';
import { createAwsAccounts } from '../../src/compose/aws.js';
import { apply } from '../../src/jobs/apply.js';
import { parsePolicy } from '../../src/policy/parse.js';
import { MemoryCoactive } from '../fakes/memory-coactive.js';
import { APPLY, servicesOf } from '../fakes/world.js';
import { describeAws } from './describe-aws.js';
import { ACCOUNT, administer, COACTIVE, policyOf, useEnvironment } from './world.js';

/**
 * What `apply` has made, used as Coactive uses it: a session of Coactive's role assumes the role and reads. moto decides here
 * with its own enforcement on, by real signatures. It decides which actions on which resources a session has, and, within one
 * account, who is trusted. It looks at no condition, so listing under a prefix is for the test on MinIO to show; and it does not
 * look at the trust of a role in another account, so who may come from outside is decided by our evaluator on the trust policy
 * that is live.
 */

const COACTIVE_ACCOUNT = '863104360228';
const ROLE = `arn:aws:iam::${ACCOUNT}:role/coactive/coactive-media-archive`;
const SESSION = `arn:aws:sts::${COACTIVE_ACCOUNT}:assumed-role/coactive-external-connections/session`;
const BUCKET = 'acme-media-archive';
const OTHER_BUCKET = 'acme-other';
const KEYS = ['videos/a.mp4', 'videos-old/b.mp4', 'root.txt'];
const CONFIG = `version: 1
defaults: { account_id: "${ACCOUNT}", region: us-east-1 }
connections:
  - { name: media_archive, method: iam-role, bucket: ${BUCKET}, prefixes: [videos/] }
`;

interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

function keysOf({ AccessKeyId = '', SecretAccessKey = '', SessionToken }: Partial<Credentials> = {}): Keys {
  const keys = { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey };
  return SessionToken === undefined ? keys : { ...keys, sessionToken: SessionToken };
}

const ASSUME = policyOf({ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: '*' });

/** A user with keys who may assume whatever lets them. */
async function makeUser(iam: IAM, UserName: string): Promise<{ readonly arn: string; readonly keys: Keys }> {
  const { User } = await iam.createUser({ UserName });
  await iam.putUserPolicy({ UserName, PolicyName: 'assume', PolicyDocument: ASSUME });
  const { AccessKey } = await iam.createAccessKey({ UserName });
  return { arn: User?.Arn ?? '', keys: keysOf(AccessKey) };
}

async function codeOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'allowed';
  } catch (error) {
    return error instanceof Error ? error.name : String(error);
  }
}

describeAws('a session of Coactive’s role after apply', (aws) => {
  let environment: ReturnType<typeof useEnvironment> | undefined;
  let coactive: Keys;
  let other: Keys;
  let insider: Keys;

  const outside = (credentials: Keys) => ({ endpoint: aws().behind, region: 'us-east-1', credentials, maxAttempts: 1 });
  const assume = async (as: Keys, RoleArn: string, ExternalId?: string): Promise<Keys> => {
    const given = { RoleArn, RoleSessionName: 'session', ...(ExternalId !== undefined && { ExternalId }) };
    return keysOf((await new STS(outside(as)).assumeRole(given)).Credentials);
  };

  /** Coactive's own account: its role, another one, and whoever may assume both. */
  async function makeCoactive(): Promise<Keys> {
    const { iam } = administer(aws(), COACTIVE_ACCOUNT);
    const worker = await makeUser(iam, 'worker');
    for (const RoleName of ['coactive-external-connections', 'other']) {
      const AssumeRolePolicyDocument = policyOf({
        ...{ Effect: 'Allow', Action: 'sts:AssumeRole' },
        Principal: { AWS: worker.arn },
      });
      await iam.createRole({ RoleName, AssumeRolePolicyDocument });
      await iam.putRolePolicy({ RoleName, PolicyName: 'assume', PolicyDocument: ASSUME });
    }
    return worker.keys;
  }

  /** Applies the config, through the layer, and switches to moto's own enforcement. */
  beforeEach(async () => {
    const { iam, s3 } = administer(aws());
    for (const Bucket of [BUCKET, OTHER_BUCKET]) {
      await s3.createBucket({ Bucket });
      for (const Key of KEYS) await s3.putObject({ Bucket, Key, Body: `text of ${Key}` });
    }
    environment = useEnvironment(aws().environmentOf(ACCOUNT));
    const { readers, writers } = createAwsAccounts();
    const address = { accountId: ACCOUNT, region: 'us-east-1' };
    const report = await apply(
      APPLY,
      servicesOf({
        ...{ files: { 'coactive.yml': CONFIG }, coactive: new MemoryCoactive(), watch: {} },
        reader: await readers.open(address),
        writer: await writers.open(address),
        wait: () => Promise.resolve(),
      }),
    );
    expect(report.plan?.status).toBe('applied');
    insider = (await makeUser(iam, 'insider')).keys;
    const worker = await makeCoactive();
    await aws().enforce();
    coactive = await assume(worker, COACTIVE);
    other = await assume(worker, `arn:aws:iam::${COACTIVE_ACCOUNT}:role/other`);
  });
  afterEach(() => environment?.restore());

  test('reads under the prefix, and nothing beside it; writes, deletes and asks for nothing else', async () => {
    const session = new S3({ ...outside(await assume(coactive, ROLE)), forcePathStyle: true });
    const inside = { Bucket: BUCKET, Key: 'videos/a.mp4' };
    const { Body } = await session.getObject(inside);
    expect(await Body?.transformToString()).toBe('text of videos/a.mp4');
    const refused: [string, () => Promise<unknown>][] = [
      ['a sibling', () => session.getObject({ ...inside, Key: 'videos-old/b.mp4' })],
      ['the root', () => session.getObject({ ...inside, Key: 'root.txt' })],
      ['another bucket', () => session.getObject({ ...inside, Bucket: OTHER_BUCKET })],
      ['listing another bucket', () => session.listObjectsV2({ Bucket: OTHER_BUCKET })],
      ['writing', () => session.putObject({ ...inside, Body: 'x' })],
      ['deleting', () => session.deleteObject(inside)],
      ['the tags', () => session.getObjectTagging(inside)],
      ['the policy of the bucket', () => session.getBucketPolicy({ Bucket: BUCKET })],
      ['all buckets', () => session.listBuckets()],
    ];
    for (const [what, call] of refused) expect([what, await codeOf(call())]).toEqual([what, 'AccessDenied']);
    const iam = new IAM(outside(await assume(coactive, ROLE)));
    expect(await codeOf(iam.getRole({ RoleName: ROLE.replace(/^.*\//, '') }))).toMatch(/AccessDenied/);
  });

  test('is to be had with any external id and with none: Coactive sends none, and the trust asks for none', async () => {
    expect(await codeOf(assume(coactive, ROLE))).toBe('allowed');
    expect(await codeOf(assume(coactive, ROLE, 'whatever'))).toBe('allowed');
    expect(await trustSays(SESSION, { 'sts:ExternalId': 'whatever' })).toBe('allow');
  });

  test('is refused by moto to a principal of the account that the trust does not name, whatever its own policy allows', async () => {
    expect(await codeOf(assume(insider, ROLE))).toMatch(/AccessDenied/);
    // That it was the trust: named in it, the same principal is let in.
    const named = `arn:aws:iam::${ACCOUNT}:user/insider`;
    await withoutEnforcement(async () => {
      await administer(aws()).iam.updateAssumeRolePolicy({
        RoleName: ROLE.replace(/^.*\//, ''),
        PolicyDocument: policyOf({ Effect: 'Allow', Principal: { AWS: [COACTIVE, named] }, Action: 'sts:AssumeRole' }),
      });
    });
    expect(await codeOf(assume(insider, ROLE))).toBe('allowed');
  });

  test('is to be had by Coactive’s role and by nobody else, says our evaluator on the trust that is live', async () => {
    const principals: [string, 'allow' | 'implicit-deny'][] = [
      [COACTIVE, 'allow'],
      [SESSION, 'allow'],
      // Others of Coactive's account, and its root.
      [`arn:aws:iam::${COACTIVE_ACCOUNT}:role/other`, 'implicit-deny'],
      [`arn:aws:sts::${COACTIVE_ACCOUNT}:assumed-role/other/session`, 'implicit-deny'],
      [COACTIVE_ACCOUNT, 'implicit-deny'],
      [`arn:aws:iam::${COACTIVE_ACCOUNT}:user/worker`, 'implicit-deny'],
      // The same name elsewhere.
      [COACTIVE.replace(COACTIVE_ACCOUNT, '444455556666'), 'implicit-deny'],
      [COACTIVE.replace('role/', 'role/path/'), 'implicit-deny'],
      // The role's own account, itself, and anybody.
      [ROLE, 'implicit-deny'],
      [ACCOUNT, 'implicit-deny'],
      ['*', 'implicit-deny'],
    ];
    for (const [principal, decision] of principals)
      expect([principal, await trustSays(principal)]).toEqual([principal, decision]);
  });

  test('moto lets another role of Coactive’s account in: it does not look at trust across accounts', async () => {
    // The day this fails moto does, and the evaluator above is no longer the only one that says so.
    expect(await codeOf(assume(other, ROLE))).toBe('allowed');
  });

  async function withoutEnforcement(work: () => Promise<void>): Promise<void> {
    await aws().enforce(false);
    await work();
    await aws().enforce();
  }

  async function trustSays(principal: string, context: Readonly<Record<string, string>> = {}): Promise<string> {
    await aws().enforce(false);
    const { Role } = await administer(aws()).iam.getRole({ RoleName: ROLE.replace(/^.*\//, '') });
    const trust = parsePolicy(decodeURIComponent(Role?.AssumeRolePolicyDocument ?? ''), 'trust', 'live');
    if ('problem' in trust) throw new Error(trust.problem.message);
    return evaluate('trust', [trust.policy], { principal, action: 'sts:AssumeRole', resource: ROLE, context }).decision;
  }
});
