import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { ConfigError } from '../../../src/errors.js';
import { answerInit, type InitServices } from '../../../src/jobs/answer-init.js';
import type { CoactiveConnection, LiveRole } from '../../../src/live/state.js';
import { readArguments } from '../../../src/settings/arguments.js';
import { FakeAccount, known, newBucket, refused } from '../../fakes/fake-account.js';
import { MemoryFolder } from '../../fakes/memory-folder.js';
import { fakeServices } from '../../fakes/services.js';
import { declarationOf, document, liveRoleOf } from '../../live/sample-subject.js';
import { COACTIVE_ROLE } from '../../rules/sample.js';

const ACCOUNT = '111122223333';
const GUIDE = document({
  Effect: 'Allow',
  Action: ['s3:Get*', 's3:List*'],
  Resource: ['arn:aws:s3:::acme-media', 'arn:aws:s3:::acme-media/videos/*'],
});

/** A role made by hand: at the root, with one policy of a name of its own. */
function handMade(changes: Partial<LiveRole> = {}): LiveRole {
  const name = changes.name ?? 'Media';
  return liveRoleOf(declarationOf(), {
    name,
    arn: `arn:aws:iam::${ACCOUNT}:role/${name}`,
    path: '/',
    attached: known([{ arn: `arn:aws:iam::${ACCOUNT}:policy/read`, name: 'read', document: known(GUIDE) }]),
    tags: known({}),
    ...changes,
  });
}

function accountOf(...roles: readonly LiveRole[]): FakeAccount {
  const account = new FakeAccount(ACCOUNT);
  for (const role of roles) account.rolesByName.set(role.name, known(role));
  account.buckets.set('acme-media', newBucket('acme-media'));
  return account;
}

function connectionOf(name: string, role: string, changes: Partial<CoactiveConnection> = {}): CoactiveConnection {
  const config = { iamRoleArn: role, scope: 's3', bucketName: 'acme-media', sessionTtlSeconds: 3600 };
  return { id: name, name, type: 'aws_iam_role', status: 'ready', config, ...changes };
}

interface Ran {
  readonly text: string;
  readonly exitCode: number;
  readonly tree: MemoryFolder;
}

async function init(
  account: FakeAccount,
  connections?: readonly CoactiveConnection[],
  args: readonly string[] = [],
  texts: Record<string, string> = {},
): Promise<Ran> {
  const tree = new MemoryFolder(texts);
  const services: InitServices = {
    ...fakeServices({}),
    accounts: { open: () => Promise.resolve(account) },
    caller: { accountId: () => Promise.resolve(ACCOUNT) },
    tree,
    ...(connections && {
      coactive: { open: () => Promise.resolve({ connections: () => Promise.resolve(known(connections)) }) },
    }),
  };
  const { settings, problems } = readArguments(['init', ...args], {});
  expect(problems).toEqual([]);
  const answer = await answerInit(settings, services);
  if (!('text' in answer)) throw new Error('init answers with a text');
  return { text: answer.text, exitCode: answer.exitCode, tree };
}

interface Written {
  readonly connections: readonly Readonly<Record<string, unknown>>[];
}
const configOf = ({ tree }: Ran): Written => parse(tree.texts['./coactive.yml'] ?? '') as Written;

describe('what is found is declared as it is', () => {
  test('a role with its name, path, policy, session and boundary; the documents beside it', async () => {
    const boundaryArn = `arn:aws:iam::${ACCOUNT}:policy/limit`;
    const limit = document({ Effect: 'Allow', Action: 's3:*', Resource: '*' });
    const account = accountOf(handMade({ maxSessionDuration: known(7200), permissionsBoundary: known(boundaryArn) }));
    account.policies.set(boundaryArn, known({ document: known(limit) } as never));
    const ran = await init(account);
    expect(configOf(ran).connections).toEqual([
      {
        name: 'media',
        method: 'iam-role',
        bucket: 'acme-media',
        prefixes: ['videos/'],
        role: {
          name: 'Media',
          path: '/',
          policy_name: 'read',
          max_session_duration: 7200,
          permissions_boundary: boundaryArn,
        },
        adopt: false,
        policies: {
          permissions: 'coactive/media.permissions.json',
          trust: 'coactive/media.trust.json',
          boundary: 'coactive/media.boundary.json',
        },
      },
    ]);
    expect(JSON.parse(ran.tree.texts['./coactive/media.permissions.json'] ?? '')).toEqual(JSON.parse(GUIDE));
    expect(ran.exitCode).toBe(0);
  });

  test('Coactive’s name and session, where it uses the role; the others of it cannot be declared', async () => {
    const role = handMade();
    const ran = await init(accountOf(role), [
      connectionOf('zebra', role.arn),
      connectionOf('archive', role.arn, {
        config: { iamRoleArn: role.arn, scope: 's3', bucketName: 'acme-media', sessionTtlSeconds: 900 },
      }),
      connectionOf('elsewhere', 'arn:aws:iam::999988887777:role/x'),
      connectionOf('gone', `arn:aws:iam::${ACCOUNT}:role/gone`),
      connectionOf('its_own', COACTIVE_ROLE),
    ]);
    expect(configOf(ran).connections).toMatchObject([{ name: 'archive', session_ttl_seconds: 900 }]);
    expect(ran.text).toMatch(/Coactive's connection zebra: it uses the role of archive too/);
    expect(ran.text).toMatch(/Coactive's connection elsewhere: .* of another account/);
    expect(ran.text).toMatch(/Coactive's connection gone: .* does not exist/);
    expect(ran.text).not.toContain('its_own');
  });

  test('further policies of a role join the first: nothing that it may do is missing, and drift’s word is told', async () => {
    const extra = document({ Effect: 'Allow', Action: 's3:PutObject', Resource: 'arn:aws:s3:::acme-media/videos/*' });
    const ran = await init(accountOf(handMade({ inline: known([{ name: 'extra', document: known(extra) }]) })));
    expect(ran.tree.texts['./coactive/media.permissions.json']).toContain('s3:PutObject');
    expect(ran.text).toMatch(/Drift: The policy extra stands in the role, .* changes nothing that the role may do/);
  });

  test('a bucket policy that names Coactive beside a role of the same bucket', async () => {
    const account = accountOf(handMade());
    const policy = document({
      Effect: 'Allow',
      Principal: { AWS: COACTIVE_ROLE },
      Action: 's3:GetObject',
      Resource: 'arn:aws:s3:::acme-media/*',
    });
    account.buckets.set('acme-media', newBucket('acme-media', { policy: known(policy) }));
    const ran = await init(account);
    expect(configOf(ran).connections).toMatchObject([{ policies: { bucket: 'coactive/media.bucket.json' } }]);
  });

  test.each([
    [
      'no bucket that has a name',
      {
        attached: known([
          {
            arn: 'arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess',
            name: 'AmazonS3ReadOnlyAccess',
            document: known(document({ Effect: 'Allow', Action: 's3:Get*', Resource: '*' })),
          },
        ]),
      },
      /name no bucket/,
    ],
    [
      'permissions that may not be read',
      { attached: refused('iam:ListAttachedRolePolicies') },
      /iam:ListAttachedRolePolicies/,
    ],
  ])('a role with %s is left out, with the reason', async (_, changes, reason) => {
    const role = handMade({ name: 'Other', ...changes });
    const ran = await init(accountOf(role, handMade()), [connectionOf('media', `arn:aws:iam::${ACCOUNT}:role/Media`)]);
    expect(configOf(ran).connections).toHaveLength(1);
    expect(ran.text).toMatch(reason);
    expect(ran.tree.texts['./coactive.yml']).toMatch(/# Found, and not declared:/);
  });
});

describe('what must not happen', () => {
  const hostile = [
    '\n- name: evil\n  method: iam-role',
    'x"\n  adopt: true #',
    '\u2028connections: []',
    '\u0085adopt: true',
    '\u202egnp.exe',
    "'; rm -rf / #",
    '!!js/function',
    '# \r\nversion: 2',
    '*alias',
    '{{ toJSON(secrets) }}',
    '\u001b[2J',
  ];

  test.each(hostile)('%j in names, ARNs and documents becomes neither a key nor a line', async (text) => {
    const document_ = document({
      Sid: text,
      Effect: 'Allow',
      Action: ['s3:Get*', text],
      Resource: ['arn:aws:s3:::acme-media', `arn:aws:s3:::acme-media/${text}*`],
    });
    const good = handMade();
    const role = handMade({
      name: `R${text}`,
      arn: `arn:aws:iam::${ACCOUNT}:role/${text}`,
      path: `/${text}/`,
      attached: known([{ arn: `arn:aws:iam::${ACCOUNT}:policy/${text}`, name: text, document: known(document_) }]),
    });
    const ran = await init(accountOf(good, role), [
      connectionOf(text, role.arn),
      connectionOf('named', good.arn),
      connectionOf(text, `arn:aws:iam::999988887777:role/${text}`),
    ]);
    const config = ran.tree.texts['./coactive.yml'] ?? '';
    expect(Object.keys(parse(config) as object)).toEqual(['version', 'defaults', 'connections']);
    expect(configOf(ran).connections.map(({ name }) => name)).toEqual(['named']);
    for (const file of Object.keys(ran.tree.texts)) expect(file).toMatch(/^\.\/[.\w/-]+$/);
    const lines = (config + ran.text).replaceAll('\n', '');
    expect(lines).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e]/u);
  });

  test('a prefix is text, whatever it is', async () => {
    const text = 'a: b #"\\ {}[]&*!|>%@`\u2028x/';
    const read = document({
      Effect: 'Allow',
      Action: 's3:GetObject',
      Resource: `arn:aws:s3:::acme-media/a: b #"\\ {}[]&` + '*',
    });
    const attached = known([{ arn: `arn:aws:iam::${ACCOUNT}:policy/read`, name: 'read', document: known(read) }]);
    const ran = await init(accountOf(handMade({ attached })));
    expect(configOf(ran).connections).toMatchObject([{ prefixes: [text.slice(0, text.indexOf('*'))] }]);
  });

  test('a file that is there stays, and nothing is asked', async () => {
    const account = accountOf(handMade());
    await expect(init(account, undefined, [], { './coactive.yml': 'mine' })).rejects.toThrow(ConfigError);
    await expect(init(account, undefined, ['--force'], { './coactive.yaml': 'mine' })).rejects.toThrow(/coactive.yaml/);
    expect(account.asked).toEqual([]);
    const texts = { './coactive/media.trust.json': 'mine' };
    await expect(init(account, undefined, [], texts)).rejects.toThrow(/media\.trust\.json is there/);
    expect(Object.keys(texts)).toEqual(['./coactive/media.trust.json']);
  });

  test('where nothing is found nothing is written', async () => {
    const ran = await init(new FakeAccount(ACCOUNT));
    expect([ran.exitCode, ran.tree.texts]).toEqual([0, {}]);
    expect(ran.text).toContain('Nothing was written');
  });

  test('roles that may not be listed are said, with the permission, and the buckets go on', async () => {
    const account = new FakeAccount(ACCOUNT);
    account.listing = refused('iam:GetAccountAuthorizationDetails');
    const policy = document({
      Effect: 'Allow',
      Principal: { AWS: '863104360228' },
      Action: 's3:GetObject',
      Resource: 'arn:aws:s3:::acme-raw/in/*',
    });
    account.buckets.set('acme-raw', newBucket('acme-raw', { policy: known(policy) }));
    account.buckets.set('acme-x', newBucket('acme-x', { policy: refused('s3:GetBucketPolicy') }));
    const ran = await init(account);
    expect(ran.exitCode).toBe(2);
    expect(ran.text).toContain('iam:GetAccountAuthorizationDetails');
    expect(ran.text).toContain('s3:GetBucketPolicy');
    expect(configOf(ran).connections).toMatchObject([{ name: 'acme_raw', method: 'bucket-policy', prefixes: ['in/'] }]);
  });
});
