import { eachStatement } from '../../policy/elements.js';
import { POLICY_KINDS } from '../../policy/types.js';
import type { PolicyRule } from '../rule.js';

export const emptyArrayAction: PolicyRule = {
  id: 'EMPTY_ARRAY_ACTION',
  scope: 'policy',
  severity: 'note',
  applies: POLICY_KINDS,
  summary: 'Action lists at least one action.',
  rationale: 'A statement without actions does nothing. Whoever reads it will believe that it does.',
  howToFix: 'List the actions that are meant, or remove the statement.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action: [], Resource: 'arn:aws:s3:::acme-media/videos/*' },
    },
  },
  good: {
    policy: {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action: ['s3:GetObject'], Resource: 'arn:aws:s3:::acme-media/videos/*' },
    },
  },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-suggestion-empty-array-action',
  *check(policy) {
    for (const { json, pointer } of eachStatement(policy)) {
      for (const element of ['Action', 'NotAction']) {
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
