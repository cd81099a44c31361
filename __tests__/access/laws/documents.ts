import fc from 'fast-check';
import type { Json } from '../../../src/policy/types.js';

/**
 * Policies out of small pools, so that their patterns overlap, nest and touch: random texts would hardly ever meet. Every
 * operator, qualifier, element and kind of principal occurs; nothing that AWS leaves undocumented does.
 */
export type Kind = 'identity' | 'resource' | 'trust';
export type Statement = Readonly<Record<string, Json>>;
export interface Draft extends Readonly<Record<string, Json>> {
  readonly Statement: readonly Statement[];
}

const BUCKET = 'arn:aws:s3:::b';
export const ACTIONS = [
  ...[
    's3:GetObject',
    's3:GetObject',
    's3:Get*',
    's3:*',
    '*',
    's3:List*',
    's3:ListBucket',
    's3:Get?bject',
    'S3:getobject',
  ],
  ...['s3:*Object', 's3:*et*', 's3:GetObjectVersion', '*:*', 'ec2:*', 'iam:PassRole', 's3', '*:Get*', 's3:?*Object*'],
];
export const RESOURCES = [
  ...[
    BUCKET,
    `${BUCKET}/*`,
    `${BUCKET}/a*`,
    `${BUCKET}/a/*`,
    `${BUCKET}/a?c`,
    `${BUCKET}/*b*`,
    `${BUCKET}*`,
    '*',
    `${BUCKET}/a/b`,
  ],
  ...['arn:aws:s3:::*', 'arn:*:s3:::b/*', 'arn:aws:s3:*:*:b*', '*:s3:::b/a*', 'arn:aws:s3:::?/a*', `${BUCKET}/?*`],
  ...[
    `${BUCKET}/\${*}x`,
    `${BUCKET}/*/c`,
    'arn:aws:kms:us-east-1:111122223333:key/*',
    'arn:aws*:s3:::b/a*',
    'nonsense',
  ],
];
export const SHORT_ARNS = ['arn:aws:s3', 'arn:aws:s3:::', 'arn:*'];
export const VARIABLE_RESOURCES = [
  `${BUCKET}/\${aws:username}/*`,
  `${BUCKET}/\${aws:username}`,
  `${BUCKET}/\${aws:PrincipalTag/team, 'a'}/*`,
];
const ONE = '111122223333';
const TWO = '444455556666';
export const ROLE = `arn:aws:iam::${ONE}:role/reader`;
export const PRINCIPALS: readonly Json[] = [
  '*',
  { AWS: '*' },
  { AWS: ONE },
  { AWS: `arn:aws:iam::${ONE}:root` },
  { AWS: ROLE },
  { AWS: [ROLE, `arn:aws:iam::${TWO}:role/path/writer`] },
  { AWS: `arn:aws:sts::${ONE}:assumed-role/reader/s1` },
  { AWS: [`arn:aws:iam::${ONE}:user/ann`, TWO] },
  { AWS: `arn:aws:sts::${TWO}:federated-user/bob` },
  { Service: 's3.amazonaws.com' },
  { Service: ['s3.amazonaws.com', 'ec2.amazonaws.com'], AWS: ROLE },
  { Federated: 'accounts.google.com' },
  { CanonicalUser: '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be' },
];

interface KeyPool {
  readonly key: string;
  readonly operators: readonly string[];
  readonly values: readonly string[];
  /** How the key is asked about; `multi`: with a set operator always. */
  readonly sets: 'plain' | 'any' | 'multi';
}

const STRING = [
  'StringEquals',
  'StringNotEquals',
  'StringLike',
  'StringNotLike',
  'StringEqualsIgnoreCase',
  'StringNotEqualsIgnoreCase',
];
const ARN = ['ArnEquals', 'ArnNotEquals', 'ArnLike', 'ArnNotLike'];
const ORDER = ['Equals', 'NotEquals', 'LessThan', 'LessThanEquals', 'GreaterThan', 'GreaterThanEquals'];

export const KEYS: readonly KeyPool[] = [
  {
    key: 's3:prefix',
    operators: STRING,
    values: ['a/', 'a/*', 'a*', '*b', 'a/b', 'A/', '?/*', '*', 'a?b*', ''],
    sets: 'any',
  },
  { key: 's3:delimiter', operators: STRING, values: ['/', '//', '?', '/*'], sets: 'plain' },
  {
    key: 'aws:PrincipalArn',
    operators: [...ARN, 'StringEquals', 'StringLike', 'StringNotLike'],
    values: [
      ROLE,
      `arn:aws:iam::${ONE}:role/*`,
      `arn:aws:iam::*:role/reader`,
      `arn:aws:iam::${TWO}:*`,
      `arn:aws:iam::${ONE}:user/ann`,
    ],
    sets: 'plain',
  },
  {
    key: 'aws:PrincipalAccount',
    operators: ['StringEquals', 'StringNotEquals', 'StringLike'],
    values: [ONE, TWO, '1111*', '*6'],
    sets: 'plain',
  },
  {
    key: 'aws:PrincipalType',
    operators: ['StringEquals', 'StringNotEquals'],
    values: ['AssumedRole', 'User', 'Account', 'FederatedUser'],
    sets: 'plain',
  },
  { key: 'aws:PrincipalIsAWSService', operators: ['Bool'], values: ['true', 'false'], sets: 'plain' },
  { key: 'aws:SecureTransport', operators: ['Bool', 'StringEquals'], values: ['true', 'false'], sets: 'any' },
  {
    key: 's3:max-keys',
    operators: ORDER.map((one) => `Numeric${one}`),
    values: ['10', '9.5', '-3', '1000', '10.0'],
    sets: 'any',
  },
  {
    key: 'aws:CurrentTime',
    operators: ORDER.map((one) => `Date${one}`),
    values: ['2026-01-01T00:00:00Z', '2026-06-30', '1767225600', '2026-01-01T01:00:00+01:00'],
    sets: 'any',
  },
  {
    key: 'aws:SourceIp',
    operators: ['IpAddress', 'NotIpAddress'],
    values: ['10.0.0.0/8', '10.128.0.0/9', '10.1.2.3', '0.0.0.0/0', '2001:db8::/32', '::/0', '192.168.1.7/24'],
    sets: 'any',
  },
  {
    key: 'aws:SourceArn',
    operators: [...ARN, 'StringLike'],
    values: [
      `arn:aws:sns:*:${ONE}:topic`,
      'arn:aws:sns:us-east-1:*:*',
      'arn:*:*:*:*:*',
      'arn:aws:s3:::b',
      `arn:aws:sns:us-east-1:${ONE}:to*`,
    ],
    sets: 'any',
  },
  { key: 'aws:TagKeys', operators: STRING, values: ['cost', 'team', 't*', 'TEAM', '*'], sets: 'multi' },
  { key: 'app:Numbers', operators: ORDER.map((one) => `Numeric${one}`), values: ['1', '2', '3'], sets: 'multi' },
  { key: 'app:Blob', operators: ['BinaryEquals'], values: ['QUJD', 'AAAA', 'QQ=='], sets: 'plain' },
  { key: 'aws:username', operators: STRING, values: ['ann', 'a*', 'ANN'], sets: 'plain' },
  {
    key: 'aws:userid',
    operators: ['StringLike', 'StringNotLike', 'StringEquals'],
    values: ['AROA*', '*:s1', 'AIDAEXAMPLE'],
    sets: 'plain',
  },
];

function some<T>(pool: readonly T[], most: number): fc.Arbitrary<T[]> {
  return fc.array(fc.constantFrom(...pool), { minLength: 1, maxLength: most });
}

const oneOrMany = (list: readonly string[]): Json => (list.length === 1 ? (list[0] ?? '') : list);

interface Test {
  readonly operator: string;
  readonly key: string;
  readonly value: Json;
}

/** One condition; ForAllValues with a negated operator is documented only beside IfExists. */
const condition: fc.Arbitrary<Test> = fc.constantFrom(...KEYS).chain((pool) =>
  fc
    .record({
      isNull: fc.integer({ min: 0, max: 9 }),
      base: fc.constantFrom(...pool.operators),
      values: some(pool.values, 3),
      ifExists: fc.integer({ min: 0, max: 4 }),
      set: fc.constantFrom('ForAnyValue:', 'ForAllValues:'),
      asSet: fc.integer({ min: 0, max: 4 }),
      asWritten: fc.boolean(),
    })
    .map(({ isNull, base, values, ifExists, set, asSet, asWritten }) => {
      const key = asWritten ? pool.key : pool.key.toUpperCase();
      if (isNull === 0) return { operator: 'Null', key, value: values.length === 1 ? 'true' : 'false' };
      const qualifier = pool.sets === 'multi' || (pool.sets === 'any' && asSet === 0) ? set : '';
      const negated = base.includes('Not');
      const suffix = ifExists === 0 || (negated && qualifier === 'ForAllValues:') ? 'IfExists' : '';
      // Whether an empty text is a value for a set operator is not documented.
      const kept = qualifier === '' ? values : values.filter((value) => value !== '' && value !== '*');
      return {
        operator: `${qualifier}${base}${suffix}`,
        key,
        value: oneOrMany(kept.length === 0 ? [values[0] === '' ? 'a/' : 'q'] : kept),
      };
    }),
);

function withConditions(tests: readonly Test[]): Record<string, Json> {
  if (tests.length === 0) return {};
  const blocks: Record<string, Record<string, Json>> = {};
  for (const { operator, key, value } of tests) {
    const block = (blocks[operator] ??= {});
    if (!Object.keys(block).some((one) => one.toLowerCase() === key.toLowerCase())) block[key] = value;
  }
  return { Condition: blocks };
}

export function statement(kind: Kind, options: Options): fc.Arbitrary<Statement> {
  const resources = [
    ...RESOURCES,
    ...(kind === 'identity' ? SHORT_ARNS : []),
    ...(options.variables ? VARIABLE_RESOURCES : []),
    ...(options.resources ?? []),
  ];
  return fc
    .record({
      effect: fc.constantFrom('Allow', 'Allow', 'Allow', 'Deny'),
      actions: some([...ACTIONS, ...(options.actions ?? [])], 2),
      notAction: fc.integer({ min: 0, max: 5 }),
      resources: some(resources, 2),
      notResource: fc.integer({ min: 0, max: 5 }),
      principal: fc.constantFrom(...PRINCIPALS, ...(options.principals ?? [])),
      notPrincipal: fc.integer({ min: 0, max: 5 }),
      tests: fc.array(condition, { maxLength: 2 }),
    })
    .map(({ effect, actions, notAction, resources: listed, notResource, principal, notPrincipal, tests }) => ({
      Effect: effect,
      [notAction === 0 ? 'NotAction' : 'Action']: oneOrMany(actions),
      ...(kind !== 'trust' && { [notResource === 0 ? 'NotResource' : 'Resource']: oneOrMany(listed) }),
      ...(kind !== 'identity' && { [notPrincipal === 0 ? 'NotPrincipal' : 'Principal']: principal }),
      ...withConditions(tests),
    }));
}

export interface Options {
  readonly variables: boolean;
  /** Beside the pools of this file. */
  readonly actions?: readonly string[];
  readonly resources?: readonly string[];
  readonly principals?: readonly Json[];
}

export function draft(kind: Kind, options: Options, most = 3): fc.Arbitrary<Draft> {
  return fc
    .array(statement(kind, options), { minLength: 1, maxLength: most })
    .map((list) => ({ Version: '2012-10-17', Statement: list }));
}

export const kind: fc.Arbitrary<Kind> = fc.constantFrom('identity', 'identity', 'resource', 'trust');

export interface Pair {
  readonly kind: Kind;
  readonly policy: Draft;
  readonly within: Draft;
}

/** Two documents that often share statements: unrelated ones are refuted at once. */
export function pair(options: Options): fc.Arbitrary<Pair> {
  return kind.chain((one) =>
    fc
      .record({
        policy: draft(one, options),
        within: draft(one, options),
        shared: fc.array(statement(one, options), { maxLength: 2 }),
        mix: fc.constantFrom('none', 'both', 'both', 'policy-in-bound'),
      })
      .map(({ policy, within, shared, mix }) => {
        const add = ({ Statement }: Draft, more: readonly Statement[]): Draft => ({
          Version: '2012-10-17',
          Statement: [...more, ...Statement],
        });
        if (mix === 'none') return { kind: one, policy, within };
        if (mix === 'both')
          return {
            kind: one,
            policy: shared.length > 0 ? add({ Statement: [] }, [...shared, ...policy.Statement.slice(1)]) : policy,
            within: add(within, shared),
          };
        return { kind: one, policy, within: add(within, policy.Statement) };
      }),
  );
}
