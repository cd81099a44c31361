import { splitArn } from '../../policy/arn.js';
import { eachStatement, eachText } from '../../policy/elements.js';
import { hasWildcard } from '../../policy/wildcard.js';
import type { PolicyRule } from '../rule.js';

export const wildcardInServiceName: PolicyRule = {
  id: 'WILDCARD_IN_SERVICE_NAME',
  scope: 'policy',
  severity: 'note',
  applies: ['permissions', 'boundary'],
  summary: 'The service of an action or ARN is written out.',
  rationale: 'A wildcard there covers services that you do not know yet, today and whenever AWS adds one.',
  howToFix: 'Write the service: s3.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action: 's3*:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
    },
  },
  good: {
    policy: {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
    },
  },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-suggestion-wildcard-in-service-name',
  *check(policy) {
    for (const statement of eachStatement(policy)) {
      for (const { value, pointer } of eachText(statement, 'Action', 'NotAction')) {
        const colon = value.indexOf(':');
        if (colon === -1 || !hasWildcard(value.slice(0, colon))) continue;
        yield { pointer, message: `The action "${value}" has a wildcard in the name of the service.` };
      }
      for (const { value, pointer } of eachText(statement, 'Resource', 'NotResource')) {
        const arn = splitArn(value);
        if (arn?.prefix !== 'arn' || !hasWildcard(arn.service)) continue;
        yield { pointer, message: `The resource "${value}" has a wildcard in the name of the service.` };
      }
    }
  },
};
