import { isObject } from '../../policy/read.js';
import { POLICY_KINDS } from '../../policy/types.js';
import { DOCUMENT_ELEMENTS, lacksElement } from '../grounds/element-name.js';
import type { PolicyRule } from '../rule.js';

export const missingVersion: PolicyRule = {
  id: 'MISSING_VERSION',
  scope: 'policy',
  severity: 'warning',
  applies: POLICY_KINDS,
  summary: 'A policy names its Version.',
  rationale:
    'Without a Version AWS reads the policy in the language of 2008: variables such as ${aws:username} are then plain text and match nothing that you meant.',
  howToFix: 'Add "Version": "2012-10-17" as the first element.',
  bad: {
    policy: { Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' } },
  },
  good: {
    policy: {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
    },
  },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-general-warning-missing-version',
  *check({ json }) {
    if (!isObject(json) || !lacksElement(json, ['Version'], DOCUMENT_ELEMENTS)) return;
    yield { pointer: [], message: 'The policy has no Version, so AWS reads it in the language of 2008-10-17.' };
  },
};
