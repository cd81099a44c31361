import { eachStatement } from '../../policy/elements.js';
import { isObject } from '../../policy/read.js';
import type { Json } from '../../policy/types.js';
import type { PolicyRule } from '../rule.js';

export const emptyArrayPrincipal: PolicyRule = {
  id: 'EMPTY_ARRAY_PRINCIPAL',
  scope: 'policy',
  severity: 'note',
  applies: ['trust', 'bucket', 'key'],
  summary: 'The list of principals is not empty.',
  rationale: 'A statement for nobody does nothing. Whoever reads it will believe that it does.',
  howToFix: 'Name the principals that are meant, or remove the statement.',
  bad: {
    kind: 'bucket',
    policy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Principal: { AWS: [] },
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
        Principal: { AWS: ['arn:aws:iam::863104360228:role/coactive-external-connections'] },
        Action: 's3:GetObject',
        Resource: 'arn:aws:s3:::acme-media/videos/*',
      },
    },
  },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-suggestion-empty-array-principal',
  *check(policy) {
    for (const { json, pointer } of eachStatement(policy)) {
      for (const element of ['Principal', 'NotPrincipal']) {
        const principals = json[element];
        const lists = isObject(principals) ? Object.values(principals) : [principals];
        if (lists.length === 0 || !lists.every(isEmptyList)) continue;
        yield { pointer: [...pointer, element], message: `${element} lists nobody, so the statement has no effect.` };
      }
    }
  },
};

function isEmptyList(value: Json | undefined): boolean {
  return Array.isArray(value) && value.length === 0;
}
