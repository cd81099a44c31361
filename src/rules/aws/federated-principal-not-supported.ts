import { eachStatement } from '../../policy/elements.js';
import { isObject } from '../../policy/read.js';
import type { PolicyRule } from '../rule.js';

export const federatedPrincipalNotSupported: PolicyRule = {
  id: 'FEDERATED_PRINCIPAL_NOT_SUPPORTED',
  scope: 'policy',
  severity: 'error',
  applies: ['bucket', 'key'],
  needs: ['federated'],
  summary: 'Only trust policies have federated principals.',
  rationale: 'An identity provider can assume a role, it cannot read a bucket. AWS refuses the policy.',
  howToFix: 'Name the role that the federated users assume, or remove the principal.',
  bad: {
    kind: 'bucket',
    policy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Principal: { Federated: 'arn:aws:iam::111122223333:saml-provider/Acme' },
        Action: 's3:GetObject',
        Resource: 'arn:aws:s3:::acme-media/videos/*',
      },
    },
  },
  good: {
    kind: 'bucket',
    policy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
        Action: 's3:GetObject',
        Resource: 'arn:aws:s3:::acme-media/videos/*',
      },
    },
  },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-federated-principal-not-supported',
  *check(policy) {
    for (const { json, pointer } of eachStatement(policy)) {
      for (const element of ['Principal', 'NotPrincipal']) {
        const principals = json[element];
        if (!isObject(principals) || principals.Federated === undefined) continue;
        yield {
          pointer: [...pointer, element, 'Federated'],
          part: 'key',
          message: `${element} names an identity provider (Federated), which only a trust policy can.`,
        };
      }
    }
  },
};
