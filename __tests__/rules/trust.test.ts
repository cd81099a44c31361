import { describe, expect, test } from '@jest/globals';
import type { Json } from '../../src/policy/types.js';
import { confusedDeputy } from '../../src/rules/confused-deputy.js';
import { denyBlocksCoactive } from '../../src/rules/deny-blocks-coactive.js';
import { trustConditionUnmet } from '../../src/rules/trust-condition-unmet.js';
import { trustEveryone } from '../../src/rules/trust-everyone.js';
import { trustFurtherPrincipal } from '../../src/rules/trust-further-principal.js';
import { trustNotCoactive } from '../../src/rules/trust-not-coactive.js';
import { trustOtherAction } from '../../src/rules/trust-other-action.js';
import { trustWholeAccount } from '../../src/rules/trust-whole-account.js';
import { COACTIVE_ROLE, pointedAt, runRule } from './sample.js';

const ROOT = 'arn:aws:iam::863104360228:root';
const ALICE = 'arn:aws:iam::111122223333:user/alice';
const trust = (principal: Json, more: Record<string, Json> = {}): Record<string, Json> => ({
  Effect: 'Allow',
  Principal: principal,
  Action: 'sts:AssumeRole',
  ...more,
});
const coactive = (condition: Json): Json => trust({ AWS: COACTIVE_ROLE }, { Condition: condition });

const RULES = { trustEveryone, trustFurtherPrincipal, trustNotCoactive, trustOtherAction, trustWholeAccount };
type Expected = Partial<Record<keyof typeof RULES, string[]>>;

test.each<readonly [string, Json, Expected]>([
  ["Coactive's role", trust({ AWS: COACTIVE_ROLE }), {}],
  ['the account', trust({ AWS: ROOT }), { trustWholeAccount: [ROOT] }],
  ['the account by its id', trust({ AWS: ['863104360228'] }), { trustWholeAccount: ['863104360228'] }],
  [
    'the account, held to the role',
    trust({ AWS: ROOT }, { Condition: { ArnEquals: { 'aws:PrincipalArn': COACTIVE_ROLE } } }),
    {},
  ],
  [
    'the account, held to many roles',
    trust({ AWS: ROOT }, { Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::863104360228:role/*' } } }),
    { trustWholeAccount: [ROOT] },
  ],
  [
    'the account, held only if the key is there',
    trust({ AWS: ROOT }, { Condition: { ArnEqualsIfExists: { 'aws:PrincipalArn': COACTIVE_ROLE } } }),
    { trustWholeAccount: [ROOT] },
  ],
  ['everybody', trust({ AWS: '*' }), { trustEveryone: ['*'] }],
  [
    'everybody, held to the role',
    trust({ AWS: '*' }, { Condition: { StringEquals: { 'AWS:principalarn': COACTIVE_ROLE } } }),
    {},
  ],
  [
    'everybody, held to nothing',
    trust({ AWS: '*' }, { Condition: { ArnEquals: { 'aws:PrincipalArn': [] } } }),
    { trustEveryone: ['*'] },
  ],
  ['any federated user is not everybody', trust({ Federated: '*' }), { trustNotCoactive: ['*'] }],
  ['a bare star has a code of AWS', trust('*'), {}],
  ['another role of Coactive', trust({ AWS: `${COACTIVE_ROLE}-old` }), { trustNotCoactive: [`${COACTIVE_ROLE}-old`] }],
  ['another account', trust({ AWS: ALICE }), { trustNotCoactive: [ALICE] }],
  [
    'one session',
    trust({ AWS: 'arn:aws:sts::863104360228:assumed-role/coactive-external-connections/x' }),
    { trustNotCoactive: ['arn:aws:sts::863104360228:assumed-role/coactive-external-connections/x'] },
  ],
  ['a service', trust({ Service: 'ec2.amazonaws.com' }), { trustNotCoactive: ['ec2.amazonaws.com'] }],
  ['a deleted role has a code of AWS', trust({ AWS: 'AROAABCDEFGHIJKLMNOPQ' }), {}],
  ['a placeholder has a rule of its own', trust({ AWS: 'arn:aws:iam::<account-id>:role/x' }), {}],
  ['a further one', trust({ AWS: [COACTIVE_ROLE, ALICE] }), { trustFurtherPrincipal: [ALICE] }],
  [
    'a further one in its own statement',
    [trust({ AWS: COACTIVE_ROLE }), trust({ AWS: ALICE })],
    { trustFurtherPrincipal: [ALICE] },
  ],
  [
    'a service beside',
    trust({ AWS: COACTIVE_ROLE, Service: 'lambda.amazonaws.com' }),
    { trustFurtherPrincipal: ['lambda.amazonaws.com'] },
  ],
  ['one who is refused', [trust({ AWS: COACTIVE_ROLE }), trust({ AWS: ALICE }, { Effect: 'Deny' })], {}],
  ['any action', trust({ AWS: COACTIVE_ROLE }, { Action: 'sts:*' }), { trustOtherAction: ['sts:*'] }],
  [
    'tags',
    trust({ AWS: COACTIVE_ROLE }, { Action: ['sts:AssumeRole', 'sts:TagSession'] }),
    { trustOtherAction: ['sts:TagSession'] },
  ],
  ['in another case', trust({ AWS: COACTIVE_ROLE }, { Action: 'STS:assumerole' }), {}],
])('%s', (_, statement, expected) => {
  const statements = Array.isArray(statement) ? statement : [statement];
  const found = Object.entries(RULES).map(
    ([name, rule]) => [name, pointedAt(rule, statements, { kind: 'trust' })] as const,
  );
  expect(Object.fromEntries(found.filter(([, places]) => places.length > 0))).toEqual(expected);
});

const severities = (rule: Parameters<typeof runRule>[0], statements: Json, connection = {}): string[] =>
  runRule(rule, { kind: 'trust', policy: { Version: '2012-10-17', Statement: statements }, connection }).map(
    ({ severity }) => severity ?? rule.severity,
  );

describe('conditions, by what the request of Coactive carries', () => {
  test.each<readonly [string, Json, string[]]>([
    ['an external id', { StringEquals: { 'sts:ExternalId': '4711' } }, ['error']],
    ['any external id', { StringLike: { 'sts:ExternalId': '*' } }, ['error']],
    ['an external id if there is one', { StringEqualsIfExists: { 'sts:ExternalId': '4711' } }, []],
    ['not this external id', { StringNotEquals: { 'sts:ExternalId': '4711' } }, []],
    ['no external id', { Null: { 'sts:ExternalId': 'true' } }, []],
    ['MFA', { Bool: { 'aws:MultiFactorAuthPresent': 'true' } }, ['error']],
    ['a VPC endpoint', { StringEquals: { 'aws:SourceVpce': 'vpce-0123456789abcdef0' } }, ['error']],
    ['an address', { IpAddress: { 'aws:SourceIp': '52.20.30.0/24' } }, ['error']],
    ['an address that nobody has', { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } }, ['error']],
    ['a tag', { StringEquals: { 'aws:PrincipalTag/team': 'ingest' } }, ['error']],
    [
      'one that is met, one that is not',
      { StringEquals: { 'sts:ExternalId': '1' }, Bool: { 'aws:SecureTransport': 'true' } },
      ['error'],
    ],
    ['a key that we do not know', { StringEquals: { 'aws:SomethingNew': 'x' } }, ['warning']],
    ['every address', { IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } }, []],
    ['TLS', { Bool: { 'aws:SecureTransport': 'true' } }, []],
    ["Coactive's account", { StringEquals: { 'aws:PrincipalAccount': '863104360228' } }, []],
    ['another account', { StringEquals: { 'aws:PrincipalAccount': '111122223333' } }, ['error']],
    ["the customer's organisation", { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }, ['error']],
    ['a session name', { StringEquals: { 'sts:RoleSessionName': 'ingest' } }, ['error']],
    [
      'two of them',
      { StringEquals: { 'sts:ExternalId': '4711' }, Bool: { 'aws:MultiFactorAuthPresent': true } },
      ['error', 'error'],
    ],
  ])('%s', (_, condition, expected) => {
    const connection = { organizationId: 'o-a1b2c3d4e5' };
    expect(severities(trustConditionUnmet, [coactive(condition)], connection)).toEqual(expected);
  });

  test('a second statement that lets Coactive in makes up for it', () => {
    const asks = coactive({ StringEquals: { 'sts:ExternalId': '4711' } });
    expect(severities(trustConditionUnmet, [asks, trust({ AWS: COACTIVE_ROLE })])).toEqual([]);
    expect(severities(trustConditionUnmet, [asks, trust({ AWS: ALICE })])).toEqual(['error']);
  });

  test('the condition is taken out, never another external id put in', () => {
    const statement = coactive({ StringEquals: { 'sts:ExternalId': '4711' }, Bool: { 'aws:SecureTransport': true } });
    const [problem] = runRule(trustConditionUnmet, { policy: { Version: '2012-10-17', Statement: [statement] } });
    expect(problem?.replacement).toEqual(coactive({ Bool: { 'aws:SecureTransport': true } }));
    const alone = coactive({ StringEquals: { 'sts:ExternalId': '4711' } });
    const [other] = runRule(trustConditionUnmet, { policy: { Version: '2012-10-17', Statement: [alone] } });
    expect(other?.replacement).toEqual(trust({ AWS: COACTIVE_ROLE }));
  });
});

describe('the confused deputy', () => {
  test.each<readonly [string, Json, object, number]>([
    ['noted where Coactive comes in', trust({ AWS: COACTIVE_ROLE }), {}, 1],
    ['noted for the account', trust({ AWS: ROOT }), {}, 1],
    ['once', [trust({ AWS: COACTIVE_ROLE }), trust({ AWS: ROOT })], {}, 1],
    ['not where nobody comes in', trust({ AWS: ALICE }), {}, 0],
    ['not where a condition keeps it out', coactive({ StringEquals: { 'sts:ExternalId': '1234' } }), {}, 0],
    ['not without a role', trust({ AWS: COACTIVE_ROLE }), { method: 'bucket-policy' }, 0],
  ])('%s', (_, statements, connection, count) => {
    expect(severities(confusedDeputy, statements, connection)).toEqual(Array<string>(count).fill('note'));
  });
});

test.each([
  ['arn:aws:iam::863104360228:role/other', 'another principal of its account'],
  ['arn:aws:sts::863104360228:assumed-role/coactive-external-connections/x', 'one session of a role'],
  [ALICE, `"${ALICE}" is not Coactive's role, and`],
])('who %s is', (principal, words) => {
  const [problem] = runRule(trustNotCoactive, {
    policy: { Version: '2012-10-17', Statement: trust({ AWS: principal }) },
  });
  expect(problem?.message).toContain(words);
});

describe('graded', () => {
  test('session tags are a note beside sts:AssumeRole, an error instead of it', () => {
    const actions = (action: Json): Json => trust({ AWS: COACTIVE_ROLE }, { Action: action });
    expect(severities(trustOtherAction, actions(['sts:AssumeRole', 'sts:TagSession']))).toEqual(['note']);
    expect(severities(trustOtherAction, actions('sts:TagSession'))).toEqual(['error']);
    expect(severities(trustOtherAction, actions('sts:AssumeRoleWithSAML'))).toEqual(['error']);
  });

  test('a Deny in the trust policy shuts Coactive out', () => {
    const denied = (condition: Json): Json => trust({ AWS: '*' }, { Effect: 'Deny', Condition: condition });
    expect(severities(denyBlocksCoactive, denied({ StringNotEquals: { 'sts:ExternalId': '4711' } }))).toEqual([
      'error',
    ]);
    expect(severities(denyBlocksCoactive, denied({ Bool: { 'aws:SecureTransport': 'false' } }))).toEqual([]);
  });
});

describe('what is put in place', () => {
  test.each<readonly [string, (typeof RULES)[keyof typeof RULES], Json, Json]>([
    ['the role for its account', trustWholeAccount, { AWS: ROOT }, { AWS: COACTIVE_ROLE }],
    ['the role once', trustWholeAccount, { AWS: [ROOT, COACTIVE_ROLE] }, { AWS: COACTIVE_ROLE }],
    ['the role for everybody', trustEveryone, { AWS: '*' }, { AWS: COACTIVE_ROLE }],
    ['the role alone', trustFurtherPrincipal, { AWS: [COACTIVE_ROLE, ALICE] }, { AWS: COACTIVE_ROLE }],
    [
      'without the service',
      trustFurtherPrincipal,
      { AWS: COACTIVE_ROLE, Service: 'x.amazonaws.com' },
      { AWS: COACTIVE_ROLE },
    ],
  ])('%s', (_, rule, before, after) => {
    const [problem] = runRule(rule, { policy: { Version: '2012-10-17', Statement: [trust(before)] } });
    expect(problem?.replacement).toEqual(trust(after));
  });
});
