import fc from 'fast-check';
import { policyText } from '../../e2e/repository.js';
import type { AccountContents, MemoryPolicy, MemoryRole } from '../../fakes/memory-account.js';
import {
  ACCOUNT,
  BUCKET_CONFIG,
  COACTIVE_ROLE,
  declare,
  ROLE_CONFIG,
  withLines,
} from '../../jobs/apply/declarations.js';

const ROLE = 'coactive-media-archive';
const BUCKET = 'acme-raw-uploads';
const OURS = { 'managed-by': 'coactive-storage-access', 'coactive-connection': 'media_archive' };

/** What is declared, and what is there. */
export interface LiveCase {
  readonly files: Readonly<Record<string, string>>;
  readonly contents: AccountContents;
}

const json = (statements: readonly unknown[]) => JSON.stringify({ Version: '2012-10-17', Statement: statements });
const on = (effect: string, action: string, place: string) => ({
  Effect: effect,
  Action: action,
  Resource: `arn:aws:s3:::acme-media-archive${place}`,
});

const statement = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('s3:GetObject', 's3:Get*', 's3:*').map((action) => [action, '/videos/*'] as const),
  },
  { weight: 2, arbitrary: fc.constantFrom('s3:ListBucket', 's3:List*').map((action) => [action, ''] as const) },
  { weight: 1, arbitrary: fc.constantFrom('s3:GetObject', 's3:*').map((action) => [action, '/*'] as const) },
);
const permissions = fc
  .array(
    fc
      .tuple(fc.constantFrom('Allow', 'Allow', 'Allow', 'Deny'), statement)
      .map(([effect, [action, place]]) => on(effect, action, place)),
    { minLength: 1, maxLength: 3 },
  )
  .map(json);
const trust = fc
  .constantFrom(COACTIVE_ROLE, 'arn:aws:iam::863104360228:root', 'arn:aws:iam::777788889999:role/other')
  .map((principal) => json([{ Effect: 'Allow', Principal: { AWS: principal }, Action: 'sts:AssumeRole' }]));
const boundary = fc.option(
  fc.constantFrom('one', 'two').map((name) => `arn:aws:iam::${ACCOUNT}:policy/${name}`),
  {
    nil: undefined,
  },
);

function policy(name: string, path: string, tags: Record<string, string>): fc.Arbitrary<MemoryPolicy> {
  return fc
    .record({ documents: fc.array(permissions, { minLength: 1, maxLength: 5 }), chosen: fc.nat(4) })
    .map(({ documents, chosen }) => ({
      arn: `arn:aws:iam::${ACCOUNT}:policy${path}${name}`,
      ...{ name, path, tags: { ...tags } },
      description: '',
      versions: documents.map((document, index) => ({ id: `v${String(index + 1)}`, document })),
      defaultVersionId: `v${String(Math.min(chosen, documents.length - 1) + 1)}`,
      nextVersion: documents.length + 1,
    }));
}

/** Any state of the account in which the connection may write: made by this tool, or with `adopt: true`. */
const account = fc.boolean().chain((isOurs) => {
  const tags = isOurs ? OURS : {};
  const policies = fc.record({
    first: fc.option(policy(ROLE, '/coactive/', tags), { nil: undefined }),
    second: fc.option(policy(`${ROLE}-2`, '/coactive/', tags), { nil: undefined }),
    foreign: fc.option(policy('foreign', '/', {}), { nil: undefined }),
  });
  return fc.record({
    isOurs: fc.constant(isOurs),
    policies,
    isThere: fc.constantFrom(true, true, true, false),
    attach: fc.record({ first: fc.boolean(), second: fc.boolean(), foreign: fc.boolean() }),
    role: fc.record({
      ...{ trust, permissionsBoundary: boundary },
      maxSessionDuration: fc.constantFrom(3600, 7200),
      description: fc.constantFrom('', 'by hand', 'Marketing video archive'),
      inline: fc.option(permissions, { nil: undefined }),
    }),
  });
});

const declaration = fc.record({
  documents: fc.option(fc.array(permissions, { minLength: 1, maxLength: 2 }), { nil: undefined }),
  ...{ boundary, isAbsent: fc.boolean() },
});

/** Connections of the role method. */
export const roleCases: fc.Arbitrary<LiveCase> = fc.tuple(account, declaration).map(([found, declared]) => {
  const { isOurs, role, attach, isThere } = found;
  const entries = Object.entries(found.policies).flatMap(([key, one]) => (one === undefined ? [] : [{ key, one }]));
  const attached = entries.filter(({ key }) => attach[key as keyof typeof attach]).map(({ one }) => one.arn);
  const live: MemoryRole = {
    ...{ ...role, attached, name: ROLE, path: '/coactive/', id: 'AROAEXAMPLE' },
    arn: `arn:aws:iam::${ACCOUNT}:role/coactive/${ROLE}`,
    tags: isOurs ? { ...OURS } : { team: 'media' },
    inline: role.inline === undefined ? {} : { more: role.inline },
  };
  // What is not ours is never removed, only taken over.
  const isAbsent = declared.isAbsent && isOurs;
  const files = (declared.documents ?? []).map((text, index) => [`iam/${String(index)}.json`, text] as const);
  const lines = [
    isAbsent ? 'state: absent' : 'adopt: true',
    ...(declared.boundary === undefined ? [] : ['role:', `  permissions_boundary: ${declared.boundary}`]),
    ...(files.length === 0 ? [] : ['policies:', `  permissions: [${files.map(([name]) => name).join(', ')}]`]),
  ];
  return {
    files: declare(withLines(ROLE_CONFIG, ...lines), Object.fromEntries(files)),
    contents: {
      roles: Object.fromEntries(isThere ? [[ROLE, live]] : []),
      policies: Object.fromEntries(entries.map(({ one }) => [one.arn, one])),
      buckets: {},
      blockPublicPolicy: false,
    },
  };
});

const onBucket = (sid: string, principal: unknown, action = 's3:GetObject') => ({
  Sid: sid,
  Effect: 'Allow',
  Principal: principal,
  Action: action,
  Resource: 'arn:aws:s3:::acme-raw-uploads/*',
});

/** Statements of others: what apply must leave as it is written. */
export const foreignStatements = [
  onBucket('Backups', { AWS: 'arn:aws:iam::444455556666:role/backup' }),
  onBucket('Both', { AWS: ['arn:aws:iam::444455556666:role/backup', COACTIVE_ROLE] }),
  onBucket('CoactiveOtherConnectionRead', { AWS: COACTIVE_ROLE }),
  onBucket('CoactiveRawUploads', { Service: 'logging.s3.amazonaws.com' }, 's3:PutObject'),
  { ...onBucket('Tls', '*', 's3:*'), Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
];
const ownStatements = [
  onBucket('CoactiveRawUploadsList', { AWS: COACTIVE_ROLE }, 's3:ListBucket'),
  onBucket('CoactiveRawUploadsStatement7', { AWS: COACTIVE_ROLE }),
  onBucket('ByHand', { AWS: COACTIVE_ROLE }, 's3:*'),
  onBucket('', { AWS: 'arn:aws:iam::863104360228:root' }),
];

/** Connections of the bucket-policy method: every statement in an order and a formatting of its own. */
export const bucketCases: fc.Arbitrary<LiveCase> = fc
  .record({
    statements: fc.shuffledSubarray([...foreignStatements, ...ownStatements]),
    indents: fc.array(fc.nat(4), { minLength: 9, maxLength: 9 }),
    isAbsent: fc.boolean(),
    declared: fc.boolean(),
  })
  .map(({ statements, indents, isAbsent, declared }) => {
    const texts = statements.map((one, index) => JSON.stringify(one, null, indents[index] ?? 0));
    const text = texts.length === 0 ? undefined : `{"Version":"2012-10-17",\n"Statement":[${texts.join(' ,\n\t')}]}`;
    const lines = [
      isAbsent ? 'state: absent' : 'adopt: true',
      ...(declared ? ['policies: { bucket: s3/bucket.json }'] : []),
    ];
    const own = [
      onBucket('Mine', { AWS: COACTIVE_ROLE }),
      onBucket('Second', { AWS: COACTIVE_ROLE }, 's3:GetObjectTagging'),
    ];
    return {
      files: declare(withLines(BUCKET_CONFIG, ...lines), { 's3/bucket.json': policyText(own) }),
      contents: { roles: {}, policies: {}, buckets: { [BUCKET]: text }, blockPublicPolicy: false },
    };
  });
