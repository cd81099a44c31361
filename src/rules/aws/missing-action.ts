import { eachStatement } from '../../policy/elements.js';
import { POLICY_KINDS } from '../../policy/types.js';
import { lacksElement } from '../grounds/element-name.js';
import type { PolicyRule } from '../rule.js';

export const missingAction: PolicyRule = {
  id: 'MISSING_ACTION',
  scope: 'policy',
  severity: 'error',
  applies: POLICY_KINDS,
  summary: 'Every statement has an Action.',
  rationale: 'A statement that says nothing about actions is refused by AWS together with the whole policy.',
  howToFix: 'Add "Action" with the actions that are meant.',
  bad: {
    policy: { Version: '2012-10-17', Statement: { Effect: 'Allow', Resource: 'arn:aws:s3:::acme-media/videos/*' } },
  },
  good: {
    policy: {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
    },
  },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-missing-action',
  *check(policy) {
    for (const { json, pointer } of eachStatement(policy)) {
      if (lacksElement(json, ['Action', 'NotAction'])) {
        yield { pointer, message: 'The statement has neither Action nor NotAction.' };
      }
    }
  },
};
