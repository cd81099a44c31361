import { eachStatement } from '../../policy/elements.js';
import { nearest } from '../../policy/nearest.js';
import { isObject } from '../../policy/read.js';
import type { PolicyRule } from '../rule.js';

export const invalidPrincipalKey: PolicyRule = {
  id: 'INVALID_PRINCIPAL_KEY',
  scope: 'policy',
  severity: 'error',
  applies: ['trust', 'bucket', 'key'],
  summary: 'A principal is of the kind AWS, Service, Federated or CanonicalUser.',
  rationale: 'AWS refuses any other key, and it compares with case: "aws" is not "AWS".',
  howToFix: 'Use one of AWS, Service, Federated and CanonicalUser; a role, user or account is of the kind AWS.',
  bad: {
    kind: 'trust',
    policy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Principal: { Role: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
        Action: 'sts:AssumeRole',
      },
    },
  },
  good: {
    kind: 'trust',
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
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-principal-key',
  *check(policy) {
    for (const { json, pointer } of eachStatement(policy)) {
      for (const element of ['Principal', 'NotPrincipal']) {
        const principals = json[element];
        if (!isObject(principals)) continue;
        for (const key of Object.keys(principals)) {
          if (KINDS.includes(key)) continue;
          const meant = nearest(key, KINDS);
          yield {
            pointer: [...pointer, element, key],
            part: 'key',
            message: `"${key}" is no kind of principal.`,
            ...(meant !== undefined && { fix: `Did you mean "${meant}"?` }),
          };
        }
      }
    }
  },
};

const KINDS: readonly string[] = ['AWS', 'Service', 'Federated', 'CanonicalUser'];
