import { describe, expect, test } from '@jest/globals';
import { isGitHub, readIdentityProvider } from '../../../src/rules/grounds/identity-provider.js';

// Source: IAM User Guide, "AWS JSON policy elements: Principal", OIDC and SAML federated principals.
describe('identity providers', () => {
  test.each([
    ['accounts.google.com', 'accounts.google.com'],
    ['cognito-identity.amazonaws.com', 'cognito-identity.amazonaws.com'],
    ['arn:aws:iam::111122223333:oidc-provider/Server.Example.com', 'server.example.com'],
    [
      'arn:aws-us-gov:iam::111122223333:oidc-provider/oidc.eks.us-gov-west-1.amazonaws.com/id/A1',
      'oidc.eks.us-gov-west-1.amazonaws.com/id/a1',
    ],
  ])('%s is OIDC of %s', (value, host) => {
    expect(readIdentityProvider(value)).toEqual({ protocol: 'oidc', host });
  });

  test('an ARN of a SAML provider is SAML', () => {
    expect(readIdentityProvider('arn:aws:iam::111122223333:saml-provider/Acme.IdP_1')).toEqual({ protocol: 'saml' });
  });

  test.each([
    '',
    'google',
    '.com',
    'accounts.google.com/path',
    'https://accounts.google.com',
    'arn:aws:iam::111122223333:role/x',
    'arn:aws:iam::11112222333:saml-provider/Acme',
    'arn:aws:iam::111122223333:saml-provider/',
    'arn:aws:iam::111122223333:oidc-provider/https://server.example.com',
    'arn:aws:iam::111122223333:oidc-provider/',
  ])('%s is none', (value) => {
    expect(readIdentityProvider(value)).toBeUndefined();
  });

  test('GitHub is its host and what is below it', () => {
    expect(isGitHub('token.actions.githubusercontent.com')).toBe(true);
    expect(isGitHub('token.actions.githubusercontent.com/acme')).toBe(true);
    expect(isGitHub('token.actions.githubusercontent.com.example.com')).toBe(false);
  });
});
