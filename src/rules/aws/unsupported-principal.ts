import { eachStatement } from '../../policy/elements.js';
import { eachText } from '../../policy/elements.js';
import type { PolicyRule } from '../rule.js';

export const unsupportedPrincipal: PolicyRule = {
  id: 'UNSUPPORTED_PRINCIPAL',
  scope: 'policy',
  severity: 'error',
  applies: ['permissions', 'boundary'],
  summary: 'An identity policy has no Principal.',
  rationale: 'A permissions policy speaks of the role that it is attached to. IAM refuses one that names a principal.',
  howToFix: 'Remove the Principal; whom the role trusts belongs into its trust policy.',
  bad: {
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
  good: {
    policy: {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
    },
  },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-unsupported-principal',
  *check(policy) {
    for (const statement of eachStatement(policy)) {
      const { json, pointer } = statement;
      const element = ['Principal', 'NotPrincipal'].find((name) => json[name] !== undefined);
      if (element === undefined) continue;
      const isTrust = [...eachText(statement, 'Action')].some(({ value }) => /^sts:assumerole/i.test(value));
      const isPrincipal = (name: string): boolean => name === 'Principal' || name === 'NotPrincipal';
      yield {
        pointer: [...pointer, element],
        part: 'key',
        message: `The statement has a ${element}, which an identity policy cannot have.`,
        ...(isTrust
          ? { fix: 'This looks like a trust policy: declare the file under policies.trust.' }
          : { replacement: Object.fromEntries(Object.entries(json).filter(([name]) => !isPrincipal(name))) }),
      };
    }
  },
};
