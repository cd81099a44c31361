import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findChanges } from '../../src/live/find-changes.js';
import type { LiveAttachedPolicy } from '../../src/live/state.js';
import type { DriftSubject, LiveConnection } from '../../src/live/subject.js';
import type { Json } from '../../src/policy/types.js';
import { law } from '../access/laws/law.js';
import { draft } from '../access/laws/documents.js';
import { absent, blockOf, known, refused } from '../fakes/fake-account.js';
import { COACTIVE_ROLE, sampleConnection } from '../rules/sample.js';
import {
  BUCKET_ARN,
  declarationOf,
  declared,
  document,
  liveRoleOf,
  ROLE_ARN,
  subjectOf,
  textOf,
  type Tampering,
} from './sample-subject.js';

const POLICY_ARN = 'arn:aws:iam::111122223333:policy/coactive/coactive-media-archive';
const KEY_ARN = 'arn:aws:kms:us-east-1:111122223333:key/11112222-3333-4444-5555-666677778888';
const BOUNDARY_ARN = 'arn:aws:iam::111122223333:policy/boundary';

const list = {
  Sid: 'CoactiveMediaArchiveList',
  Effect: 'Allow',
  Action: 's3:ListBucket',
  Resource: BUCKET_ARN,
  Condition: { StringLike: { 's3:prefix': 'videos/*' } },
};
const read = {
  Sid: 'CoactiveMediaArchiveRead',
  Effect: 'Allow',
  Action: 's3:GetObject',
  Resource: `${BUCKET_ARN}/videos/*`,
};
const trust = { Effect: 'Allow', Principal: { AWS: COACTIVE_ROLE }, Action: 'sts:AssumeRole' };
const to = (principal: Json, statement: Json): Json => ({ ...(statement as object), Principal: principal });
const Coactive = { AWS: COACTIVE_ROLE };

const byRole = declarationOf();
const byBucket = declarationOf({ method: 'bucket-policy' });
const bounded = declarationOf(
  {
    role: { ...sampleConnection().role, permissionsBoundary: BOUNDARY_ARN },
  },
  [declared('boundary', document({ Effect: 'Allow', Action: 's3:*', Resource: [BUCKET_ARN, `${BUCKET_ARN}/*`] }))],
);
const encrypted = declarationOf({ kmsKeyArn: KEY_ARN });
const keyPolicy = document({ Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: 'kms:*', Resource: '*' });
const enabledKey = known({ arn: KEY_ARN, state: 'Enabled', manager: 'CUSTOMER', policy: known(keyPolicy) } as const);

const attached = (...documents: readonly string[]): Tampering => ({
  role: {
    attached: known(
      documents.map((text, index): LiveAttachedPolicy => {
        const name = index === 0 ? 'coactive-media-archive' : `extra-${String(index)}`;
        return { arn: `arn:aws:iam::111122223333:policy/coactive/${name}`, name, document: known(text) };
      }),
    ),
  },
});
const trusting = (...statements: readonly Json[]): Tampering => ({ role: { trust: document(...statements) } });
const inBucket = (...statements: readonly Json[]): Tampering => ({
  bucket: { policy: known(document(...statements)) },
});

const ours = (statement: Json): Json => to(Coactive, statement);
const boundaryText = textOf(bounded, 'boundary');
const withBoundary = (text: string): Tampering => ({ live: { boundary: known(text) } });

/** What was done to it: [what, the declaration, the tampering, target, kind, a part of the message, the witness]. */
type Row = readonly [string, typeof byRole, Tampering, string, string, string, Json?];

const ROWS: readonly Row[] = [
  [
    'extra action',
    byRole,
    attached(document(list, { ...read, Action: ['s3:GetObject', 's3:PutObject'] })),
    'permissions',
    'widened',
    'allows more',
    { action: 's3:PutObject', principal: ROLE_ARN },
  ],
  [
    'wider resource',
    byRole,
    attached(document(list, { ...read, Resource: `${BUCKET_ARN}/*` })),
    'permissions',
    'widened',
    'CoactiveMediaArchiveRead',
    { action: 's3:GetObject' },
  ],
  [
    'dropped condition',
    byRole,
    attached(document({ ...list, Condition: {} }, read)),
    'permissions',
    'widened',
    'CoactiveMediaArchiveList',
    { action: 's3:ListBucket' },
  ],
  [
    'missing statement',
    byRole,
    attached(document(list)),
    'permissions',
    'narrowed',
    'allows less',
    { action: 's3:GetObject' },
  ],
  [
    'another folder',
    byRole,
    attached(document(list, { ...read, Resource: `${BUCKET_ARN}/images/*` })),
    'permissions',
    'different',
    'and less',
    { action: 's3:GetObject' },
  ],
  [
    'deny within the policy',
    byRole,
    attached(document(list, read, { Sid: 'No', Effect: 'Deny', Action: 's3:GetObject', Resource: '*' })),
    'permissions',
    'narrowed',
    'statement "No" denies it',
    { action: 's3:GetObject' },
  ],
  [
    'a condition that nobody understands',
    byRole,
    attached(document(list, { ...read, Condition: { StringMatches: { 's3:prefix': 'a' } } })),
    'permissions',
    'different',
    'not decided',
  ],
  ['a document that is none', byRole, attached('{"Version":'), 'permissions', 'different', 'no policy'],
  [
    'extra attached policy',
    byRole,
    attached(document(list, read), document({ Effect: 'Allow', Action: 's3:DeleteObject', Resource: '*' })),
    'attached-policy',
    'undeclared',
    'allows more',
    { action: 's3:DeleteObject' },
  ],
  [
    'extra attached policy that denies',
    byRole,
    attached(document(list, read), document({ Effect: 'Deny', Action: 's3:GetObject', Resource: '*' })),
    'attached-policy',
    'undeclared',
    'denies what is declared',
    { action: 's3:GetObject' },
  ],
  [
    'extra attached policy without effect',
    byRole,
    attached(document(list, read), document(list)),
    'attached-policy',
    'undeclared',
    'changes nothing',
  ],
  [
    'extra inline policy',
    byRole,
    {
      role: {
        inline: known([
          {
            name: 'quick-fix',
            document: known(document({ Effect: 'Allow', Action: 's3:GetBucketAcl', Resource: BUCKET_ARN })),
          },
        ]),
      },
    },
    'inline-policy',
    'undeclared',
    'quick-fix',
    { action: 's3:GetBucketAcl' },
  ],
  ['policy detached', byRole, { role: { attached: known([]) } }, 'attached-policy', 'missing', 'not attached', {}],
  [
    'account trusted',
    byRole,
    trusting({ ...trust, Principal: { AWS: '863104360228' } }),
    'trust',
    'widened',
    'allows more',
    { action: 'sts:AssumeRole', resource: ROLE_ARN },
  ],
  [
    'second principal',
    byRole,
    trusting({ ...trust, Principal: { AWS: [COACTIVE_ROLE, 'arn:aws:iam::444455556666:role/other'] } }),
    'trust',
    'widened',
    'allows more',
    { principal: 'arn:aws:iam::444455556666:role/other' },
  ],
  [
    'everybody trusted',
    byRole,
    trusting({ ...trust, Principal: { AWS: '*' } }),
    'trust',
    'widened',
    'allows more',
    { action: 'sts:AssumeRole' },
  ],
  [
    'an external id asked for',
    byRole,
    trusting({ ...trust, Condition: { StringEquals: { 'sts:ExternalId': 'x' } } }),
    'trust',
    'narrowed',
    'allows less',
    { action: 'sts:AssumeRole' },
  ],
  [
    'a further action',
    byRole,
    trusting({ ...trust, Action: ['sts:AssumeRole', 'sts:TagSession'] }),
    'trust',
    'widened',
    'allows more',
    { action: 'sts:TagSession' },
  ],
  [
    'a deleted principal',
    byRole,
    trusting({ ...trust, Principal: { AWS: 'AROAGONEGONEGONE' } }),
    'trust',
    'different',
    'deleted (AROAGONEGONEGONE)',
    {},
  ],
  ['role deleted', byRole, { live: { role: absent } }, 'role', 'missing', 'does not exist'],
  ['path changed', byRole, { role: { path: '/' } }, 'role', 'changed', 'path'],
  ['longer sessions', byRole, { role: { maxSessionDuration: known(43_200) } }, 'role', 'changed', '43200 s'],
  [
    'description changed',
    declarationOf({ description: 'Marketing' }),
    { role: { description: known('temp') } },
    'role',
    'changed',
    '"temp"',
  ],
  [
    'tag changed',
    declarationOf({ role: { ...sampleConnection().role, tags: { team: 'media' } } }),
    { role: { tags: known({ team: 'ops' }) } },
    'role',
    'changed',
    'tag "team"',
  ],
  [
    'tag removed',
    declarationOf({ role: { ...sampleConnection().role, tags: { team: 'media' } } }),
    { role: { tags: known({}) } },
    'role',
    'changed',
    'missing',
  ],
  [
    'boundary gone',
    bounded,
    {
      role: {
        permissionsBoundary: absent,
        ...attached(document(list, read, { Effect: 'Allow', Action: 'iam:*', Resource: '*' })).role,
      },
    },
    'boundary',
    'missing',
    'no permissions boundary',
    {},
  ],
  [
    'another boundary',
    bounded,
    { role: { permissionsBoundary: known(`${BOUNDARY_ARN}-2`) } },
    'boundary',
    'changed',
    'boundary-2',
  ],
  [
    'boundary that nobody declares',
    byRole,
    { role: { permissionsBoundary: known(BOUNDARY_ARN) } },
    'boundary',
    'undeclared',
    'nobody declares',
  ],
  [
    'boundary edited',
    bounded,
    withBoundary(document({ Effect: 'Allow', Action: '*', Resource: '*' })),
    'boundary',
    'widened',
    'allows more',
    {},
  ],
  [
    'bucket statement edited',
    byBucket,
    inBucket(ours(list), ours({ ...read, Resource: `${BUCKET_ARN}/*` })),
    'bucket-policy',
    'widened',
    'CoactiveMediaArchiveRead',
    { action: 's3:GetObject' },
  ],
  [
    'bucket statement removed',
    byBucket,
    inBucket(ours(list)),
    'bucket-policy',
    'narrowed',
    'allows less',
    { action: 's3:GetObject' },
  ],
  ['bucket policy deleted', byBucket, { bucket: { policy: absent } }, 'bucket-policy', 'missing', 'No statement', {}],
  [
    'bucket statement with a second principal',
    byBucket,
    inBucket(ours(list), to({ AWS: [COACTIVE_ROLE, '444455556666'] }, read)),
    'bucket-policy',
    'widened',
    'allows more',
    { action: 's3:GetObject' },
  ],
  [
    'a deny on Coactive',
    byBucket,
    inBucket(
      ours(list),
      ours(read),
      to(Coactive, { Sid: 'Out', Effect: 'Deny', Action: 's3:*', Resource: `${BUCKET_ARN}/*` }),
    ),
    'bucket-policy',
    'narrowed',
    'statement "Out" denies it',
    { action: 's3:GetObject' },
  ],
  [
    'a deleted principal beside ours',
    byBucket,
    inBucket(
      ours(list),
      ours(read),
      to({ AWS: 'AIDAGONEGONEGONE' }, { Effect: 'Allow', Action: 's3:GetObject', Resource: `${BUCKET_ARN}/*` }),
    ),
    'bucket-policy',
    'changed',
    'AIDAGONEGONEGONE',
  ],
  [
    'bucket deleted',
    byBucket,
    { bucket: { region: absent, policy: absent } },
    'bucket-policy',
    'missing',
    'does not exist',
  ],
  [
    'public-access block off',
    byRole,
    { bucket: { publicAccessBlock: absent } },
    'public-access-block',
    'changed',
    'RestrictPublicBuckets',
  ],
  [
    'one of its settings off',
    byRole,
    { bucket: { publicAccessBlock: known({ ...blockOf(true), blockPublicPolicy: false }) } },
    'public-access-block',
    'changed',
    'BlockPublicPolicy is off',
  ],
  [
    'a public statement beside ours',
    byBucket,
    inBucket(
      ours(list),
      ours(read),
      to('*', { Effect: 'Allow', Action: 's3:GetObject', Resource: `${BUCKET_ARN}/public/*` }),
    ),
    'public-access-block',
    'narrowed',
    'RestrictPublicBuckets is on',
  ],
  [
    'ownership changed',
    byRole,
    { bucket: { ownership: known('ObjectWriter') } },
    'ownership',
    'changed',
    'ObjectWriter',
  ],
  ['no ownership controls', byRole, { bucket: { ownership: absent } }, 'ownership', 'changed', 'ObjectWriter'],
  [
    'a key that is not declared',
    byRole,
    { bucket: { encryption: known({ algorithm: 'aws:kms', key: KEY_ARN }) } },
    'encryption',
    'undeclared',
    'not declared',
  ],
  [
    'another key',
    encrypted,
    {
      live: { key: enabledKey },
      bucket: { encryption: known({ algorithm: 'aws:kms', key: `${KEY_ARN.slice(0, -1)}0` }) },
    },
    'encryption',
    'changed',
    'declared is',
  ],
  [
    "AWS's key with the bucket-policy method",
    byBucket,
    { bucket: { encryption: known({ algorithm: 'aws:kms' }) } },
    'encryption',
    'changed',
    'AWS manages',
  ],
  [
    'key disabled',
    encrypted,
    { live: { key: known({ arn: KEY_ARN, state: 'Disabled', manager: 'CUSTOMER', policy: known(keyPolicy) }) } },
    'key',
    'changed',
    'Disabled',
  ],
  ['key gone', encrypted, { live: { key: absent } }, 'key', 'missing', 'does not exist'],
  [
    'key policy edited',
    declarationOf({ kmsKeyArn: KEY_ARN }, [declared('key', keyPolicy)]),
    {
      live: {
        key: known({
          arn: KEY_ARN,
          state: 'Enabled',
          manager: 'CUSTOMER',
          policy: known(document({ Effect: 'Allow', Principal: '*', Action: 'kms:*', Resource: '*' })),
        }),
      },
    },
    'key',
    'widened',
    'allows more',
    {},
  ],
  [
    'Coactive has no connection',
    byRole,
    { live: { coactive: known([]) } },
    'coactive-connection',
    'missing',
    'no such connection',
  ],
];

describe('each tampering is found, as what it is', () => {
  test('the table has what was promised', () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(25);
  });

  // As one argument each: jest takes the place of an argument that a row lacks for a callback.
  test.each(ROWS.map((row) => [row[0], row] as const))('%s', (_, row) => {
    const [, declaration, tampering, target, kind, message, witness] = row;
    const { changes } = findChanges(subjectOf(declaration, tampering));
    const found = changes.find((change) => change.target === target && change.kind === kind);
    expect(changes).toContain(found);
    expect(found).toMatchObject({ connection: 'media_archive', message: expect.stringContaining(message) });
    if (witness === undefined) expect(found?.witness).toBeUndefined();
    else expect(found?.witness).toMatchObject(witness as Record<string, unknown>);
  });

  test.each(
    ROWS.filter(([what]) => !['bucket deleted', 'a public statement beside ours', 'boundary gone'].includes(what)),
  )('%s: and nothing else is', (_, declaration, tampering, target) => {
    const { changes } = findChanges(subjectOf(declaration, tampering));
    expect(new Set(changes.map((change) => change.target))).toEqual(new Set([target]));
  });
});

describe('what means the same is no difference', () => {
  const reworded = (text: string): string => {
    const { Statement } = JSON.parse(text) as { Statement: Record<string, Json>[] };
    const statements = Statement.map((statement, index) => ({
      Condition: {},
      ...statement,
      Sid: `Renamed${String(index)}`,
      Action: [statement.Action ?? ''].flat(),
    }));
    return JSON.stringify({ Statement: statements.reverse(), Version: '2012-10-17', Id: 'x' }, null, 4);
  };

  test.each<[string, DriftSubject]>([
    ['as declared, by role', subjectOf(byRole)],
    ['as declared, by bucket policy', subjectOf(byBucket)],
    ['as declared, with a boundary', subjectOf(bounded, withBoundary(boundaryText))],
    ['as declared, with a key', subjectOf(encrypted, { live: { key: enabledKey } })],
    ['reordered, with other Sids and lists', subjectOf(byRole, attached(reworded(textOf(byRole, 'permissions'))))],
    ['URL-encoded', subjectOf(byRole, { role: { trust: encodeURIComponent(textOf(byRole, 'trust')) } })],
    ['a trust with another Sid', subjectOf(byRole, trusting({ ...trust, Sid: 'Other' }))],
    [
      'our bucket statements with other Sids',
      subjectOf(byBucket, { bucket: { policy: known(reworded(textOf(byBucket, 'bucket'))) } }),
    ],
    [
      'our bucket statements in another order among others of others',
      subjectOf(
        byBucket,
        inBucket(
          to(
            { AWS: '444455556666' },
            { Sid: 'Partner', Effect: 'Allow', Action: 's3:PutObject', Resource: `${BUCKET_ARN}/in/*` },
          ),
          ours(read),
          to('*', {
            Sid: 'TlsOnly',
            Effect: 'Deny',
            Action: 's3:*',
            Resource: `${BUCKET_ARN}/*`,
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          }),
          ours(list),
        ),
      ),
    ],
    [
      'the block is on at the account',
      subjectOf(byRole, {
        bucket: { publicAccessBlock: absent },
        live: { accountPublicAccessBlock: known(blockOf(true)) },
      }),
    ],
    [
      'the block of the account could not be read, that of the bucket is on',
      subjectOf(byRole, { live: { accountPublicAccessBlock: refused('s3:GetAccountPublicAccessBlock') } }),
    ],
    [
      'a description and tags that nobody declares',
      subjectOf(byRole, { role: { description: known('by hand'), tags: known({ cost: '42' }) } }),
    ],
    [
      'a description that nobody declares and nobody could read',
      subjectOf(byRole, { role: { description: refused('iam:GetRole') } }),
    ],
    [
      'the key by its id',
      subjectOf(encrypted, {
        live: { key: enabledKey },
        bucket: { encryption: known({ algorithm: 'aws:kms', key: KEY_ARN.slice(KEY_ARN.lastIndexOf('/') + 1) }) },
      }),
    ],
    [
      'the key by an alias that is its',
      subjectOf(encrypted, {
        live: { key: enabledKey, bucketKey: enabledKey },
        bucket: { encryption: known({ algorithm: 'aws:kms', key: 'alias/media' }) },
      }),
    ],
    [
      "AWS's own key within the account",
      subjectOf(byRole, { bucket: { encryption: known({ algorithm: 'aws:kms' }) } }),
    ],
    [
      'statements moved from one policy to the other',
      subjectOf(
        {
          ...byRole,
          policies: [
            declared('trust', textOf(byRole, 'trust')),
            declared('permissions', document(list)),
            declared('permissions', document(read)),
          ],
        },
        {
          role: {
            trust: textOf(byRole, 'trust'),
            attached: known([
              { arn: POLICY_ARN, name: 'coactive-media-archive', document: known(document(list, read)) },
              { arn: `${POLICY_ARN}-2`, name: 'coactive-media-archive-2', document: known(document(read)) },
            ]),
          },
        },
      ),
    ],
    [
      'a role of another case',
      subjectOf(byRole, {
        role: {
          attached: known([
            { arn: POLICY_ARN, name: 'Coactive-Media-Archive', document: known(textOf(byRole, 'permissions')) },
          ]),
        },
      }),
    ],
    ['absent and gone', subjectOf(declarationOf({ state: 'absent' }))],
    [
      'absent and gone, by bucket policy',
      subjectOf(declarationOf({ state: 'absent', method: 'bucket-policy' }), { bucket: { policy: absent } }),
    ],
  ])('%s', (_, subject) => {
    expect(findChanges(subject).changes).toEqual([]);
  });

  test('other words with the same meaning are told apart, for those who ask', () => {
    const subject = subjectOf(byRole, attached(reworded(textOf(byRole, 'permissions'))));
    expect(findChanges(subject).rewordings).toEqual([
      { connection: 'media_archive', target: 'permissions', resource: POLICY_ARN },
    ]);
    expect(findChanges(subjectOf(byRole)).rewordings).toEqual([]);
  });

  test('law: what is declared, as AWS would give it back', () => {
    law(
      fc.record({ permissions: draft('identity', { variables: true }), own: draft('trust', { variables: false }) }),
      (drafts) => {
        const declaration = declarationOf({}, [
          declared('permissions', JSON.stringify(drafts.permissions)),
          declared('trust', JSON.stringify(drafts.own)),
        ]);
        const role = liveRoleOf(declaration, { trust: encodeURIComponent(asAwsWrites(textOf(declaration, 'trust'))) });
        const attachedOnes = {
          attached: known([
            {
              arn: POLICY_ARN,
              name: 'coactive-media-archive',
              document: known(asAwsWrites(textOf(declaration, 'permissions'))),
            },
          ]),
        };
        expect(findChanges(subjectOf(declaration, { role: { ...role, ...attachedOnes } })).changes).toEqual([]);
      },
    );
  });
});

/** Lists sorted and scalars for lists of one, an empty Sid, account ids as root ARNs, statements backwards. */
function asAwsWrites(text: string): string {
  const rewritten = JSON.parse(text, (key, value: Json) => {
    if (key === 'Statement') return [...(value as Json[])].reverse().map((one) => ({ Sid: '', ...(one as object) }));
    if (typeof value === 'string' && /^\d{12}$/.test(value) && (key === 'AWS' || /^\d+$/.test(key))) return value;
    if (!Array.isArray(value)) return value;
    const sorted = [...(value as string[])].sort();
    return sorted.length === 1 ? sorted[0] : sorted;
  }) as Json;
  return JSON.stringify(rewritten);
}

describe('what could not be read is unknown, with the permission that is missing', () => {
  const needs = 'iam:SomeRead';
  const gone = refused(needs);
  test.each<[string, typeof byRole, Tampering, string]>([
    ['the role', byRole, { live: { role: gone } }, 'role'],
    ['a declared description', declarationOf({ description: 'x' }), { role: { description: gone } }, 'role'],
    ['the session length', byRole, { role: { maxSessionDuration: gone } }, 'role'],
    [
      'declared tags',
      declarationOf({ role: { ...sampleConnection().role, tags: { a: 'b' } } }),
      { role: { tags: gone } },
      'role',
    ],
    ['the attached policies', byRole, { role: { attached: gone } }, 'attached-policy'],
    ['the inline policies', byRole, { role: { inline: gone } }, 'inline-policy'],
    [
      'the document of an attached policy',
      byRole,
      { role: { attached: known([{ arn: POLICY_ARN, name: 'coactive-media-archive', document: gone }]) } },
      'attached-policy',
    ],
    ['the boundary', byRole, { role: { permissionsBoundary: gone } }, 'boundary'],
    ['the document of the boundary', bounded, { live: { boundary: gone } }, 'boundary'],
    ['the bucket policy', byBucket, { bucket: { policy: gone } }, 'bucket-policy'],
    ['the public-access block', byRole, { bucket: { publicAccessBlock: gone } }, 'public-access-block'],
    [
      'the public-access block of the account, where that of the bucket is off',
      byRole,
      { bucket: { publicAccessBlock: absent }, live: { accountPublicAccessBlock: gone } },
      'public-access-block',
    ],
    ['ownership', byRole, { bucket: { ownership: gone } }, 'ownership'],
    ['encryption', byRole, { bucket: { encryption: gone } }, 'encryption'],
    [
      'which key an alias is',
      encrypted,
      {
        live: { key: enabledKey, bucketKey: gone },
        bucket: { encryption: known({ algorithm: 'aws:kms', key: 'alias/media' }) },
      },
      'encryption',
    ],
    ['the key', encrypted, { live: { key: gone } }, 'key'],
    [
      'the policy of the key',
      encrypted,
      { live: { key: known({ arn: KEY_ARN, state: 'Enabled', manager: 'CUSTOMER', policy: gone }) } },
      'key',
    ],
    ['the connections at Coactive', byRole, { live: { coactive: gone } }, 'coactive-connection'],
  ])('%s', (_, declaration, tampering, target) => {
    const { changes } = findChanges(subjectOf(declaration, tampering));
    expect(changes).toMatchObject([
      { target, kind: 'unknown', needs, message: expect.stringContaining(`(needs ${needs})`) },
    ]);
  });
});

describe('the rest of a bucket policy', () => {
  test('a declared document is the whole policy', () => {
    const whole = declarationOf({ method: 'bucket-policy' }, [declared('bucket', document(ours(list), ours(read)))]);
    const partner = to(
      { AWS: '444455556666' },
      { Effect: 'Allow', Action: 's3:GetObject', Resource: `${BUCKET_ARN}/*` },
    );
    expect(findChanges(subjectOf(whole)).changes).toEqual([]);
    expect(findChanges(subjectOf(whole, inBucket(ours(list), ours(read), partner))).changes).toMatchObject([
      { target: 'bucket-policy', kind: 'widened', witness: { action: 's3:GetObject' } },
    ]);
    expect(findChanges(subjectOf(whole, { bucket: { policy: absent } })).changes).toMatchObject([
      { target: 'bucket-policy', kind: 'missing' },
    ]);
  });

  test('what another connection of the bucket declares is declared', () => {
    const images = declarationOf({ method: 'bucket-policy', name: 'images', prefixes: ['images/'] });
    const { Statement } = JSON.parse(textOf(images, 'bucket')) as { Statement: Json[] };
    const both = inBucket(ours(list), ours(read), ...Statement);
    expect(findChanges(subjectOf(byBucket, both, [images])).changes).toEqual([]);
    expect(findChanges({ ...subjectOf(byBucket, both), onBucket: [byBucket, images] }).changes).toEqual([]);
    const lost = findChanges({ ...subjectOf(images, inBucket(ours(list), ours(read))), onBucket: [byBucket, images] });
    expect(lost.changes).toMatchObject([{ connection: 'images', kind: 'narrowed' }]);
  });
});

describe('declared absent', () => {
  const gone = declarationOf({ state: 'absent' });
  const role = known(liveRoleOf(byRole));
  test.each<[string, typeof byRole, Partial<LiveConnection>, Tampering, string]>([
    ['the role still exists', gone, { role }, {}, 'role'],
    ['its policy still exists', gone, { policy: known('{}') }, {}, 'attached-policy'],
    [
      'its statements still stand',
      declarationOf({ state: 'absent', method: 'bucket-policy' }),
      {},
      inBucket(ours(list)),
      'bucket-policy',
    ],
  ])('%s', (_, declaration, live, tampering, target) => {
    const { changes } = findChanges(subjectOf(declaration, { ...tampering, live }));
    expect(changes).toMatchObject([{ connection: 'media_archive', target, kind: 'undeclared' }]);
  });
});

describe('at Coactive', () => {
  const found = (changes: object = {}, config: object = {}) => ({
    live: {
      coactive: known([
        {
          ...{ id: '1', name: 'media_archive', type: 'aws_iam_role', status: 'ready' },
          config: { iamRoleArn: ROLE_ARN, scope: 's3', bucketName: 'acme-media', sessionTtlSeconds: 3600, ...config },
          ...changes,
        },
      ]),
    },
  });
  test.each<[string, Tampering, string[]]>([
    ['as declared', found(), []],
    ['the role of another account', found({}, { iamRoleArn: 'arn:aws:iam::444455556666:role/x' }), ['444455556666']],
    ['it does not work', found({ status: 'error' }), ['status error']],
    ['the name belongs to something else', found({ type: 'https_basic' }), ['https_basic']],
  ])('%s', (_, tampering, messages) => {
    const { changes } = findChanges(subjectOf(byRole, tampering));
    expect(changes).toMatchObject(
      messages.map((message): Record<string, unknown> => ({
        target: 'coactive-connection',
        kind: 'changed',
        message: expect.stringContaining(message),
      })),
    );
  });
});
