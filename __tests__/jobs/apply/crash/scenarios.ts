import { apply } from '../../../../src/jobs/apply.js';
import type { MemoryRole } from '../../../fakes/memory-account.js';
import { APPLY } from '../../../fakes/world.js';
import { policyText } from '../../../e2e/repository.js';
import {
  absent,
  ACCOUNT,
  BUCKET_CONFIG,
  COACTIVE_ROLE,
  declare,
  FOREIGN_STATEMENT,
  ROLE_CONFIG,
  withLines,
} from '../declarations.js';
import { MemorySite } from './memory-site.js';
import type { Mode, Scenario, Start } from './site.js';

type Files = Scenario['files'];

const ROLE = 'coactive-media-archive';
const BUCKET = 'acme-raw-uploads';
const BOUNDARY = `arn:aws:iam::${ACCOUNT}:policy/boundary`;

export const NOTHING: Start = {
  account: { roles: {}, policies: {}, buckets: {}, blockPublicPolicy: false },
  coactive: [],
};

const EMPTY_BUCKET = withBucket(undefined);

/** Every way from a start to a declaration that the matrix stops in every place. */
export async function allScenarios(): Promise<readonly Scenario[]> {
  const ours = await settled(declare(ROLE_CONFIG), NOTHING);
  const ourStatements = await settled(declare(BUCKET_CONFIG), withBucket(text([FOREIGN_STATEMENT])));
  const entangled = await settled(declare(twoDocuments(), DENYING), NOTHING);
  const numbered = await settled(declare(twoDocuments(), SPLIT), NOTHING);
  return [
    scenario('create', 'from nothing', declare(ROLE_CONFIG), NOTHING),
    scenario('create', 'with a boundary', declare(bounded(ROLE_CONFIG)), NOTHING),
    scenario('create', 'two documents that deny', declare(twoDocuments(), DENYING), NOTHING),
    scenario('create', 'a role of ours without its policy', declare(ROLE_CONFIG), without(ours)),
    scenario('update', 'everything at once', declare(bounded(renamed())), tampered(ours)),
    scenario('update', 'a boundary goes', declare(ROLE_CONFIG), withRole(ours, { permissionsBoundary: BOUNDARY })),
    scenario('update', 'one document more', declare(twoDocuments(), SPLIT), ours),
    scenario('update', 'one document less', declare(ROLE_CONFIG), versions(numbered, `${ROLE}-2`, 3)),
    scenario('update', 'two documents that deny', declare(twoDocuments(), DENYING_OTHERWISE), entangled),
    scenario('update', 'Coactive has another role', declare(ROLE_CONFIG), otherCoactive(ours)),
    scenario('adopt', 'made by hand', declare(adopting(bounded(ROLE_CONFIG))), handMade()),
    scenario('adopt', 'with five versions', declare(adopting(ROLE_CONFIG)), versions(handMade(), ROLE, 5)),
    scenario('offboard', 'all of it', declare(absent(ROLE_CONFIG)), versions(ours, ROLE, 4)),
    scenario('offboard', 'with what others attached', declare(absent(ROLE_CONFIG)), tampered(ours)),
    scenario('offboard', 'documents that deny', declare(absent(ROLE_CONFIG)), entangled),
    bucketScenario('create', 'no policy', declare(BUCKET_CONFIG), EMPTY_BUCKET),
    bucketScenario('create', 'beside others', declare(BUCKET_CONFIG), withBucket(text([FOREIGN_STATEMENT]))),
    bucketScenario('update', 'wider than declared', declare(BUCKET_CONFIG), widened(ourStatements)),
    bucketScenario('adopt', 'made by hand', declare(adopting(BUCKET_CONFIG)), withBucket(text([HAND_MADE]))),
    bucketScenario('offboard', 'beside others', declare(absent(BUCKET_CONFIG)), ourStatements),
    bucketScenario(
      'offboard',
      'alone',
      declare(absent(BUCKET_CONFIG)),
      await settled(declare(BUCKET_CONFIG), EMPTY_BUCKET),
    ),
  ];
}

function scenario(mode: Mode, name: string, files: Files, start: Start): Scenario {
  return { method: 'iam-role', mode, name, files, start };
}

function bucketScenario(mode: Mode, name: string, files: Files, start: Start): Scenario {
  return { method: 'bucket-policy', mode, name, files, start };
}

/** What an undisturbed run leaves. */
async function settled(files: Files, start: Start): Promise<Start> {
  const site = new MemorySite();
  await site.reset(start);
  const report = await apply({ ...APPLY, failOn: 'never' }, site.services(files, {}));
  if (report.plan?.status !== 'applied') throw new Error(`does not settle: ${JSON.stringify(report)}`);
  return await site.state();
}

// Declarations

const LISTING = {
  Effect: 'Allow',
  Action: 's3:ListBucket',
  Resource: 'arn:aws:s3:::acme-media-archive',
  Condition: { StringLike: { 's3:prefix': ['videos/*', 'images/*'] } },
};
const reading = (prefix: string) => ({
  Effect: 'Allow',
  Action: 's3:GetObject',
  Resource: `arn:aws:s3:::acme-media-archive/${prefix}*`,
});
const denying = (prefix: string) => ({ ...reading(prefix), Effect: 'Deny' });

const SPLIT: Files = {
  'iam/list.json': policyText([LISTING]),
  'iam/read.json': policyText([reading('videos/'), reading('images/')]),
};
/** Each document denies something of the other. */
const DENYING: Files = {
  'iam/list.json': policyText([LISTING, reading('images/'), denying('videos/secret/')]),
  'iam/read.json': policyText([reading('videos/'), denying('images/secret/')]),
};
const DENYING_OTHERWISE: Files = {
  'iam/list.json': policyText([LISTING, reading('videos/'), denying('images/private/')]),
  'iam/read.json': policyText([reading('images/'), denying('videos/private/')]),
};

function twoDocuments(): string {
  return withLines(ROLE_CONFIG, 'policies:', '  permissions: [iam/list.json, iam/read.json]');
}

function bounded(config: string): string {
  return withLines(config, 'role:', `  permissions_boundary: ${BOUNDARY}`, '  max_session_duration: 7200');
}

function renamed(): string {
  return ROLE_CONFIG.replace('Marketing video archive', 'Marketing archive');
}

function adopting(config: string): string {
  return withLines(config, 'adopt: true');
}

// Starts

const GUIDE_TRUST = text([
  { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::863104360228:root' }, Action: 'sts:AssumeRole' },
]);
const OTHER_TRUST = text([
  { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::777788889999:role/other' }, Action: 'sts:AssumeRole' },
]);
const WIDE = text([{ Effect: 'Allow', Action: ['s3:Get*', 's3:List*'], Resource: 'arn:aws:s3:::acme-media-archive*' }]);
const NARROW = text([reading('videos/')]);
const HAND_MADE = {
  Sid: 'LetCoactiveIn',
  Effect: 'Allow',
  Principal: { AWS: COACTIVE_ROLE },
  Action: 's3:Get*',
  Resource: ['arn:aws:s3:::acme-raw-uploads', 'arn:aws:s3:::acme-raw-uploads/*'],
};

function text(statements: readonly unknown[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}

function withBucket(policy: string | undefined): Start {
  return { ...NOTHING, account: { ...NOTHING.account, buckets: { [BUCKET]: policy } } };
}

function withRole(start: Start, change: Partial<MemoryRole>): Start {
  const copy = structuredClone(start);
  const role = copy.account.roles[ROLE];
  if (role === undefined) throw new Error('there is no role to change');
  copy.account.roles[ROLE] = { ...role, ...change };
  return copy;
}

/** A policy with so many versions, the newest being the default: the last document is another one. */
function versions(start: Start, name: string, count: number): Start {
  const copy = structuredClone(start);
  const policy = Object.values(copy.account.policies).find((one) => one.name === name);
  if (policy === undefined) throw new Error('there is no policy to change');
  while (policy.versions.length < count)
    policy.versions.push({ id: `v${String(policy.nextVersion++)}`, document: WIDE });
  policy.defaultVersionId = policy.versions.at(-1)?.id ?? '';
  return copy;
}

/** Trust, permissions, tags and attachments are all wrong, each wider here and narrower there. */
function tampered(start: Start): Start {
  const changed = withRole(versions(start, ROLE, 5), { trust: OTHER_TRUST, maxSessionDuration: 3600 });
  const role = changed.account.roles[ROLE];
  const policy = Object.values(changed.account.policies)[0];
  if (role === undefined || policy === undefined) throw new Error('nothing to tamper with');
  role.tags['coactive-config-hash'] = 'old';
  role.inline.extra = text([denying('videos/kept/'), reading('other/')]);
  policy.tags['coactive-config-hash'] = 'old';
  const arn = `arn:aws:iam::${ACCOUNT}:policy/foreign`;
  changed.account.policies[arn] = { ...foreign(arn, 'foreign', '/'), versions: [{ id: 'v1', document: NARROW }] };
  role.attached.push(arn);
  return changed;
}

/** The role stands, its policy is gone. */
function without(start: Start): Start {
  const copy = withRole(start, { attached: [] });
  copy.account.policies = {};
  return copy;
}

function otherCoactive(start: Start): Start {
  const [item] = start.coactive;
  if (item === undefined) throw new Error('there is no connection to change');
  return {
    ...start,
    coactive: [{ ...item, config: { ...item.config, iamRoleArn: `${item.config.iamRoleArn ?? ''}-old` } }],
  };
}

function widened(start: Start): Start {
  const policy = start.account.buckets[BUCKET]?.replace('"s3:GetObject"', '"s3:GetObject*"');
  return withBucket(policy?.replace('/2026/*', '/*'));
}

/** The way the guide says: no tags, trust in the whole account, everything readable, an inline policy besides. */
function handMade(): Start {
  const arn = `arn:aws:iam::${ACCOUNT}:policy/coactive/${ROLE}`;
  const role: MemoryRole = {
    arn: `arn:aws:iam::${ACCOUNT}:role/coactive/${ROLE}`,
    name: ROLE,
    path: '/coactive/',
    id: 'AROAHANDMADE',
    trust: GUIDE_TRUST,
    description: 'by hand',
    maxSessionDuration: 43_200,
    permissionsBoundary: undefined,
    tags: { team: 'media' },
    attached: [arn],
    inline: { more: WIDE },
  };
  return {
    ...NOTHING,
    account: { ...NOTHING.account, roles: { [ROLE]: role }, policies: { [arn]: foreign(arn, ROLE, '/coactive/') } },
  };
}

function foreign(arn: string, name: string, path: string) {
  return {
    ...{ arn, name, path },
    description: '',
    versions: [{ id: 'v1', document: WIDE }],
    defaultVersionId: 'v1',
    nextVersion: 2,
    tags: {},
  };
}
