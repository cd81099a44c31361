import { eachStatement } from '../../policy/elements.js';
import { isObject } from '../../policy/read.js';
import type { PolicyRule } from '../rule.js';

export const invalidPrincipalFormat: PolicyRule = {
  id: 'INVALID_PRINCIPAL_FORMAT',
  scope: 'policy',
  severity: 'error',
  applies: ['trust', 'bucket', 'key'],
  summary: 'Principal is an object that says of which kind each principal is.',
  rationale:
    'AWS refuses a bare text or list: it must know whether a name is an AWS principal, a service or an identity provider. Only "*" stands alone.',
  howToFix: 'Write "Principal": { "AWS": "arn:aws:iam::863104360228:role/coactive-external-connections" }.',
  bad: {
    kind: 'trust',
    policy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Principal: 'arn:aws:iam::863104360228:role/coactive-external-connections',
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
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-principal-format',
  *check(policy) {
    for (const { json, pointer } of eachStatement(policy)) {
      for (const element of ['Principal', 'NotPrincipal']) {
        const value = json[element];
        if (value === undefined || value === '*' || isObject(value)) continue;
        // EMPTY_ARRAY_PRINCIPAL.
        if (Array.isArray(value) && value.length === 0) continue;
        const isAws = typeof value === 'string' && /^(arn:|\d{12}$)/.test(value);
        yield {
          pointer: [...pointer, element],
          message: `${element} is ${JSON.stringify(value).slice(0, 80)}, not an object of kinds and principals.`,
          ...(isAws && {
            fix: `Write { "AWS": "${value}" }.`,
            replacement: { ...json, [element]: { AWS: value } },
          }),
        };
      }
    }
  },
};
