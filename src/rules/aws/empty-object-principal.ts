import { eachStatement } from '../../policy/elements.js';
import { isObject } from '../../policy/read.js';
import type { PolicyRule } from '../rule.js';

export const emptyObjectPrincipal: PolicyRule = {
  id: 'EMPTY_OBJECT_PRINCIPAL',
  scope: 'policy',
  severity: 'note',
  applies: ['trust', 'bucket', 'key'],
  summary: 'Principal names at least one principal.',
  rationale: 'A statement for nobody does nothing. Whoever reads it will believe that it does.',
  howToFix: 'Name the principals that are meant, or remove the statement.',
  bad: {
    kind: 'bucket',
    policy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Principal: {},
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
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-suggestion-empty-object-principal',
  *check(policy) {
    for (const { json, pointer } of eachStatement(policy)) {
      for (const element of ['Principal', 'NotPrincipal']) {
        const principals = json[element];
        if (!isObject(principals) || Object.keys(principals).length > 0) continue;
        yield { pointer: [...pointer, element], message: `${element} is empty, so the statement has no effect.` };
      }
    }
  },
};
