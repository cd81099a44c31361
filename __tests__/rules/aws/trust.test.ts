import { describe, expect, test } from '@jest/globals';
import type { Json } from '../../../src/policy/types.js';
import { COACTIVE_ROLE } from '../sample.js';
import { document, grant, issueCodes, problemsOf, trust, withKind, type Case } from './issue-codes.js';

const GITHUB = 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com';
const SAML = 'arn:aws:iam::111122223333:saml-provider/Acme';
const EKS = 'oidc.eks.us-east-1.amazonaws.com/id/EXAMPLED539D4633E53DE1B71EXAMPLE';
const SUB = 'token.actions.githubusercontent.com:sub';
const MAIN = 'repo:acme/infrastructure:ref:refs/heads/main';

const federated = (provider: Json, action: Json, condition?: Json) =>
  document(trust({ Principal: { Federated: provider }, Action: action, Condition: condition }));
const web = (provider: Json, condition?: Json) => federated(provider, 'sts:AssumeRoleWithWebIdentity', condition);

/** Source: IAM User Guide, "IAM policy validation check reference" and "Create a role for OpenID Connect federation". */
const CASES: readonly Case[] = [
  [
    'a NotPrincipal',
    document(trust({ Principal: undefined, NotPrincipal: { AWS: COACTIVE_ROLE } })),
    ['ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL'],
    'trust',
  ],
  [
    'a NotPrincipal that denies',
    document(trust({ Effect: 'Deny', Principal: undefined, NotPrincipal: '*' })),
    ['ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL'],
    'trust',
  ],
  [
    'both are one slip',
    document(trust({ NotPrincipal: { AWS: COACTIVE_ROLE } })),
    ['ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL'],
    'trust',
  ],
  [
    'everybody as a bare star',
    document(trust({ Principal: '*' })),
    ['ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL'],
    'trust',
  ],
  ['everybody as an AWS principal, which IAM takes', document(trust({ Principal: { AWS: '*' } })), [], 'trust'],
  ['a bare star in a bucket policy', document(grant({ Principal: '*' })), [], 'bucket'],
  ['a Resource', document(trust({ Resource: '*' })), ['ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE'], 'trust'],
  [
    'a NotResource',
    document(trust({ NotResource: 'arn:aws:iam::111122223333:role/x' })),
    ['ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE'],
    'trust',
  ],
  [
    'Resource and NotResource are one slip',
    document(trust({ Resource: '*', NotResource: '*' })),
    ['ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE'],
    'trust',
  ],

  [
    'a provider as an address',
    web('https://token.actions.githubusercontent.com'),
    ['INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY'],
    'trust',
  ],
  ['a provider as a bare name', web('Acme'), ['INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY'], 'trust'],
  ['a role as a provider', web(COACTIVE_ROLE), ['INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY'], 'trust'],
  [
    'a provider whose account has 11 digits',
    web('arn:aws:iam::11112222333:saml-provider/Acme'),
    ['INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY'],
    'trust',
  ],
  [
    'a SAML provider',
    federated(SAML, 'sts:AssumeRoleWithSAML', { StringEquals: { 'SAML:aud': 'https://signin.aws.amazon.com/saml' } }),
    [],
    'trust',
  ],
  [
    'a SAML provider in China',
    federated('arn:aws-cn:iam::111122223333:saml-provider/Acme', 'sts:AssumeRoleWithSAML'),
    [],
    'trust',
  ],
  [
    'Cognito',
    web('cognito-identity.amazonaws.com', { StringEquals: { 'cognito-identity.amazonaws.com:aud': 'us-east-1:x' } }),
    [],
    'trust',
  ],

  [
    'SAML by the action for OIDC',
    federated(SAML, 'sts:AssumeRoleWithWebIdentity'),
    ['MISMATCHED_ACTION_FOR_PRINCIPAL'],
    'trust',
  ],
  [
    'Cognito by plain AssumeRole, as AWS reports it',
    federated('cognito-identity.amazonaws.com', 'sts:AssumeRole', {
      StringEquals: { 'cognito-identity.amazonaws.com:aud': 'x' },
    }),
    ['MISMATCHED_ACTION_FOR_PRINCIPAL'],
    'trust',
  ],
  [
    'a role by the action for SAML',
    document(trust({ Action: 'sts:AssumeRoleWithSAML' })),
    ['MISMATCHED_ACTION_FOR_PRINCIPAL'],
    'trust',
  ],
  [
    'a service by the action for OIDC',
    document(trust({ Principal: { Service: 'ec2.amazonaws.com' }, Action: 'STS:AssumeRoleWithWebIdentity' })),
    ['MISMATCHED_ACTION_FOR_PRINCIPAL'],
    'trust',
  ],
  [
    'a SAML provider that tags its sessions',
    federated(SAML, ['sts:AssumeRoleWithSAML', 'sts:TagSession']),
    [],
    'trust',
  ],
  ['a pattern of actions', federated(SAML, 'sts:AssumeRole*'), [], 'trust'],
  [
    'two principals with an action each',
    document(
      trust({
        Principal: { AWS: COACTIVE_ROLE, Federated: SAML },
        Action: ['sts:AssumeRole', 'sts:AssumeRoleWithSAML'],
      }),
    ),
    [],
    'trust',
  ],
  ['a mismatch that denies', document(trust({ Effect: 'Deny', Action: 'sts:AssumeRoleWithSAML' })), [], 'trust'],

  ['Google without a condition', web('accounts.google.com'), ['MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL'], 'trust'],
  [
    'EKS with a condition on something else',
    web(`arn:aws:iam::111122223333:oidc-provider/${EKS}`, { StringEquals: { 'aws:RequestedRegion': 'us-east-1' } }),
    ['MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL'],
    'trust',
  ],
  [
    'EKS with its subject',
    web(`arn:aws:iam::111122223333:oidc-provider/${EKS}`, {
      StringEquals: { [`${EKS}:sub`]: 'system:serviceaccount:media:reader' },
    }),
    [],
    'trust',
  ],
  [
    'Google with its audience in capitals',
    web('accounts.google.com', { StringEquals: { 'ACCOUNTS.google.com:aud': 'x' } }),
    [],
    'trust',
  ],
  [
    'the condition of another provider',
    web('accounts.google.com', { StringEquals: { 'graph.facebook.com:app_id': 'x' } }),
    ['MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL'],
    'trust',
  ],
  ['SAML without a condition', federated(SAML, 'sts:AssumeRoleWithSAML'), [], 'trust'],
  [
    'Google denied',
    document(
      trust({
        Effect: 'Deny',
        Principal: { Federated: 'accounts.google.com' },
        Action: 'sts:AssumeRoleWithWebIdentity',
      }),
    ),
    [],
    'trust',
  ],

  ['GitHub without a condition', web(GITHUB), ['MISSING_GITHUB_REPO_CONDITION_KEY'], 'trust'],
  [
    'GitHub with its audience only',
    web(GITHUB, { StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' } }),
    ['MISSING_GITHUB_REPO_CONDITION_KEY'],
    'trust',
  ],
  [
    'GitHub of an enterprise with its audience only',
    web(`${GITHUB}/acme`, { StringEquals: { 'token.actions.githubusercontent.com/acme:aud': 'sts.amazonaws.com' } }),
    ['MISSING_GITHUB_REPO_CONDITION_KEY'],
    'trust',
  ],
  ['GitHub with its subject', web(GITHUB, { StringEquals: { [SUB]: MAIN } }), [], 'trust'],
  [
    'GitHub of an enterprise with its subject',
    web(`${GITHUB}/acme`, { StringEquals: { 'token.actions.githubusercontent.com/acme:sub': MAIN } }),
    [],
    'trust',
  ],

  [
    'any branch',
    web(GITHUB, { StringLike: { [SUB]: 'repo:acme/infrastructure:*' } }),
    ['SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED'],
    'trust',
  ],
  [
    'any repository, beside one in full',
    web(GITHUB, { StringLike: { [SUB]: ['repo:acme/*', MAIN] } }),
    ['SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED'],
    'trust',
  ],
  ['StringLike without a wildcard', web(GITHUB, { StringLike: { [SUB]: MAIN } }), [], 'trust'],

  [
    'GitHub denied',
    document(trust({ Effect: 'Deny', Principal: { Federated: GITHUB }, Action: 'sts:AssumeRoleWithWebIdentity' })),
    [],
    'trust',
  ],
  [
    'GitHub with its subject in capitals',
    web(GITHUB, { StringEquals: { 'TOKEN.actions.githubusercontent.com:Sub': MAIN } }),
    [],
    'trust',
  ],
  [
    'GitHub of an enterprise with the subject of GitHub',
    web(`${GITHUB}/acme`, { StringEquals: { [SUB]: MAIN } }),
    [],
    'trust',
  ],
  [
    'any branch, denied',
    document(
      trust({
        Effect: 'Deny',
        Principal: { Federated: GITHUB },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: { StringLike: { [SUB]: 'repo:acme/*' } },
      }),
    ),
    [],
    'trust',
  ],
  [
    'a provider under an unknown kind is one slip',
    document(trust({ Principal: { Role: 'accounts.google.com' } })),
    ['INVALID_PRINCIPAL_KEY'],
    'trust',
  ],
];

describe('trust policies', () => {
  test.each(withKind(CASES))('%s', (_, policy, codes, kind) => {
    expect(issueCodes(policy, kind)).toEqual([...codes].sort());
  });

  test('a star that is compared as a star is another code', () => {
    const policy = web(GITHUB, { StringEquals: { [SUB]: 'repo:acme/*' } });
    expect(problemsOf('SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED', policy, 'trust')).toEqual([]);
  });

  test('the resources are taken out', () => {
    const [problem] = problemsOf(
      'ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE',
      document(trust({ Resource: '*' })),
      'trust',
    );
    expect(problem?.replacement).toEqual(trust());
  });
});
