import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { ConfigError, ServiceError } from '../../../src/errors.js';
import { check, type CheckOptions } from '../../../src/jobs/check.js';
import type { EvidencePart } from '../../../src/live/evidence.js';
import type { LiveKey, PublicAccessBlock, Reading } from '../../../src/live/state.js';
import type { AccountAddress, AccountReader } from '../../../src/ports.js';
import { exitCodeOf } from '../../../src/report/outcome.js';
import type { ConnectionReport, Report } from '../../../src/report/report.js';
import { absent, blockOf, FakeAccount, known, newBucket, refused } from '../../fakes/fake-account.js';
import { FakeAnalyzer, type Answers } from '../../fakes/policy-analyzer.js';
import { fakeServices } from '../../fakes/services.js';
import { document } from '../../live/sample-subject.js';
import { COACTIVE_ROLE } from '../../rules/sample.js';

const ACCOUNT = '111122223333';
const OWNER = '444455556666';
const ROLE = `arn:aws:iam::${ACCOUNT}:role/coactive/coactive-media-archive`;
const BOUNDARY = `arn:aws:iam::${ACCOUNT}:policy/boundary`;
const KEY = `arn:aws:kms:us-east-1:${ACCOUNT}:key/0f1e2d3c-0000-4000-8000-000000000001`;
const OPTIONS: CheckOptions = {
  config: [],
  connections: [],
  policy: [],
  failOn: 'error',
  strict: false,
  analyzer: { mode: 'auto' },
  isLiveRead: true,
};

const config = (more = '', account = `"${ACCOUNT}"`) => `version: 1
defaults: { account_id: ${account}, region: us-east-1 }
connections:
  - { name: media_archive, method: iam-role, bucket: acme-media, prefixes: [videos/]${more} }
`;
const CONFIG = config();
const WITH_BOUNDARY = config(`, role: { permissions_boundary: "${BOUNDARY}" }`);
const WITH_KEY = config(`, kms_key_arn: "${KEY}"`);

const DENY = document({
  Sid: 'OnlyOurNetwork',
  Effect: 'Deny',
  Principal: '*',
  Action: 's3:GetObject',
  Resource: 'arn:aws:s3:::acme-media/*',
});
const GRANT = document({
  Effect: 'Allow',
  Principal: { AWS: ROLE },
  Action: 's3:DeleteObject',
  Resource: 'arn:aws:s3:::acme-media/*',
});
const CUT = document({ Effect: 'Allow', Action: 's3:ListBucket', Resource: '*' });
const UNDELEGATED = document({
  Effect: 'Allow',
  Principal: { AWS: `arn:aws:iam::${ACCOUNT}:role/administrator` },
  Action: 'kms:*',
  Resource: '*',
});
const DELEGATED = document({
  Effect: 'Allow',
  Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` },
  Action: 'kms:*',
  Resource: '*',
});

const keyOf = (policy: Reading<string>): Reading<LiveKey> =>
  known({ arn: KEY, state: 'Enabled', manager: 'CUSTOMER', policy });

function boundaryOf(text: Reading<string>) {
  return known({
    ...{ arn: BOUNDARY, name: 'boundary', path: '/', attachmentCount: 1, defaultVersionId: 'v1' },
    document: text,
    versions: absent,
    tags: absent,
  });
}

/** An account that has the bucket as S3 makes it. */
function accountOf(change: (account: FakeAccount) => void = () => undefined): FakeAccount {
  const account = new FakeAccount(ACCOUNT);
  account.buckets.set('acme-media', newBucket('acme-media'));
  change(account);
  return account;
}

const bucketOf = (policy: Reading<string>) =>
  accountOf(({ buckets }) => buckets.set('acme-media', newBucket('acme-media', { policy })));

async function run(
  yaml: string,
  account: FakeAccount | ((address: AccountAddress) => Promise<AccountReader>),
  options: Partial<CheckOptions> = {},
  answers: Answers = {},
  files: Readonly<Record<string, string>> = {},
) {
  const opened: AccountAddress[] = [];
  const services = {
    ...fakeServices({ 'coactive.yml': yaml, ...files }),
    analyzers: new FakeAnalyzer(answers),
    accounts: {
      open: async (address: AccountAddress): Promise<AccountReader> => {
        opened.push(address);
        return typeof account === 'function' ? await account(address) : account;
      },
    },
  };
  const report = await check({ ...OPTIONS, ...options }, services);
  const [connection] = report.connections;
  if (connection === undefined) throw new Error('there is one connection');
  return { report, connection, opened };
}

const statusesOf = ({ verdicts }: ConnectionReport) => [
  verdicts.leastPrivilege?.status,
  verdicts.sufficiency?.status,
  verdicts.trust?.status,
];

/** What the same files say without AWS. */
const offline = async (yaml: string, files = {}) =>
  (await run(yaml, accountOf(), { isLiveRead: false }, {}, files)).connection;

const ajv = new Ajv({ strict: false });
const isReport = ajv.compile(
  JSON.parse(readFileSync(new URL('../../contracts/report.schema.json', import.meta.url), 'utf8')) as object,
);

describe('a live document that decides', () => {
  test('a deny of the bucket keeps Coactive out, and is named', async () => {
    const { report, connection } = await run(CONFIG, bucketOf(known(DENY)));
    expect(connection.live).toEqual(['bucket']);
    expect(connection).not.toHaveProperty('unread');
    expect(statusesOf(connection)).toEqual(['proved', 'refuted', 'proved']);
    expect(connection.verdicts.sufficiency?.witnesses?.[0]).toMatchObject({
      action: 's3:GetObject',
      statement: { file: 'live: bucket policy', index: 0, sid: 'OnlyOurNetwork' },
    });
    const [found] = report.findings.filter(({ rule }) => rule === 'sufficiency');
    expect(found).toMatchObject({ severity: 'error', file: 'coactive.yml', line: 4, document: 'live: bucket policy' });
    expect(found?.message).toContain('by the statement "OnlyOurNetwork" of the live bucket policy');
    expect(report.outcome).toBe('failed');
    expect(isReport(report)).toBe(true);
  });

  test('a grant of the bucket to the role is too much', async () => {
    const { connection } = await run(CONFIG, bucketOf(known(GRANT)));
    expect(statusesOf(connection)).toEqual(['refuted', 'proved', 'proved']);
    expect(connection.verdicts.leastPrivilege?.witnesses?.[0]).toMatchObject({
      action: 's3:DeleteObject',
      statement: { file: 'live: bucket policy' },
    });
  });

  test.each([
    ['cuts the reading', known(CUT), 'refuted'],
    ['lets it through', known(document({ Effect: 'Allow', Action: 's3:*', Resource: '*' })), 'proved'],
  ])('a boundary that %s', async (_, text, status) => {
    const account = accountOf(({ policies }) => policies.set(BOUNDARY, boundaryOf(text)));
    const { connection } = await run(WITH_BOUNDARY, account);
    expect(connection.live).toEqual(['bucket', 'boundary']);
    expect(connection.verdicts.sufficiency?.status).toBe(status);
  });

  test.each([
    ['without delegation', UNDELEGATED, 'refuted'],
    ['with delegation', DELEGATED, 'proved'],
  ])('a key policy %s', async (_, text, status) => {
    const account = accountOf(({ keys }) => keys.set(KEY, keyOf(known(text))));
    const { connection } = await run(WITH_KEY, account);
    expect(connection.live).toEqual(['bucket', 'key']);
    expect(connection.verdicts.sufficiency?.status).toBe(status);
    // Of files alone it could not be decided.
    expect((await offline(WITH_KEY)).verdicts.sufficiency?.status).toBe('undecided');
  });

  test('no bucket policy is an answer: in the bucket of another account nothing lets the role in', async () => {
    const yaml = config(`, bucket_owner_account_id: "${OWNER}"`);
    expect((await offline(yaml)).verdicts.sufficiency?.status).toBe('undecided');
    const { connection } = await run(yaml, bucketOf(absent));
    expect(connection.live).toEqual(['bucket']);
    expect(connection.verdicts.sufficiency?.status).toBe('refuted');
  });

  test('one that is no policy AWS would take leaves it undecided, never proved', async () => {
    const { connection } = await run(CONFIG, bucketOf(known(DENY.replace('"Deny"', '"Forbid"'))));
    expect(connection.verdicts.sufficiency?.status).not.toBe('proved');
  });

  test('what is said of it joins no finding about a generated document', async () => {
    const { report } = await run(CONFIG, bucketOf(known(DENY)));
    expect(report.findings.filter(({ sources }) => sources.includes('proof'))).toHaveLength(1);
  });

  test('rules do not lint it', async () => {
    const wide = document({ Effect: 'Allow', Principal: '*', Action: 's3:*', Resource: 'arn:aws:s3:::other/*' });
    const rules = ({ findings }: Report) => findings.map(({ rule }) => rule);
    const { report } = await run(CONFIG, bucketOf(known(wide)));
    expect(rules(report)).toEqual(rules((await run(CONFIG, bucketOf(absent))).report));
  });
});

describe('statements of others beside a bucket policy that is made from the contract', () => {
  const yaml = (more = '', name = 'media_archive') => `version: 1
defaults: { account_id: "${ACCOUNT}", region: us-east-1 }
connections:
  - { name: ${name}, method: bucket-policy, bucket: acme-media, prefixes: [videos/]${more} }
`;
  const allow = (Action: string, more: object = {}) => ({
    Effect: 'Allow',
    Principal: { AWS: COACTIVE_ROLE },
    Action,
    Resource: 'arn:aws:s3:::acme-media/*',
    ...more,
  });
  const look = async (text: string, config: string, options: Partial<CheckOptions> = {}) => {
    const { connection } = await run(config, bucketOf(known(text)), options);
    expect(connection.live).toEqual(['bucket']);
    return connection;
  };

  test('a deny keeps Coactive out, and is named', async () => {
    const connection = await look(DENY, yaml());
    expect(statusesOf(connection)).toEqual(['proved', 'refuted', 'not-applicable']);
    expect(connection.verdicts.sufficiency?.witnesses?.[0]).toMatchObject({
      action: 's3:GetObject',
      statement: { file: 'live: bucket policy', index: 0, sid: 'OnlyOurNetwork' },
    });
  });

  test('a deny that does not concern it changes nothing, nor do grants to others, nor no policy at all', async () => {
    const text = document(
      { ...allow('s3:*'), Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
      allow('s3:*', { Principal: { AWS: `arn:aws:iam::${ACCOUNT}:role/administrator` } }),
    );
    expect(statusesOf(await look(text, yaml()))).toEqual(['proved', 'proved', 'not-applicable']);
    const { connection } = await run(yaml(), bucketOf(absent));
    expect([connection.live, ...statusesOf(connection)]).toEqual([['bucket'], 'proved', 'proved', 'not-applicable']);
  });

  test('a grant by hand goes on beside ours, and is too much; adopt takes it over', async () => {
    const text = document(allow('s3:GetObject'), allow('s3:DeleteObject'));
    const connection = await look(text, yaml());
    expect(connection.verdicts.leastPrivilege).toMatchObject({
      status: 'refuted',
      witnesses: [{ action: 's3:DeleteObject', statement: { index: 1 } }, { action: 's3:GetObject' }],
    });
    expect(statusesOf(await look(text, yaml(', adopt: true')))).toEqual(['proved', 'proved', 'not-applicable']);
  });

  test('one for others and Coactive is theirs: adopt does not take it', async () => {
    const both = [COACTIVE_ROLE, `arn:aws:iam::${ACCOUNT}:role/administrator`];
    const connection = await look(
      document(allow('s3:DeleteObject', { Principal: { AWS: both } })),
      yaml(', adopt: true'),
    );
    expect(connection.verdicts.leastPrivilege?.status).toBe('refuted');
  });

  test('its own, older ones are replaced; those of another connection on the bucket are declared there', async () => {
    const own = allow('s3:*', { Sid: 'CoactiveMediaArchiveRead' });
    const other = allow('s3:GetObject', {
      Sid: 'CoactiveImagesRead',
      Resource: 'arn:aws:s3:::acme-media/images/*',
    });
    const two = `${yaml()}  - { name: images, method: bucket-policy, bucket: acme-media, prefixes: [images/] }\n`;
    const proved = ['proved', 'proved', 'not-applicable'];
    expect(statusesOf(await look(document(own), yaml()))).toEqual(proved);
    expect(statusesOf(await look(document(own, other), two))).toEqual(proved);
    // Nobody declares it: the connection is gone from the file, and its statement is not gone from the bucket.
    expect(statusesOf(await look(document(own, other), yaml()))).toEqual(['refuted', 'proved', 'not-applicable']);
    // The same file, of which one connection is looked at: the other is declared still. What nobody declares is not.
    const one = { connections: ['media_archive'] };
    expect(statusesOf(await look(document(own, other), two, one))).toEqual(proved);
    expect(statusesOf(await look(document(own, other), yaml(), one))).toEqual(['refuted', 'proved', 'not-applicable']);
    expect(statusesOf(await look(document(own, other), two, { accounts: [ACCOUNT] }))).toEqual(proved);
  });

  test('a public one makes S3 cut what ours give, where Block Public Access is on', async () => {
    const text = document(allow('s3:GetObject', { Principal: '*', Resource: 'arn:aws:s3:::acme-media/videos/*' }));
    const account = bucketOf(known(text));
    account.block = known(blockOf(true));
    const { connection } = await run(yaml(), account);
    expect(connection.live).toEqual(['bucket', 'public-access-block']);
    expect(connection.verdicts.sufficiency?.status).toBe('refuted');
  });

  test('a bucket policy in a file is the whole policy: nobody is asked', async () => {
    const files = { 'b.json': document(allow('s3:GetObject', { Resource: 'arn:aws:s3:::acme-media/videos/*' })) };
    const account = accountOf();
    await run(yaml(', policies: { bucket: b.json }'), account, {}, {}, files);
    expect(account.asked).toEqual([]);
  });
});

describe('Block Public Access, where the declared policy is public', () => {
  const yaml = `version: 1
defaults: { account_id: "${ACCOUNT}", region: us-east-1 }
connections:
  - { name: media_archive, method: bucket-policy, bucket: acme-media, policies: { bucket: b.json } }
`;
  const of = (Action: string, Resource: string) => ({
    Effect: 'Allow',
    Principal: { AWS: COACTIVE_ROLE },
    Action,
    Resource,
  });
  const files = {
    'b.json': document(
      of('s3:ListBucket', 'arn:aws:s3:::acme-media'),
      of('s3:GetObject', 'arn:aws:s3:::acme-media/*'),
      // Public by the definition of S3, and nothing that Coactive is given beyond the contract.
      { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/public/*' },
    ),
  };
  const account = (bucket: Reading<PublicAccessBlock>, ofAccount: Reading<PublicAccessBlock>) =>
    accountOf((one) => {
      one.buckets.set('acme-media', newBucket('acme-media', { publicAccessBlock: bucket }));
      one.block = ofAccount;
    });
  const blockReading = (on: boolean) => known(blockOf(on));

  test.each([
    ['on at the bucket', account(blockReading(true), absent), 'refuted'],
    ['on at the account', account(blockReading(false), blockReading(true)), 'refuted'],
    ['off at both', account(blockReading(false), blockReading(false)), 'proved'],
    ['set at neither', account(absent, absent), 'proved'],
  ])('%s', async (_, fake, status) => {
    const { connection } = await run(yaml, fake, {}, {}, files);
    expect([connection.live, connection.verdicts.sufficiency?.status]).toEqual([['public-access-block'], status]);
  });

  test('off at the bucket and not told of the account: undecided as without AWS, and said', async () => {
    const needs = 's3:GetAccountPublicAccessBlock';
    const { connection } = await run(yaml, account(blockReading(false), refused(needs)), {}, {}, files);
    expect(connection).toMatchObject({ live: [], unread: [{ part: 'public-access-block', needs }] });
    expect(connection.verdicts).toEqual((await offline(yaml, files)).verdicts);
    expect(connection.verdicts.sufficiency?.status).toBe('undecided');
  });
});

describe('what can not be read leaves the verdicts as they are without AWS, and is said', () => {
  const parts: readonly [EvidencePart, string, string, (reading: Reading<string>) => FakeAccount][] = [
    ['bucket', CONFIG, 's3:GetBucketPolicy', (reading: Reading<string>) => bucketOf(reading)],
    [
      'boundary',
      WITH_BOUNDARY,
      'iam:GetPolicyVersion',
      (reading: Reading<string>) => accountOf(({ policies }) => policies.set(BOUNDARY, boundaryOf(reading))),
    ],
    [
      'key',
      WITH_KEY,
      'kms:GetKeyPolicy',
      (reading: Reading<string>) => accountOf(({ keys }) => keys.set(KEY, keyOf(reading))),
    ],
  ];

  test.each(parts)('%s: refused, with the permission', async (part, yaml, needs, world) => {
    const { report, connection } = await run(yaml, world(refused(needs)));
    expect(connection.live).not.toContain(part);
    expect(connection.unread).toEqual([{ part, reason: 'AWS refused to tell', needs }]);
    expect(connection.verdicts).toEqual((await offline(yaml)).verdicts);
    expect([report.outcome, exitCodeOf(report)]).toEqual(['passed', 0]);
    expect(isReport(report)).toBe(true);
  });

  test.each(parts)('%s: failed', async (part, yaml, _, world) => {
    const { report, connection } = await run(yaml, world({ status: 'unknown', reason: 'AWS throttles the calls' }));
    expect(connection.unread).toEqual([{ part, reason: 'AWS throttles the calls' }]);
    expect(report.outcome).toBe('passed');
  });

  test.each([
    ['bucket', CONFIG, 'there is no bucket acme-media'],
    ['boundary', WITH_BOUNDARY, `there is no policy ${BOUNDARY}`],
    ['key', WITH_KEY, `there is no key ${KEY}`],
  ])('%s: not there yet', async (part, yaml, reason) => {
    const account = part === 'bucket' ? new FakeAccount(ACCOUNT) : accountOf();
    const { connection } = await run(yaml, account);
    expect(connection.unread).toEqual([{ part, reason }]);
    expect(connection.verdicts).toEqual((await offline(yaml)).verdicts);
  });

  test.each([
    ['of another account', new ConfigError([{ message: 'the AWS credentials belong to account 999988887777' }])],
    ['that do not serve', new ConfigError([{ message: 'AWS does not take the credentials: they have expired' }])],
    ['while AWS fails', new ServiceError('GetCallerIdentity', 'the AWS credentials', { cause: undefined })],
  ])('with credentials %s', async (_, error) => {
    const { report, connection } = await run(CONFIG, () => Promise.reject(error));
    expect(connection).toMatchObject({ live: [], unread: [{ part: 'bucket', reason: error.message }] });
    expect(statusesOf(connection)).toEqual(['proved', 'proved', 'proved']);
    expect(exitCodeOf(report)).toBe(0);
  });

  test('credentials that end on the way', async () => {
    const account = accountOf();
    account.bucketAccess = () => Promise.reject(new ConfigError([{ message: 'they have expired' }]));
    const { connection } = await run(CONFIG, account);
    expect(connection.unread).toEqual([{ part: 'bucket', reason: 'they have expired' }]);
  });

  test('a defect of ours is none of these', async () => {
    const account = accountOf();
    account.bucketAccess = () => Promise.reject(new TypeError('ours'));
    await expect(run(CONFIG, account)).rejects.toThrow('ours');
  });

  test('a connection without an account', async () => {
    const { connection, opened } = await run(config().replace(`account_id: "${ACCOUNT}", `, ''), accountOf());
    expect(connection.unread).toEqual([{ part: 'bucket', reason: 'the connection declares no account_id' }]);
    expect(opened).toEqual([]);
  });
});

describe('who is asked for what', () => {
  test('only for what the declaration does not give, and nothing about roles', async () => {
    const account = accountOf(({ keys }) => keys.set(KEY, keyOf(known(DELEGATED))));
    await run(WITH_KEY, account);
    expect(account.asked).toEqual([`bucket acme-media of ${ACCOUNT}`, `key ${KEY}`]);
    const files = {
      'b.json': document({ ...(JSON.parse(DENY) as { Statement: object[] }).Statement[0], Action: 's3:PutObject' }),
    };
    const given = accountOf();
    await run(config(', policies: { bucket: b.json }'), given, {}, {}, files);
    expect(given.asked).toEqual([]);
  });

  test('what connections share is read once; one that is to be absent is not looked at', async () => {
    const account = accountOf();
    const rest = 'method: iam-role, bucket: acme-media';
    const { report } = await run(
      `${CONFIG}  - { name: media_copy, ${rest}, prefixes: [images/] }\n  - { name: media_gone, ${rest}, state: absent }\n`,
      account,
    );
    expect(report.connections.map(({ live }) => live)).toEqual([['bucket'], ['bucket'], undefined]);
    expect(account.asked).toEqual([`bucket acme-media of ${ACCOUNT}`]);
  });

  test('the account of the bucket by its own role, the rest by the role of the account', async () => {
    const yaml = config(
      `, bucket_owner_account_id: "${OWNER}", kms_key_arn: "${KEY}", assume_role: "arn:aws:iam::{account_id}:role/reader"`,
    );
    const { opened } = await run(yaml, accountOf());
    expect(opened).toEqual([
      { accountId: ACCOUNT, region: 'us-east-1', assumeRole: `arn:aws:iam::${ACCOUNT}:role/reader` },
      { accountId: OWNER, region: 'us-east-1', assumeRole: `arn:aws:iam::${OWNER}:role/reader` },
    ]);
  });

  test.each<[string, Partial<CheckOptions>, Answers]>([
    ['access-analyzer is off', { analyzer: { mode: 'off' } }, {}],
    ['there are no credentials', {}, { unavailable: 'no AWS credentials' }],
    ['another command asks (apply decides over what is declared)', { isLiveRead: false }, {}],
  ])('nobody when %s', async (_, options, answers) => {
    const { connection, opened } = await run(CONFIG, bucketOf(known(DENY)), options, answers);
    expect(opened).toEqual([]);
    expect(connection).not.toHaveProperty('live');
    expect(connection.verdicts.sufficiency?.status).toBe('proved');
  });

  test('nobody when the files must be corrected first', async () => {
    const { opened } = await run(config(', policies: { bucket: none.json }'), accountOf());
    expect(opened).toEqual([]);
  });

  test('also when Access Analyzer refuses', async () => {
    const refusal = new ConfigError([{ message: 'not allowed to access-analyzer:ValidatePolicy' }]);
    const { connection } = await run(CONFIG, bucketOf(known(DENY)), {}, { refusal });
    expect(connection.live).toEqual(['bucket']);
  });
});
