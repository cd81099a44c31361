import { isObject } from '../../policy/read.js';
import { POLICY_KINDS } from '../../policy/types.js';
import { DOCUMENT_ELEMENTS, lacksElement } from '../grounds/element-name.js';
import type { PolicyRule } from '../rule.js';

export const missingStatement: PolicyRule = {
  id: 'MISSING_STATEMENT',
  scope: 'policy',
  severity: 'error',
  applies: POLICY_KINDS,
  summary: 'A policy has at least one statement.',
  rationale: 'A policy without a statement gives nothing, and AWS refuses it.',
  howToFix: 'Add "Statement" with at least one statement.',
  bad: { policy: { Version: '2012-10-17' } },
  good: {
    policy: {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
    },
  },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-missing-statement',
  *check({ json }) {
    if (!isObject(json)) return;
    if (lacksElement(json, ['Statement'], DOCUMENT_ELEMENTS)) {
      yield { pointer: [], message: 'The policy has no Statement.' };
    } else if (Array.isArray(json.Statement) && json.Statement.length === 0) {
      yield { pointer: ['Statement'], message: 'Statement is an empty list.' };
    }
  },
};
