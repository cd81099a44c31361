import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/jobs/check.js';
import type { Report } from '../../src/report/report.js';
import { policyOf, TRUST } from '../aws/world.js';
import { fakeServices } from '../fakes/services.js';
import { configOf } from './sample.js';

const READ = policyOf(
  {
    Effect: 'Allow',
    Action: 's3:ListBucket',
    Resource: 'arn:aws:s3:::acme-media',
    Condition: { StringLike: { 's3:prefix': 'videos/*' } },
  },
  { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
);
const WRITE = policyOf({ Effect: 'Allow', Action: 's3:PutObject', Resource: 'arn:aws:s3:::acme-media/videos/*' });
const EC2 = policyOf({ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' });
const BUCKET = policyOf(
  ...(JSON.parse(READ) as { Statement: object[] }).Statement.map((statement) => ({
    ...statement,
    Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
  })),
);

async function look(text: string, source: string, method: 'iam-role' | 'bucket-policy'): Promise<Report> {
  const kinds = method === 'iam-role' ? `{ permissions: ${source}, trust: ${source} }` : `{ bucket: ${source} }`;
  const config = configOf(
    { method, bucket: 'acme-media' },
    'account_id: "111122223333"',
    'prefixes: [videos/]',
    ...(method === 'iam-role' ? ['role: { name: media }'] : []),
    `policies: ${kinds}`,
  );
  const options = { config: [], connections: [], policy: [], failOn: 'error', strict: false } as const;
  const main = 'resource "aws_iam_policy" "media" {\n}\n\nresource "aws_iam_role_policy" "media" {\n}\n';
  return await check(options, fakeServices({ 'code.json': text, 'main.tf': main, 'coactive.yml': config }));
}

function statuses({ connections }: Report): (string | undefined)[] {
  const { leastPrivilege, sufficiency, trust } = connections[0]?.verdicts ?? {};
  return [leastPrivilege?.status, sufficiency?.status, trust?.status];
}

const PROVED = ['proved', 'proved', 'proved'];
const OPEN = ['undecided', 'undecided', 'undecided'];

interface Resource {
  readonly at: string;
  readonly after: Readonly<Record<string, unknown>>;
  readonly unknown?: Readonly<Record<string, unknown>>;
  /** Attributes by what they refer to. */
  readonly refers?: Readonly<Record<string, readonly string[]>>;
}

/** What `terraform show -json` prints of a plan that makes these. Source: Terraform, "JSON Output Format". */
function planOf(...resources: readonly Resource[]): string {
  const split = (at: string) => /^([^.]+)\.([^.[]+)/.exec(at) ?? [];
  return JSON.stringify({
    format_version: '1.2',
    resource_changes: resources.map(({ at, after, unknown = {} }) => {
      const [, type, name] = split(at);
      return { address: at, type, name, change: { actions: ['create'], after, after_unknown: unknown } };
    }),
    configuration: {
      root_module: {
        resources: resources.map(({ at, refers = {} }) => ({
          address: split(at)[0],
          expressions: Object.fromEntries(Object.entries(refers).map(([key, references]) => [key, { references }])),
        })),
      },
    },
  });
}

const role = (changes: Partial<Resource> = {}): Resource => ({
  at: 'aws_iam_role.media',
  after: { name: 'media', assume_role_policy: TRUST },
  ...changes,
});
const policy = (text = READ): Resource => ({
  at: 'aws_iam_policy.media',
  after: { name: 'read', policy: text },
  unknown: { arn: true },
});
const attachment: Resource = {
  at: 'aws_iam_role_policy_attachment.media',
  after: { role: 'media' },
  unknown: { policy_arn: true },
  refers: {
    role: ['aws_iam_role.media.name', 'aws_iam_role.media'],
    policy_arn: ['aws_iam_policy.media.arn', 'aws_iam_policy.media'],
  },
};
const beside = (text = READ, changes: Partial<Resource> = {}): Resource => ({
  at: 'aws_iam_role_policy.media',
  after: { role: 'media', policy: text },
  ...changes,
});

describe('a Terraform plan, discover: true', () => {
  const terraform = (method: 'iam-role' | 'bucket-policy', ...resources: readonly Resource[]) =>
    look(planOf(...resources), '{ terraform: code.json, discover: true }', method);

  test.each<[string, readonly Resource[], readonly string[]]>([
    ['a policy beside the role', [role(), beside()], PROVED],
    ['a policy attached whose ARN is not known yet', [role(), policy(), attachment], PROVED],
    [
      'a policy attached by its ARN',
      [
        role(),
        { ...policy(), after: { ...policy().after, arn: 'arn:x' }, unknown: {} },
        { ...attachment, after: { role: 'media', policy_arn: 'arn:x' }, unknown: {} },
      ],
      PROVED,
    ],
    [
      'an inline policy',
      [role({ after: { name: 'media', assume_role_policy: TRUST, inline_policy: [{ name: 'a', policy: READ }] } })],
      PROVED,
    ],
    [
      'all of them together: a second one is not missed',
      [role(), policy(), attachment, beside(WRITE)],
      ['refuted', 'proved', 'proved'],
    ],
    [
      'a role of somebody else is none',
      [
        role(),
        beside(),
        { at: 'aws_iam_role.app', after: { name: 'app', assume_role_policy: EC2 } },
        { at: 'aws_iam_role_policy.app', after: { role: 'app', policy: WRITE } },
      ],
      PROVED,
    ],
    [
      'a name that AWS makes up, where the trust tells',
      [
        role({ after: { assume_role_policy: TRUST }, unknown: { name: true } }),
        beside(READ, {
          after: { policy: READ },
          unknown: { role: true },
          refers: { role: ['aws_iam_role.media.id', 'aws_iam_role.media'] },
        }),
      ],
      PROVED,
    ],
    [
      'for_each: the policy of the same key',
      [
        role(),
        { ...policy(), at: 'aws_iam_policy.media["a"]' },
        { ...attachment, at: 'aws_iam_role_policy_attachment.media["a"]' },
      ],
      PROVED,
    ],
    [
      'a policy that only a deployment tells',
      [role(), beside(READ, { after: { role: 'media' }, unknown: { policy: true } })],
      OPEN,
    ],
    [
      'a policy of AWS: what it allows is not in the plan',
      [
        role(),
        beside(),
        {
          ...attachment,
          after: { role: 'media', policy_arn: 'arn:aws:iam::aws:policy/AdministratorAccess' },
          unknown: {},
        },
      ],
      OPEN,
    ],
    [
      'an attachment to a role that a variable names',
      [
        role(),
        beside(),
        {
          ...attachment,
          after: {},
          unknown: { role: true, policy_arn: true },
          refers: { role: ['var.role'], policy_arn: ['aws_iam_policy.media.arn'] },
        },
      ],
      OPEN,
    ],
    [
      'two roles with a trust and a name that are not known',
      [role({ after: {}, unknown: { name: true, assume_role_policy: true } }), beside()],
      OPEN,
    ],
  ])('%s', async (_, resources, expected) => {
    expect(statuses(await terraform('iam-role', ...resources))).toEqual(expected);
  });

  test('what is not known is named, with what it depends on', async () => {
    const open = { ...attachment, after: {}, unknown: { role: true }, refers: { role: ['var.role'] } };
    const { findings } = await terraform('iam-role', role(), beside(), open);
    const found = findings.filter(({ rule }) => rule === 'unknown-value').map(({ message }) => message);
    expect(found.join()).toContain('aws_iam_role_policy_attachment.media');
    expect(found.join()).toContain('var.role');
  });

  test('a finding stands at the block in the .tf', async () => {
    const { findings } = await terraform('iam-role', role(), beside(WRITE));
    const found = findings.find(({ rule }) => rule === 'no-write-action');
    expect(found).toMatchObject({ file: 'main.tf', line: 4 });
  });

  test.each<[string, 'iam-role' | 'bucket-policy', readonly Resource[], RegExp]>([
    ['no such role', 'iam-role', [], /no role with the name media/],
    ['a role without policies', 'iam-role', [role()], /no policy of the role media/],
    [
      'another role that lets Coactive in',
      'iam-role',
      [role(), beside(), { at: 'aws_iam_role.rogue', after: { name: 'rogue', assume_role_policy: TRUST } }],
      /aws_iam_role\.rogue, which no connection declares/,
    ],
    [
      'another bucket that lets Coactive in',
      'bucket-policy',
      [{ at: 'aws_s3_bucket_policy.rogue', after: { bucket: 'acme-rogue', policy: BUCKET } }],
      /aws_s3_bucket_policy\.rogue, which no connection declares/,
    ],
  ])('%s is said', async (_, method, resources, message) => {
    const report = await terraform(method, ...resources);
    expect(report.outcome).toBe('invalid');
    expect(report.findings.map((one) => one.message).join()).toMatch(message);
  });

  test.each<[string, readonly Resource[], readonly (string | undefined)[]]>([
    [
      'by its name',
      [{ at: 'aws_s3_bucket_policy.media', after: { bucket: 'acme-media', policy: BUCKET } }],
      ['proved', 'proved', 'not-applicable'],
    ],
    [
      'by the bucket that it refers to',
      [
        { at: 'aws_s3_bucket.media', after: { bucket: 'acme-media' }, unknown: { id: true } },
        {
          at: 'aws_s3_bucket_policy.media',
          after: { policy: BUCKET },
          unknown: { bucket: true },
          refers: { bucket: ['aws_s3_bucket.media.id', 'aws_s3_bucket.media'] },
        },
      ],
      ['proved', 'proved', 'not-applicable'],
    ],
    [
      'by a variable: open',
      [
        {
          at: 'aws_s3_bucket_policy.media',
          after: { policy: BUCKET },
          unknown: { bucket: true },
          refers: { bucket: ['var.bucket'] },
        },
      ],
      ['undecided', 'undecided', 'not-applicable'],
    ],
  ])('the bucket policy %s', async (_, resources, expected) => {
    expect(statuses(await terraform('bucket-policy', ...resources))).toEqual(expected);
  });
});

describe('a CloudFormation template, discover: true', () => {
  const doc = (text: string): unknown => JSON.parse(text);
  const template = (method: 'iam-role' | 'bucket-policy', resources: object, more: object = {}) =>
    look(JSON.stringify({ Resources: resources, ...more }), '{ cloudformation: code.json, discover: true }', method);
  const Role = (properties: object = { RoleName: 'media' }) => ({
    Type: 'AWS::IAM::Role',
    Properties: { AssumeRolePolicyDocument: doc(TRUST), ...properties },
  });
  const Policy = (properties: object, text = READ, Type = 'AWS::IAM::Policy') => ({
    Type,
    Properties: { PolicyDocument: doc(text), ...properties },
  });
  const Bucket = (name: unknown, text = BUCKET) => Policy({ Bucket: name }, text, 'AWS::S3::BucketPolicy');
  const inline = [{ PolicyName: 'a', PolicyDocument: doc(READ) }];

  test.each<[string, object, readonly string[]]>([
    ['policies in the role', { R: Role({ RoleName: 'media', Policies: inline }) }, PROVED],
    ['a policy that refers to the role', { R: Role(), P: Policy({ Roles: [{ Ref: 'R' }] }) }, PROVED],
    ['a policy that names the role', { R: Role(), P: Policy({ Roles: ['media'] }) }, PROVED],
    [
      'a managed policy that the role refers to',
      {
        R: Role({ RoleName: 'media', ManagedPolicyArns: [{ Ref: 'P' }] }),
        P: Policy({}, READ, 'AWS::IAM::ManagedPolicy'),
      },
      PROVED,
    ],
    [
      'a policy of the type RolePolicy',
      { R: Role(), P: Policy({ RoleName: { Ref: 'R' } }, READ, 'AWS::IAM::RolePolicy') },
      PROVED,
    ],
    [
      'a second one is not missed',
      { R: Role({ RoleName: 'media', Policies: inline }), P: Policy({ Roles: [{ Ref: 'R' }] }, WRITE) },
      ['refuted', 'proved', 'proved'],
    ],
    ['a role without a name, where its trust tells', { R: Role({}), P: Policy({ Roles: [{ Ref: 'R' }] }) }, PROVED],
    [
      'a role of somebody else is none',
      {
        R: Role(),
        P: Policy({ Roles: [{ Ref: 'R' }] }),
        App: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: doc(EC2) } },
        AppP: Policy({ Roles: [{ Ref: 'App' }] }, WRITE),
      },
      PROVED,
    ],
    [
      'a managed policy of AWS: what it allows is not in the template',
      {
        R: Role({
          RoleName: 'media',
          Policies: inline,
          ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess'],
        }),
      },
      OPEN,
    ],
    [
      'a policy whose roles a parameter names',
      { R: Role({ RoleName: 'media', Policies: inline }), P: Policy({ Roles: { Ref: 'Names' } }) },
      OPEN,
    ],
    [
      'two roles without a name that let Coactive in',
      { R: Role({}), Q: Role({}), P: Policy({ Roles: [{ Ref: 'R' }] }) },
      OPEN,
    ],
  ])('%s', async (_, resources, expected) => {
    expect(statuses(await template('iam-role', resources))).toEqual(expected);
  });

  test.each<[string, 'iam-role' | 'bucket-policy', object, RegExp]>([
    [
      'no such role',
      'iam-role',
      { R: Role({ RoleName: 'other', AssumeRolePolicyDocument: doc(EC2) }) },
      /no role with the name media/,
    ],
    [
      'another role that lets Coactive in',
      'iam-role',
      { R: Role({ RoleName: 'media', Policies: inline }), Rogue: Role({ RoleName: 'rogue' }) },
      /Rogue, which no connection declares/,
    ],
    [
      'another bucket that lets Coactive in',
      'bucket-policy',
      { B: Bucket('acme-media'), Rogue: Bucket('acme-rogue') },
      /Rogue, which no connection declares/,
    ],
  ])('%s is said', async (_, method, resources, message) => {
    const report = await template(method, resources);
    expect(report.outcome).toBe('invalid');
    expect(report.findings.map((one) => one.message).join()).toMatch(message);
  });

  test.each<[string, object, readonly (string | undefined)[]]>([
    ['by its name', { B: Bucket('acme-media') }, ['proved', 'proved', 'not-applicable']],
    [
      'by the bucket that it refers to',
      { M: { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'acme-media' } }, B: Bucket({ Ref: 'M' }) },
      ['proved', 'proved', 'not-applicable'],
    ],
    ['by a parameter: open', { B: Bucket({ Ref: 'Name' }) }, ['undecided', 'undecided', 'not-applicable']],
  ])('the bucket policy %s', async (_, resources, expected) => {
    expect(statuses(await template('bucket-policy', resources))).toEqual(expected);
  });
});
