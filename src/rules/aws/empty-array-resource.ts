import { eachStatement } from '../../policy/elements.js';
import type { PolicyRule } from '../rule.js';

export const emptyArrayResource: PolicyRule = {
  id: 'EMPTY_ARRAY_RESOURCE',
  scope: 'policy',
  severity: 'note',
  applies: ['permissions', 'bucket', 'boundary', 'key'],
  summary: 'Resource lists at least one ARN.',
  rationale: 'A statement without resources does nothing. Whoever reads it will believe that it does.',
  howToFix: 'List the ARNs that are meant, or remove the statement.',
  bad: { policy: { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: [] } } },
  good: {
    policy: {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: ['arn:aws:s3:::acme-media/videos/*'] },
    },
  },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-suggestion-empty-array-resource',
  *check(policy) {
    for (const { json, pointer } of eachStatement(policy)) {
      for (const element of ['Resource', 'NotResource']) {
        const value = json[element];
        if (!Array.isArray(value) || value.length > 0) continue;
        yield {
          pointer: [...pointer, element],
          message: `${element} is an empty list, so the statement has no effect.`,
        };
      }
    }
  },
};
