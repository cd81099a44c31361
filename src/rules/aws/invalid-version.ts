import { isObject } from '../../policy/read.js';
import { POLICY_KINDS } from '../../policy/types.js';
import type { PolicyRule } from '../rule.js';

export const invalidVersion: PolicyRule = {
  id: 'INVALID_VERSION',
  scope: 'policy',
  severity: 'error',
  applies: POLICY_KINDS,
  summary: 'Version is 2012-10-17 or 2008-10-17.',
  rationale: 'Version names the policy language, not your document: a date of your own is refused by AWS.',
  howToFix: 'Write "Version": "2012-10-17".',
  bad: {
    policy: {
      Version: '2026-01-01',
      Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
    },
  },
  good: {
    policy: {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
    },
  },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-version',
  *check({ json }) {
    if (!isObject(json)) return;
    const version = json.Version;
    if (typeof version !== 'string' || version === '2012-10-17' || version === '2008-10-17') return;
    yield { pointer: ['Version'], message: `Version is "${version}", which is no version of the policy language.` };
  },
};
