import { isObject } from '../policy/read.js';
import { GOOD_PERMISSIONS } from './grounds/good-documents.js';
import type { PolicyRule } from './rule.js';

export const oldVersion: PolicyRule = {
  scope: 'policy',
  id: 'old-version',
  severity: 'note',
  applies: ['permissions', 'trust', 'bucket', 'boundary', 'key'],
  needs: ['2008'],
  summary: 'Documents are in the current version of the policy language.',
  rationale:
    'In version 2008-10-17 a policy has no variables, and ${…} is taken for the text that it is: the escapes ${*} and ${?}, which keep a prefix literal, do not work there.',
  howToFix: 'Write "Version": "2012-10-17".',
  bad: {
    policy: {
      Version: '2008-10-17',
      Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' }],
    },
  },
  good: { policy: GOOD_PERMISSIONS },
  reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html',
  *check(policy) {
    if (!isObject(policy.json) || policy.json.Version !== '2008-10-17') return;
    yield { pointer: ['Version'], message: 'Version 2008-10-17 is the old version of the policy language.' };
  },
};
