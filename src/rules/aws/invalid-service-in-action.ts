import { IAM_DATA_DATE, isServiceName, listServiceNames } from '../../data/iam.js';
import { eachStatement, eachText } from '../../policy/elements.js';
import { nearest } from '../../policy/nearest.js';
import { POLICY_KINDS } from '../../policy/types.js';
import { hasWildcard } from '../../policy/wildcard.js';
import type { PolicyRule } from '../rule.js';

export const invalidServiceInAction: PolicyRule = {
  id: 'INVALID_SERVICE_IN_ACTION',
  scope: 'policy',
  severity: 'error',
  applies: POLICY_KINDS,
  summary: 'The service of every action exists.',
  rationale: 'IAM refuses a policy with an action of a service that it does not know.',
  howToFix: 'Write the service prefix of the Service Authorization Reference, for example s3.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action: 's4:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
    },
  },
  good: {
    policy: {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
    },
  },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-service-in-action',
  *check(policy) {
    for (const statement of eachStatement(policy)) {
      for (const { value, pointer } of eachText(statement, 'Action', 'NotAction')) {
        const service = value.slice(0, Math.max(0, value.indexOf(':')));
        // Without a colon it is INVALID_ACTION, with a variable VARIABLE_UNSUPPORTED_IN_ELEMENT.
        if (!value.includes(':') || value.includes('${') || hasWildcard(service) || isServiceName(service)) continue;
        const meant = nearest(service.trim(), listServiceNames());
        yield {
          pointer,
          message: `The action "${value}" is of a service "${service}" that does not exist (IAM data of ${IAM_DATA_DATE}).`,
          ...(meant !== undefined && { fix: `Did you mean "${meant}"?` }),
        };
      }
    }
  },
};
