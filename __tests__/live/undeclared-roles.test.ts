import { describe, expect, test } from '@jest/globals';
import { NO_IDS } from '../../src/live/canonical.js';
import type { LiveRole } from '../../src/live/state.js';
import { findUndeclaredRoles } from '../../src/live/undeclared-roles.js';
import type { Json } from '../../src/policy/types.js';
import { known, refused } from '../fakes/fake-account.js';
import { COACTIVE_ROLE } from '../rules/sample.js';
import { declarationOf, document, liveRoleOf } from './sample-subject.js';

const assume = (principal: Json, condition?: Json): Json => ({
  Effect: 'Allow',
  Principal: principal,
  Action: 'sts:AssumeRole',
  ...(condition !== undefined && { Condition: condition }),
});

function find(statements: readonly Json[], changes: Partial<LiveRole> = {}) {
  const role = liveRoleOf(declarationOf(), { name: 'trial', trust: document(...statements), ...changes });
  return findUndeclaredRoles([role], new Set(['coactive-media-archive']), COACTIVE_ROLE, NO_IDS);
}

describe('a role that lets Coactive in', () => {
  test.each<[string, Json]>([
    ['by its role', assume({ AWS: COACTIVE_ROLE })],
    ['by its account', assume({ AWS: '863104360228' })],
    ['by the root of its account', assume({ AWS: 'arn:aws:iam::863104360228:root' })],
    ['by another role of its account', assume({ AWS: 'arn:aws:iam::863104360228:role/staging' })],
    ['by everybody', assume({ AWS: '*' })],
    ['by everybody of its account', assume({ AWS: '*' }, { StringEquals: { 'aws:PrincipalAccount': '863104360228' } })],
    ['only with an external id', assume({ AWS: COACTIVE_ROLE }, { StringEquals: { 'sts:ExternalId': 'x' } })],
    ['among others', assume({ AWS: ['444455556666', COACTIVE_ROLE] })],
  ])('%s', (_, statement) => {
    expect(find([statement])).toMatchObject([
      { connection: null, kind: 'undeclared', target: 'undeclared-access', witness: { action: 'sts:AssumeRole' } },
    ]);
  });

  test.each<[string, readonly Json[]]>([
    ['a service', [assume({ Service: 'ec2.amazonaws.com' })]],
    ['another account', [assume({ AWS: '444455556666' })]],
    ['everybody of an organisation', [assume({ AWS: '*' }, { StringEquals: { 'aws:PrincipalOrgID': 'o-own' } })]],
    [
      'everybody of another account',
      [assume({ AWS: '*' }, { StringEquals: { 'aws:PrincipalAccount': '444455556666' } })],
    ],
    [
      'its role, which is denied again',
      [assume({ AWS: COACTIVE_ROLE }), { ...(assume({ AWS: '863104360228' }) as object), Effect: 'Deny' }],
    ],
  ])('not by trusting %s', (_, statements) => {
    expect(find(statements)).toEqual([]);
  });

  test('a declared name has no case', () => {
    expect(find([assume({ AWS: COACTIVE_ROLE })], { name: 'Coactive-Media-Archive' })).toEqual([]);
  });

  test('says in one line what it allows, or that this is unknown', () => {
    const [found] = find([assume({ AWS: COACTIVE_ROLE })]);
    expect(found?.message).toContain(
      's3:ListBucket on acme-media (s3:prefix StringLike videos/*); s3:GetObject on acme-media/videos/*',
    );
    expect(found?.message).not.toContain('\n');
    const [unread] = find([assume({ AWS: COACTIVE_ROLE })], { attached: refused('iam:ListAttachedRolePolicies') });
    expect(unread?.message).toContain('could not be read');
    const broken = known([{ name: 'x', document: known('{') }]);
    expect(find([assume({ AWS: COACTIVE_ROLE })], { inline: broken })[0]?.message).toContain(
      'of some policies that is unknown',
    );
  });

  test('a trust policy that nobody understands is told when it names the account', () => {
    expect(find([], { trust: '{"863104360228"' })).toMatchObject([
      { message: expect.stringContaining('can not be read') },
    ]);
    expect(find([], { trust: '{"444455556666"' })).toEqual([]);
    const odd = assume({ AWS: COACTIVE_ROLE }, { StringMatches: { 'aws:username': 'a' } });
    expect(find([odd])).toMatchObject([{ message: expect.stringContaining('may let Coactive in') }]);
  });
});
