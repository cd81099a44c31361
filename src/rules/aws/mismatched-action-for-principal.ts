import { eachPrincipal, eachStatement, eachText, type PlacedPrincipal } from '../../policy/elements.js';
import { readIdentityProvider } from '../grounds/identity-provider.js';
import type { PolicyRule } from '../rule.js';

export const mismatchedActionForPrincipal: PolicyRule = {
  id: 'MISMATCHED_ACTION_FOR_PRINCIPAL',
  scope: 'policy',
  severity: 'error',
  applies: ['trust'],
  summary: 'A principal assumes a role by the action that is made for it.',
  rationale:
    'A SAML provider, an OIDC provider and an AWS principal each come through their own door. With the wrong action nobody can assume the role.',
  howToFix:
    'Use sts:AssumeRole for AWS principals and services, sts:AssumeRoleWithSAML for SAML, sts:AssumeRoleWithWebIdentity for OIDC.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
        Action: 'sts:AssumeRoleWithWebIdentity',
      },
    },
  },
  good: {
    policy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
        Action: 'sts:AssumeRole',
      },
    },
  },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-mismatched-action-for-principal',
  *check(policy) {
    for (const statement of eachStatement(policy)) {
      const principals = [...eachPrincipal(statement, ['Principal'])];
      if (statement.json.Effect !== 'Allow' || principals.length === 0) continue;
      for (const { value, pointer } of eachText(statement, 'Action')) {
        const door = DOORS.get(value.toLowerCase());
        // Several principals may share a statement with one action each, so an action needs only one that fits.
        if (door === undefined || principals.some((principal) => fits(principal, door))) continue;
        const names = principals.map((principal) => principal.value).join(', ');
        yield { pointer, message: `${value} is not how ${names} can assume a role.` };
      }
    }
  },
};

type Door = 'aws' | 'saml' | 'oidc';

const DOORS: ReadonlyMap<string, Door> = new Map([
  ['sts:assumerole', 'aws'],
  ['sts:assumerolewithsaml', 'saml'],
  ['sts:assumerolewithwebidentity', 'oidc'],
]);

/** What other codes refuse anyway (a malformed provider, an unknown kind) fits everywhere: one slip, one finding. */
function fits({ type, value }: PlacedPrincipal, door: Door): boolean {
  if (type === 'AWS' || type === 'Service') return door === 'aws';
  if (type !== 'Federated') return true;
  const provider = readIdentityProvider(value);
  return provider === undefined || provider.protocol === door;
}
